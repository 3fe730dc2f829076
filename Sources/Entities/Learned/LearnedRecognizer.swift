import YuliaoCorpus
import YuliaoLearning

/// Finds names that neither lists nor rules know, by a learned model.
///
/// What lists and rules have settled stays; the model speaks of the rest, and of companies and agencies only.
struct LearnedRecognizer {
  private var reading: ModelReading
  private let types: [EntityType?]
  private var units = SentenceUnits()
  private var marks = UnitMarks()

  /// Names less sure than this are left out.
  static let leastConfidence = 0.5

  init(_ model: EntityModel) {
    reading = ModelReading(model)
    types = model.types.map(LearnedRecognizer.type(named:))
  }

  /// The type of ours that a type of the training text means; nil for those that only keep others apart.
  static func type(named name: String) -> EntityType? {
    switch name {
    case "company", "corporation": .company
    case "agency", "government": .agency
    default: nil
    }
  }

  mutating func spans(
    in scan: DocumentScan, document: Document, gazetteer: Gazetteer, settled: [Span]
  ) -> [Span] {
    var spans: [Span] = []
    var next = 0
    for sentence in scan.sentences {
      while next < settled.count, settled[next].end <= sentence.lowerBound { next += 1 }
      var end = next
      while end < settled.count, settled[end].start < sentence.upperBound { end += 1 }
      let near = Array(settled[next..<end])
      units.fill(scan, sentence)
      guard units.count > 0 else { continue }
      marks.fill(units, scan, gazetteer, sentence, settled: near)
      for finding in reading.findings(LearnedFeatures(units, marks, scan)) {
        guard let type = types[finding.type] else { continue }
        var span = Span(start: 0, end: 0, type: type, targets: [])
        let range = units.symbols(of: finding.units)
        span.start = range.lowerBound
        span.end = range.upperBound
        span.confidence = reading.model.confidence(finding.probability)
        span.method = .learned
        span.unlistedName = scan.surface(range, in: document.text)
        guard span.confidence >= LearnedRecognizer.leastConfidence, span.length >= 2,
          !near.contains(where: { $0.overlaps(span) }), !scan.addresses.contains(where: { $0.overlaps(range) }),
          !scan.blockers.contains(where: { $0.start < span.end && span.start < $0.end })
        else { continue }
        spans.append(span)
      }
    }
    return spans
  }
}
