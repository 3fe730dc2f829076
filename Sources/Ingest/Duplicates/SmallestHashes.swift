/// The smallest of a set of hashes: a sample that two texts draw alike, so that their sets can be compared by it.
enum SmallestHashes {
  /// How many are kept: short texts keep all of theirs and are compared exactly.
  static let limit = 256

  /// The smallest distinct hashes in their order, at most `limit`: O(n) but for the few that are sorted.
  static func of(_ hashes: [UInt32]) -> [UInt32] {
    if hashes.count > 2 * limit {
      // Hashes lie evenly, so half as many again as are wanted stand below this border.
      let border = UInt32(UInt64(UInt32.max) * UInt64(limit * 3 / 2) / UInt64(hashes.count))
      let few = distinct(hashes.filter { $0 <= border })
      if few.count >= limit { return Array(few.prefix(limit)) }
    }
    return Array(distinct(hashes).prefix(limit))
  }

  private static func distinct(_ hashes: [UInt32]) -> [UInt32] {
    var sorted = hashes.sorted()
    var count = 0
    for at in sorted.indices where at == 0 || sorted[at] != sorted[count - 1] {
      sorted[count] = sorted[at]
      count += 1
    }
    sorted.removeLast(sorted.count - count)
    return sorted
  }
}
