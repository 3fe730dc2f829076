/// The smallest of a set of hashes: a sample that two texts draw alike, so that their sets can be compared by it.
enum SmallestHashes {
  /// What the smallest `limit` of so many hashes hardly ever pass: hashes lie evenly, so half as many again stand below.
  static func border(of count: Int, limit: Int) -> UInt64 {
    count <= 2 * limit ? .max : UInt64.max / UInt64(count) * UInt64(limit + limit / 2 + 16)
  }

  /// Entries with the smallest hashes in their order, at most `limit`, of equal hashes one: the hash is an entry's upper
  /// half, and of equal hashes the one with the least lower half stands.
  static func of(_ entries: [UInt64], limit: Int) -> [UInt64] {
    var sorted = sorted(entries)
    var count = 0
    for at in sorted.indices where at == 0 || sorted[at] >> 32 != sorted[count - 1] >> 32 {
      if count == limit { break }
      sorted[count] = sorted[at]
      count += 1
    }
    sorted.removeLast(sorted.count - count)
    return sorted
  }

  /// Entries in their order.
  static func sorted(_ entries: [UInt64]) -> [UInt64] {
    entries.count > sortedByBuckets ? entries.sorted() : bucketSorted(entries)
  }

  /// More entries than this are sorted by comparing: entries of few different hashes would all lie in few buckets.
  private static let sortedByBuckets = 1024
  private static let bucketBits = 9

  /// Few entries in their order: each goes where its first bits say, and from there past the few before it, in a third of
  /// the time that comparing takes.
  private static func bucketSorted(_ entries: [UInt64]) -> [UInt64] {
    guard let greatest = entries.max() else { return [] }
    let shift = max(0, UInt64.bitWidth - greatest.leadingZeroBitCount - bucketBits)
    return [UInt64](unsafeUninitializedCapacity: entries.count) { sorted, count in
      count = entries.count
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: (1 << bucketBits) + 1) { starts in
        starts.initialize(repeating: 0)
        for entry in entries { starts[Int(entry >> shift) + 1] += 1 }
        for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
        for entry in entries {
          let bucket = Int(entry >> shift)
          sorted[Int(starts[bucket])] = entry
          starts[bucket] += 1
        }
      }
      for at in sorted.indices.dropFirst() {
        let entry = sorted[at]
        var to = at
        while to > 0, sorted[to - 1] > entry {
          sorted[to] = sorted[to - 1]
          to -= 1
        }
        sorted[to] = entry
      }
    }
  }
}
