import YuliaoCorpus

/// Foreign firms as Chinese texts write them, by the word 公司 behind a name that writes sounds (埃科达因公司), and whatever
/// bears that word in a list of firms (将护盾人工智能公司、内华达山脉公司等6家企业列入清单).
struct NamedCompany {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  /// O(n) for all; what stands before each 公司 is looked at once.
  func spans() -> [Span] {
    scan.cues.compactMap { cue in
      guard cue.cue == .corporateEnding, scan.text.holds(Self.company, at: cue.start), cue.end - cue.start == 2,
        !known.contains(where: { $0.type == .company && $0.end == cue.end && $0.evidence == .none }),
        let start = foreignStart(before: cue.start) ?? latinStart(before: cue.start)
          ?? listedStart(before: cue.start, cue.end)
      else { return nil }
      return .firm(at: start..<cue.end, by: .corporateForm, confidence: 0.8, known: known, in: scan)
    } + calledSpans()
  }

  // MARK: names that are introduced

  /// 一家名为|Acme|的数据公司, 一家名为“|峦石之门|”（Quorvgate）的新公司. O(n)
  private func calledSpans() -> [Span] {
    let text = scan.text
    var found: [Span] = []
    var from = 0
    while scan.language != .english, let index = text.next(Self.called, from: from) {
      from = index + Self.called.count
      let quoted = quotedName(at: from)
      guard
        let name = quoted?.name
          ?? (text.isUpper(from) ? scan.nameEnd(from: from, maximumWords: 3).map { from..<$0 } : plainName(at: from))
      else { continue }
      let end = quoted?.end ?? name.upperBound
      guard text.symbol(end) == 0x7684 else { continue }
      // The first of such words must end the noun: 一家名为Acme的餐厅被某公司收购.
      var at = end + 1
      while at - end < 12, text.isHan(at), !Self.kindsCalled.contains(where: { text.holds($0, at: at) }),
        !(ChineseWords.breaksName(text.symbol(at)) && scan.tokenStarts[at] && scan.tokenStarts[at + 1]),
        !ChineseWords.isVerb(scan, at)
      {
        at += 1
      }
      guard let kind = Self.kindsCalled.first(where: { text.holds($0, at: at) }) else { continue }
      // A name of ordinary words is a product as well: 一家名为“峦石”的企业级助手.
      let behind = at + kind.count
      if quoted != nil, text.isHan(behind), !RepeatedNames.followers.contains(text.symbol(behind)) { continue }
      found.append(.firm(at: name, by: .phrase, confidence: 0.82, known: known, in: scan))
    }
    return found
  }

  private static let strangers = SymbolSet("某都不家很没未每其这那你我他她它")

  /// The Chinese name up to 的: 一家名为|江北光和谦峦|的公司.
  private func plainName(at start: Int) -> Range<Int>? {
    let text = scan.text
    var end = start
    while end - start <= 12, text.isHan(end), text.symbol(end) != 0x7684 { end += 1 }
    guard (3...12).contains(end - start), text.symbol(end) == 0x7684, scan.tokenStarts[end],
      !scan.isOneToken(start, end), !(start..<end).contains(where: { ChineseWords.isVerb(scan, $0) }),
      !(start..<end).contains(where: { Self.strangers.contains(text.symbols[$0]) }),
      !text.holds(Self.company, in: start..<end),
      !known.contains(where: { $0.type == .company && $0.start == start && $0.end < end && $0.evidence == .none })
    else { return nil }
    return start..<end
  }

  /// The name between quotation marks, and where the marks and a bracket behind them end.
  private func quotedName(at open: Int) -> (name: Range<Int>, end: Int)? {
    let text = scan.text
    guard [0x22, 0x300C].contains(text.symbol(open)) else { return nil }
    var close = open + 1
    while close - open <= 10, text.isHan(close) || text.isLatinWordPart(close) { close += 1 }
    guard close - open >= 3, [0x22, 0x300D].contains(text.symbol(close)) else { return nil }
    var end = close + 1
    if text.symbol(end) == 0x28 {
      while end - close < 40, text.symbol(end) != 0x29 { end += 1 }
      end += 1
    }
    return ((open + 1)..<close, end)
  }

  private static let called = CharacterTable.shared.fold("家名为")
  private static let kindsCalled = ["公司", "企业", "创企", "投资机构", "研究机构", "工作室"].map { CharacterTable.shared.fold($0) }

  private static let company = CharacterTable.shared.fold("公司")

  // MARK: names that write sounds

