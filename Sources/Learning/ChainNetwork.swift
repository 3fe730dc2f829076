#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The weights of a sequence model: features move hidden units, and these the scores of labels.
///
/// Where features add up to a score by themselves, each speaks alone; through hidden units what one says depends on the
/// others, and features that mean the same are learned from together.
package struct ChainNetwork: Sendable {
  /// How many hidden units there are.
  package let hidden: Int
  /// By `feature * hidden + unit`.
  package internal(set) var inputs: [Float]
  package internal(set) var outputs: ChainOutputs
  /// What two neighbouring labels score, by `first * labels + second`.
  package internal(set) var transitions: [Float]

  /// All weights 0.
  init(features: Int, hidden: Int, labels: Int) {
    self.hidden = hidden
    inputs = [Float](repeating: 0, count: features * hidden)
    outputs = ChainOutputs(
      weights: [Float](repeating: 0, count: hidden * labels), bias: [Float](repeating: 0, count: labels))
    transitions = [Float](repeating: 0, count: labels * labels)
  }

  /// Random weights to begin with, without which all hidden units would learn the same.
  mutating func scatter(seed: UInt64) {
    var random = RandomNumbers(seed: seed)
    func next(_ most: Float) -> Float { (Float(random.next(below: 20_001)) / 10_000 - 1) * most }
    for index in inputs.indices { inputs[index] = next(0.1) }
    for index in outputs.weights.indices { outputs.weights[index] = next(0.3) }
  }

  /// One network that scores the mean of what these, of equal shape, score: it has all their hidden units.
  package static func mean(of networks: [ChainNetwork]) -> ChainNetwork {
    let hidden = networks[0].hidden
    let features = networks[0].inputs.count / hidden
    let share = 1 / Float(networks.count)
    var mean = ChainNetwork(features: 0, hidden: hidden * networks.count, labels: networks[0].outputs.bias.count)
    mean.inputs.reserveCapacity(features * mean.hidden)
    for feature in 0..<features {
      for network in networks { mean.inputs += network.inputs[feature * hidden..<(feature + 1) * hidden] }
    }
    mean.outputs.weights = networks.flatMap { $0.outputs.weights.map { $0 * share } }
    for network in networks {
      for (index, value) in network.outputs.bias.enumerated() { mean.outputs.bias[index] += value * share }
      for (index, value) in network.transitions.enumerated() { mean.transitions[index] += value * share }
    }
    return mean
  }

  /// Fills a lattice with the scores of a sentence, and `units` with what the hidden units say at each place; what
  /// features say is multiplied by `scale`.
  func score(_ sentence: ChainSentence, scale: Float, in lattice: inout ChainLattice, units: inout [Float]) {
    let width = outputs.bias.count
    lattice.begin(sentence.count)
    units = [Float](repeating: 0, count: sentence.count * hidden)
    units.withUnsafeMutableBufferPointer { units in
      lattice.scores.withUnsafeMutableBufferPointer { scores in
        for place in 0..<sentence.count {
          let own = UnsafeMutableBufferPointer(rebasing: units[place * hidden..<(place + 1) * hidden])
          add(sentence, place, to: own)
          for unit in 0..<hidden { own[unit] *= scale }
          outputs.score(own, into: UnsafeMutableBufferPointer(rebasing: scores[place * width..<(place + 1) * width]))
        }
      }
    }
  }

  @inline(__always)
  private func add(_ sentence: ChainSentence, _ place: Int, to sums: UnsafeMutableBufferPointer<Float>) {
    inputs.withUnsafeBufferPointer { inputs in
      let sums = sums.baseAddress!
      sentence.withFeatures(at: place) { features in
        for feature in features {
          let own = inputs.baseAddress! + Int(feature) * hidden
          for unit in 0..<hidden { sums[unit] += own[unit] }
        }
      }
    }
  }
}

/// How hidden units score labels.
package struct ChainOutputs: Sendable {
  /// By `unit * labels + label`.
  package internal(set) var weights: [Float]
  /// By label: what it scores before any unit speaks.
  package internal(set) var bias: [Float]

  package init(weights: [Float], bias: [Float]) {
    self.weights = weights
    self.bias = bias
  }

  /// Turns what features say to each unit into what the unit says, between -1 and 1, and writes the labels' scores.
  @inline(__always)
  package func score(_ units: UnsafeMutableBufferPointer<Float>, into scores: UnsafeMutableBufferPointer<Float>) {
    let width = bias.count
    for label in 0..<width { scores[label] = bias[label] }
    weights.withUnsafeBufferPointer { weights in
      let scores = scores.baseAddress!
      for unit in units.indices {
        let value = tanhf(units[unit])
        units[unit] = value
        let own = weights.baseAddress! + unit * width
        for label in 0..<width { scores[label] += value * own[label] }
      }
    }
  }
}
