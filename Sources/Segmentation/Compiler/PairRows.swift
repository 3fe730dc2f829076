/// The rows of pairs, and their places among the cells.
struct PairRows {
  /// A row that holds pairs.
  struct Row {
    /// Its ``PairRow/index(_:_:)``.
    var number: Int32
    /// Its columns' place in ``columns``.
    var start: Int32
    var count: Int32
  }

  /// In the order of their numbers.
  let rows: [Row]
  let columns: [UInt16]
  let codeCount: Int

  /// Appends room for the pairs to `cells`, which hold an entry for each row, and writes the rows' origins there; returns
  /// how many cells it appended.
  ///
  /// The rows of each half of the codes are placed by themselves, because they bear the same numbers in their cells.
  func place(into cells: inout [UInt32]) -> Int {
    let firstPair = cells.count
    let secondHalf = PairRow.index(PairRow.secondHalf, 0)
    // Room behind the last row of each half for the columns of any second character.
    let columnCount = PairRow.column(codeCount) + 1
    var start = firstPair
    for half in [0..<min(secondHalf, firstPair), min(secondHalf, firstPair)..<firstPair] {
      // Rows without pairs lead to cells of their half as well, where none bears their number.
      for number in half { cells[number] |= UInt32(start) << 8 }
      var placer = RowPlacer()
      for row in byLength(half) {
        let row = rows[Int(row)]
        columns.withUnsafeBufferPointer { columns in
          let own = columns[Int(row.start)..<Int(row.start + row.count)]
          let origin = start + placer.place(UnsafeBufferPointer(rebasing: own))
          cells[Int(row.number)] = UInt32(origin) << 8 | cells[Int(row.number)] & 0xFF
        }
      }
      start += placer.end + columnCount
    }
    cells.append(contentsOf: repeatElement(0, count: start - firstPair))
    return start - firstPair
  }

  /// The places in ``rows`` of those whose numbers lie in `half`, the longest first, in a stable order.
  private func byLength(_ half: Range<Int>) -> [Int32] {
    let own = rows.indices.filter { half.contains(Int(rows[$0].number)) }
    // By counting: how many rows are longer says where the rows of a length begin.
    let longest = Int(rows.reduce(0) { max($0, $1.count) })
    var begin = [Int](repeating: 0, count: longest + 2)
    for row in own { begin[longest - Int(rows[row].count) + 1] += 1 }
    for length in 1..<begin.count { begin[length] += begin[length - 1] }
    var order = [Int32](repeating: 0, count: own.count)
    for row in own {
      let bucket = longest - Int(rows[row].count)
      order[begin[bucket]] = Int32(row)
      begin[bucket] += 1
    }
    return order
  }
}
