#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Trains a linear-chain conditional random field by stochastic gradients with step sizes of AdaGrad.
///
/// ```swift
/// var trainer = ChainTrainer(labels, features: 1000, rate: 0.05, decay: 0.01)
/// for round in 0..<10 { trainer.visit(sentence, gold: labels.encode(entities, count: 9)) }
/// trainer.lattice.best()
/// ```
///
/// A visit costs O(places * (features a place * labels + permitted pairs)). The result depends on nothing but the order
/// of the visits.
package struct ChainTrainer {
  package let labels: ChainLabels
  /// By `feature * labels.count + label`.
  package private(set) var weights: [Float]
  /// The sum of squared gradients of each weight.
  private var squares: [Float]
  private var transitionSquares: [Float]
  package private(set) var lattice: ChainLattice
  private let rate: Float
  private let decay: Float

  /// `decay` pulls the weights of a visited feature towards zero.
  package init(_ labels: ChainLabels, features: Int, rate: Float, decay: Float) {
    self.labels = labels
    self.rate = rate
    self.decay = decay
    weights = [Float](repeating: 0, count: features * labels.count)
    squares = weights
    transitionSquares = [Float](repeating: 0, count: labels.count * labels.count)
    lattice = ChainLattice(labels, transitions: transitionSquares)
  }

  /// A trainer that is only asked.
  package init(_ labels: ChainLabels, weights: [Float], transitions: [Float]) {
    self.init(labels, features: 0, rate: 0, decay: 0)
    self.weights = weights
    lattice.transitions = transitions
  }

  /// The labels that score best together, after ``score(_:)``.
  package mutating func bestLabels() -> [UInt8] { lattice.best() }

  /// Sums over all labellings, after ``score(_:)``.
  package mutating func sum() { lattice.sum() }

  /// Scores a sentence with the weights as they are; the lattice can then be asked.
  package mutating func score(_ sentence: ChainSentence) {
    let width = labels.count
    lattice.begin(sentence.count)
    weights.withUnsafeBufferPointer { weights in
      lattice.scores.withUnsafeMutableBufferPointer { scores in
        for place in 0..<sentence.count {
          let row = scores.baseAddress! + place * width
          sentence.withFeatures(at: place) { features in
            for feature in features {
              let own = weights.baseAddress! + Int(feature) * width
              for label in 0..<width { row[label] += own[label] }
            }
          }
        }
      }
    }
  }

  /// Moves the weights so that the gold labels become more probable.
  package mutating func visit(_ sentence: ChainSentence, gold: [UInt8]) {
    guard sentence.count > 0 else { return }
    let width = labels.count
    score(sentence)
    lattice.sum()
    var gradient = [Float](repeating: 0, count: width)
    for place in 0..<sentence.count {
      lattice.probabilities(at: place, into: &gradient)
      gradient[Int(gold[place])] -= 1
      var moved: [Int] = []
      for label in 0..<width where abs(gradient[label]) > 0.0005 { moved.append(label) }
      guard !moved.isEmpty else { continue }
      move(sentence, place, gradient, moved)
    }
    visitTransitions(gold)
  }

  @inline(never)
  private mutating func move(_ sentence: ChainSentence, _ place: Int, _ gradient: [Float], _ moved: [Int]) {
    let width = labels.count
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        moved.withUnsafeBufferPointer { moved in
          gradient.withUnsafeBufferPointer { gradient in
            sentence.withFeatures(at: place) { features in
              for feature in features {
                let own = weights.baseAddress! + Int(feature) * width
                let ownSquares = squares.baseAddress! + Int(feature) * width
                for label in moved {
                  let slope = gradient[label] + decay * own[label]
                  let square = ownSquares[label] + slope * slope
                  ownSquares[label] = square
                  own[label] -= rate * slope / (square + 1e-8).squareRoot()
                }
              }
            }
          }
        }
      }
    }
  }

  private mutating func visitTransitions(_ gold: [UInt8]) {
    let width = labels.count
    var gradient = [Float](repeating: 0, count: width * width)
    for place in 0..<gold.count - 1 {
      lattice.pairProbabilities(at: place) { gradient[$0] += $1 }
      gradient[Int(gold[place]) * width + Int(gold[place + 1])] -= 1
    }
    for pair in labels.pairs {
      let index = Int(pair[0]) * width + Int(pair[1])
      let slope = gradient[index] + decay * lattice.transitions[index]
      transitionSquares[index] += slope * slope
      lattice.transitions[index] -= rate * slope / (transitionSquares[index] + 1e-8).squareRoot()
    }
  }
}

/// The features of a sentence's places, one list behind the other.
package struct ChainSentence: Sendable {
  private var ends: [Int32] = []
  private var list: [Int32] = []

  package init() {}

  package var count: Int { ends.count }

  /// The sentence without a random share of its features, in hundredths: what is learned from it leans on none alone.
  package func thinned(byPercent percent: Int, _ random: inout RandomNumbers) -> ChainSentence {
    var result = ChainSentence()
    result.list.reserveCapacity(list.count)
    var start = 0
    for end in ends {
      for feature in list[start..<Int(end)] where random.next(below: 100) >= percent { result.list.append(feature) }
      result.ends.append(Int32(result.list.count))
      start = Int(end)
    }
    return result
  }

  /// Adds a place with its features.
  package mutating func append(_ features: [Int32]) {
    list += features
    ends.append(Int32(list.count))
  }

  @inline(__always)
  func withFeatures(at place: Int, _ body: (UnsafeBufferPointer<Int32>) -> Void) {
    list.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])]))
    }
  }
}
