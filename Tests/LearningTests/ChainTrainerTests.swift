import Testing

@testable import YuliaoLearning

@Suite struct ChainTrainerTests {
  private static let labels = ChainLabels(types: ["name"])

  /// Feature 0 begins a name, feature 1 may end one or mean nothing, as what stands before it decides.
  private static let examples: [(features: [[Int32]], entities: [(range: Range<Int>, type: Int)])] = [
    ([[0], [1], [2]], [(0..<2, 0)]), ([[2], [1], [2]], []), ([[2], [0], [1]], [(1..<3, 0)]), ([[1], [2]], []),
  ]

  private static func trained() -> ChainTrainer {
    var trainer = ChainTrainer(labels, features: 3, hidden: 8, rate: 0.1, decay: 0.001, seed: 1)
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
    var reader = ChainReader(Self.labels, Self.trained().network)
    for (features, entities) in Self.examples {
      reader.score(Self.sentence(features))
      #expect(Self.labels.decode(reader.bestLabels()).map(\.range) == entities.map(\.range))
    }
  }

  @Test func theSameVisitsGiveTheSameBits() {
    #expect(Self.trained().network.inputs.map(\.bitPattern) == Self.trained().network.inputs.map(\.bitPattern))
  }

  @Test func anotherSeedGivesAnotherNetwork() {
    let one = ChainTrainer(Self.labels, features: 3, hidden: 8, rate: 0.1, decay: 0, seed: 1)
    let other = ChainTrainer(Self.labels, features: 3, hidden: 8, rate: 0.1, decay: 0, seed: 2)
    #expect(one.network.inputs != other.network.inputs)
  }

  /// Which pairs of features mean a name no sum of what each says by itself tells.
  @Test func featuresCountTogether() {
    let examples: [(features: [Int32], isName: Bool)] = [
      ([0, 2], true), ([1, 3], true), ([0, 3], false), ([1, 2], false),
    ]
    var trainer = ChainTrainer(Self.labels, features: 4, hidden: 16, rate: 0.5, decay: 0, seed: 1)
    for _ in 0..<300 {
      for (features, isName) in examples {
        trainer.visit(
          Self.sentence([features]), gold: Self.labels.encode(isName ? [(0..<1, 0)] : [], count: 1))
      }
    }
    var reader = ChainReader(Self.labels, trainer.network)
    for (features, isName) in examples {
      reader.score(Self.sentence([features]))
      #expect(Self.labels.decode(reader.bestLabels()).isEmpty != isName)
    }
  }
}
