/// The labels of a sequence model: outside, and for each type begin, inside, end and single.
///
/// ```swift
/// let labels = ChainLabels(types: ["company"])
/// labels.encode([(range: 1..<3, type: 0)], count: 4)  // outside, begin, end, outside
/// ```
package struct ChainLabels: Sendable, Equatable {
  package let types: [String]
  /// Labels in all: the outside, then four for each type.
  package let count: Int
  /// The pairs of labels that may follow one another, by the second, then the first.
  package let pairs: [SIMD2<UInt8>]

  package static let outside: UInt8 = 0

  package init(types: [String]) {
    precondition(types.count < 60, "labels must fit 8 bits")
    self.types = types
    count = 1 + 4 * types.count
    var pairs: [SIMD2<UInt8>] = []
    for second in 0..<UInt8(count) {
      for first in 0..<UInt8(count) where ChainLabels.mayFollow(first, second) { pairs.append(SIMD2(first, second)) }
    }
    self.pairs = pairs
  }

  /// 0 begin, 1 inside, 2 end, 3 single.
  private static func part(_ label: UInt8) -> UInt8 { (label - 1) & 3 }

  package static func type(_ label: UInt8) -> Int { (Int(label) - 1) / 4 }

  /// Whether an entity is open after the label.
  package static func isOpen(_ label: UInt8) -> Bool { label != outside && part(label) < 2 }

  /// Whether the label goes on with an entity begun before it.
  package static func goesOn(_ label: UInt8) -> Bool { label != outside && (part(label) == 1 || part(label) == 2) }

  static func mayFollow(_ first: UInt8, _ second: UInt8) -> Bool {
    isOpen(first) ? goesOn(second) && type(first) == type(second) : !goesOn(second)
  }

  /// The labels of a sequence in which these ranges, which must not overlap, are entities.
  package func encode(_ entities: [(range: Range<Int>, type: Int)], count: Int) -> [UInt8] {
    var labels = [UInt8](repeating: ChainLabels.outside, count: count)
    for (range, type) in entities {
      let base = UInt8(1 + 4 * type)
      if range.count == 1 {
        labels[range.lowerBound] = base + 3
        continue
      }
      for place in range { labels[place] = base + 1 }
      labels[range.lowerBound] = base
      labels[range.upperBound - 1] = base + 2
    }
    return labels
  }

  /// The entities that a permitted sequence of labels says.
  package func decode(_ labels: [UInt8]) -> [(range: Range<Int>, type: Int)] {
    var entities: [(range: Range<Int>, type: Int)] = []
    var start = 0
    for (place, label) in labels.enumerated() where label != ChainLabels.outside {
      if !ChainLabels.goesOn(label) { start = place }
      if !ChainLabels.isOpen(label) { entities.append((start..<place + 1, ChainLabels.type(label))) }
    }
    return entities
  }
}
