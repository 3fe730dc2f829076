import YuliaoCorpus

/// A body's bare name that begins a firm's in the document means the firm: Treasury in a text on Treasury Wine Estates. The
/// House right behind a firm's name is a building of the firm's: Quorv House.
enum FrontOfFirm {
  static func settle(_ spans: inout [Span], in scan: DocumentScan) {
    let houses = spans.indices.filter { index in
      let span = spans[index].facts
      return span.type == .agency && span.method == .place && scan.text.isSpace(span.start - 1)
        && scan.text.isLatin(span.start) && scan.lowercased(span.range) == "house"
        && spans.contains { $0.type == .company && $0.end == span.start - 1 }
    }
    for index in houses.reversed() { spans.remove(at: index) }
    for index in spans.indices where spans[index].type == .agency && spans[index].method == .place {
      let span = spans[index]
      guard scan.text.isLatin(span.start), let firm = spans.first(where: { begins($0, with: span, scan) }),
        !spans.contains(where: { $0.targets.first == span.targets.first && $0.length > span.length })
      else { continue }
      var short = firm
      short.start = span.start
      short.end = span.end
      short.kind = .short
      short.method = .repeated
      short.confidence = 0.85
      spans[index] = short
    }
  }

  /// Whether a firm's name is the body's with more words behind it.
  private static func begins(_ firm: Span, with body: Span, _ scan: DocumentScan) -> Bool {
    firm.type == .company && firm.length > body.length && scan.text.isSpace(firm.start + body.length)
      && scan.text.symbols[body.range] == scan.text.symbols[firm.start..<(firm.start + body.length)]
  }
}
