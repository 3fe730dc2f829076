/// A key with a value, ordered by both; what is sorted outside memory consists of these.
struct NumberPair: Comparable, Sendable {
  var key: UInt64
  var value: UInt64

  static func < (a: NumberPair, b: NumberPair) -> Bool {
    a.key != b.key ? a.key < b.key : a.value < b.value
  }
}

/// Several sorted sequences of pairs, read as one.
struct MergedPairs {
  /// One sorted sequence, in memory or on disk.
  struct Cursor {
    private static let piece = 4096
    private let file: SpillFile?
    private var pairs: [NumberPair]
    private var at = 0
    /// Pairs of the file that were read.
    private var consumed = 0

    init(_ pairs: [NumberPair]) {
      file = nil
      self.pairs = pairs
    }

    init(_ file: SpillFile) {
      self.file = file
      pairs = []
    }

    /// The next pair, left where it is; nil at the end.
    mutating func peek() throws(SpillError) -> NumberPair? {
      if at == pairs.count, let file, consumed < file.count {
        pairs = try file.read(from: consumed, count: min(Cursor.piece, file.count - consumed))
        consumed += pairs.count
        at = 0
      }
      return at < pairs.count ? pairs[at] : nil
    }

    mutating func advance() { at += 1 }
  }

  private var cursors: [Cursor]

  init(_ cursors: [Cursor]) {
    self.cursors = cursors
  }

  /// The least pair that is left; nil at the end. There are few sequences, so each is looked at.
  mutating func next() throws(SpillError) -> NumberPair? {
    var least: NumberPair?
    var from = 0
    for index in cursors.indices {
      if let pair = try cursors[index].peek(), least.map({ pair < $0 }) ?? true {
        least = pair
        from = index
      }
    }
    if least != nil { cursors[from].advance() }
    return least
  }
}
