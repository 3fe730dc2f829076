/// Measures a model on marked text.
///
/// ```swift
/// var evaluation = try ModelEvaluation(model, gazetteer: gazetteer)
/// try evaluation.add(texts)
/// print(evaluation.score.table)
/// ```
package struct ModelEvaluation {
  private var reader: MarkedSentences
  private var reading: ModelReading
  private let renames: [String: String]
  package private(set) var score: EntityScore

  /// `renames` gives the gold's types the model's names; a type that becomes empty is passed over.
  package init(_ model: EntityModel, gazetteer: Gazetteer, renames: [String: String] = [:]) throws {
    reader = try MarkedSentences(gazetteer, words: model.words)
    reading = ModelReading(model)
    self.renames = renames
    score = EntityScore(types: model.types)
  }

  package mutating func add(_ texts: [MarkedText]) throws {
    let types = reading.model.types
    var score = score
    var reading = reading
    let renames = renames
    func renamed(_ type: String) -> String? {
      let type = renames[type] ?? type
      return type.isEmpty ? nil : type
    }
    for text in texts {
      try reader.forEach(in: text) { features, sentence, entities in
        score.count(
          found: reading.findings(features, sentence).map { ($0.units, types[$0.type]) },
          gold: entities.whole.compactMap { entity in renamed(entity.type).map { (entity.range, $0) } },
          lost: entities.lost.compactMap(renamed))
      }
    }
    self.score = score
    self.reading = reading
  }
}
