import YuliaoCorpus

/// Adds companies that neither lists nor rules know, by a learned model; what lists and rules have settled stays.
struct NameRecognizer {
  private var reading: NameReading

  /// Names less sure than this are left out.
  static let leastConfidence = 0.5

  init(_ model: NameModel) { reading = NameReading(model) }

  /// Completes the spans of a document, which are in order.
  mutating func complete(_ spans: inout [Span], in scan: DocumentScan, gazetteer: Gazetteer) {
    let settled = spans.count
    for finding in reading.findings(in: scan, gazetteer: gazetteer, settled: spans)
    where finding.type == NameReading.company {
      let confidence = reading.model.confidence(finding.probability, finding.script)
      let range = finding.range
      guard confidence >= NameRecognizer.leastConfidence,
        !scan.blockers.contains(where: { $0.start < range.upperBound && range.lowerBound < $0.end }),
        !isRefused(range, in: scan, gazetteer), !isCode(range, in: scan.text), !isCredit(range, in: scan.text),
        !isJournal(range, in: scan)
      else { continue }
      var span = Span(
        start: range.lowerBound, end: range.upperBound, type: .company, targets: [], confidence: confidence)
      span.method = .learned
      span.unlistedName = scan.surface(range)
      spans.append(span)
    }
    if spans.count > settled { spans.sort { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end } }
  }

  /// Whether lists hold a name as safe: what is settled as none of theirs here (a model's name, a product's) is so by a
  /// rule, which knows more.
  private func isRefused(_ range: Range<Int>, in scan: DocumentScan, _ gazetteer: Gazetteer) -> Bool {
    gazetteer.target(named: Array(scan.text.symbols[range])) { $0.evidence == .none } != nil
  }

  /// 小青拍摄: whose picture it is.
  private func isCredit(_ range: Range<Int>, in text: FoldedText) -> Bool {
    Self.credits.contains((range.upperBound - 2)..<range.upperBound, of: text)
  }

  private static let credits = WordSet(["拍摄", "摄影", "供图", "制图", "绘制", "配图"])

  /// Quorv Chemistry Journal: what scholars publish in is no firm.
  private func isJournal(_ range: Range<Int>, in scan: DocumentScan) -> Bool {
    let words = scan.lowercased(range).split(separator: " ")
    guard words.count > 1, let last = words.last, Self.journals.contains(String(last)) else { return false }
    return words.contains { word in Self.sciences.contains { word.hasSuffix($0) } }
  }

  private static let journals: Set<String> = ["journal", "letters", "reviews", "proceedings", "transactions"]
  private static let sciences = [
    "engineering", "istry", "ics", "ology", "medicine", "science", "sciences", "materials",
  ]

  /// [ASX:QVA]: a market and its code.
  private func isCode(_ range: Range<Int>, in text: FoldedText) -> Bool {
    text.symbol(range.upperBound) == 0x3A && text.isUpper(range.upperBound + 1)
      || text.symbol(range.lowerBound - 1) == 0x3A && text.isUpper(range.lowerBound - 2)
  }
}
