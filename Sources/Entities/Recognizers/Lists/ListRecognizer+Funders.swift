import YuliaoCorpus

/// Who leads or joins a round of funding, read back from the verb: 由青峦石资本领投，乙创投、Quorva、丙投资跟投.
///
/// Funders of news are funds and arms of firms that few lists hold, and nothing but the verb behind them says so.
extension ListRecognizer {
  func funders(_ settled: [Span]) -> [Span] {
    var found: [Span] = []
    for cue in scan.cues where cue.cue == .funding && !Self.nouns.contains(scan.text.symbol(cue.end)) {
      if let item = funded(behind: cue.end),
        !settled.contains(where: { $0.start < item.upperBound && item.lowerBound < $0.end }),
        isFirmsName(item)
      {
        found.append(.firm(at: item, by: .list, confidence: 0.85, known: known, in: scan))
      }
      var end = behindAdverbs(before: cue.start)
      // Anybody buys shares; a list of three does so as a round's investors.
      if scan.text.holds(Self.buying, at: cue.start), !endsList(end) { continue }
      while let (item, front) = funder(before: end) {
        if !settled.contains(where: { $0.start <= item.lowerBound && $0.end >= item.upperBound }), isFirmsName(item) {
          found.append(.firm(at: item, by: .list, confidence: 0.85, known: known, in: scan))
        }
        guard Self.joiners.contains(scan.text.symbol(front - 1)) else { break }
        end = front - 1
      }
    }
    return found
  }

  /// Whose round it is, between the verb and the amount or the round: 领投了|青峦健康|7500万美元B轮融资.
  private func funded(behind index: Int) -> Range<Int>? {
    let text = scan.text
    let start = text.symbol(index) == 0x4E86 ? index + 1 : index
    guard text.isHan(start) || text.isUpper(start) else { return nil }
    var end = start
    while end - start <= 12, text.isHan(end) || text.isLatin(end), !Self.amounts.contains(text.symbol(end)) { end += 1 }
    guard (2...10).contains(end - start), text.isDigit(end) || Self.amounts.contains(text.symbol(end)),
      text.isHan(start) == text.isHan(end - 1), scan.tokenStarts[end]
    else { return nil }
    let near = end..<min(end + 20, text.count)
    return Self.rounds.contains { text.holds($0, in: near) } ? start..<end : nil
  }

  private static let amounts = SymbolSet("数近逾超约的")
  private static let rounds = ["轮融资", "元融资", "轮投资"].map { CharacterTable.shared.fold($0) }

  /// Whether two 、 stand in the forty characters before an index, within its clause.
  private func endsList(_ index: Int) -> Bool {
    var marks = 0
    var at = index
    while at > 0, index - at < 40, scan.text.symbol(at - 1) != 0x2C, scan.text.symbol(at - 1) != 0x3002 {
      at -= 1
      if scan.text.symbol(at) == 0x3001 { marks += 1 }
    }
    return marks >= 2
  }

  /// Where the last funder ends before a verb: 青峦石|联合领投.
  private func behindAdverbs(before index: Int) -> Int {
    var end = index
    while let adverb = Self.adverbs.first(where: { scan.text.holds($0, before: end) }) { end -= adverb.count }
    return end
  }

  /// One item back to the mark, the 、 or the word that opens the list; nil where it is too long to be a name.
  ///
  /// - Returns: the name, and where what stands before it in the item begins (老股东|青峦石).
  private func funder(before end: Int) -> (name: Range<Int>, front: Int)? {
    let text = scan.text
    var start = end
    while start > 0, end - start <= 24 {
      let symbol = text.symbol(start - 1)
      guard text.isHan(start - 1) || text.isLatinWordPart(start - 1) || isInner(start - 1) else { break }
      if end - start >= 2, Self.verbs.contains(where: { text.holds($0, before: start) }) { break }
      if scan.tokenStarts[start - 1], scan.tokenStarts[start] {
        if Self.openers.contains(symbol) { break }
        // Any other such word may be part of a long name or of a clause: nothing tells where the name begins.
        if Self.doubts.contains(symbol), end - start > 3 || !Self.joiners.contains(text.symbol(start - 3)) {
          return nil
        }
      }
      if Self.conjunctions.contains(symbol), scan.tokenStarts[start - 1], scan.tokenStarts[start], end - start >= 2 {
        break
      }
      start -= 1
    }
    let front = start
    while start < end, text.isSpace(start) { start += 1 }
    while let word = Self.fronts.first(where: { text.holds($0, at: start) }) { start += word.count }
    let limit = text.isHan(start) ? 14 : 24
    // Whatever stands before the name must end there: no letters or digits run on.
    return (2...limit).contains(end - start) && !text.isLatinWordPart(start - 1) ? (start..<end, front) : nil
  }

  /// A space or a mark between two Latin words: 5Y Capital.
  private func isInner(_ index: Int) -> Bool {
    let text = scan.text
    return [0x20, 0x26, 0x2E, 0x2D].contains(text.symbol(index)) && text.isLatinWordPart(index + 1)
      && text.isLatinWordPart(index - 1)
  }

  private static let verbs = ["获得", "引入", "引进", "吸引", "得到"].map { CharacterTable.shared.fold($0) }
  private static let buying = CharacterTable.shared.fold("入股")
  /// 领投方, 跟投的, 领投了 follow the verb of another sentence part, or make a noun of it.
  private static let nouns = SymbolSet("方人机的")
  private static let openers = SymbolSet("由获被")
  private static let doubts = SymbolSet("为是从向在以对将的")
  private static let conjunctions = SymbolSet("和与")
  private static let joiners = SymbolSet("、和与及")
  private static let adverbs = [
    "领投", "跟投", "参投", "联合", "共同", "独家", "继续", "持续", "追加", "超额", "跟进", "参与", "分别", "等", "正在", "将", "拟", "已", "也", "均",
    "又", "曾", "则", "还",
    "并", "先后", "此前", "随后", "近日", "连续",
    "再次", "战略", "有意", "有望", "正式", "决定", "计划", "宣布", "牵头", "一口气", "接连", "相继", "果断", "联手", "出手", "亲自",
  ].map { CharacterTable.shared.fold($0) }
  private static let fronts = [
    "其中", "包括", "获得", "引入", "吸引", "得到", "则获得", "并由", "以及", "老股东", "原股东", "现有股东", "新股东", "产业方", "产业资本", "知名机构", "本轮",
  ].map { CharacterTable.shared.fold($0) }
}
