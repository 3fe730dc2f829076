import YuliaoLearning

/// Words of several characters with what kind they are of, from lists that know nothing of the marked text; a model
/// carries them with it.
///
/// ```swift
/// var kinds = WordKinds.Builder()
/// kinds.add(Array("银联商务 3 nt\n".utf8))
/// let words = kinds.finish()
/// ```
///
/// Invariant, which the builder establishes: `keys` is a power of two long and has an empty slot (0), or is empty.
struct WordKinds: @unchecked Sendable {
  static let longest = 16

  private let keys: UnsafeBufferPointer<UInt64>
  private let kinds: UnsafeBufferPointer<UInt32>
  let lists: Int
  /// What the table lies in.
  private let owner: AnyObject?

  /// No words.
  init() { self.init(UnsafeBufferPointer(start: nil, count: 0), UnsafeBufferPointer(start: nil, count: 0), 0, nil) }

  init(_ keys: UnsafeBufferPointer<UInt64>, _ kinds: UnsafeBufferPointer<UInt32>, _ lists: Int, _ owner: AnyObject?) {
    self.keys = keys
    self.kinds = kinds
    self.lists = lists
    self.owner = owner
  }

  /// Whether a table of this form can be searched.
  static func isSound(_ keys: UnsafeBufferPointer<UInt64>, _ kinds: UnsafeBufferPointer<UInt32>) -> Bool {
    keys.count == kinds.count && (keys.isEmpty || keys.count.nonzeroBitCount == 1 && keys.contains(0))
  }

  func write(to writer: inout ModelWriter) {
    writer.add([UInt32(lists)])
    writer.add(Array(keys))
    writer.add(Array(kinds))
  }

  @inline(__always)
  private func kind(_ key: UInt64) -> UInt32? {
    var slot = Int(truncatingIfNeeded: key >> 20) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return kinds[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Calls `body` with each word of a list in a range of symbols that lies in no longer one of the same list.
  func forEachWord(
    _ text: FoldedText, _ range: Range<Int>, _ body: (_ list: Int, _ range: Range<Int>, _ kind: UInt32) -> Void
  ) {
    guard !keys.isEmpty else { return }
    for list in 0..<lists {
      var covered = range.lowerBound
      for start in range {
        var key = WordKinds.seed(list)
        var longest: (end: Int, kind: UInt32)?
        for end in start..<min(range.upperBound, start + WordKinds.longest) {
          key = FeatureHash.mix(key, UInt64(text.symbols[end]))
          if end > start, let kind = kind(max(1, key)) { longest = (end + 1, kind) }
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
      var slots = 16
      while slots * 4 < order.count * 5 { slots *= 2 }
      let table = WordTable(slots: slots)
      for key in order {
        var slot = Int(truncatingIfNeeded: key >> 20) & (slots - 1)
        while table.keys[slot] != 0 { slot = (slot + 1) & (slots - 1) }
        table.keys[slot] = key
        table.kinds[slot] = words[key]!
      }
      return WordKinds(UnsafeBufferPointer(table.keys), UnsafeBufferPointer(table.kinds), lists, table)
    }
  }
}

/// Memory for a table of words.
private final class WordTable {
  let keys: UnsafeMutableBufferPointer<UInt64>
  let kinds: UnsafeMutableBufferPointer<UInt32>

  init(slots: Int) {
    keys = .allocate(capacity: slots)
    kinds = .allocate(capacity: slots)
    keys.initialize(repeating: 0)
    kinds.initialize(repeating: 0)
  }

  deinit {
    keys.deallocate()
    kinds.deallocate()
  }
}
