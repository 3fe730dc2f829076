/// Names of funds and indices, in which a company's name is no mention of the company: 青山黄金ETF, 青山中国指数.
enum FundNames {
  private static let endings = ["etf", "指数", "lof", "联接基金", "联接", "混合型", "混合A", "债券型", "reit", "转债"].map {
    CharacterTable.shared.fold($0)
  }

  /// Whether a fund's or an index's name ends at an index.
  static func ends(_ scan: DocumentScan, at index: Int) -> Bool {
    endings.contains { word in
      index >= word.count && (0..<word.count).allSatisfy { scan.text.symbols[index - word.count + $0] == word[$0] }
    }
  }

  /// Whether a company's name opens the name of a fund or an index, or closes that of a fund: ETF青山(159999).
  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if text.symbol(end) == 0x28, text.isDigit(end + 1), start >= 3, FundNames.stands(endings[0], at: start - 3, text) {
      return true
    }
    var at = end
    while at < text.count, at - end < 9 {
      let symbol = text.symbols[at]
      if symbol == 0x65 || symbol == 0x6C || symbol == 0x6307 || symbol == 0x8054 {
        // An index that the company publishes or joins is told by a verb before it; here nothing may part the two.
        if endings.prefix(5).contains(where: { stands($0, at: at, text) }), at > end { return true }
        if at == end, stands(endings[0], at: at, text) { return true }
      }
      guard text.isHan(at) || text.isLatinWordPart(at), !ChineseWords.breaksName(symbol),
        scan.cue([.speech, .personTitle, .corporateEnding], startingAt: at) == nil
      else { return false }
      at += 1
    }
    return false
  }

  private static func stands(_ word: [UInt16], at index: Int, _ text: FoldedText) -> Bool {
    index + word.count <= text.count && (0..<word.count).allSatisfy { text.symbols[index + $0] == word[$0] }
  }
}
