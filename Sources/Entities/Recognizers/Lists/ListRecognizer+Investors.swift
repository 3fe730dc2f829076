import YuliaoCorpus

/// The investors of a round, each of which is a firm whatever its name: 投资方为甲资本、Quorva Ventures、乙创投。
extension ListRecognizer {
  func investors(_ settled: [Span]) -> [Span] {
    var found: [Span] = []
    for cue in scan.cues where cue.cue == .investorList {
      var at = cue.end
      while let item = investor(from: at) {
        at = item.upperBound + 1
        guard !settled.contains(where: { $0.start <= item.lowerBound && $0.end >= item.upperBound }) else {
          if scan.text.symbol(item.upperBound) != 0x3001 { break }
          continue
        }
        if isFirmsName(item) {
          var span = Span(start: item.lowerBound, end: item.upperBound, type: .company, targets: [])
          span.unlistedName = scan.surface(item)
          span.method = .list
          span.confidence = 0.85
          found.append(span)
        }
        if scan.text.symbol(item.upperBound) != 0x3001 { break }
      }
    }
    return found
  }

  /// One item up to the next 、 or the end of the list; nil where it is too long to be a name.
  private func investor(from start: Int) -> Range<Int>? {
    let text = scan.text
    var first = start
    while text.isSpace(first) { first += 1 }
    var end = first
    while end < text.count,
      text.isHan(end) || text.isLatinWordPart(end) || text.isSpace(end)
        || [0x26, 0x2E, 0x2D, 0x27].contains(text.symbol(end)) && text.isLatinWordPart(end - 1)
    {
      if text.symbol(end) == 0x7B49 || text.symbol(end) == 0x0A { break }
      // Quorva新茶饮, Quorva和甲资本: a Latin name ends where characters begin.
      if text.isHan(end), !text.isHan(first) { break }
      end += 1
    }
    while end > first, text.isSpace(end - 1) || text.symbol(end - 1) == 0x2E { end -= 1 }
    let limit = text.isHan(first) ? 14 : 40
    return (2...limit).contains(end - first) && text.symbol(end) != 0x0A ? first..<end : nil
  }

  /// 现有股东, 多家机构, 个人投资者 are no names.
  func isFirmsName(_ item: Range<Int>) -> Bool {
    let text = scan.text
    guard text.isHan(item.lowerBound) else { return text.isUpper(item.lowerBound) || text.isDigit(item.lowerBound) }
    if item.count > 4,
      item.contains(where: {
        ChineseWords.breaksName(text.symbols[$0]) && scan.tokenStarts[$0] && scan.tokenStarts[$0 + 1]
      })
    {
      return false
    }
    return !ListRecognizer.kindsOfInvestors.contains { text.holds($0, in: item) }
  }

  private static let kindsOfInvestors = [
    "股东", "投资者", "投资人", "机构", "国资", "资方", "企业", "资本方", "自然人", "公司", "若干", "数家", "团队", "家族", "本轮", "融资", "投资方", "个人",
    "多家", "其他", "未披露", "未透露", "及其", "旗下", "先生", "女士", "教授", "政府",
  ].map {
    CharacterTable.shared.fold($0)
  }
}
