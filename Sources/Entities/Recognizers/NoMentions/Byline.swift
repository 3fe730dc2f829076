/// The line under a headline that names the reporter, whose pen name may be a firm's: 青山网 乐天 2月7日.
enum Byline {
  /// Last characters of papers and sites.
  private static let media = SymbolSet("报网社刊")

  /// Whether a short Chinese name stands between a paper's, behind a space, and a day.
  static func holds(_ start: Int, _ end: Int, in text: FoldedText) -> Bool {
    guard end - start <= 4, text.isHan(start), text.isSpace(start - 1), text.isSpace(end),
      media.contains(text.symbol(start - 2)), text.isDigit(end + 1)
    else { return false }
    var at = end + 1
    while text.isDigit(at) { at += 1 }
    return at - end <= 5 && [0x6708, 0x5E74].contains(text.symbol(at))
  }
}
