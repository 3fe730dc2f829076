/// Looking at the words beside a span, for text in Latin letters.
extension DocumentScan {
  /// The word before an index, where no more than one space lies between.
  func word(before index: Int) -> Range<Int>? {
    var end = index
    if end > 0, text.isSpace(end - 1) { end -= 1 }
    var start = end
    while start > 0, text.isLatinWordPart(start - 1) || isInnerMark(start - 1) { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// The word after an index, where no more than one space lies between.
  func word(after index: Int) -> Range<Int>? {
    var start = index
    if text.isSpace(start) { start += 1 }
    var end = start
    while end < text.count, text.isLatinWordPart(end) || isInnerMark(end) { end += 1 }
    return start < end ? start..<end : nil
  }

  /// The word before an initial that stands before a name: Ellen of Ellen M. |Acme.
  func word(beforeInitialAndNameAt start: Int) -> Range<Int>? {
    guard text.isSpace(start - 1), text.symbol(start - 2) == 0x2E, text.isUpper(start - 3), text.isSpace(start - 4)
    else { return nil }
    return word(before: start - 3)
  }

  private func isInnerMark(_ index: Int) -> Bool {
    let symbol = text.symbol(index)
    return (symbol == 0x27 || text.isHyphen(index) || symbol == 0x26 || symbol == 0x2E)
      && text.isLatinWordPart(index - 1) && text.isLatinWordPart(index + 1)
  }

  func isCapitalized(_ word: Range<Int>) -> Bool { text.isUpper(word.lowerBound) }

  func isAllCapitals(_ word: Range<Int>) -> Bool {
    word.allSatisfy { !text.isLatin($0) || text.isUpper($0) }
  }

  /// Whether a sentence or line begins at an index, so that its first capital says nothing.
  func beginsSentence(_ index: Int) -> Bool {
    if index == 0 || sentences[sentence(at: index)].lowerBound == index { return true }
    var at = index - 1
    while at >= 0, text.isSpace(at) { at -= 1 }
    return at < 0 || text.symbol(at) == 0x0A || text.symbol(at) == 0x22
  }

  /// The text of a range as it is written, with plain spaces and letters for those of other widths, and a space for a line's
  /// end that breaks a name.
  func surface(_ range: Range<Int>) -> String {
    let bytes = document.text[text.byteRange(range)]
    // What needs a change begins with one of these bytes; Chinese and Latin letters with none.
    guard
      bytes.contains(where: {
        $0 == 0x0A || $0 == 0x0D || $0 == 0xC2 || $0 >= 0xCC && $0 <= 0xCD || $0 == 0xE2 || $0 == 0xEF
      })
    else { return String(decoding: bytes, as: UTF8.self) }
    var plain = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: plain.append(" ")
      case 0xFF06, 0xFF0D, 0xFF0E, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        plain.append(Unicode.Scalar(scalar.value - 0xFEE0)!)
      case _ where CharacterTable.shared.symbol(of: scalar.value) == CharacterTable.unseen: break
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// Gives each place where a folded word stands as a word in Latin letters, until told to stop. O(n)
  func forEachUse(of word: [UInt16], _ body: (Int) -> Bool) {
    var at = 0
    while let index = text.next(word, from: at) {
      at = index + 1
      if !text.isLatinWordPart(index - 1), !text.isLatinWordPart(index + word.count), !body(index) { return }
    }
  }

  /// Whether somewhere a name in Latin letters stands with a capital right behind a word with a capital, as surnames
  /// stand behind given names, and the condition holds for that place and the word before. O(n)
  func hasUse(of name: [UInt16], behindCapital holds: (_ use: Int, _ before: Range<Int>) -> Bool) -> Bool {
    var isFound = false
    forEachUse(of: name) { index in
      guard text.isUpper(index), text.isSpace(index - 1), let before = word(before: index),
        before.upperBound == index - 1, isCapitalized(before)
      else { return true }
      isFound = holds(index, before)
      return !isFound
    }
    return isFound
  }

  private func isInAddress(_ index: Int) -> Bool { addresses.contains { $0.contains(index) } }

  /// Whether the document uses a word as an ordinary one: without a capital, and not just once among many with one, as
  /// careless texts write names.
  func isOrdinaryHere(_ word: String) -> Bool {
    var small = 0
    var capital = 0
    forEachUse(of: Array(word.utf16)) { index in
      if text.isUpper(index) { capital += 1 } else if !isInAddress(index) { small += 1 }
      return small < 2
    }
    return small > 1 || small == 1 && capital < 6
  }

  /// Whether the document also writes a word without a capital, as it does with ordinary words.
  func standsInSmallLetters(_ word: String) -> Bool {
    var isSmall = false
    forEachUse(of: Array(word.utf16)) { index in
      isSmall = !text.isUpper(index) && !isInAddress(index)
      return !isSmall
    }
    return isSmall
  }
}
