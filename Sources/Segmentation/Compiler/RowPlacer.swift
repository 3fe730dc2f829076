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
    let cell = search(columns, from: max(firstBlock[length] << RowPlacer.blockBits, first + 1), needed[length])
    for column in columns {
      let taken = cell - first + Int(column)
      occupied[taken >> 6] |= 1 << UInt64(taken & 63)
      free[taken >> RowPlacer.blockBits] -= 1
    }
    end = max(end, cell - first + Int(columns[columns.count - 1]) + 1)
    return cell - first
  }

  private mutating func reserve(_ cells: Int) {
    while free.count << RowPlacer.blockBits < cells {
      free.append(Int32(RowPlacer.blockSize))
      occupied.append(contentsOf: repeatElement(0, count: RowPlacer.blockSize / 64))
    }
  }

  /// The first cell from `start` on where the row's first entry may lie.
  private func search(_ columns: UnsafeBufferPointer<UInt16>, from start: Int, _ needed: Int32) -> Int {
    let first = Int(columns[0])
    return occupied.withUnsafeBufferPointer { occupied in
      free.withUnsafeBufferPointer { free in
        var cell = start
        search: while true {
          while free[cell >> RowPlacer.blockBits] < needed {
            cell = (cell >> RowPlacer.blockBits + 1) << RowPlacer.blockBits
          }
          // The next free cell of the word, or the next word.
          let gaps = ~occupied[cell >> 6] >> UInt64(cell & 63)
          if gaps == 0 {
            cell = (cell >> 6 + 1) << 6
            continue
          }
          cell += gaps.trailingZeroBitCount
          let origin = cell - first
          for column in columns {
            let candidate = origin + Int(column)
            if occupied[candidate >> 6] >> UInt64(candidate & 63) & 1 != 0 {
              cell += 1
              continue search
            }
          }
          return cell
        }
      }
    }
  }
}
