import YuliaoCorpus

/// A body's bare name that begins a firm's in the document means the firm: Treasury in a text on Treasury Wine Estates.
enum FrontOfFirm {
  static func settling(_ spans: [Span], in scan: DocumentScan) -> [Span] {
    let bare = spans.contains { $0.type == .agency && $0.method == .place && scan.text.isLatin($0.start) }
    guard bare else { return spans }
    var firms: [String: Span] = [:]
    for span in spans where span.type == .company && scan.text.isLatin(span.start) {
      guard let first = scan.word(after: span.start), first.lowerBound == span.start, first.upperBound < span.end,
        scan.text.isSpace(first.upperBound)
      else { continue }
      let name = scan.lowercased(first)
      if firms[name] == nil { firms[name] = span }
    }
    guard !firms.isEmpty else { return spans }
    return spans.map { span in
      guard span.type == .agency, span.method == .place, let firm = firms[scan.lowercased(span.range)],
        !spans.contains(where: { $0.targets.first == span.targets.first && $0.length > span.length })
      else { return span }
      var short = firm
      short.start = span.start
      short.end = span.end
      short.kind = .short
      short.method = .repeated
      short.confidence = 0.85
      return short
    }
  }
}
