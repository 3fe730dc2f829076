/// Places sparse rows over one another in a single array, so that no two of their entries share a cell.
///
/// A row goes to the first place where all its entries fall on free cells, but places so full that it would hardly
/// fit are passed over: a row of n entries is tried where at least one in 64 would fit if the cells were taken at
/// random. Rows should come with the longest first: short ones fill the gaps.
struct RowPlacer {
  private static let blockBits = 10
  private static let blockSize = 1 << blockBits
  private static let longest = 255

  private var occupied: [UInt64] = []
  /// Free cells in each block.
  private var free: [Int32] = []
  /// Free cells a block must have for a row of each length to be tried there.
  private let needed: [Int32]
  /// The first block to try for a row of each length.
  private var firstBlock: [Int]
  /// One past the last occupied cell.
  private(set) var end = 0

  init() {
    // 64^(-1/n), without a logarithm: the largest share whose n-th power is at most one in 64.
    needed = (0...RowPlacer.longest).map { length in
      var count = RowPlacer.blockSize
      while count > 0 {
        let share = Double(count) / Double(RowPlacer.blockSize)
        var power = 1.0
        for _ in 0..<max(length, 1) { power *= share }
        if power <= 1 / 64 { break }
        count -= 8
      }
      return Int32(min(count + 1, RowPlacer.blockSize - 8))
    }
    firstBlock = [Int](repeating: 0, count: RowPlacer.longest + 1)
  }

  /// Finds the place of a row with entries at the ascending `columns`, takes its cells and returns its origin,
  /// which is never 0: callers use that for rows that do not exist.
  mutating func place(_ columns: UnsafeBufferPointer<UInt16>) -> Int {
    let first = Int(columns[0])
    let length = min(columns.count, RowPlacer.longest)
    // Room for the row behind everything placed so far, so that the search always ends inside.
    reserve(max(end, first + 1) + Int(columns[columns.count - 1]) + 2 * RowPlacer.blockSize)
    while free[firstBlock[length]] < needed[length] { firstBlock[length] += 1 }
    let start = firstBlock[length] << RowPlacer.blockBits - first
    let origin = search(columns, from: max(start, 1), needed[length])
    // Where this row was tried and did not fit, the next ones of its length hardly will.
    if start >= 1 || firstBlock[length] == 0 && first < RowPlacer.blockSize {
      firstBlock[length] = max(firstBlock[length], (origin + first) >> RowPlacer.blockBits)
    }
    for column in columns {
      let taken = origin + Int(column)
      occupied[taken >> 6] |= 1 << UInt64(taken & 63)
      free[taken >> RowPlacer.blockBits] -= 1
    }
    end = max(end, origin + Int(columns[columns.count - 1]) + 1)
    return origin
  }

  private mutating func reserve(_ cells: Int) {
    while free.count << RowPlacer.blockBits < cells {
      free.append(Int32(RowPlacer.blockSize))
      occupied.append(contentsOf: repeatElement(0, count: RowPlacer.blockSize / 64))
    }
  }

  /// The first origin from `start` on at which the row fits, found for 64 origins at a time.
  private func search(_ columns: UnsafeBufferPointer<UInt16>, from start: Int, _ needed: Int32) -> Int {
    let first = Int(columns[0])
    return occupied.withUnsafeBufferPointer { occupied in
      free.withUnsafeBufferPointer { free in
        // Every cell looked at lies before what `reserve` made room for, and so does the word after its own.
        let words = occupied.baseAddress!
        var origin = start
        while true {
          let block = (origin + first) >> RowPlacer.blockBits
          if free[block] < needed {
            origin = (block + 1) << RowPlacer.blockBits - first
            continue
          }
          // A bit for each of 64 origins: whether all cells looked at so far are free.
          var fits = ~UInt64(0)
          for column in columns {
            let cell = origin &+ Int(column)
            let shift = UInt64(truncatingIfNeeded: cell) & 63
            let word = cell &>> 6
            // In two steps, because a shift by 64 would be one by 0.
            fits &= ~(words[word] &>> shift | (words[word &+ 1] &<< 1) &<< (63 &- shift))
            if fits == 0 { break }
          }
          if fits != 0 { return origin + fits.trailingZeroBitCount }
          origin += 64
        }
      }
    }
  }
}
