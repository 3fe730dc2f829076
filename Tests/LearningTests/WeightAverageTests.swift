import Testing

@testable import YuliaoLearning

@Suite struct WeightAverageTests {
  @Test func anAverageLiesInTheMiddleOfItsRounds() throws {
    let labels = ChainLabels(types: ["name"])
    var sentence = ChainSentence()
    for feature in 0..<Int32(3) { sentence.append([feature]) }
    let gold = labels.encode([(0..<2, 0)], count: 3)
    var trainer = ChainTrainer(labels, features: 3, hidden: 4, rate: 0.1, decay: 0, seed: 1)
    var average = WeightAverage()
    #expect(average.network == nil)
    trainer.visit(sentence, gold: gold)
    let first = trainer.network
    average.add(first)
    trainer.visit(sentence, gold: gold)
    let second = trainer.network
    average.add(second)
    let mean = try #require(average.network)
    func isMiddle(_ weights: (ChainNetwork) -> [Float]) -> Bool {
      zip(weights(mean), zip(weights(first), weights(second))).allSatisfy { abs($0 - ($1.0 + $1.1) / 2) < 1e-6 }
    }
    #expect(isMiddle(\.inputs) && isMiddle(\.outputs.weights) && isMiddle(\.outputs.bias) && isMiddle(\.transitions))
    #expect(mean.inputs != first.inputs)
  }
}
