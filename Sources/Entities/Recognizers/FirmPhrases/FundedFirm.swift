import YuliaoCorpus

/// Finds the firm whose round of funding a line or sentence opens with: Quorva完成数千万元A轮融资, 青峦石获战略投资.
struct FundedFirm {
  let scan: DocumentScan
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    return scan.cues.compactMap { cue in
      guard cue.cue == .fundingRound, let name = name(before: cue.start), isName(name) else { return nil }
      return .firm(at: name, by: .corporateForm, confidence: 0.85, known: known, in: scan)
    }
  }

  /// What stands between the beginning of the clause that holds an index and its verb.
  private func name(before index: Int) -> Range<Int>? {
    let text = scan.text
    var start = index
    while start > 0, index - start < 40, !Self.edges.contains(text.symbol(start - 1)) { start -= 1 }
    if let quoted = quoted(before: start, index) { return quoted }
    start = behindNumber(start)
    // A comma may open the clause of another subject; only what opens the sentence is the firm.
    guard index - start < 40, start == 0 || Self.fronts.contains(text.symbol(start - 1)) || text.isSpace(start - 1),
      let verb = (start..<index).first(where: { at in
        at > start && scan.tokenStarts[at] && Self.verbs.contains { text.holds($0, at: at) }
      })
    else { return nil }
    var end = verb
    while text.isSpace(end - 1) { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// The name in quotation marks that the verb follows: 「青峦石」|完成.
  private func quoted(before start: Int, _ index: Int) -> Range<Int>? {
    let text = scan.text
    var at = start
    while text.isSpace(at) { at += 1 }
    guard at < index, start > 1, Self.closing.contains(text.symbol(start - 1)),
      Self.verbs.contains(where: { text.holds($0, at: at) })
    else { return nil }
    let end = start - 1
    var begin = end
    while begin > 0, end - begin < 30, !Self.edges.contains(text.symbol(begin - 1)) { begin -= 1 }
    return begin < end && Self.opening.contains(text.symbol(begin - 1)) ? begin..<end : nil
  }

  private static let opening = SymbolSet("「『“\"")
  private static let closing = SymbolSet("」』”\"")

  /// Behind the number of a list's item: 3. 青峦石.
  private func behindNumber(_ start: Int) -> Int {
    let text = scan.text
    var at = start
    while text.isSpace(at) { at += 1 }
    var end = at
    while text.isDigit(end), end - at < 3 { end += 1 }
    guard end > at, text.symbol(end) == 0x2E || text.isSpace(end) else { return at }
    end += 1
    while text.isSpace(end) { end += 1 }
    return end
  }

  private func isName(_ name: Range<Int>) -> Bool {
    let text = scan.text
    guard !known.contains(where: { $0.evidence == .none && $0.start < name.upperBound && name.lowerBound < $0.end })
    else { return false }
    if text.isUpper(name.lowerBound) {
      return (3...30).contains(name.count) && name.allSatisfy { Self.isLatinPart($0, text) }
        && name.contains { text.isLatin($0) && !text.isUpper($0) }
        && !CommonWords.openers.contains(scan.lowercased(name)) && !ProductWords.all.contains(scan.lowercased(name))
    }
    return (2...6).contains(name.count) && name.allSatisfy { text.isHan($0) }
      && !scan.isOneToken(name.lowerBound, name.upperBound) && !ChineseWords.isOrdinary(name, in: scan)
      && !name.contains {
        ChineseWords.breaksName(text.symbols[$0]) && scan.tokenStarts[$0] && scan.tokenStarts[$0 + 1]
      }
      && !ChineseWords.endsAsNoFirm(text.symbol(name.upperBound - 1))
      && !Self.others.contains { text.holds($0, in: name) } && scan.place(startingAt: name.lowerBound) == nil
  }

  private static func isLatinPart(_ index: Int, _ text: FoldedText) -> Bool {
    text.isLatinWordPart(index) || text.isSpace(index) || [0x26, 0x2D, 0x2E].contains(text.symbol(index))
  }

  private static let verbs = ["宣布完成", "正式完成", "完成", "获得", "宣布获", "获", "再获", "连获"].map { CharacterTable.shared.fold($0) }
  /// What a clause begins behind: marks of sentences, of lists and of Markdown.
  private static let edges = SymbolSet("\n,。;:!?、|*#•·「」『』【】“”\"()")
  private static let fronts = SymbolSet("\n。;*#•|【「『")
  /// Words of which no firm's name is made before such a verb.
  private static let others = [
    "公司", "企业", "品牌", "项目", "平台", "机构", "团队", "近日", "近期", "目前", "此前", "日前", "同时", "先后", "成功", "已经", "首次", "今年", "去年",
    "多家", "行业", "赛道", "领域", "曾", "已", "正", "未", "不", "仅", "共", "均", "拟", "或",
  ].map { CharacterTable.shared.fold($0) }
}
