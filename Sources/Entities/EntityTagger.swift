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

  public init(gazetteer: Gazetteer, types: Set<EntityType> = EntityType.standard) {
    self.gazetteer = gazetteer
    self.types = types
  }

  public func makeStage() -> EntityStage { EntityStage(tagger: self) }
}

/// The step of the line that finds mentions; it needs the record's sentences and tokens.
public struct EntityStage: Stage {
  public static var name: String { "entities" }

  private let tagger: EntityTagger
  private var scan = DocumentScan()

  init(tagger: EntityTagger) {
    self.tagger = tagger
  }

  public mutating func process(_ record: inout AnnotatedDocument) {
    scan.fill(with: record, gazetteer: tagger.gazetteer)
    let reading = DocumentReading(scan: scan, gazetteer: tagger.gazetteer, record: record)
    let result = reading.resolve()
    let writer = MentionWriter(scan: scan, gazetteer: tagger.gazetteer, types: tagger.types)
    record.mentions = writer.mentions(of: result.spans, in: record.document)
    record.namePairs = result.pairs
  }
}
