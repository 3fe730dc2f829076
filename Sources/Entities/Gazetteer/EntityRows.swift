import YuliaoCorpus

/// The rows of entities as bytes: numbers of two bytes, and strings with their length before them.
///
/// Rows come straight from the bytes of a table, so that no `Entity` is made before one is asked for.
struct EntityRows {
  /// Where each row begins, and the end of the last; a row that was replaced is among them.
  private var rowStarts: [UInt32] = [0]
  private var rowBytes: [UInt8] = []
  /// The row that holds each entity, once one has been replaced.
  private var rowOfEntity: [UInt32]?

  private(set) var count = 0

  mutating func reserve(entities: Int) {
    rowStarts.reserveCapacity(entities + 1)
    rowBytes.reserveCapacity(entities * 80)
  }

  /// Adds a row for a new entity, or in the place of the one at `index`.
  mutating func add(at index: Int?, _ fill: (inout EntityRows) -> Void) {
    let row = UInt32(rowStarts.count - 1)
    fill(&self)
    rowStarts.append(UInt32(rowBytes.count))
    if let index {
      if rowOfEntity == nil { rowOfEntity = (0..<UInt32(count)).map { $0 } }
      rowOfEntity![index] = row
    } else {
      rowOfEntity?.append(row)
      count += 1
    }
  }

  /// The rows in the order of the entities, one behind the other.
  consuming func finish() -> (starts: [UInt32], bytes: [UInt8]) {
    guard let rowOfEntity else { return (rowStarts, rowBytes) }
    var starts: [UInt32] = [0]
    var bytes: [UInt8] = []
    for row in rowOfEntity {
      bytes.append(contentsOf: rowBytes[Int(rowStarts[Int(row)])..<Int(rowStarts[Int(row) + 1])])
      starts.append(UInt32(bytes.count))
    }
    return (starts, bytes)
  }

  // What a row consists of, in the order in which ``EntityReader`` asks for it.

  mutating func put(_ type: EntityType) { put(number: EntityType.allCases.firstIndex(of: type) ?? 0) }

  mutating func put(number: Int) {
    let number = UInt16(min(number, Int(UInt16.max)))
    rowBytes.append(UInt8(truncatingIfNeeded: number))
    rowBytes.append(UInt8(truncatingIfNeeded: number >> 8))
  }

  mutating func put(_ utf8: UnsafeBufferPointer<UInt8>) {
    let count = min(utf8.count, Int(UInt16.max))
    put(number: count)
    rowBytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[..<count]))
  }

  mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { put($0) }
  }

  mutating func put(_ term: Term) {
    put(term.type)
    put(term.state)
    put(term.party)
    for day in [term.start, term.end] {
      put(number: day.year)
      put(number: day.month)
      put(number: day.day)
    }
  }
}
