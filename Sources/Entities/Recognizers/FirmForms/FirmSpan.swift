import YuliaoCorpus

extension Span {
  /// A firm that a rule finds at a range: the lists' own where they know the whole name, if only with doubt, else one
  /// that no list holds.
  static func firm(
    at name: Range<Int>, by method: Method, confidence: Double, known: [Span], in scan: DocumentScan
  ) -> Span {
    var span = Span(start: name.lowerBound, end: name.upperBound, type: .company, targets: [])
    span.method = method
    span.confidence = confidence
    if let listed = known.first(where: { $0.type == .company && $0.range == name && $0.isListed }) {
      span.targets = listed.targets
    } else {
      span.unlistedName = scan.surface(name)
    }
    return span
  }

  /// The same where the lists' names are asked for by place, which many finds in one text need.
  ///
  /// - Parameter starts: the lists' firms by where they begin; the longest at a place is asked for alone.
  static func firm(
    at name: Range<Int>, by method: Method, confidence: Double, starts: SpansByPlace, in scan: DocumentScan
  ) -> Span {
    let listed = starts[name.lowerBound].flatMap { $0.range == name && $0.isListed ? $0 : nil }
    return firm(at: name, by: method, confidence: confidence, known: listed.map { [$0] } ?? [], in: scan)
  }
}
