import YuliaoCorpus

/// Adds companies that neither lists nor rules know, by a learned model; what lists and rules have settled stays.
struct NameRecognizer {
  private var reading: NameReading

  /// Names less sure than this are left out; in texts full of little-known firms nearly all of those left are right.
  static let leastConfidence = 0.38

  init(_ model: NameModel) { reading = NameReading(model) }

  /// A text that names fewer firms mostly names no further one: in 630 articles what was found there was a town, a game,
  /// a team or a person, and never a firm.
  private static let leastFirms = 4

  /// Completes the spans of a document, which are in order.
  mutating func complete(_ spans: inout [Span], in scan: DocumentScan, gazetteer: Gazetteer) {
    guard NameRecognizer.firms(in: spans) >= NameRecognizer.leastFirms else { return }
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
        start: range.lowerBound, end: range.upperBound, type: .company,
        targets: companies(named: scan.text.symbols[range], gazetteer), confidence: confidence)
      span.method = .learned
      if !span.isListed { span.unlistedName = scan.surface(range) }
      spans.append(span)
    }
    if spans.count > settled { spans.sort { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end } }
  }

  /// How many different firms the spans stand for.
  private static func firms(in spans: [Span]) -> Int {
    var listed: Set<UInt32> = []
    var unlisted: Set<String> = []
    for index in spans.indices where spans[index].type == .company {
      if spans[index].isListed {
        listed.insert(spans[index].facts.firstTarget)
      } else if let name = spans[index].unlistedName {
        unlisted.insert(name)
      }
    }
    return listed.count + unlisted.count
  }

  /// The firms that lists know by a name which by itself means too much else to be one (Frontier, 大和).
  private func companies(named name: ArraySlice<UInt16>, _ gazetteer: Gazetteer) -> Targets {
    var targets = Targets()
    guard let group = gazetteer.automaton.group(of: Array(name)) else { return targets }
    gazetteer.forEachEntry(of: group) { entry in
      if entry.meaning == .entity, entry.target != NameEntry.none, !targets.contains(entry.target),
        gazetteer.entities.type(of: Int(entry.target)) == .company
      {
        targets.append(entry.target)
      }
    }
    return targets
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

  /// [ASX:QVA], 峦山银行（QVA）: a market and its code, a code in a bracket of its own; and quorv.com, an address.
  private func isCode(_ range: Range<Int>, in text: FoldedText) -> Bool {
    text.symbol(range.upperBound) == 0x3A && text.isUpper(range.upperBound + 1)
      || text.symbol(range.lowerBound - 1) == 0x3A && text.isUpper(range.lowerBound - 2)
      || text.symbol(range.lowerBound - 1) == 0x28 && text.symbol(range.upperBound) == 0x29
        && range.allSatisfy { text.isUpper($0) }
      || text.holds(Self.domain, before: range.upperBound)
  }

  private static let domain = CharacterTable.shared.fold(".com")
}
