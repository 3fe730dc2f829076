internal import CKernels

/// Finds web and mail addresses, in which nothing is tagged.
enum AddressMask {
  /// The ranges of addresses in symbols, in order. O(n).
  static func ranges(in text: FoldedText, into ranges: inout [Range<Int>]) {
    ranges.removeAll(keepingCapacity: true)
    text.symbols.withUnsafeBufferPointer { symbols in
      var index = 0
      while index < symbols.count {
        index = yuliao_next_address_mark(symbols.baseAddress!, index, symbols.count)
        guard index < symbols.count else { return }
        guard let start = addressStart(at: index, symbols[index], text) else {
          index += 1
          continue
        }
        var end = index + 1
        if text.symbol(start - 1) == 0x28, text.symbol(start - 2) == 0x5D {
          // The target of a Markdown link, which may hold letters of any script.
          while end < text.count, symbols[end] != 0x29, symbols[end] != 0x0A, !text.isSpace(end) { end += 1 }
          end = linkTitleEnd(behind: end, text) ?? end
        } else {
          while end < text.count, isAddressPart(symbols[end]) { end += 1 }
        }
        ranges.append(start..<end)
        index = end
      }
    }
  }

  /// The end of the title that a Markdown link may have behind its target: `(https://… "Acme Inc.")`.
  private static func linkTitleEnd(behind target: Int, _ text: FoldedText) -> Int? {
    guard text.isSpace(target), text.symbol(target + 1) == 0x22 else { return nil }
    var at = target + 2
    while at < text.count, text.symbol(at) != 0x0A, at - target < 300 {
      if text.symbol(at) == 0x22, text.symbol(at + 1) == 0x29 { return at + 1 }
      at += 1
    }
    return nil
  }

  /// Where an address begins that a mark inside it gives away.
  private static func addressStart(at index: Int, _ symbol: UInt16, _ text: FoldedText) -> Int? {
    switch symbol {
    case 0x3A: begins("://", text, index) ? wordStart(text, index) : nil
    case 0x77: !text.isLatinWordPart(index - 1) && begins("www.", text, index) ? index : nil
    case 0x40: text.isLatinWordPart(index - 1) && text.isLatinWordPart(index + 1) ? wordStart(text, index) : nil
    default: isDomain(before: index, text) ? wordStart(text, index) : nil
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
}
