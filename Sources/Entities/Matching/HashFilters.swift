/// A set of hashes that may answer yes wrongly but never no: one bit for each hash.
struct BitFilter: Sendable {
  private(set) var words: [UInt64]
  private let shift: UInt64

  init(bits: Int) {
    words = [UInt64](repeating: 0, count: (1 << bits) / 64)
    shift = UInt64(64 - bits)
  }

  /// Takes stored words; nil where their number is no power of two.
  init?(words: [UInt64]) {
    guard words.count > 1, words.count & (words.count - 1) == 0 else { return nil }
    self.words = words
    shift = UInt64(64 - (words.count * 64).trailingZeroBitCount)
  }

  @inline(__always) mutating func insert(_ hash: UInt64) {
    let bit = hash >> shift
    words[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  @inline(__always) func contains(_ hash: UInt64) -> Bool {
    let bit = hash >> shift
    return words[Int(bit >> 6)] & (1 << (bit & 63)) != 0
  }
}

/// Two bits for each hash or index: whether what it stands for goes on and whether it ends; may say so wrongly of a
/// hash, but never fails to say it.
struct CellFilter: Sendable {
  struct Cell: OptionSet {
    let rawValue: UInt64
    static let goesOn = Cell(rawValue: 1)
    static let ends = Cell(rawValue: 2)
  }

  private(set) var words: [UInt64]
  private let shift: UInt64

  /// A filter of a power of two of cells, five bits at least.
  init(bits: Int) {
    words = [UInt64](repeating: 0, count: (1 << bits) / 32)
    shift = UInt64(64 - bits)
  }

  /// Takes stored words; nil where their number is no power of two.
  init?(words: [UInt64]) {
    guard words.count > 1, words.count & (words.count - 1) == 0 else { return nil }
    self.words = words
    shift = UInt64(64 - (words.count * 32).trailingZeroBitCount)
  }

  /// Cells.
  var count: Int { words.count * 32 }

  @inline(__always) mutating func insert(_ hash: UInt64, _ cell: Cell) { insert(at: Int(hash >> shift), cell) }

  @inline(__always) mutating func insert(at index: Int, _ cell: Cell) {
    words[index >> 5] |= cell.rawValue << UInt64((index & 31) * 2)
  }

  @inline(__always) func cell(_ hash: UInt64) -> Cell { cell(at: Int(hash >> shift)) }

  @inline(__always) func cell(at index: Int) -> Cell {
    Cell(rawValue: words[index >> 5] >> UInt64((index & 31) * 2))
  }
}
