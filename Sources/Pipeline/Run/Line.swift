public import YuliaoCorpus
public import YuliaoEntities
import YuliaoSegmentation

/// The stages one worker carries a document through: sentences, words, mentions.
///
/// ```swift
/// var line = try Line(gazetteer: gazetteer)
/// let record = try line.annotate(Document(id: "1", text: "参议员霍利致信商务部。"))
/// record.mentions.map(\.entity.id)  // ["bioguide:H001089", …]
/// ```
///
/// A line holds scratch memory, so each thread needs one of its own; the gazetteer is shared.
public struct Line {
  private var stages: [any Stage]

  /// With a model, names that neither lists nor rules know are tagged as well.
  public init(
    gazetteer: Gazetteer, types: Set<EntityType> = EntityType.standard, model: NameModel? = nil
  ) throws {
    self.init(stages: [
      try SegmentationStage(StandardSegmenter.shared),
      EntityTagger(gazetteer: gazetteer, types: types, model: model).makeStage(),
    ])
  }

  /// A line of stages of one's own.
  public init(stages: [any Stage]) {
    self.stages = stages
  }

  /// Everything the stages find in a document.
  public mutating func annotate(_ document: Document) throws(Failure) -> AnnotatedDocument {
    var clock = StageClock()
    return try annotate(document, clock: &clock)
  }

  mutating func annotate(_ document: Document, clock: inout StageClock) throws(Failure) -> AnnotatedDocument {
    var record = AnnotatedDocument(document: document)
    for index in stages.indices {
      let name = type(of: stages[index]).name
      do {
        try clock.measure(name) { try stages[index].process(&record) }
      } catch let failure as Failure {
        throw failure
      } catch {
        throw Failure(source: document.origin.path, offset: document.origin.offset, stage: name, reason: "\(error)")
      }
    }
    return record
  }
}
