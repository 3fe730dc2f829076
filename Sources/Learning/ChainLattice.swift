#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All labellings of a sequence at once: the best of them, and how probable a stretch of labels is among all.
///
/// Fill ``scores`` (a row of a number for each label at each place), then call ``best()`` or ``sum()``. It keeps its
/// memory and belongs to one thread. Both calls are O(places * permitted pairs of labels).
package struct ChainLattice {
  package let labels: ChainLabels
  let width: Int
  /// What two neighbouring labels score, by `first * labels.count + second`.
  package var transitions: [Float]

  package private(set) var places = 0
  /// By `place * labels.count + label`.
  package var scores: [Float] = []
  /// Probabilities of what lies before and at a place, and of what lies behind it, each place scaled to a sum of 1.
  private(set) var forward: [Float] = []
  private(set) var backward: [Float] = []
  private(set) var factors: [Float] = []
  private(set) var ratios: [Float] = []
  private var back: [UInt8] = []
  /// The scores of the best labellings up to a place, by its label.
  private var paths: [Float] = []

  package init(_ labels: ChainLabels, transitions: [Float]) {
    self.labels = labels
    width = labels.count
    self.transitions = transitions
  }

  /// Begins a sequence; all scores are 0.
  package mutating func begin(_ places: Int) {
    self.places = places
    let size = places * width
    if scores.count < size {
      scores = [Float](repeating: 0, count: size)
      forward = scores
      backward = scores
      factors = scores
      paths = scores
      back = [UInt8](repeating: 0, count: size)
    } else {
      for index in 0..<size { scores[index] = 0 }
    }
  }

  /// The labels that score best together.
  package mutating func best() -> [UInt8] {
    guard places > 0 else { return [] }
    let none: Float = -1e30
    for label in 0..<width {
      paths[label] = ChainLabels.goesOn(UInt8(label)) ? none : scores[label]
    }
    for place in 1..<max(places, 1) {
      let row = place * width
      let before = row - width
      for label in 0..<width { paths[row + label] = none }
      for pair in labels.pairs {
        let first = Int(pair[0])
        let second = Int(pair[1])
        let score = paths[before + first] + transitions[first * width + second]
        if score > paths[row + second] {
          paths[row + second] = score
          back[row + second] = pair[0]
        }
      }
      for label in 0..<width { paths[row + label] += scores[row + label] }
    }
    let last = (places - 1) * width
    var label = UInt8(0)
    for candidate in 0..<UInt8(width)
    where !ChainLabels.isOpen(candidate) && paths[last + Int(candidate)] > paths[last + Int(label)] {
      label = candidate
    }
    var path = [UInt8](repeating: 0, count: places)
    for place in stride(from: places - 1, through: 0, by: -1) {
      path[place] = label
      label = back[place * width + Int(label)]
    }
    return path
  }

  /// Sums over all labellings; afterwards probabilities can be asked for.
  package mutating func sum() {
    guard places > 0 else { return }
    ratios = transitions.map { expf($0) }
    for place in 0..<places {
      let row = place * width
      var largest = scores[row]
      for label in 1..<width { largest = max(largest, scores[row + label]) }
      for label in 0..<width { factors[row + label] = expf(scores[row + label] - largest) }
    }
    for label in 0..<width { forward[label] = ChainLabels.goesOn(UInt8(label)) ? 0 : factors[label] }
    scale(&forward, 0)
    for place in 1..<max(places, 1) {
      let row = place * width
      for label in 0..<width { forward[row + label] = 0 }
      for pair in labels.pairs {
        let first = Int(pair[0])
        forward[row + Int(pair[1])] += forward[row - width + first] * ratios[first * width + Int(pair[1])]
      }
      for label in 0..<width { forward[row + label] *= factors[row + label] }
      scale(&forward, row)
    }
    let last = (places - 1) * width
    for label in 0..<width { backward[last + label] = ChainLabels.isOpen(UInt8(label)) ? 0 : 1 }
    for place in stride(from: places - 2, through: 0, by: -1) {
      let row = place * width
      for label in 0..<width { backward[row + label] = 0 }
      for pair in labels.pairs {
        let next = row + width + Int(pair[1])
        backward[row + Int(pair[0])] +=
          backward[next] * factors[next] * ratios[Int(pair[0]) * width + Int(pair[1])]
      }
      scale(&backward, row)
    }
  }

  private func scale(_ numbers: inout [Float], _ row: Int) {
    var sum: Float = 0
    for label in 0..<width { sum += numbers[row + label] }
    let factor = 1 / max(sum, 1e-30)
    for label in 0..<width { numbers[row + label] *= factor }
  }

  /// The probability of each label at a place, after ``sum()``.
  package func probabilities(at place: Int, into result: inout [Float]) {
    let row = place * width
    var sum: Float = 0
    for label in 0..<width {
      result[label] = forward[row + label] * backward[row + label]
      sum += result[label]
    }
    let factor = 1 / max(sum, 1e-30)
    for label in 0..<width { result[label] *= factor }
  }

  /// Calls `body` with the probability of each permitted pair of labels at `place` and the place after it.
  func pairProbabilities(at place: Int, _ body: (_ pair: Int, Float) -> Void) {
    let row = place * width
    func weight(_ pair: SIMD2<UInt8>) -> Float {
      let next = row + width + Int(pair[1])
      return forward[row + Int(pair[0])] * ratios[Int(pair[0]) * width + Int(pair[1])] * factors[next] * backward[next]
    }
    var sum: Float = 0
    for pair in labels.pairs { sum += weight(pair) }
    let factor = 1 / max(sum, 1e-30)
    for pair in labels.pairs { body(Int(pair[0]) * width + Int(pair[1]), weight(pair) * factor) }
  }
}
