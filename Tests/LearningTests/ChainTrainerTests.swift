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

  @Test func aThinnedSentenceKeepsItsPlacesAndAboutItsShareOfFeatures() {
    let whole = Self.sentence([(0..<1000).map { $0 }, [], (1000..<2000).map { $0 }])
    var random = RandomNumbers(seed: 1)
    let thinned = whole.thinned(byPercent: 30, &random)
    func features(_ sentence: ChainSentence, _ place: Int) -> [Int32] {
      var features: [Int32] = []
      sentence.withFeatures(at: place) { features = Array($0) }
      return features
    }
    #expect(thinned.count == 3)
    #expect((600..<800).contains(features(thinned, 0).count))
    #expect(features(thinned, 1).isEmpty)
    #expect(features(thinned, 2).allSatisfy { (1000..<2000).contains($0) })
    #expect(features(whole.thinned(byPercent: 0, &random), 2) == features(whole, 2))
  }

  @Test func anAverageLiesInTheMiddleOfItsRounds() {
    let sentence = Self.sentence([[0], [1], [2]])
    let gold = Self.labels.encode([(0..<2, 0)], count: 3)
    var trainer = ChainTrainer(Self.labels, features: 3, rate: 0.1, decay: 0)
    trainer.visit(sentence, gold: gold)
    let first = trainer.weights
    var average = WeightAverage()
    average.add(trainer)
    trainer.visit(sentence, gold: gold)
    average.add(trainer)
    let mean = average.trainer(Self.labels).weights
    #expect(zip(mean, zip(first, trainer.weights)).allSatisfy { abs($0 - ($1.0 + $1.1) / 2) < 1e-6 })
    #expect(mean != first)
  }
}
