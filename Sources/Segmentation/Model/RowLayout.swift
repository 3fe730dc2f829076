/// Where each node's cell and its row of children lie in a compiled model.
struct RowLayout {
  struct Result {
    var pairRows: [UInt32]
    /// By node: its cell in the array of its depth.
    var cells: [UInt32]
    /// By node: the origin of its children's row, 0 for none.
    var origins: [UInt32]
    var pairCells = 0
    var tripleCells = 0
    var longerCells = 0
  }

  private let codes: Int

  init(codes: Int) { self.codes = codes }

  mutating func place(_ children: [Int32: [(code: UInt16, node: Int32)]], _ trie: PatternTrie) -> Result {
    var result = Result(
      pairRows: [UInt32](repeating: 0, count: codes << PairColumn.classBits),
      cells: [UInt32](repeating: 0, count: trie.count), origins: [UInt32](repeating: 0, count: trie.count))
    placePairs(children, &result)
    result.tripleCells = placeRows(of: children.keys.filter { trie.depth[Int($0)] == 2 }, children, &result)
    result.longerCells = placeRows(of: children.keys.filter { trie.depth[Int($0)] >= 3 }, children, &result)
    return result
  }

  /// The rows and the cells of pairs of codes, each pair with its number below `count`; `end` cells suffice.
  static func placePairs(
    _ children: [Int32: [(code: UInt16, node: Int32)]], codes: Int, count: Int
  ) -> (rows: [UInt32], cells: [UInt32], end: Int) {
    var layout = Result(
      pairRows: [UInt32](repeating: 0, count: codes << PairColumn.classBits),
      cells: [UInt32](repeating: 0, count: count), origins: [])
    RowLayout(codes: codes).placePairs(children, &layout)
    return (layout.pairRows, layout.cells, layout.pairCells)
  }

  private func placePairs(_ children: [Int32: [(code: UInt16, node: Int32)]], _ result: inout Result) {
    var rows: [(row: Int, entries: [(code: UInt16, node: Int32)])] = []
    for (first, list) in children where first < Int32(codes) {
      var split = [[(code: UInt16, node: Int32)]](repeating: [], count: 1 << PairColumn.classBits)
      for entry in list { split[Int(entry.code) & ((1 << PairColumn.classBits) - 1)].append(entry) }
      for part in split where !part.isEmpty { rows.append((PairColumn.row(UInt16(first), part[0].code), part)) }
    }
    rows.sort { (-$0.entries.count, $0.row) < (-$1.entries.count, $1.row) }
    var placer = RowPlacer()
    for (row, entries) in rows {
      let columns = entries.map { UInt16(PairColumn.column($0.code)) }
      let origin = columns.withUnsafeBufferPointer { placer.place($0) }
      result.pairRows[row] = UInt32(origin)
      for (column, entry) in zip(columns, entries) { result.cells[Int(entry.node)] = UInt32(origin + Int(column)) }
    }
    // Any column after any origin must lie inside.
    result.pairCells = placer.end + codes >> PairColumn.classBits + 1
  }

  private func placeRows(
    of parents: [Int32], _ children: [Int32: [(code: UInt16, node: Int32)]], _ result: inout Result
  ) -> Int {
    var placer = RowPlacer()
    for parent in parents.sorted(by: { (-children[$0]!.count, $0) < (-children[$1]!.count, $1) }) {
      let entries = children[parent]!
      let columns = entries.map(\.code)
      let origin = columns.withUnsafeBufferPointer { placer.place($0) }
      result.origins[Int(parent)] = UInt32(origin)
      for entry in entries { result.cells[Int(entry.node)] = UInt32(origin + Int(entry.code)) }
    }
    return placer.end + codes + 1
  }
}
