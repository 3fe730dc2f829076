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
        !scan.blockers.contains(where: { $0.start < range.upperBound && range.lowerBound < $0.end })
      else { continue }
      var span = Span(
        start: range.lowerBound, end: range.upperBound, type: .company, targets: [], confidence: confidence)
      span.method = .learned
      span.unlistedName = scan.surface(range)
      spans.append(span)
    }
    if spans.count > settled { spans.sort { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end } }
  }
}
