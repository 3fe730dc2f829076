/// Builds a double array over the bytes of sorted words.
struct ByteTrieBuilder {
  struct Cell {
    var owner: Int32 = -1
    var origin: Int32 = 0
    var weight: Int32?
  }

  private let words: [(bytes: [UInt8], weight: Int32)]
  private var placer = RowPlacer()
  private(set) var cells: [Cell] = [Cell()]
  private(set) var wordCount = 0

  /// `words` must be in the order of their bytes; of equal words the last one's weight counts.
  init(_ words: [(bytes: [UInt8], weight: Int32)]) {
    self.words = words
  }

  mutating func build() {
    var agenda: [(node: Int, words: Range<Int>, depth: Int)] = [(0, 0..<words.count, 0)]
    while let (node, range, depth) = agenda.popLast() {
      var columns: [UInt16] = []
      var children: [Range<Int>] = []
      var at = range.lowerBound
      while at < range.upperBound {
        if words[at].bytes.count == depth {
          if cells[node].weight == nil { wordCount += 1 }
          cells[node].weight = words[at].weight
          at += 1
          continue
        }
        let byte = words[at].bytes[depth]
        let start = at
        while at < range.upperBound, words[at].bytes.count > depth, words[at].bytes[depth] == byte { at += 1 }
        columns.append(UInt16(byte))
        children.append(start..<at)
      }
      guard !columns.isEmpty else { continue }
      // Cell 0 is the root's; an origin is at least 1.
      let origin = columns.withUnsafeBufferPointer { placer.place($0) }
      while cells.count < placer.end { cells.append(Cell()) }
      cells[node].origin = Int32(origin)
      for (column, words) in zip(columns, children) {
        let cell = origin + Int(column)
        cells[cell].owner = Int32(node)
        agenda.append((cell, words, depth + 1))
      }
    }
  }
}
