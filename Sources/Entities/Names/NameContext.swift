/// What stands beside a stretch of text: words, signs, and the edges of lines.
struct ContextUnit {
  /// What it looks like.
  enum Shape: UInt64 { case edge, han, lower, capitalized, upper, digits, sign, coded }

  var start: Int
  var end: Int
  var hash: UInt64
  var shape: Shape
}

extension DocumentScan {
  /// The word, number or sign that ends before an index.
  func unit(before index: Int) -> ContextUnit {
    var end = index
    while end > 0, text.isSpace(end - 1) { end -= 1 }
    guard end > 0, text.symbols[end - 1] != 0x0A else {
      return ContextUnit(start: end, end: end, hash: 1, shape: .edge)
    }
    var start = end - 1
    if text.isHan(start) {
      while start > 0, !tokenStarts[start], text.isHan(start - 1), end - start < 6 { start -= 1 }
      return ContextUnit(start: start, end: end, hash: hash(start, end), shape: .han)
    }
    guard text.isLatinWordPart(start) else { return sign(start) }
    while start > 0, text.isLatinWordPart(start - 1) || isWordMark(start - 1) { start -= 1 }
    return word(start, end)
  }

  /// The word, number or sign that begins after an index.
  func unit(after index: Int) -> ContextUnit {
    var start = index
    while start < text.count, text.isSpace(start) { start += 1 }
    guard start < text.count, text.symbols[start] != 0x0A else {
      return ContextUnit(start: start, end: start, hash: 2, shape: .edge)
    }
    var end = start + 1
    if text.isHan(start) {
      while end < text.count, !tokenStarts[end], text.isHan(end), end - start < 6 { end += 1 }
      return ContextUnit(start: start, end: end, hash: hash(start, end), shape: .han)
    }
    guard text.isLatinWordPart(start) else { return sign(start) }
    while end < text.count, text.isLatinWordPart(end) || isWordMark(end) { end += 1 }
    return word(start, end)
  }

  private func isWordMark(_ index: Int) -> Bool {
    let symbol = text.symbols[index]
    return (symbol == 0x27 || symbol == 0x2D || symbol == 0x26 || symbol == 0x2E)
      && text.isLatinWordPart(index - 1) && text.isLatinWordPart(index + 1)
  }

  private func sign(_ at: Int) -> ContextUnit {
    ContextUnit(start: at, end: at + 1, hash: NameHash.add(3, text.symbols[at]), shape: .sign)
  }

  private func word(_ start: Int, _ end: Int) -> ContextUnit {
    let shape = shape(start, end)
    // All numbers of one length are alike.
    let hash = shape == .digits ? NameHash.mix(4, UInt64(min(end - start, 6))) : hash(start, end)
    return ContextUnit(start: start, end: end, hash: hash, shape: shape)
  }

  func hash(_ start: Int, _ end: Int) -> UInt64 {
    var hash = NameHash.seed
    for index in start..<end { hash = NameHash.add(hash, text.symbols[index]) }
    return hash
  }

  func shape(_ start: Int, _ end: Int) -> ContextUnit.Shape {
    if text.isHan(start) { return .han }
    var letters = 0
    var capitals = 0
    for index in start..<end {
      if text.isLatin(index) { letters += 1 }
      if text.isUpper(index) { capitals += 1 }
    }
    if letters == 0 { return .digits }
    // M365, PD-1: more often a product than a firm.
    if (start..<end).contains(where: { text.isDigit($0) }) { return .coded }
    if capitals == 0 { return .lower }
    return capitals > 1 && capitals == letters ? .upper : .capitalized
  }
}
