import YuliaoCorpus

/// Finds unlisted Chinese firms by the share of them that is dealt in: 收购青峦石 70%股权, 所持|江北峦克|60%的股份, and
/// 包括|江北青峦|、|海南青峦|各自100%股权.
///
/// Only a firm has shares in hundredths; the verb in front of the name says where it begins.
struct StakeNames {
  let scan: DocumentScan
  let known: [Span]

  /// O(n + names log names); each name before a share also looks at the text's legal names.
  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var found: [Span] = []
    // Most texts deal in no share.
    lazy var lists = Lists(scan, known)
    var from = 0
    while let sign = text.next(0x25, from: from) {
      from = sign + 1
      let matter = text.symbol(from) == 0x7684 ? from + 1 : from
      guard Self.matters.contains(matter..<(matter + 2), of: text) else { continue }
      var end = sign
      while text.isDigit(end - 1) || text.symbol(end - 1) == 0x2E || text.isSpace(end - 1) { end -= 1 }
      guard end < sign else { continue }
      for name in name(before: end).map({ [$0] }) ?? placedNames(before: end)
      where !isKnown(name, lists) && !isLegalNames(name, lists) {
        found.append(.firm(at: name, by: .phrase, confidence: 0.82, starts: lists.starts, in: scan))
      }
    }
    return found
  }

  /// What a share is held against, put in order once.
  private struct Lists {
    /// The lists' firms by where they begin, and the safe ones by where they end; of several the longest.
    let starts: SpansByPlace
    let ends: SpansByPlace
    let legalForms: [DocumentScan.CueHit]

    init(_ scan: DocumentScan, _ known: [Span]) {
      starts = SpansByPlace(known, by: .start) { $0.type == .company }
      ends = SpansByPlace(known, by: .end) { $0.type == .company && $0.evidence == .none }
      legalForms = scan.cues.filter { $0.cue == .chineseLegalForm }
    }
  }

  /// Whether a list's name begins the range (青峦|中国), or a safe one ends it behind something that is no place:
  /// 量化基金|青峦.
  private func isKnown(_ name: Range<Int>, _ lists: Lists) -> Bool {
    if let front = lists.starts[name.lowerBound], front.end < name.upperBound { return true }
    guard let end = lists.ends[name.upperBound], end.start > name.lowerBound else { return false }
    return scan.place(startingAt: name.lowerBound)?.end != end.start
  }

  /// Whether the text has a firm's legal name that holds the range, which then is short for it.
  private func isLegalNames(_ name: Range<Int>, _ lists: Lists) -> Bool {
    guard !lists.legalForms.isEmpty else { return false }
    let own = Array(scan.text.symbols[name])
    return lists.legalForms.contains { scan.text.holds(own, in: max(0, $0.start - 16)..<$0.start) }
  }

  /// The two to eight characters between a verb and the share.
  private func name(before end: Int) -> Range<Int>? {
    let text = scan.text
    var start = end
    while start > 0, end - start <= 8, text.isHan(start - 1) {
      if end - start >= 2, scan.tokenStarts[start], isVerb(before: start) {
        return isName(start..<end) ? start..<end : nil
      }
      start -= 1
    }
    return nil
  }

  /// The two and more names, each with its place in front, that a list joins before the share of each.
  private func placedNames(before end: Int) -> [Range<Int>] {
    let text = scan.text
    var end = Self.each.first { text.holds($0, before: end) }.map { end - $0.count } ?? end
    var names: [Range<Int>] = []
    var start = end
    while start > 0, end - start < 8, text.isHan(start - 1) {
      start -= 1
      guard end - start >= 4, scan.tokenStarts[start], let place = scan.place(startingAt: start),
        place.end <= end - 2, isName(start..<end)
      else { continue }
      if text.symbol(start - 1) == 0x3001 {
        names.append(start..<end)
        end = start - 1
        start = end
      } else if isVerb(before: start) || Self.holding.contains((start - 2)..<start, of: text) {
        names.append(start..<end)
        return names.count > 1 ? names : []
      }
    }
    return []
  }

  private static let each = ["各自", "分别", "各"].map { CharacterTable.shared.fold($0) }
  private static let holding = WordSet(["包括", "包含", "分为", "企业", "公司"])

  private func isVerb(before index: Int) -> Bool {
    Self.verbs.contains((index - 2)..<index, of: scan.text)
      || scan.text.symbol(index - 1) == 0x7684 && Self.verbs.contains((index - 3)..<(index - 1), of: scan.text)
  }

  /// No word of the dictionary, and none that says which firm instead of naming it: 收购标的公司70%股权.
  private func isName(_ range: Range<Int>) -> Bool {
    guard !scan.isOneToken(range.lowerBound, range.upperBound), !ChineseWords.isOrdinary(range, in: scan),
      scan.tokenStarts[range.upperBound]
    else { return false }
    // 秘鲁铜矿, 巴拿马港口, 乙方, 商业银行, 美国业务: goods, parts of a contract and kinds.
    guard !Self.ends.contains(scan.text.symbol(range.upperBound - 1)),
      !Self.kinds.contains((range.upperBound - 2)..<range.upperBound, of: scan.text), !isAbroad(range.lowerBound)
    else { return false }
    return !Self.others.contains { scan.text.holds($0, in: range) }
      && !range.contains {
        ChineseWords.breaksName(scan.text.symbols[$0]) && scan.tokenStarts[$0] && scan.tokenStarts[$0 + 1]
      }
  }

  private func isAbroad(_ start: Int) -> Bool {
    guard let place = scan.place(startingAt: start), place.end - place.start >= 2 else { return false }
    return !["cn", "hk", "tw", "mo"].contains(place.code.prefix(2))
  }

  private static let ends = SymbolSet("业方店港口宅庄区段楼厦房厂矿田井路桥站场所院校寺山湖岛库位头砂部团队共市家者人民社会")
  private static let kinds = WordSet([
    "机构", "银行", "保险", "业务", "平台", "资产", "集团", "证券", "基金", "项目", "物业", "地产", "酒店", "项下", "油砂", "股票", "合伙", "份额",
  ])
  private static let matters = WordSet(["股权", "股份"])
  private static let verbs = WordSet(["收购", "所持", "持有", "转让", "受让", "出售", "购买", "取得", "竞得", "买下", "拿下", "购入", "拍下"])
  private static let others = [
    "公司", "标的", "目标", "其", "该", "合计", "剩余", "另外", "全资", "企业", "股东", "不少", "不超", "超过", "约", "至少", "最多", "合资", "上述", "旗下",
    "对方", "少数", "全部", "部分", "共计", "累计", "直接", "间接", "总", "本", "或", "近", "逾", "各",
  ].map { CharacterTable.shared.fold($0) }
}
