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
package struct CooccurrenceTable: Sendable {
  private struct Counts {
    var documents: UInt32 = 0
    var sentences: UInt32 = 0
  }

  private var counts: [UInt64: Counts] = [:]

  package init() {}

  /// Adds a document, given the number of each of its entities.
  mutating func add(_ tally: DocumentTally, numbers: [Int]) {
    for second in 0..<tally.pairedCount {
      for first in 0..<second {
        counts[CooccurrenceTable.key(numbers[first], numbers[second]), default: Counts()].documents += 1
      }
    }
    for pair in tally.sentencePairs {
      counts[CooccurrenceTable.key(numbers[pair.first], numbers[pair.second]), default: Counts()].sentences +=
        UInt32(pair.sentences)
    }
  }

  /// Adds another table, given the number here of each of its entities.
  mutating func merge(_ other: CooccurrenceTable, numbers: [Int]) {
    for (key, value) in other.counts {
      let key = CooccurrenceTable.key(numbers[Int(key >> 32)], numbers[Int(key & 0xFFFF_FFFF)])
      counts[key, default: Counts()].documents += value.documents
      counts[key, default: Counts()].sentences += value.sentences
    }
  }

  /// The rows of `cooccurrence.csv`: most documents first, then most sentences, then by ids.
  package func rows(_ entities: EntityTable, documents: Int) -> some Sequence<CooccurrenceRow> {
    let ranks = entities.ranks()
    var order = counts.map { key, value in
      let (a, b) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      let (first, second) = ranks[a] < ranks[b] ? (a, b) : (b, a)
      return (
        UInt64(value.documents) << 32 | UInt64(value.sentences), UInt64(ranks[first]) << 32 | UInt64(ranks[second]),
        first, second
      )
    }
    order.sort { $0.0 != $1.0 ? $0.0 > $1.0 : $0.1 < $1.1 }
    return order.lazy.map { count, _, first, second in
      let together = Int(count >> 32)
      return CooccurrenceRow(
        first: entities.id(first), second: entities.id(second), documents: together,
        sentences: Int(count & 0xFFFF_FFFF),
        npmi: npmi(together, entities.documents(first), entities.documents(second), of: documents))
    }
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
