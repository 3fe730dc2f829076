import YuliaoCorpus

/// Finds unlisted Chinese firms by their last word where no dictionary joins the characters before it: 获悉|青峦集团,
/// 拟购擘槊矿业的股权, 江南|擘峦置业.
///
/// The lattice leaves characters single that belong to no word; two to four of them before a firm's last word are its name.
/// O(names log names + cues log names).
struct CoinedFirms {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let names = scan.cues.compactMap { $0.cue == .coinedTail ? name(before: $0.start, tailEnd: $0.end) : nil }
    // Most texts have none, and the lists' firms are not put in order for them.
    guard !names.isEmpty else { return [] }
    let firms = known.filter { $0.type == .company }.sorted { $0.start < $1.start }
    let starts = SpansByPlace(firms, by: .start)
    return names.compactMap { span($0, firms, starts) }
  }

  /// A name with where its last word begins.
  private struct Name {
    var range: Range<Int>
    var own: Range<Int>
    var tail: Range<Int>
    /// Whether it counts only where the lists have its own part as a firm's name, though they doubt it: 青峦|公司.
    var needsList: Bool
  }

  /// The lists' firm where they doubt no more than its short name, 青峦|公司 of a doubtful 青峦; none where they hold another
  /// part of the name for sure, or one that begins before it.
  private func span(_ name: Name, _ firms: [Span], _ starts: SpansByPlace) -> Span? {
    var short: Span?
    for span in Self.those(of: firms, in: name.range) {
      if span.range == name.range { break }
      guard span.start == name.range.lowerBound, span.end < name.range.upperBound, span.evidence != .none else {
        return nil
      }
      if span.range == name.own { short = span }
    }
    if name.needsList, short == nil { return nil }
    var span = Span.firm(at: name.range, by: .corporateForm, confidence: 0.8, starts: starts, in: scan)
    guard let short else { return span }
    // 青峦|股份: shares as well.
    if scan.text.holds(Self.shares, at: name.tail.lowerBound) { return nil }
    if Self.plain.contains(name.tail, of: scan.text), !span.isListed {
      span.targets = short.targets
      span.unlistedName = nil
    }
    return span
  }

  private static let shares = CharacterTable.shared.fold("股份")
  /// What stands behind a firm's short name and leaves it the same firm.
  private static let plain = WordSet(["公司", "总公司", "集团"])

  private func name(before tail: Int, tailEnd: Int) -> Name? {
    let text = scan.text
    guard tail >= 2, scan.tokenStarts[tail], scan.tokenStarts[min(tailEnd, text.count)],
      let end = closedEnd(tail..<tailEnd)
    else { return nil }
    let isSure = Self.sure.contains(tail..<tailEnd, of: text)
    let coined = coinedStart(before: tail)
    let start = coined < tail - 1 ? coined : isSure ? wordStart(before: tail) : tail
    let own = start..<tail
    guard (2...4).contains(own.count), !isKind(own), FirmCharacters.make(own, in: text),
      // 阿萨德集团, 宋氏集团: foreign people and clans.
      !own.allSatisfy({ Transliteration.characters.contains(text.symbols[$0]) }) || own.count < 3,
      text.symbol(tail - 1) != 0x6C0F, !text.isNameDot(start - 1), !text.isLatinWordPart(start - 1),
      // 董事长王青山集团: a person's name.
      scan.cue([.personTitle, .firmRole], endingAt: start) == nil
    else { return nil }
    let isPlain =
      start == coined && (isSure && !isFaction(own, tail) || FirmCharacters.areStrong(own, in: text))
      || isFramed(start, end)
    // 燃气公司 are many, 青峦公司 is the lists' 青峦.
    let needsList = !isPlain || text.holds(Self.company, at: tailEnd - 2)
    guard start == coined || !needsList else { return nil }
    return Name(range: placeStart(before: start)..<end, own: own, tail: tail..<tailEnd, needsList: needsList)
  }

  /// Whether a name's characters tell what a firm deals in or how large it is: 粮油, 百亿.
  private func isKind(_ own: Range<Int>) -> Bool {
    Self.ordinary.contains(own, of: scan.text) || Self.trades.contains(own, of: scan.text)
      || own.contains { Self.numerals.contains(scan.text.symbols[$0]) }
  }

  /// 阿萨德|集团, 宋氏|集团: whose people the word may mean.
  private func isFaction(_ own: Range<Int>, _ tail: Int) -> Bool {
    scan.text.holds(Self.group, at: tail) && !FirmCharacters.areStrong(own, in: scan.text)
  }

  private static let group = CharacterTable.shared.fold("集团")
  private static let numerals = SymbolSet("一二三四五六七八九十百千万亿")

  /// The firms that overlap a range, of those in the order of their starts; no name is longer than sixty characters.
  private static func those(of firms: [Span], in range: Range<Int>) -> some Sequence<Span> {
    let first = firms.indices.partitionPoint { firms[$0].start > range.lowerBound - 60 }
    return firms[first...].lazy.prefix { $0.start < range.upperBound }.filter { $0.end > range.lowerBound }
  }

  /// Where the characters that are no word's begin, behind small words.
  private func coinedStart(before tail: Int) -> Int {
    let text = scan.text
    var start = tail
    while start > 0, tail - start <= 5, text.isHan(start - 1), isAlone(start - 1),
      FirmCharacters.mayHold(text.symbols[start - 1])
    {
      start -= 1
    }
    while start < tail - 2, Self.openers.contains(text.symbol(start)) { start += 1 }
    // 互|联网|医疗: the middle of a word.
    let isEdge =
      !text.isHan(start - 1) || !isAlone(start - 1) || Self.openers.contains(text.symbol(start - 1))
      || Self.ends.contains(text.symbol(start - 1))
    return isEdge ? start : tail
  }

  /// Where a word of two or three characters begins that names no place and has a sure edge before it.
  private func wordStart(before tail: Int) -> Int {
    let text = scan.text
    var start = tail - 1
    while start > 0, tail - start < 4, !scan.tokenStarts[start] { start -= 1 }
    guard tail - start >= 2, (start..<tail).allSatisfy({ text.isHan($0) }), scan.place(endingAt: tail) == nil,
      !ChineseWords.isOrdinary(start..<tail, in: scan), !Self.trades.contains((tail - 2)..<tail, of: text),
      !text.isHan(start - 1) || isAlone(start - 1) && Self.openers.contains(text.symbol(start - 1))
        || Self.holders.contains((start - 2)..<start, of: text) || DealFrames.precede(start, in: scan)
    else { return tail }
    return start
  }

  /// Whether a deal, a holder or an office stands right before or behind a name: 大股东|青峦集团, 青峦集团|持有.
  private func isFramed(_ start: Int, _ end: Int) -> Bool {
    Self.holders.contains((start - 2)..<start, of: scan.text) || scan.text.isDigit(end)
      || DealFrames.precede(start, in: scan) || DealFrames.follow(end, in: scan)
      || scan.cue([.market, .speech, .firmRole], startingAt: end) != nil
  }

  /// What leads to a firm and to others: 持有的|青峦集团.
  private static let holders = WordSet([
    "股东", "公司", "购买", "受让", "转让", "增资", "旗下", "持有", "有的", "拍卖", "权人", "原告", "被告", "名下", "让方", "组方", "出资", "买家", "卖家",
    "客户",
    "应商", "牵手", "联手", "携手",
  ])

  /// Whether the character at an index is a word by itself.
  private func isAlone(_ index: Int) -> Bool { scan.tokenStarts[index] && scan.tokenStarts[index + 1] }

  /// The end of the name with its last word, where the sentence goes on or ends behind it.
  private func closedEnd(_ tail: Range<Int>) -> Int? {
    let text = scan.text
    var end = tail.upperBound
    if !text.holds(Self.company, at: tail.lowerBound), text.holds(Self.company, at: end), scan.tokenStarts[end + 2] {
      end += 2
    }
    guard scan.cue([.chineseLegalForm, .chineseFirmHead], startingAt: end) == nil, !text.holds(Self.desk, at: end),
      // 峦石公司等: firms in general.
      text.symbol(end) != 0x7B49
    else {
      return nil
    }
    if Self.sure.contains(tail, of: text) || !text.isHan(end) { return end }
    let isClosed =
      RepeatedNames.followers.contains(text.symbol(end)) || FirmTails.isVerb(end, scan)
      || scan.cue([.market, .speech, .firmRole, .personTitle], startingAt: end) != nil
    return isClosed ? end : nil
  }

  /// 江南|擘峦置业: the place right before belongs to the name.
  private func placeStart(before start: Int) -> Int {
    guard let place = scan.place(endingAt: start), place.code.hasPrefix("cn-"), place.end - place.start == 2,
      scan.tokenStarts[place.start]
    else { return start }
    return place.start
  }

  /// 青峦路证券|营业部: a broker's desk by its street.
  private static let desk = CharacterTable.shared.fold("营业部")
  /// Words before a firm's last word that tell what it deals in.
  private static let trades = WordSet(
    CompanyWords.coinedTails + [
      "金融", "电信", "旅游", "文化", "工业", "农业", "商业", "建工", "路桥", "广电", "出版", "体育", "游戏", "粮油", "石油", "石化",
    ])
  private static let company = CharacterTable.shared.fold("公司")

  /// Last words that name nothing but a firm.
  private static let sure = WordSet([
    "集团", "控股", "实业", "置业", "矿业", "煤业", "锂业", "铝业", "铜业", "纸业", "药业", "乳业", "酒业", "牧业", "种业", "糖业", "盐业", "船业", "创投",
    "商贸", "股份",
  ])
  /// Small words that stand before a name and are none of its characters.
  private static let openers = SymbolSet(
    "购售投获收称说让助帮携联邀请约及致代随凭令借靠遭经因从由并且故仅仍均皆即则亦只曾拟欲盼需须应该可能入出对向与和或跟同给为被把将就在于按据比自至到以等的是而但若如使令")
  /// Last characters of words before a name that the dictionary does not join: 此前.
  private static let ends = SymbolSet("前后时日月年")
  /// What is no name though its characters are.
  private static let ordinary = WordSet([
    "文旅", "金矿", "煤矿", "铁矿", "铜矿", "电网", "高新", "文娱", "硅谷", "港股", "博彩", "金控", "酒水", "钢铝", "重塑",
  ])
}
