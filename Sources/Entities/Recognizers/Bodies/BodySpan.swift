import YuliaoCorpus

extension Span {
  /// A body of government that no list holds, named as the text has it.
  static func body(
    at range: Range<Int>, of jurisdiction: String, confidence: Double, in scan: DocumentScan
  ) -> Span {
    var span = Span(
      start: range.lowerBound, end: range.upperBound, type: .agency, targets: [], confidence: confidence)
    span.unlistedName = scan.surface(range)
    span.jurisdiction = jurisdiction
    span.method = .agencyHead
    return span
  }
}