  /// Where a name of three characters of foreign names and more begins, a trade's word behind them set aside.
  private func foreignStart(before index: Int) -> Int? {
    let text = scan.text
    var end = index
    if let trade = Self.trades.first(where: { text.holds($0, before: index) }) { end -= trade.count }
    var start = end
    var exclusive = 0
    while start > 0, end - start < 10, text.isNameDot(start - 1) || isSound(start - 1) {
      start -= 1
      if Transliteration.exclusive.contains(text.symbol(start)) { exclusive += 1 }
    }
    // 将, 与 and the like write no sounds; what else may stand before a name is a mark or a word that ends before it.
    while start < end, ChineseWords.breaksName(text.symbol(start)) && scan.tokenStarts[start + 1] { start += 1 }
    guard end - start >= 3, exclusive >= 2 || exclusive == 1 && end - start == 3, scan.tokenStarts[start],
      !text.isNameDot(start), !text.isHan(start - 1) || isEdge(start),
      !(start..<end).contains(where: { index in
        scan.places.contains { $0.start <= index && index < $0.end && $0.end - $0.start > 1 }
      }),
      !known.contains(where: { $0.start < index && start < $0.end && $0.evidence == .none })
    else { return nil }
    return start
  }

  /// Where a name in Latin letters begins before a trade's word: Acme软件公司, Acme Drum电动汽车公司.
  private func latinStart(before index: Int) -> Int? {
    let text = scan.text
    guard scan.language != .english, let trade = Self.trades.first(where: { text.holds($0, before: index) }) else {
      return nil
    }
    var end = index - trade.count
    if text.holds(Self.electric, before: end) { end -= Self.electric.count }
    guard text.isLatin(end - 1) else { return nil }
    let start = scan.nameStart(before: end, maximumWords: 3)
    let name = start..<end
    guard start < end, text.isUpper(start), name.count >= 4, !scan.isAllCapitals(name),
      !Self.kinds.contains(scan.lowercased(name)), !ProductWords.all.contains(scan.lowercased(name)),
      !known.contains(where: { $0.type == .company && $0.start < end && start < $0.end })
    else { return nil }
    return start
  }

  private static let electric = CharacterTable.shared.fold("电动")
  /// Further Latin words that say what kind of firm: Bitcoin矿业公司.
  private static let kinds: Set<String> = ["internet", "bitcoin"]

  private func isSound(_ index: Int) -> Bool { Transliteration.characters.contains(scan.text.symbol(index)) }

  /// Whether what stands before a name is a conjunction, a preposition or a word of two characters and more.
  private func isEdge(_ start: Int) -> Bool {
    if ChineseWords.breaksName(scan.text.symbol(start - 1)) { return true }
    return start >= 2 && !scan.tokenStarts[start - 1] && scan.tokenStarts[start]
  }

  private static let trades = [
    "系统", "工程", "国际", "航空", "航天", "能源", "石油", "技术", "工业", "资源", "食品", "制药", "软件", "汽车", "电子", "通信", "半导体", "矿业", "生物",
    "机器人", "动力", "航运", "保险", "传媒", "服务",
  ].map { CharacterTable.shared.fold($0) }.sorted { $0.count > $1.count }

  // MARK: lists of firms

  /// Where an item that ends in 公司 begins, of a list of two and more whose end says that they are firms.
  private func listedStart(before index: Int, _ end: Int) -> Int? {
    let text = scan.text
    var start = index
    while start > 0, index - start < 12, text.isHan(start - 1) || text.isLatinWordPart(start - 1) {
      if ChineseWords.breaksName(text.symbol(start - 1)), scan.tokenStarts[start - 1], scan.tokenStarts[start] { break }
      start -= 1
    }
    let isFurther = text.symbol(start - 1) == 0x3001
    guard index - start >= 2, !Self.kin.contains(text.symbol(index - 1)),
      isFurther || ChineseWords.breaksName(text.symbol(start - 1)),
      isFurther || text.symbol(end) == 0x3001, closesAsFirms(from: end)
    else { return nil }
    return start
  }

  /// Last characters of legal forms, which another rule reads, and of 母公司 and the like.
  private static let kin = SymbolSet("限任母子分孙总股东")

  /// Whether the list that goes on at an index ends as counted firms do: 、…等6家企业.
  private func closesAsFirms(from index: Int) -> Bool {
    let text = scan.text
    let list = ListRecognizer(scan: scan, known: known)
    var at = index
    while at < text.count, at - index < 200 {
      if text.symbol(at) == 0x7B49, text.isDigit(at + 1) || Self.numbers.contains(text.symbol(at + 1)) {
        return list.namesFirms(behind: at)
      }
      let symbol = text.symbol(at)
      guard text.isHan(at) || text.isLatinWordPart(at) || Self.inLists.contains(symbol) || text.isNameDot(at) else {
        return false
      }
      at += 1
    }
    return false
  }

  private static let numbers = SymbolSet("两三四五六七八九十多数几")
  /// What stands in and between a list's items.
  private static let inLists = SymbolSet("、()&.- ")
}
