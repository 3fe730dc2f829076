import YuliaoCorpus

/// Knows names that end as firms' do and are none: a firm's segments, products counted by the piece, funds, questions.
struct FirmParts {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  private static let parts = ["segments", "segment", "divisions", "business units", "business lines"].map {
    Array($0.utf16)
  }
  private static let fundsBehind = [" exchange-traded", " etf", " index", " closed-end"].map { Array($0.utf16) }
  /// How far before a list of segments the word for them may stand.
  private static let reach = 140

  /// Whether a name under a firm's usual last word is a part, a product or a fund.
  func holds(_ name: Range<Int>) -> Bool {
    isSegment(name) || isCounted(name) || isFund(name) || isQuestion(name) || isUnit(name)
  }

  /// “leads the Data Group at Acme”: a unit of the firm behind “at”.
  private func isUnit(_ name: Range<Int>) -> Bool {
    let text = scan.text
    guard let at = scan.word(after: name.upperBound), text.isSpace(name.upperBound), scan.lowercased(at) == "at",
      scan.lowercased(name).hasSuffix(" group"), text.isSpace(at.upperBound)
    else { return false }
    return known.contains { $0.type == .company && $0.start == at.upperBound + 1 && $0.evidence == .none }
  }

  /// “three segments: Drum Technologies, …”, “Drum Technologies, its largest segment”.
  private func isSegment(_ name: Range<Int>) -> Bool {
    let text = scan.text
    let sentence = scan.sentences[scan.sentence(at: name.lowerBound)]
    let before = max(sentence.lowerBound, name.lowerBound - Self.reach)..<name.lowerBound
    // A list of segments is opened by a colon or is a list of names.
    if let word = part(in: before),
      [0x3A, 0x2C].contains(text.symbol(word)) || text.holds(Self.include, at: word)
        || text.holds(Self.areNamed, at: word)
    {
      return true
    }
    // Behind the name only where no more than two small words stand between.
    var at = name.upperBound
    for _ in 0..<3 {
      guard text.isSpace(at), let word = scan.word(after: at) else { return false }
      if ["segment", "segments", "division", "divisions"].contains(scan.lowercased(word)) { return true }
      if scan.lowercased(word) == "business", let unit = scan.word(after: word.upperBound),
        scan.lowercased(unit).hasPrefix("unit")
      {
        return true
      }
      if !["and", "operating", "reporting", "reportable", "business"].contains(scan.lowercased(word)) { return false }
      at = word.upperBound
    }
    return false
  }

  private static let include = Array(" include".utf16)
  private static let areNamed = Array(" are ".utf16)

  /// Where the last word for parts of a firm ends in a range.
  private func part(in range: Range<Int>) -> Int? {
    let text = scan.text
    var at = range.upperBound - 1
    while at >= range.lowerBound {
      switch text.symbols[at] {
      // segments, divisions, business units
      case 0x73, 0x64, 0x62:
        if !text.isLatin(at - 1), let part = Self.parts.first(where: { text.holds($0, at: at) }),
          !text.isLatin(at + part.count)
        {
          return at + part.count
        }
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// 13 Drum Systems, Sales of Drum Systems, and Drum Systems where the text has a Drum System.
  private func isCounted(_ name: Range<Int>) -> Bool {
    let text = scan.text
    guard text.symbol(name.upperBound - 1) == 0x73, let first = scan.word(after: name.lowerBound) else { return false }
    // 1.6Moz Au Mineral Resources: so much of it.
    if let sum = scan.word(before: name.lowerBound), text.isDigit(sum.lowerBound), text.isLatin(sum.upperBound - 1),
      sum.upperBound == name.lowerBound - 1, sum.contains(where: { text.symbol($0) == 0x2E })
    {
      return true
    }
    if first.allSatisfy({ text.isDigit($0) }), first.count <= 3, first.upperBound < name.upperBound { return true }
    if let of = scan.word(after: first.upperBound), scan.lowercased(of) == "of",
      Self.quantities.contains(scan.lowercased(first))
    {
      return true
    }
    guard Self.products.contains(where: { text.holds($0, before: name.upperBound) }) else { return false }
    let singular = Array(text.symbols[name.lowerBound..<(name.upperBound - 1)])
    var isProduct = false
    scan.forEachUse(of: singular) { index in
      let end = index + singular.count
      isProduct =
        text.isUpper(index) && text.isUpper(end - lastWordLength(of: name) + 1)
        && !(text.isSpace(end) && text.isUpper(end + 1))
      return !isProduct
    }
    return isProduct
  }

  private func lastWordLength(of name: Range<Int>) -> Int {
    scan.word(before: name.upperBound).map { $0.count } ?? 1
  }

  private static let products = [" systems", " solutions", " instruments"].map { Array($0.utf16) }

  private static let quantities: Set<String> = [
    "sales", "sale", "orders", "order", "shipments", "deliveries", "number", "installation", "use", "users", "makers",
  ]

  private func isFund(_ name: Range<Int>) -> Bool {
    Self.fundsBehind.contains { scan.text.holds($0, at: name.upperBound) }
  }

  /// “Seeking Other Investments?”: a heading that asks.
  private func isQuestion(_ name: Range<Int>) -> Bool {
    scan.text.symbol(name.upperBound) == 0x3F && scan.beginsSentence(name.lowerBound)
      && scan.word(after: name.lowerBound).map { scan.lowercased($0).hasSuffix("ing") } == true
  }
}
