import YuliaoLearning

/// Words of several characters with what kind they are of, from lists that know nothing of the marked text; a model
/// carries them with it.
///
/// ```swift
/// var kinds = WordKinds.Builder()
/// kinds.add(Array("银联商务 3 nt\n".utf8))
/// let words = kinds.finish()
/// ```
struct WordKinds: @unchecked Sendable {
  static let longest = 16

  private let table: KeyTable<UInt32>
  let lists: Int
  /// What the table lies in.
  private let owner: AnyObject?

  /// No words.
  init() {
    self.init(KeyTable(UnsafeBufferPointer(start: nil, count: 0), UnsafeBufferPointer(start: nil, count: 0)), 0, nil)
  }

  init(_ table: KeyTable<UInt32>, _ lists: Int, _ owner: AnyObject?) {
    self.table = table
    self.lists = lists
    self.owner = owner
  }

  func write(to writer: inout ModelWriter) {
    writer.add([UInt32(lists)])
    writer.add(Array(table.keys))
    writer.add(Array(table.values))
  }

  /// Calls `body` with each word of a list in a range of symbols that lies in no longer one of the same list.
  func forEachWord(
    _ text: FoldedText, _ range: Range<Int>, _ body: (_ list: Int, _ range: Range<Int>, _ kind: UInt32) -> Void
  ) {
    guard !table.keys.isEmpty else { return }
    for list in 0..<lists {
      var covered = range.lowerBound
      for start in range {
        var key = WordKinds.seed(list)
        var longest: (end: Int, kind: UInt32)?
        for end in start..<min(range.upperBound, start + WordKinds.longest) {
          key = FeatureHash.mix(key, UInt64(text.symbols[end]))
          if end > start, let kind = table[max(1, key)] { longest = (end + 1, kind) }
        }
        guard let longest, longest.end > covered else { continue }
        covered = longest.end
        body(list, start..<longest.end, longest.kind)
      }
    }
  }

  private static func seed(_ list: Int) -> UInt64 { FeatureHash.mix(11, UInt64(list)) }

  /// Reads lists and lays their words out.
  struct Builder {
    private var words: [UInt64: UInt32] = [:]
    private var order: [UInt64] = []
    private(set) var lists = 0

    /// Takes the bytes of a list: a word a line, then its kind among numbers that are passed over, separated by
    /// blanks; of a word that occurs again the first kind counts.
    mutating func add(_ bytes: [UInt8]) {
      var text = FoldedText()
      for line in bytes.split(separator: 0x0A) {
        let cells = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        guard cells.count >= 2 else { continue }
        let kind = cells.dropFirst().first { !($0.first! >= 0x30 && $0.first! <= 0x39) } ?? []
        text.fill(with: Array(cells[0]))
        guard text.count >= 2, text.count <= WordKinds.longest else { continue }
        var key = WordKinds.seed(lists)
        for symbol in text.symbols { key = FeatureHash.mix(key, UInt64(symbol)) }
        let number = kind.reduce(UInt64(13)) { FeatureHash.mix($0, UInt64($1)) }
        if words.updateValue(words[max(1, key)] ?? UInt32(truncatingIfNeeded: number), forKey: max(1, key)) == nil {
          order.append(max(1, key))
        }
      }
      lists += 1
    }

    func finish() -> WordKinds {
      guard !order.isEmpty else { return WordKinds() }
      let (keys, kinds) = KeyTable.layOut(order, filler: 0) { words[$0]! }
      let memory = WordMemory(keys, kinds)
      return WordKinds(
        KeyTable(UnsafeBufferPointer(memory.keys), UnsafeBufferPointer(memory.kinds)), lists, memory)
    }
  }
}

/// Memory for a table of words.
private final class WordMemory {
  let keys: UnsafeMutableBufferPointer<UInt64>
  let kinds: UnsafeMutableBufferPointer<UInt32>

  init(_ keys: [UInt64], _ kinds: [UInt32]) {
    self.keys = .allocate(capacity: keys.count)
    self.kinds = .allocate(capacity: kinds.count)
    _ = self.keys.initialize(from: keys)
    _ = self.kinds.initialize(from: kinds)
  }

  deinit {
    keys.deallocate()
    kinds.deallocate()
  }
}
