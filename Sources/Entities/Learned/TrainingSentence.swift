import YuliaoLearning

/// A sentence of marked text as training keeps it.
struct TrainingSentence {
  var features: [UInt64] = []
  var ends: [Int32] = []
  var view: SpanSentence
  var entities: [(range: Range<Int>, type: String)]
  /// Types of entities that no units make up: always missed.
  var lost: [String]

  init(view: SpanSentence, entities: [(range: Range<Int>, type: String)], lost: [String]) {
    self.view = view
    self.entities = entities
    self.lost = lost
  }

  func gold(_ labels: ChainLabels) -> [(range: Range<Int>, type: Int)] {
    entities.compactMap { entity in labels.types.firstIndex(of: entity.type).map { (entity.range, $0) } }
  }
}
