import Testing

@testable import YuliaoLearning

@Suite struct LinearClassifierTests {
  /// Positive where feature 0 or both of 1 and 2 are there; feature 3 always is.
  private static let examples: [(features: [Int32], isPositive: Bool)] = [
    ([0, 3], true), ([1, 2, 3], true), ([1, 3], false), ([2, 3], false), ([3], false), ([0, 1, 3], true),
  ]

  private func trained(cost: Float = 10) -> LinearClassifier {
    var classifier = LinearClassifier(features: 4, examples: Self.examples.count, cost: cost)
    for _ in 0..<100 {
      for (index, example) in Self.examples.enumerated() {
        classifier.visit(index, isPositive: example.isPositive, example.features)
      }
    }
    return classifier
  }

  @Test func itSeparatesWhatCanBeSeparated() {
    let classifier = trained()
    for example in Self.examples { #expect((classifier.score(example.features) > 0) == example.isPositive) }
  }

  @Test func theSameVisitsGiveTheSameBits() {
    #expect(trained().weights.map(\.bitPattern) == trained().weights.map(\.bitPattern))
  }

  @Test func aLowCostKeepsWeightsSmall() {
    func size(_ classifier: LinearClassifier) -> Float { classifier.weights.reduce(0) { $0 + $1 * $1 } }
    #expect(size(trained(cost: 0.01)) < size(trained(cost: 10)))
  }
}
