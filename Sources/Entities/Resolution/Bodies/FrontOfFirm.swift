import YuliaoCorpus

/// A body's bare name that begins a firm's in the document means the firm: Treasury in a text on Treasury Wine Estates.
enum FrontOfFirm {
  static func settle(_ spans: inout [Span], in scan: DocumentScan) {
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
