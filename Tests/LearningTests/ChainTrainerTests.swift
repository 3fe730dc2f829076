import Testing

@testable import YuliaoLearning

@Suite struct ChainTrainerTests {
  private static let labels = ChainLabels(types: ["name"])

  /// Feature 0 begins a name, feature 1 may end one or mean nothing, as what stands before it decides.
  private static let examples: [(features: [[Int32]], entities: [(range: Range<Int>, type: Int)])] = [
    ([[0], [1], [2]], [(0..<2, 0)]), ([[2], [1], [2]], []), ([[2], [0], [1]], [(1..<3, 0)]), ([[1], [2]], []),
  ]

  private static func trained() -> ChainTrainer {
    var trainer = ChainTrainer(labels, features: 3, rate: 0.1, decay: 0.001)
    for _ in 0..<50 {
      for (features, entities) in examples {
        trainer.visit(sentence(features), gold: labels.encode(entities, count: features.count))
      }
    }
    return trainer
  }

  private static func sentence(_ features: [[Int32]]) -> ChainSentence {
    var sentence = ChainSentence()
    for list in features { sentence.append(list) }
    return sentence
  }

  @Test func itLearnsFromWhatStandsBefore() {
    var trainer = Self.trained()
    for (features, entities) in Self.examples {
      trainer.score(Self.sentence(features))
      #expect(Self.labels.decode(trainer.bestLabels()).map(\.range) == entities.map(\.range))
    }
  }

  @Test func theSameVisitsGiveTheSameBits() {
    #expect(Self.trained().weights.map(\.bitPattern) == Self.trained().weights.map(\.bitPattern))
  }
}
