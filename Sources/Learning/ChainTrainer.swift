/// Trains a linear-chain conditional random field over hidden units by stochastic gradients with step sizes of AdaGrad.
///
/// ```swift
/// var trainer = ChainTrainer(labels, features: 1000, hidden: 48, rate: 0.03, decay: 0.001, seed: 1)
/// for round in 0..<10 { trainer.visit(sentence, gold: labels.encode(entities, count: 9)) }
/// ChainReader(labels, trainer.network)
/// ```
///
/// A visit costs O(places * (features a place * hidden units + hidden units * labels + permitted pairs)). The result
/// depends on nothing but the seed and the order of the visits.
package struct ChainTrainer: Sendable {
  package let labels: ChainLabels
  package private(set) var network: ChainNetwork
  /// The sum of squared gradients of each weight.
  private var squares: ChainNetwork
  private var lattice: ChainLattice
  private var units: [Float] = []
  private let rate: Float
  private let decay: Float

  /// `decay` pulls the weights of a visited feature towards zero; those of the outputs, which every place visits, a
  /// tenth as strongly.
  package init(_ labels: ChainLabels, features: Int, hidden: Int, rate: Float, decay: Float, seed: UInt64) {
    self.labels = labels
    self.rate = rate
    self.decay = decay
    network = ChainNetwork(features: features, hidden: hidden, labels: labels.count)
    squares = network
    network.scatter(seed: seed)
    lattice = ChainLattice(labels, transitions: network.transitions)
  }

  /// Moves the weights so that the gold labels become more probable.
  ///
  /// `scale` makes up for features that a thinned sentence lacks. Slopes go without it: AdaGrad's steps are the same.
  package mutating func visit(_ sentence: ChainSentence, gold: [UInt8], scale: Float = 1) {
    guard sentence.count > 0 else { return }
    lattice.transitions = network.transitions
    network.score(sentence, scale: scale, in: &lattice, units: &units)
    lattice.sum()
    var gradient = [Float](repeating: 0, count: labels.count)
    for place in 0..<sentence.count {
      lattice.probabilities(at: place, into: &gradient)
      gradient[Int(gold[place])] -= 1
      guard gradient.contains(where: { abs($0) > 0.0005 }) else { continue }
      moveInputs(sentence, place, moveOutputs(place, gradient))
    }
    moveTransitions(gold)
  }

  /// Moves the outputs' weights; gives the slope of what features say to each unit.
  private mutating func moveOutputs(_ place: Int, _ gradient: [Float]) -> [Float] {
    let width = labels.count
    var slopes = [Float](repeating: 0, count: network.hidden)
    for unit in 0..<network.hidden {
      let value = units[place * network.hidden + unit]
      let range = unit * width..<(unit + 1) * width
      slopes[unit] = ChainTrainer.product(network.outputs.weights, range, gradient) * (1 - value * value)
      ChainTrainer.move(
        &network.outputs.weights, &squares.outputs.weights, range, gradient, times: value, rate, decay: decay / 10)
    }
    ChainTrainer.move(&network.outputs.bias, &squares.outputs.bias, 0..<width, gradient, times: 1, rate, decay: 0)
    return slopes
  }

  @inline(never)
  private mutating func moveInputs(_ sentence: ChainSentence, _ place: Int, _ slopes: [Float]) {
    let hidden = network.hidden
    let rate = rate
    let decay = decay
    sentence.withFeatures(at: place) { features in
      for feature in features {
        let start = Int(feature) * hidden
        ChainTrainer.move(
          &network.inputs, &squares.inputs, start..<start + hidden, slopes, times: 1, rate, decay: decay)
      }
    }
  }

  private mutating func moveTransitions(_ gold: [UInt8]) {
    let width = labels.count
    var gradient = [Float](repeating: 0, count: width * width)
    for place in 0..<gold.count - 1 {
      lattice.pairProbabilities(at: place) { gradient[$0] += $1 }
      gradient[Int(gold[place]) * width + Int(gold[place + 1])] -= 1
    }
    ChainTrainer.move(
      &network.transitions, &squares.transitions, 0..<width * width, gradient, times: 1, rate, decay: decay)
  }

  @inline(__always)
  private static func product(_ weights: [Float], _ range: Range<Int>, _ gradient: [Float]) -> Float {
    var lanes = SIMD4<Float>.zero
    var index = 0
    while index + 4 <= range.count {
      let start = range.lowerBound + index
      let own = SIMD4(weights[start], weights[start + 1], weights[start + 2], weights[start + 3])
      lanes += own * SIMD4(gradient[index], gradient[index + 1], gradient[index + 2], gradient[index + 3])
      index += 4
    }
    var sum = lanes.sum()
    while index < range.count {
      sum += weights[range.lowerBound + index] * gradient[index]
      index += 1
    }
    return sum
  }

  /// A step of AdaGrad: moves the weights of a range against their slopes.
  @inline(__always)
  private static func move(
    _ weights: inout [Float], _ squares: inout [Float], _ range: Range<Int>, _ slopes: [Float], times factor: Float,
    _ rate: Float, decay: Float
  ) {
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        slopes.withUnsafeBufferPointer { slopes in
          let weights = weights.baseAddress! + range.lowerBound
          let squares = squares.baseAddress! + range.lowerBound
          for index in 0..<range.count {
            let slope = slopes[index] * factor + decay * weights[index]
            let square = squares[index] + slope * slope
            squares[index] = square
            weights[index] -= rate * slope / (square + 1e-6).squareRoot()
          }
        }
      }
    }
  }
}
