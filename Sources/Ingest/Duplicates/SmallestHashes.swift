/// The smallest of a set of hashes: a sample that two texts draw alike, so that their sets can be compared by it.
enum SmallestHashes {
  /// Entries with the smallest hashes in their order, at most `limit`, of equal hashes one: the hash is an entry's upper
  /// half, and of equal hashes the one with the least lower half stands. O(n) but for the few that are sorted.
  static func of(_ entries: [UInt64], limit: Int) -> [UInt64] {
    if entries.count > 2 * limit {
      // Hashes lie evenly, so half as many again as are wanted stand below this border, unless many are equal.
      let border = UInt64.max / UInt64(entries.count) * UInt64(limit + limit / 2 + 16)
      let few = distinct(entries.filter { $0 <= border })
      if few.count >= limit { return Array(few.prefix(limit)) }
    }
    return Array(distinct(entries).prefix(limit))
  }

  private static func distinct(_ entries: [UInt64]) -> [UInt64] {
    var sorted = entries.sorted()
    var count = 0
    for at in sorted.indices where at == 0 || sorted[at] >> 32 != sorted[count - 1] >> 32 {
      sorted[count] = sorted[at]
      count += 1
    }
    sorted.removeLast(sorted.count - count)
    return sorted
  }
}
