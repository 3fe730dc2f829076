import YuliaoCorpus

/// Finds the holders of shares that prospectuses name by four characters and more: 青溪峦石持股为4.17%，峦石投资、青峦毅达分别持股为
/// 0.91%; 青峦石业则持有0.31%的股份; 通过青溪峦石间接持有; 股东青溪峦石拟减持.
///
/// No list holds such partnerships; that they hold a share in per cent is what tells them. Names of two and three
/// characters may be people's and stay out.
struct Shareholders {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  /// O(n), and O(known log known) where the text has holders.
  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let names = names()
    guard !names.isEmpty else { return [] }
    let starts = SpansByPlace(known, by: .start) { $0.type == .company }
    return names.compactMap { name in
      // 青溪峦石二期: a fund.
      if scan.text.symbol(name.upperBound - 1) == 0x671F { return nil }
      // What lists hold for sure is found without this.
      if let listed = starts[name.lowerBound], listed.range == name, listed.evidence == .none { return nil }
      return .firm(at: name, by: .phrase, confidence: 0.78, starts: starts, in: scan)
    }
  }

  private func names() -> [Range<Int>] {
    let text = scan.text
    var found: [Range<Int>] = []
    var from = 0
    while let index = text.next(Self.holding, from: from) {
      from = index + Self.holding.count
      if shareEnd(behind: from) != nil { found += holders(before: index) }
    }
    from = 0
    while let index = text.next(Self.owning, from: from) {
      from = index + Self.owning.count
      if let end = shareEnd(behind: from), isOfFirm(end) {
        found += holders(before: index).filter { !mayBePerson($0) }
      }
    }
    for word in Self.shareholders {
      from = 0
      while let index = text.next(word, from: from) {
        from = index + word.count
        guard scan.tokenStarts[from], let name = name(behind: from, upTo: Self.selling, longest: 10) else { continue }
        if !mayBePerson(name) { found.append(name) }
      }
    }
    from = 0
    while let index = text.next(Self.through, from: from) {
      from = index + Self.through.count
      if let name = name(behind: from, upTo: Self.control, longest: 14) { found.append(name) }
    }
    return found
  }

  private static let holding = CharacterTable.shared.fold("持股")
  private static let owning = CharacterTable.shared.fold("持有")
  private static let through = CharacterTable.shared.fold("通过")

  /// Behind 为4.17%, 比例为4.17%, 约4.17%, 公司4.17%.
  private func shareEnd(behind index: Int) -> Int? {
    let text = scan.text
    var at = index
    while at - index < 5, text.isHan(at) { at += 1 }
    guard text.isDigit(at) else { return nil }
    while text.isDigit(at) || text.symbol(at) == 0x2E { at += 1 }
    return text.symbol(at) == 0x25 ? at + 1 : nil
  }

  /// 4.17%|的股份, 4.17%|股权: a share in a firm and none in a market.
  private func isOfFirm(_ index: Int) -> Bool {
    let at = scan.text.symbol(index) == 0x7684 ? index + 1 : index
    return scan.text.symbol(at) == 0x80A1 && [0x4EFD, 0x6743].contains(scan.text.symbol(at + 1))
  }

  /// The items of the list before a verb, back to the clause's mark.
  private func holders(before verb: Int) -> [Range<Int>] {
    let text = scan.text
    var end = verb
    while let adverb = Self.adverbs.first(where: { text.holds($0, before: end) }) { end -= adverb.count }
    var names: [Range<Int>] = []
    while end > 0 {
      end = beforeBracket(end)
      var start = end
      while start > 0, end - start <= 16, text.isHan(start - 1) { start -= 1 }
      if let opener = Self.openers.first(where: { start + $0.count < end && text.holds($0, at: start) }) {
        start += opener.count
      }
      if isHolder(start..<end) { names.append(start..<end) }
      guard text.symbol(start - 1) == 0x3001 || text.isSpace(start - 1) && text.symbol(start - 2) == 0x3001 else {
        break
      }
      end = text.isSpace(start - 1) ? start - 2 : start - 1
      if text.isSpace(end - 1) { end -= 1 }
    }
    return names
  }

  /// 青峦金融（SS）|: the mark of a state's holder is set aside.
  private func beforeBracket(_ end: Int) -> Int {
    let text = scan.text
    guard text.symbol(end - 1) == 0x29 else { return end }
    var open = end - 2
    while open > 0, end - open < 8, text.isLatin(open) { open -= 1 }
    return text.symbol(open) == 0x28 ? open : end
  }

  private func isHolder(_ name: Range<Int>) -> Bool {
    let text = scan.text
    return (4...12).contains(name.count) && !Self.bodies.contains(text.symbols[name.upperBound - 1])
      && scan.place(startingAt: name.lowerBound)?.end != name.upperBound
      // 扎克伯格持有: a foreign person.
      && !name.allSatisfy({ Transliteration.characters.contains(text.symbols[$0]) })
      && (!Self.compoundSurnames.contains(name.lowerBound..<(name.lowerBound + 2), of: text) || name.count > 4)
      && !Self.others.contains(where: { text.holds($0, in: name) }) && isOwn(name)
      && !scan.hasCue([.firmRole, .personTitle], in: name)
  }

  /// Whether a character that is no word stands in a name, behind its place, which in 民营企业 and 中国企业 none does, and no
  /// small word; of two words behind a place the second is no word for firms in general.
  private func isOwn(_ name: Range<Int>) -> Bool {
    let single = name.filter { scan.tokenStarts[$0] && scan.tokenStarts[$0 + 1] }
    guard !single.contains(where: { ChineseWords.breaksName(scan.text.symbols[$0]) }) else { return false }
    guard let place = scan.place(startingAt: name.lowerBound), place.end - place.start >= 2 else {
      return !single.isEmpty
    }
    let own = place.end..<name.upperBound
    return own.count >= 2 && !Self.firms.contains(own, of: scan.text)
  }

  /// 中国|企业, 香港|公司: firms of a place and none in particular.
  private static let firms = WordSet([
    "企业", "公司", "财团", "资本", "投资", "投资人", "股民", "市民", "资方", "财政", "厂商", "车企", "券商", "银行",
  ])

  /// The name behind a word for its holder, up to what is done with the shares: 通过|青溪峦石|间接持有, 股东|青溪峦石|拟减持,
  /// 5%以上股东|青溪峦石|及其一致行动人.
  private func name(behind index: Int, upTo deeds: [[UInt16]], longest: Int) -> Range<Int>? {
    var end = index
    while end - index <= longest, scan.text.isHan(end) {
      if end - index >= 4, deeds.contains(where: { scan.text.holds($0, at: end) }) {
        return isHolder(index..<end) && !Self.meetings.contains(scan.text.symbol(index)) ? index..<end : nil
      }
      end += 1
    }
    return nil
  }

  /// 王青山本人持有: who owns a share is a person as often; a name that begins as people's do must end in a trade.
  private func mayBePerson(_ name: Range<Int>) -> Bool {
    AppointedPerson.surnames.contains(scan.text.symbol(name.lowerBound)) && name.count < 6
      && !RepeatedNames.heads.contains { scan.text.holds($0, before: name.upperBound) }
  }

  /// The second without its first character, which stands everywhere.
  private static let shareholders = ["股东", "致行动人"].map { CharacterTable.shared.fold($0) }
  private static let selling = [
    "拟减持", "拟合计", "拟以", "计划减持", "计划自", "及其一致行动", "合计减持", "累计减持", "减持公司", "询价转让", "通过询价", "通过集中竞价", "通过大宗交易", "拟通过集中",
    "拟通过大宗", "拟通过询价", "计划通过集中", "计划通过大宗",
  ].map {
    CharacterTable.shared.fold($0)
  }

  /// 股东|会, 股东|户数: words that go on behind 股东.
  private static let meetings = SymbolSet("会户权")

  /// What ends the names of bodies, which another rule reads.
  private static let bodies = SymbolSet("局厅委部办府院会署")
  private static let control = ["间接持有", "间接控制", "间接持股", "持有公司", "控制公司"].map { CharacterTable.shared.fold($0) }
  private static let adverbs = [
    "分别", "合计", "各", "则", "直接", "间接", "目前", "累计", "总计", "共计", "共", "仍", "还", "已", "现",
  ].map { CharacterTable.shared.fold($0) }
  private static let openers = ["其中", "此外", "目前", "股东", "发行前", "而", "那么"].map { CharacterTable.shared.fold($0) }
  private static let compoundSurnames = WordSet(["欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "令狐", "慕容", "东方", "夏侯"])
  /// What holds shares and is no firm, or is none in particular.
  private static let others = [
    "股东", "员工", "平台", "公众", "其他", "实际控制", "控制人", "管理层", "资金", "外资", "内资", "国资", "港资", "散户", "基金", "险资", "机构", "个人",
    "高管",
    "家族", "国家", "政府", "夫妇", "先生", "女士", "一致行动", "董事", "上市", "发行", "本公司", "该公司", "公司的", "合计", "平均", "最终", "团队", "集合",
    "投资者", "战略",
    "持股", "流通", "及其", "子公司", "旗下", "至今", "民营", "多家", "实体", "交易", "全资", "一人", "家办",
    "妹妹", "哥哥", "弟弟", "姐姐", "妻子", "丈夫", "儿子", "女儿", "父亲", "母亲", "之子", "之女", "配偶", "亲属", "收购", "设立", "境外", "境内", "大学",
    "学院", "计划", "信托", "通过", "自然人", "实控", "另外", "其余", "双方", "两方", "本人", "仍然", "依然", "三家", "四家", "五家", "两家", "几家", "公司则",
  ].map { CharacterTable.shared.fold($0) }
}
