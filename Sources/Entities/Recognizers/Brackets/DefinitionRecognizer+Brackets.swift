import YuliaoCorpus

/// What brackets behind a name hold besides a short name at their front: codes, and short names further inside.
extension DefinitionRecognizer {
  /// A second short name in quotes right behind the first: （以下简称“青山”|、“QS”|）.
  func quotedName(behind first: Range<Int>) -> Range<Int>? {
    let text = scan.text
    var at = first.upperBound
    guard Self.closers.contains(text.symbol(at)), text.isHan(first.lowerBound) else { return nil }
    at += 1
    guard [0x3001, 0x548C, 0x6216].contains(text.symbol(at)) else { return nil }
    at += 1
    guard Self.quotes.contains(text.symbol(at)) else { return nil }
    let start = at + 1
    var end = start
    while text.isLatinWordPart(end) { end += 1 }
    let name = start..<end
    // “QS”; in Chinese it may as well be the party's part: “标的资产”.
    return (2...12).contains(name.count) && Self.closers.contains(text.symbol(end))
      && name.allSatisfy({ text.isUpper($0) || text.isDigit($0) }) ? name : nil
  }

  /// Where a bracket ends that holds listing codes and nothing else, before that of the definition: (NASDAQ: ACM) (“Acme”).
  func codeEnd(ofBracketAt index: Int) -> Int? {
    let text = scan.text
    guard text.symbol(index) == 0x28 else { return nil }
    var at = index + 1
    var colons = 0
    while at < text.count, at - index < 60, text.symbol(at) != 0x29 {
      switch text.symbol(at) {
      case 0x3A: colons += 1
      case 0x2E, 0x2C, 0x3B, 0x2D, 0x20: break
      default: guard text.isLatin(at) || text.isDigit(at) else { return nil }
      }
      at += 1
    }
    return colons > 0 && text.symbol(at) == 0x29 ? at + 1 : nil
  }

  /// Where a bracket ends that has a listing code left: |834343）.
  func codeEnd(behind index: Int) -> Int? {
    var at = scan.text.isSpace(index) ? index + 1 : index
    let start = at
    while scan.text.isLatinWordPart(at) || scan.text.symbol(at) == 0x2E { at += 1 }
    return (4...9).contains(at - start) && scan.text.isDigit(start) && scan.text.symbol(at) == 0x29 ? at + 1 : nil
  }

  /// （现名：…，以下简称“青山”）: a short name in quotes behind its marker, anywhere in the bracket.
  func calledName(inBracketAt index: Int, of span: Span) -> Range<Int>? {
    let text = scan.text
    guard text.isHan(span.end - 1) else { return nil }
    var at = index + 1
    while at < text.count, at - index < 60, text.symbol(at) != 0x29, text.symbol(at) != 0x0A {
      if text.symbol(at) == 0x79F0, [0x7B80, 0x4E0B].contains(text.symbol(at - 1)) {
        var start = at + 1
        if [0x4E3A, 0x3A].contains(text.symbol(start)) { start += 1 }
        // （002429.SZ，简称QST）; behind other words the letters are of what those say.
        if text.isUpper(start) {
          guard (index + 1..<at - 1).allSatisfy({ !text.isHan($0) }) else { return nil }
          var end = start
          while text.isUpper(end) || text.isDigit(end) { end += 1 }
          return (2...6).contains(end - start) && text.symbol(end) == 0x29 ? start..<end : nil
        }
        guard Self.quotes.contains(text.symbol(start)) else { return nil }
        start += 1
        var end = start
        while text.isHan(end) || text.isLatinWordPart(end) { end += 1 }
        guard (2...12).contains(end - start), text.isHan(start), Self.closers.contains(text.symbol(end)),
          !Self.roles.contains(start..<end, of: text)
        else { return nil }
        return start..<end
      }
      at += 1
    }
    return nil
  }
}
