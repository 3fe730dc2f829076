/// Finds the lines' ends that a width has put inside the paragraphs of a text in Latin letters, as in mail and filings: the next
/// line's first word would not have fitted.
enum WrappedLines {
  /// In symbols; narrower texts are lists and tables, wider ones are not wrapped.
  private static let widths = 55...132
  /// Lines' ends that must be so before a text is held to be wrapped.
  private static let least = 4

  /// The line's ends to read as spaces, in order. O(n), sixteen symbols at a time; a line longer than any width ends the look.
  static func ends(in text: FoldedText) -> [Int] {
    var inner: [(end: Int, length: Int)] = []
    var width = 0
    var start = 0
    while start < text.count {
      let end = text.next(0x0A, from: start) ?? text.count
      guard end - start <= widths.upperBound else { return [] }
      width = max(width, end - start)
      // A paragraph goes on where neither line is empty.
      if end > start, end + 1 < text.count, text.symbol(end + 1) != 0x0A { inner.append((end, end - start)) }
      start = end + 1
    }
    guard widths.contains(width), inner.count >= least else { return [] }
    let full = inner.filter { fits(text, behind: $0.end, to: width - $0.length) == false }
    return full.count >= least && full.count * 10 >= inner.count * 8 ? full.map(\.end) : []
  }

  /// Whether the word behind a line's end would have had room in the line; nil where no Latin word or digit begins there.
  private static func fits(_ text: FoldedText, behind end: Int, to room: Int) -> Bool? {
    guard text.isLatinWordPart(end + 1) || openings.contains(text.symbol(end + 1)) else { return nil }
    var at = end + 1
    while at < text.count, !text.isSpace(at), text.symbol(at) != 0x0A { at += 1 }
    return at - end <= room
  }

  /// What may stand before a word: quotation marks, a bracket, a sum's sign.
  private static let openings = SymbolSet([0x22, 0x27, 0x28, 0x24, 0x2D, 0x26, 0x5B])
}
