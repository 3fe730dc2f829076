/// Kinds of dictionary words, by length and by cost: what a word tells of the boundaries in and around it is learned
/// for its kind, so that words training never saw count as well.
enum WordClass {
  static let costs = 4
  /// Class 0 is no word.
  static let count = 1 + 5 * costs

  static func number(length: Int, cost: Int) -> UInt8 {
    let bucket = cost < 130 ? 0 : cost < 165 ? 1 : cost < 200 ? 2 : 3
    return UInt8(1 + (min(length, 6) - 2) * costs + bucket)
  }

  /// Where a boundary lies in a word.
  enum Side: Int { case left, inside, right }

  static func side(boundary: Int, length: Int) -> Side {
    boundary == 0 ? .left : boundary == length ? .right : .inside
  }
}
