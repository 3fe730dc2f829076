/// A line of an article's text, before it is judged.
struct ArticleLine {
  /// UTF-8 without the line end.
  var text: [UInt8]
  /// Line ends before it: 1 within a list or after a break, 2 before a paragraph.
  var gap: Int
  /// The innermost block around it.
  var tag: HTMLTag
  /// Bytes of it that are links.
  var linkLength: Int
  /// A number that lines share whose blocks stand side by side, or in elements of the same tag and class.
  var group = 0

  /// The text of lines, a blank line between paragraphs.
  static func joined(_ lines: [ArticleLine]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(lines.reduce(0) { $0 + $1.text.count + 2 })
    for line in lines {
      if !out.isEmpty { for _ in 0..<min(2, line.gap) { out.append(0x0A) } }
      out.append(contentsOf: line.text)
    }
    return out
  }

  /// Whether it reads like a sentence or more.
  var isProse: Bool {
    if text.count >= 150 { return linkLength * 2 < text.count }
    return text.count >= 45 && hasSentenceMark && linkLength * 2 < text.count
  }

  /// Whether it is a link as a whole.
  var isLink: Bool { linkLength * 10 >= text.count { $0 > 0x20 } * 9 }

  /// Whether it is a sentence that announces what comes below.
  var announces: Bool {
    text.count >= 40 && linkLength * 2 < text.count
      && (text.last == UInt8(ascii: ":") || text.suffix(3).elementsEqual("：".utf8))
  }

  /// Whether a mark that ends a sentence stands at the end, quotes and brackets aside.
  var endsSentence: Bool {
    var rest = text[...]
    while let last = rest.last {
      if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D || last == 0x20 {
        rest.removeLast()
      } else if rest.count >= 3, let mark = ArticleLine.closers.first(where: { rest.suffix(3).elementsEqual($0) }) {
        rest.removeLast(mark.count)
      } else {
        break
      }
    }
    guard let last = rest.last else { return false }
    if last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A || last == 0x3B { return true }
    return rest.count >= 3 && ArticleLine.stops.contains { rest.suffix(3).elementsEqual($0) }
  }

  private var hasSentenceMark: Bool {
    if endsSentence { return true }
    for at in 0..<text.count {
      let byte = text[at]
      if byte == 0x2C || byte == 0x2E, at + 1 < text.count, text[at + 1] == 0x20 { return true }
      if byte == 0xEF, at + 2 < text.count, text[at + 1] == 0xBC, text[at + 2] == 0x8C { return true }
      if byte == 0xE3, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] == 0x82 { return true }
    }
    return false
  }

  private static let stops = ["。", "！", "？", "：", "；", "…"].map { Array($0.utf8) }
  private static let closers = ["”", "’", "」", "』", "）", "】"].map { Array($0.utf8) }
}
