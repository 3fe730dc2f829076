/// Chinese names of firms, of two characters, that are syllables of a foreign person's longer name: 雷|奥迪|卡, 韦尔|纳.
enum ForeignSyllables {
  /// Whether a name of the characters that write foreign names goes on with one that does hardly anything else.
  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard end - start == 2, text.isHan(end), isSyllable(end, scan) else { return false }
    return (start..<end).allSatisfy { Transliteration.characters.contains(text.symbols[$0]) }
  }

  /// A character for foreign names that no word of the dictionary takes.
  private static func isSyllable(_ index: Int, _ scan: DocumentScan) -> Bool {
    let symbol = scan.text.symbol(index)
    guard Transliteration.exclusive.contains(symbol) || endings.contains(symbol) else { return false }
    return !scan.tokenStarts[index] || scan.tokenStarts[index + 1]
  }

  private static let endings = SymbolSet("纳卡列")
}
