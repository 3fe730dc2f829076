import Testing

@testable import YuliaoLearning

@Suite struct ChainNetworkTests {
  private static let labels = ChainLabels(types: ["name"])

  private static func network(seed: UInt64) -> ChainNetwork {
    var network = ChainNetwork(features: 5, hidden: 4, labels: labels.count)
    network.scatter(seed: seed)
    for label in 0..<labels.count { network.outputs.bias[label] = Float(label) * Float(seed) }
    network.transitions[1] = Float(seed)
    return network
  }

  private static func scores(_ network: ChainNetwork, scale: Float = 1) -> [Float] {
    var sentence = ChainSentence()
    for list: [Int32] in [[0, 1], [], [2, 3, 4]] { sentence.append(list) }
    var lattice = ChainLattice(labels, transitions: network.transitions)
    var units: [Float] = []
    network.score(sentence, scale: scale, in: &lattice, units: &units)
    return lattice.scores
  }

  @Test func theMeanScoresTheMeanOfTheScores() {
    let networks = (1...3).map { Self.network(seed: $0) }
    let mean = ChainNetwork.mean(of: networks)
    let scores = networks.map { Self.scores($0) }
    for (index, score) in Self.scores(mean).enumerated() {
      #expect(abs(score - (scores[0][index] + scores[1][index] + scores[2][index]) / 3) < 1e-5)
    }
    #expect(abs(mean.transitions[1] - 2) < 1e-6)
  }

  @Test func aPlaceWithoutFeaturesScoresTheBias() {
    let width = Self.labels.count
    #expect(Array(Self.scores(Self.network(seed: 2))[width..<2 * width]) == (0..<width).map { Float($0) * 2 })
  }

  @Test func aScaleStandsForMissingFeatures() {
    var doubled = Self.network(seed: 1)
    for index in doubled.inputs.indices { doubled.inputs[index] *= 2 }
    let expected = Self.scores(doubled)
    #expect(zip(Self.scores(Self.network(seed: 1), scale: 2), expected).allSatisfy { abs($0 - $1) < 1e-5 })
  }
}
