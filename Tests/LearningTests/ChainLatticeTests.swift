import Foundation
import Testing

@testable import YuliaoLearning

@Suite struct ChainLatticeTests {
  private static let labels = ChainLabels(types: ["a", "b"])
  private static let places = 4

  /// A lattice of random scores.
  private static func lattice(seed: UInt64) -> ChainLattice {
    var random = RandomNumbers(seed: seed)
    func score() -> Float { Float(random.next(below: 4001)) / 1000 - 2 }
    let width = labels.count
    var lattice = ChainLattice(labels, transitions: (0..<width * width).map { _ in score() })
    lattice.begin(places)
    for index in 0..<places * width { lattice.scores[index] = score() }
    return lattice
  }

  /// Every permitted labelling with its score.
  private static func all(_ lattice: ChainLattice) -> [(path: [UInt8], score: Double)] {
    let width = labels.count
    var paths: [[UInt8]] = [[]]
    for place in 0..<places {
      paths = paths.flatMap { path in
        (0..<UInt8(width)).filter { label in
          place == 0 ? !ChainLabels.goesOn(label) : labels.pairs.contains(SIMD2(path[place - 1], label))
        }.map { path + [$0] }
      }
    }
    return paths.filter { !ChainLabels.isOpen($0[places - 1]) }.map { path in
      var score = 0.0
      for place in 0..<places {
        score += Double(lattice.scores[place * width + Int(path[place])])
        if place > 0 { score += Double(lattice.transitions[Int(path[place - 1]) * width + Int(path[place])]) }
      }
      return (path, score)
    }
  }

  @Test(arguments: 1...20) func theBestIsTheBestOfAll(seed: Int) {
    var lattice = Self.lattice(seed: UInt64(seed))
    let best = Self.all(lattice).max { $0.score < $1.score }!
    #expect(lattice.best() == best.path)
  }

  @Test(arguments: 1...20) func probabilitiesAreSharesOfAllLabellings(seed: Int) {
    var lattice = Self.lattice(seed: UInt64(seed))
    let all = Self.all(lattice)
    let total = all.reduce(0) { $0 + exp($1.score) }
    lattice.sum()
    var row = [Float](repeating: 0, count: Self.labels.count)
    for place in 0..<Self.places {
      lattice.probabilities(at: place, into: &row)
      for label in 0..<Self.labels.count {
        let share = all.filter { $0.path[place] == UInt8(label) }.reduce(0) { $0 + exp($1.score) } / total
        #expect(abs(Double(row[label]) - share) < 1e-4)
      }
    }
  }

  @Test(arguments: 1...20) func spansHaveTheShareOfTheLabellingsThatHoldThem(seed: Int) {
    var lattice = Self.lattice(seed: UInt64(seed))
    let all = Self.all(lattice)
    let total = all.reduce(0) { $0 + exp($1.score) }
    lattice.sum()
    var found: [String: Float] = [:]
    lattice.forEachSpan(atLeast: 0) { found["\($0) \($1)"] = $2 }
    #expect(found.count == Self.places * (Self.places + 1) / 2 * Self.labels.types.count)
    for start in 0..<Self.places {
      for end in start + 1...Self.places {
        for type in Self.labels.types.indices {
          let holding = all.filter { path, _ in
            Self.labels.decode(path).contains { $0.range == start..<end && $0.type == type }
          }
          let share = holding.reduce(0) { $0 + exp($1.score) } / total
          #expect(abs(Double(found["\(start..<end) \(type)"] ?? -1) - share) < 1e-4)
        }
      }
    }
  }

  @Test func spansLessProbableThanAskedForAreLeftOut() {
    var lattice = Self.lattice(seed: 1)
    lattice.sum()
    var all: [Float] = []
    var some: [Float] = []
    lattice.forEachSpan(atLeast: 0) { all.append($2) }
    lattice.forEachSpan(atLeast: 0.05) { some.append($2) }
    #expect(some == all.filter { $0 >= 0.05 })
    #expect(!some.isEmpty && some.count < all.count)
  }
}
