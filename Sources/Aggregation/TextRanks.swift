/// Where texts stand when they are sorted by their bytes.
enum TextRanks {
  /// The first bytes of a text, and its place among the texts.
  private struct Key {
    var head: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var number: Int

    init(_ text: String, _ number: Int) {
      self.number = number
      var bytes = text.utf8.makeIterator()
      func eight() -> UInt64 {
        var value: UInt64 = 0
        for _ in 0..<8 { value = value << 8 | UInt64(bytes.next() ?? 0) }
        return value
      }
      head = (eight(), eight(), eight())
    }
  }

  /// The rank of each text; of equal ones the earlier comes first. Most are told apart by their first 24 bytes alone.
  static func of(_ texts: [String]) -> [UInt32] {
    var keys = texts.enumerated().map { Key($1, $0) }
    keys.sort { a, b in
      if a.head != b.head { return a.head < b.head }
      let (x, y) = (ExactText(texts[a.number]), ExactText(texts[b.number]))
      return x == y ? a.number < b.number : x < y
    }
    var ranks = [UInt32](repeating: 0, count: keys.count)
    for (rank, key) in keys.enumerated() { ranks[key.number] = UInt32(rank) }
    return ranks
  }
}
