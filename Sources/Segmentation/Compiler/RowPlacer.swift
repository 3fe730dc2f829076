/// Places sparse rows over one another in a single array, so that no two of their entries share a cell.
///
/// A row goes to the first place where all its entries fall on free cells. Rows should come with the longest first:
/// short ones fill the gaps. Placing the dictionary's 16,000 rows takes some milliseconds.
struct RowPlacer {
  private var occupied: [UInt64]
  /// No cell below is free.
  private var firstFree = 0
  /// One past the last occupied cell.
  private(set) var end = 0

  init(expectedCells: Int) {
    occupied = [UInt64](repeating: 0, count: expectedCells / 64 + 1)
  }

  private func isFree(_ cell: Int) -> Bool {
    cell >> 6 >= occupied.count || occupied[cell >> 6] >> UInt64(cell & 63) & 1 == 0
  }

  private mutating func occupy(_ cell: Int) {
    while cell >> 6 >= occupied.count { occupied.append(contentsOf: repeatElement(0, count: occupied.count)) }
    occupied[cell >> 6] |= 1 << UInt64(cell & 63)
    end = max(end, cell + 1)
  }

  /// The next free cell from `from` on.
  private func nextFree(_ from: Int) -> Int {
    var word = from >> 6
    guard word < occupied.count else { return from }
    var free = ~occupied[word] & (~0 << UInt64(from & 63))
    while free == 0 {
      word += 1
      guard word < occupied.count else { return word << 6 }
      free = ~occupied[word]
    }
    return word << 6 + free.trailingZeroBitCount
  }

  /// Finds the place of a row with entries at the ascending `columns`, takes its cells and returns its origin,
  /// which is never 0: callers use that for rows that do not exist.
  mutating func place(_ columns: UnsafeBufferPointer<UInt16>) -> Int {
    let first = Int(columns[0])
    let last = Int(columns[columns.count - 1])
    firstFree = nextFree(firstFree)
    var cell = nextFree(max(firstFree, first + 1))
    while true {
      let origin = cell - first
      // The far end fails most often, so it is looked at first.
      if isFree(origin + last) {
        var fits = true
        for column in columns where !isFree(origin + Int(column)) {
          fits = false
          break
        }
        if fits {
          for column in columns { occupy(origin + Int(column)) }
          return origin
        }
      }
      cell = nextFree(cell + 1)
    }
  }
}
