/// Kinds of strings of Chinese characters, by length, by the dictionary's cost and by how freely they stand: what a string
/// tells of the boundaries in and around it is learned for its kind, so that words training never saw count as well.
enum WordClass {
  /// Costs in the dictionary; 0 for no word of its.
  static let costs = 5
  static let varieties = AccessorVariety.levels
  /// Class 0 says nothing.
  static let count = 1 + 5 * costs * varieties

  static func cost(_ cost: Int) -> UInt8 { cost < 130 ? 1 : cost < 165 ? 2 : cost < 200 ? 3 : 4 }

  /// `cost` from ``cost(_:)`` or 0, `variety` from ``AccessorVariety``.
  static func number(length: Int, cost: UInt8, variety: UInt8) -> UInt8 {
    if cost == 0, variety == 0 { return 0 }
    return UInt8(1 + ((min(length, 6) - 2) * costs + Int(cost)) * varieties + Int(variety))
  }

  /// Where a boundary lies in a word.
  enum Side: Int { case left, inside, right }

  static func side(boundary: Int, length: Int) -> Side {
    boundary == 0 ? .left : boundary == length ? .right : .inside
  }
}
