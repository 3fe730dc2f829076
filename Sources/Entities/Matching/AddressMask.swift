/// Finds web and mail addresses, in which nothing is tagged.
enum AddressMask {
  /// The ranges of addresses in symbols, in order. O(n).
  static func ranges(in text: FoldedText, into ranges: inout [Range<Int>]) {
    ranges.removeAll(keepingCapacity: true)
    var index = 0
    let count = text.count
    while index < count {
      let symbol = text.symbols[index]
      if symbol == 0x3A, begins("://", text, index) {
        add(from: wordStart(text, index), text, &ranges)
        index = ranges.last!.upperBound
      } else if symbol == 0x77, !text.isLatinWordPart(index - 1), begins("www.", text, index) {
        add(from: index, text, &ranges)
        index = ranges.last!.upperBound
      } else if symbol == 0x40, text.isLatinWordPart(index - 1), text.isLatinWordPart(index + 1) {
        add(from: wordStart(text, index), text, &ranges)
        index = ranges.last!.upperBound
      } else if symbol == 0x2F, isDomain(before: index, text) {
        add(from: wordStart(text, index), text, &ranges)
        index = ranges.last!.upperBound
      } else {
        index += 1
      }
    }
  }

  private static func begins(_ literal: StaticString, _ text: FoldedText, _ index: Int) -> Bool {
    literal.withUTF8Buffer { bytes in
      guard index + bytes.count <= text.count else { return false }
      for (offset, byte) in bytes.enumerated() where text.symbols[index + offset] != UInt16(byte) { return false }
      return true
    }
  }

  private static func isAddressPart(_ symbol: UInt16) -> Bool {
    symbol > 0x20 && symbol < 0x7F && symbol != 0x22 && symbol != 0x3C && symbol != 0x3E && symbol != 0x29
      && symbol != 0x5D
  }

  private static func wordStart(_ text: FoldedText, _ index: Int) -> Int {
    var start = index
    while start > 0, text.isLatinWordPart(start - 1) || [0x2E, 0x2D, 0x2B, 0x5F].contains(text.symbols[start - 1]) {
      start -= 1
    }
    return start
  }

  /// `example.com/` is an address; `Inc./Ltd` and `and/or` are none: the last part must be letters after a full stop.
  private static func isDomain(before slash: Int, _ text: FoldedText) -> Bool {
    var at = slash - 1
    while at >= 0, text.isLatin(at) { at -= 1 }
    return slash - 1 - at >= 2 && at > 0 && text.symbols[at] == 0x2E && text.isLatinWordPart(at - 1)
      && !text.isUpper(at + 1)
  }

  private static func add(from start: Int, _ text: FoldedText, _ ranges: inout [Range<Int>]) {
    var end = start
    while end < text.count, isAddressPart(text.symbols[end]) { end += 1 }
    ranges.append(start..<max(end, start + 1))
  }
}
