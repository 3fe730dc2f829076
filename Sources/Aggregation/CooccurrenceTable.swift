import YuliaoExport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Counts the documents and sentences in which two entities are named together.
///
/// Nested mentions do not count, and of a document only its ``DocumentTally/pairedEntities`` most named entities do.
/// The order in which documents and tables are added changes nothing. Memory is bounded: beyond a million pairs
/// (about 35 MB, three times that while rows are written) counts are laid aside on disk, sorted, and summed at the end.
package struct CooccurrenceTable: Sendable {
  package static let heldPairs = 1_000_000

  /// Documents in the upper half, sentences in the lower.
  private var counts = PairCounts()
  private var spilled: [SpillFile] = []
  private let folder: String?
  private var limit: Int

  /// - Parameters:
  ///   - folder: where counts are laid aside; nil to hold all in memory.
  ///   - limit: how many pairs are held in memory.
  package init(folder: String? = nil, limit: Int = heldPairs) {
    self.folder = folder
    self.limit = limit
  }

  /// Adds a document, given the number of each of its entities.
  mutating func add(_ tally: DocumentTally, numbers: [Int]) {
    for second in 0..<tally.pairedCount {
      for first in 0..<second {
        counts.add(1 << 32, to: CooccurrenceTable.key(numbers[first], numbers[second]))
      }
    }
    for pair in tally.sentencePairs {
      counts.add(UInt64(pair.sentences), to: CooccurrenceTable.key(numbers[pair.first], numbers[pair.second]))
    }
    if counts.count > limit { spill() }
  }

  /// Adds another table, given the number here of each of its entities.
  mutating func merge(_ other: CooccurrenceTable, numbers: [Int]) throws {
    var pairs = other.merged
    while let pair = try pairs.next() {
      counts.add(
        pair.value, to: CooccurrenceTable.key(numbers[Int(pair.key >> 32)], numbers[Int(pair.key & 0xFFFF_FFFF)]))
      if counts.count > limit { spill() }
    }
  }

  /// Lends the rows of `cooccurrence.csv`: most documents first, then most sentences, then by ids.
  package func forEachRow(
    _ entities: EntityTable, documents: Int, _ body: (CooccurrenceRow) throws -> Void
  ) throws {
    let ranks = entities.ranks()
    var named = [(id: String, documents: Int)](repeating: ("", 0), count: ranks.count)
    for (number, rank) in ranks.enumerated() { named[Int(rank)] = (entities.id(number), entities.documents(number)) }
    var sorted = try inOrderOfRows(ranks)
    while let pair = try sorted.next() {
      let first = named[Int(pair.value >> 32)]
      let second = named[Int(pair.value & 0xFFFF_FFFF)]
      let together = Int(~pair.key >> 32)
      try body(
        CooccurrenceRow(
          first: first.id, second: second.id, documents: together, sentences: Int(~pair.key & 0xFFFF_FFFF),
          npmi: npmi(together, first.documents, second.documents, of: documents)))
    }
  }

  /// The pairs as rows are ordered: by the complement of their counts, then by the ranks of their ids.
  private func inOrderOfRows(_ ranks: [UInt32]) throws -> MergedPairs {
    func inRows(_ pair: NumberPair) -> NumberPair {
      let (a, b) = (ranks[Int(pair.key >> 32)], ranks[Int(pair.key & 0xFFFF_FFFF)])
      return NumberPair(key: ~pair.value, value: UInt64(min(a, b)) << 32 | UInt64(max(a, b)))
    }
    if spilled.isEmpty {
      // Each pair is there once, in whatever order.
      var rows = counts.pairs.map(inRows)
      rows.sortByDigits()
      return MergedPairs([MergedPairs.Cursor(rows)])
    }
    var files: [SpillFile] = []
    var held: [NumberPair] = []
    var limit = limit
    var pairs = merged
    var next = try pairs.next()
    while var pair = next {
      next = try pairs.next()
      while let same = next, same.key == pair.key {
        pair.value += same.value
        next = try pairs.next()
      }
      held.append(inRows(pair))
      if held.count >= limit, let folder {
        held.sortByDigits()
        if let file = try? SpillFile(held, in: folder) {
          files.append(file)
          held.removeAll(keepingCapacity: true)
        } else {
          limit *= 2
        }
      }
    }
    held.sortByDigits()
    return MergedPairs(files.map { MergedPairs.Cursor($0) } + [MergedPairs.Cursor(held)])
  }

  /// All counts by key; those of one key may come in several parts.
  private var merged: MergedPairs {
    MergedPairs(spilled.map { MergedPairs.Cursor($0) } + [MergedPairs.Cursor(sortedCounts)])
  }

  private var sortedCounts: [NumberPair] {
    var sorted = Array(counts.pairs)
    sorted.sortByDigits()
    return sorted
  }

  private mutating func spill() {
    guard let folder, let file = try? SpillFile(sortedCounts, in: folder) else {
      // Where nothing can be laid aside the run goes on in memory.
      limit *= 2
      return
    }
    spilled.append(file)
    counts.removeAll()
  }

  private static func key(_ a: Int, _ b: Int) -> UInt64 {
    UInt64(min(a, b)) << 32 | UInt64(max(a, b))
  }
}

/// Normalised pointwise mutual information of two events over documents: 1 where they only come together, 0 where
/// they are independent.
func npmi(_ together: Int, _ first: Int, _ second: Int, of total: Int) -> Double {
  guard together > 0, together < total else { return together == 0 ? -1 : 1 }
  let joint = Double(together) / Double(total)
  let independent = Double(first) / Double(total) * (Double(second) / Double(total))
  return log(joint / independent) / -log(joint)
}
