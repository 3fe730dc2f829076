import YuliaoCorpus

/// The marks that China's exchanges set before the names of shares under special treatment: *ST青峦, S*ST青峦, ST青峦石.
enum ShareMarks {
  /// Where a name begins with its mark; a star of Markdown's before it is none.
  static func start(before span: Span, in scan: DocumentScan) -> Int? {
    let text = scan.text
    guard span.type == .company else { return nil }
    var start = span.start
    if text.isHan(start), text.holds(letters, before: start) { start -= 2 }
    guard text.holds(letters, at: start), text.isHan(start + 2), text.isUpper(start), text.isUpper(start + 1) else {
      return nil
    }
    if text.symbol(start - 1) == 0x2A {
      let stars = stars(before: start, text)
      let isEscaped = text.symbol(start - 2) == 0x5C
      if isEscaped || stars % 2 == 1 && !isEmphasis(start - 1, span.end, text) {
        start -= 1
        if !isEscaped, text.isUpper(start - 1), text.symbol(start - 1) == 0x73, !text.isLatinWordPart(start - 2) {
          start -= 1
        }
      }
    } else if text.isLatinWordPart(start - 1) {
      return nil
    }
    return start < span.start ? start : nil
  }

  /// The end of Taiwan's mark for firms of other lands, innovations and receipts: 青峦-KY, 青峦*-KY.
  static func end(behind span: Span, in scan: DocumentScan) -> Int? {
    let text = scan.text
    guard span.type == .company, text.isHan(span.start) else { return nil }
    let start = text.symbol(span.end) == 0x2A ? span.end + 1 : span.end
    guard let mark = foreign.first(where: { text.holds($0, at: start) }) else { return nil }
    let end = start + mark.count
    return text.isLatinWordPart(end) && text.isLatin(end - 1) ? nil : end
  }

  private static let foreign = ["-KY", "-DR", "-创"].map { CharacterTable.shared.fold($0) }

  /// The shares with the mark that no list holds and no code explains: two characters behind *ST or ST.
  static func unlisted(in scan: DocumentScan, besides settled: [Span]) -> [Span] {
    var speaksOfShares: Bool?
    return scan.cues.compactMap { cue in
      guard cue.cue == .specialShare else { return nil }
      let text = scan.text
      let end = cue.end + 2
      guard end <= text.count, scan.language != .english, text.isUpper(cue.end - 2), !text.isLatinWordPart(cue.end - 3)
      else {
        return nil
      }
      // Without the star two letters need a name whose edges are words' edges, in a text on such shares.
      if cue.end - cue.start == 2, text.symbol(cue.start - 1) != 0x2A {
        if !scan.tokenStarts[end] || text.isHan(cue.start - 1) && text.isHan(end)
          || scan.isOneToken(cue.end, end) && !isRepeated(cue.start..<end, text)
        {
          return nil
        }
        let speaks = speaksOfShares ?? topics.contains { text.next($0, from: 0) != nil }
        speaksOfShares = speaks
        if !speaks { return nil }
      }
      guard text.isHan(cue.end), text.isHan(end - 1), !noNames.contains(cue.end..<end, of: text),
        !particles.contains(text.symbol(cue.end)),
        !settled.contains(where: { $0.start < end && cue.start < $0.end })
      else { return nil }
      var span = Span(start: cue.end - 2, end: end, type: .company, targets: [])
      span.unlistedName = scan.surface(span.range)
      span.method = .corporateForm
      span.confidence = 0.88
      return span
    }
  }

  /// Whether a word of the dictionary bears the mark twice within a few sentences, as a firm's name does.
  private static func isRepeated(_ name: Range<Int>, _ text: FoldedText) -> Bool {
    let symbols = Array(text.symbols[name])
    return text.holds(symbols, in: max(0, name.lowerBound - 400)..<name.lowerBound)
      || text.holds(symbols, in: name.upperBound..<min(text.count, name.upperBound + 400))
  }

  private static func stars(before index: Int, _ text: FoldedText) -> Int {
    var count = 0
    while text.symbol(index - 1 - count) == 0x2A { count += 1 }
    return count
  }

  /// *ST青峦*: one star on either side.
  private static func isEmphasis(_ star: Int, _ end: Int, _ text: FoldedText) -> Bool {
    text.symbol(star - 1) != 0x2A && text.symbol(end) == 0x2A && text.symbol(end + 1) != 0x2A
      && !text.holds(letters, at: end + 1)
  }

  /// Words of texts on shares under special treatment; STMicroelectronics is ST elsewhere.
  private static let topics = ["*st", "退市", "涨停", "跌停", "立案", "警示", "戴帽", "摘帽"].map { CharacterTable.shared.fold($0) }
  private static let letters = CharacterTable.shared.fold("ST")
  private static let noNames = WordSet([
    "公司", "个股", "板块", "股票", "企业", "风险", "股份", "处理", "状态", "情形", "标的", "警示", "上市", "摘帽", "制度", "概念", "股价", "指数",
  ])
  private static let particles = SymbolSet("的了和与及或等后是有被将股类")
}
