public import YuliaoCorpus

/// Tags senators, representatives, agencies and companies in documents and ties each name to who it is.
///
/// ```swift
/// let tagger = EntityTagger(gazetteer: try Gazetteer.load(directory: "Corpus/gazetteers"))
/// var stage = tagger.makeStage()
/// stage.process(&record)  // fills record.mentions and record.namePairs
/// ```
///
/// One tagger serves all workers; each has a stage of its own.
public struct EntityTagger: Sendable {
  public let gazetteer: Gazetteer
  public let types: Set<EntityType>
  /// Finds further names where lists and rules find none, if there is one.
  public let model: NameModel?

  public init(gazetteer: Gazetteer, types: Set<EntityType> = EntityType.standard, model: NameModel? = nil) {
    self.gazetteer = gazetteer
    self.types = types
    self.model = model
  }

  public func makeStage() -> EntityStage { EntityStage(tagger: self) }
}

/// The step of the line that finds mentions; it needs the record's sentences and tokens.
public struct EntityStage: Stage {
  public static var name: String { "entities" }

  private let tagger: EntityTagger
  private var scanner = DocumentScanner()
  private let spans = SpanStore()
  private var learned: NameRecognizer?

  init(tagger: EntityTagger) {
    self.tagger = tagger
    learned = tagger.model.map(NameRecognizer.init)
  }

  public mutating func process(_ record: inout AnnotatedDocument) {
    guard record.document.text.count > DocumentParts.length * 5 / 4 else { return tag(&record) }
    var parts = DocumentParts(record)
    record.mentions.removeAll()
    record.namePairs.removeAll()
    while var part = parts.next() {
      tag(&part.record)
      for var mention in part.record.mentions {
        mention.range = mention.range.lowerBound + part.start..<mention.range.upperBound + part.start
        mention.sentence += part.sentence
        record.mentions.append(mention)
      }
      for var pair in part.record.namePairs {
        pair.range = pair.range.lowerBound + part.start..<pair.range.upperBound + part.start
        record.namePairs.append(pair)
      }
    }
  }

  private mutating func tag(_ record: inout AnnotatedDocument) {
    let scan = scanner.scan(record, gazetteer: tagger.gazetteer)
    spans.reading { read(&record, scan) }
  }

  private mutating func read(_ record: inout AnnotatedDocument, _ scan: DocumentScan) {
    let reading = DocumentReading(scan: scan, gazetteer: tagger.gazetteer)
    var result = reading.resolve()
    let day = scan.publishedDay ?? tagger.gazetteer.snapshot
    learned?.complete(&result.spans, in: scan, gazetteer: tagger.gazetteer)
    FurtherTypes(scan: scan, gazetteer: tagger.gazetteer, day: day, types: tagger.types).add(to: &result.spans)
    let writer = MentionWriter(scan: scan, gazetteer: tagger.gazetteer, types: tagger.types)
    record.mentions = writer.mentions(of: result.spans, on: day)
    record.namePairs = result.pairs
  }
}
