/// A set of folded words that is asked of stretches of a text: O(1); to ask of up to four symbols allocates nothing.
///
/// Up to four symbols are one number, which a table of open addressing holds; longer words are few and lie apart.
struct WordSet: Sendable {
  /// A power of two of cells, at most half of them taken; 0 where none is, as no word is made of zeros.
  private var cells: [UInt64]
  private var long: Set<[UInt16]> = []
  private var longest = 0

  init(_ words: [String]) {
    var count = 4
    while count < words.count * 2 { count *= 2 }
    cells = [UInt64](repeating: 0, count: count)
    for word in words {
      let symbols = CharacterTable.shared.fold(word)
      longest = max(longest, symbols.count)
      if symbols.count > 4 { long.insert(symbols) } else { insert(WordSet.packed(symbols[...])) }
    }
  }

  func contains(_ range: Range<Int>, of text: FoldedText) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= text.count, !range.isEmpty, range.count <= longest,
      text.symbols[range.lowerBound] != 0
    else {
      return false
    }
    if range.count > 4 { return !long.isEmpty && long.contains(Array(text.symbols[range])) }
    let word = text.symbols.withUnsafeBufferPointer { WordSet.packed($0[range]) }
    var at = home(of: word)
    while cells[at] != 0 {
      if cells[at] == word { return true }
      at = (at + 1) & (cells.count - 1)
    }
    return false
  }

  private mutating func insert(_ word: UInt64) {
    var at = home(of: word)
    while cells[at] != 0, cells[at] != word { at = (at + 1) & (cells.count - 1) }
    cells[at] = word
  }

  /// By the upper bits of a product with the golden ratio (Knuth, volume 3, 6.4).
  private func home(of word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & (cells.count - 1)
  }

  @inline(__always) private static func packed(_ symbols: some Collection<UInt16>) -> UInt64 {
    symbols.reduce(0) { $0 << 16 | UInt64($1) }
  }
}
