import YuliaoCorpus

/// Words that make one name with the firm's right before them: 青山|科技, 青山|酒店集团, Acme|控股.
///
/// Many such words name what a firm deals in as well (青山|保险业务, 青山|资本开支), so that most count only where no
/// further word is joined to them.
enum FirmTails {
  /// The end of the name that a firm's name and the word behind it make.
  static func end(behind span: Span, in scan: DocumentScan) -> Int? {
    let text = scan.text
    if let end = spacedGroup(behind: span, in: scan) { return end }
    guard span.type == .company, text.isHan(span.end), span.kind != .brand else { return nil }
    if let end = company(behind: span, in: scan) ?? country(behind: span, in: scan) { return end }
    guard scan.tokenStarts[span.end] else { return nil }
    for length in [5, 4, 3, 2] {
      let end = span.end + length
      guard end <= text.count, text.isHan(end - 1), scan.tokenStarts[end] else { continue }
      if groups.contains(span.end..<end, of: text) {
        return scan.cue([.chineseLegalForm], startingAt: end) == nil ? end : nil
      }
      if trades.contains(span.end..<end, of: text)
        || text.isHan(span.end - 1) && tradesOfChineseNames.contains(span.end..<end, of: text)
      {
        return isUnmarked(span, scan) && isFollowedFreely(span.end..<end, scan) ? end : nil
      }
      if units.contains(span.end..<end, of: text) { return isFollowedByStaff(end, scan) ? end : nil }
    }
    return nil
  }

  /// Acme |集团, with the space that many pages put between letters and characters.
  private static func spacedGroup(behind span: Span, in scan: DocumentScan) -> Int? {
    let start = span.end + 1
    guard span.type == .company, span.kind != .brand, scan.text.isLatin(span.end - 1),
      scan.text.symbol(span.end) == 0x20,
      let length = [5, 4, 3, 2].first(where: { groups.contains(start..<(start + $0), of: scan.text) }),
      scan.tokenStarts[start], scan.tokenStarts[start + length],
      scan.cue([.chineseLegalForm], startingAt: start + length) == nil
    else { return nil }
    return start + length
  }

  /// 青山|公司, 青山基金管理|公司, 青山开元|投资公司: the word that names go on with. 公司债 and the like are others.
  private static func company(behind span: Span, in scan: DocumentScan) -> Int? {
    let text = scan.text
    guard text.isHan(span.start) else { return nil }
    for middle in middles where text.holds(middle, at: span.end) {
      let end = span.end + middle.count
      // 航空公司 and the like are words of the dictionary.
      let isEdge = scan.tokenStarts[span.end] || middle.isEmpty && scan.tokenStarts[end - 2]
      guard text.holds(company, at: end), isEdge, scan.tokenStarts[end + 2],
        !middle.isEmpty || mayBeCalledCompany(span, scan),
        !matters.contains((end + 2)..<(end + 4), of: text), !matterStarts.contains(text.symbol(end + 2)),
        middle.isEmpty || scan.cue([.firmRole, .personTitle], startingAt: end + 2) == nil
      else { continue }
      return end + 2
    }
    return nil
  }

  /// 青峦|生物药业（中国）: a trade and the country in brackets, as registered names have them.
  private static func country(behind span: Span, in scan: DocumentScan) -> Int? {
    let text = scan.text
    var at = span.end
    while at - span.end < 7, text.isHan(at) { at += 1 }
    guard at - span.end >= 2, text.symbol(at) == 0x28, scan.tokenStarts[span.end],
      RepeatedNames.heads.contains(where: { text.holds($0, before: at) }) && !goods.contains((at - 2)..<at, of: text)
        || registered.contains((at - 2)..<at, of: text),
      let place = scan.place(startingAt: at + 1), text.symbol(place.end) == 0x29,
      scan.cue([.chineseLegalForm], startingAt: place.end + 1) == nil
    else { return nil }
    return place.end + 1
  }

  private static let registered = WordSet(["药业", "投资", "贸易", "咨询", "化工"])
  /// Trades' words that name goods as well: 青峦电动|汽车（中国）.
  private static let goods = WordSet(["汽车", "电子", "软件", "网络", "能源", "智能", "机器人", "食品", "饮料", "健康", "动力", "光电"])

  /// 青峦|公司, 青峦集团|公司; 某某银行|公司业务 is the bank's, and media are no 公司.
  private static func mayBeCalledCompany(_ span: Span, _ scan: DocumentScan) -> Bool {
    let text = scan.text
    return text.isHan(span.end - 1) && !otherEnds.contains { text.holds($0, before: span.end) }
  }

  private static let otherEnds = ["公司", "银行", "网", "报", "社", "财经", "新闻", "媒体", "行"].map {
    CharacterTable.shared.fold($0)
  }
  private static let company = CharacterTable.shared.fold("公司")
  /// What may stand between a firm's name and 公司: nothing, a trade or a country.
  private static let middles = [
    "", "总", "集团", "管理",
    "投资", "基金管理", "资产管理", "投资管理", "投资基金管理", "投资咨询", "信托投资", "融资租赁", "金融租赁", "新加坡", "越南", "泰国", "马来西亚", "加拿大",
    "澳大利亚", "欧洲", "巴西", "墨西哥",
  ].map { CharacterTable.shared.fold($0) }
  /// What a firm's 公司 has or deals in: 青山保险|公司治理.
  private static let matters = WordSet([
    "治理", "存款", "贷款", "客户", "业务", "金融", "章程", "股东", "股票", "股价", "股份", "债券", "网站", "官网", "内部", "名单", "数量", "估值",
    "餐厅", "门店", "直营", "员工", "高管", "总部", "大楼", "法人", "规模", "文化", "战略", "财务", "品牌", "产品", "价值", "层面", "业绩", "利润", "资产",
  ])
  private static let matterStarts = SymbolSet("债法部等制类化级")

  /// Whether the firm's name bears no such word yet.
  private static func isUnmarked(_ span: Span, _ scan: DocumentScan) -> Bool {
    !RepeatedNames.heads.contains { scan.text.holds($0, before: span.end) }
      && !ends.contains { scan.text.holds($0, before: span.end) }
  }

  /// Whether no further word is joined to a trade's: 青山|控股股东, 青山|半导体分析师, 青山|国际 OTA.
  static func isFollowedFreely(_ tail: Range<Int>, _ scan: DocumentScan) -> Bool {
    let text = scan.text
    let end = tail.upperBound
    // 由青峦控股: a verb.
    if control.contains(tail, of: text), isHeld(before: tail.lowerBound, text) { return false }
    guard text.isHan(end) else { return !(text.isSpace(end) && text.isLatinWordPart(end + 1)) }
    switch text.symbol(end) {
    // 控股方 is whoever holds the shares.
    case 0x65B9: return text.symbol(end + 1) == 0x9762
    // 控股及参股公司, 控股的公司
    case 0x53CA where control.contains(tail, of: text): return text.symbol(end + 1) == 0x5176
    case 0x548C, 0x6216, 0x7684, 0x4E0E: if control.contains(tail, of: text) { return false }
    case 0x5206: return false
    default: break
    }
    return RepeatedNames.followers.contains(text.symbol(end))
      || scan.cue([.market, .speech, .firmRole, .personTitle], startingAt: end) != nil || isVerb(end, scan)
  }

  /// Whether 由 or 被 stands before the name that ends at an index.
  private static func isHeld(before end: Int, _ text: FoldedText) -> Bool {
    var start = end
    while start > 0, end - start < 8, text.isHan(start - 1) {
      start -= 1
      if [0x7531, 0x88AB].contains(text.symbol(start)) { return true }
    }
    return false
  }

  /// Whether what a firm does follows: 青山国际|成为, 青山控股|作为, 青山中国|停止.
  static func isVerb(_ index: Int, _ scan: DocumentScan) -> Bool {
    index + 2 <= scan.text.count && scan.tokenStarts[index] && scan.tokenStarts[index + 2]
      && (ChineseWords.isVerb(scan, index) || doings.contains(index..<(index + 2), of: scan.text))
  }

  private static let doings = WordSet([
    "作为", "停止", "暂停", "恢复", "开始", "继续", "正式", "首次", "拒绝", "同意", "申请", "完成", "签署", "中标", "提供", "推出", "交付", "拥有", "占据",
    "选择", "押注", "布局", "拿下", "量产", "扩产", "承造", "打入", "切入", "锁定", "接获", "出货", "代工", "投产", "停产", "裁员", "上市", "牵头",
  ])

  /// 某行|私人银行全球市场策略师: a bank's unit speaks through its people; 财富管理及零售 are its trades.
  private static func isFollowedByStaff(_ end: Int, _ scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isHan(end) else { return !(text.isSpace(end) && text.isLatinWordPart(end + 1)) }
    if joiners.contains(text.symbol(end)) { return false }
    return RepeatedNames.followers.contains(text.symbol(end)) || regions.contains(end..<(end + 2), of: text)
      || scan.cue([.speech, .firmRole, .personTitle], startingAt: end) != nil
  }

  private static let trades = WordSet([
    "科技", "控股", "金融", "证券", "保险", "银行", "地产", "置业", "物业", "兴业", "实业", "国际", "资本", "药业", "制药", "重工", "半导体",
    "微电子", "电子", "人寿", "资管", "影业", "研究院",
  ])
  /// Behind a Latin name these words name what it runs: the ACME 网络.
  private static let tradesOfChineseNames = WordSet(["网络", "商业", "期货"])
  private static let control = WordSet(["控股"])
  private static let joiners = SymbolSet("及和与、或")
  private static let units = WordSet(["私人银行", "资产管理", "财富管理", "投资管理", "研究所", "投资研究"])
  private static let groups = WordSet(
    ["集团"]
      + [
        "酒店", "汽车", "地产", "控股", "保险", "金融", "科技", "物流", "医药", "传媒", "能源", "资本", "投资", "电子", "文化", "教育", "证券", "置业",
        "药业", "影业", "旅游", "农业", "餐饮", "医疗", "零售", "商业", "航空", "钢铁", "实业", "工业", "食品", "环保", "电力", "化工", "国际",
      ].map { $0 + "集团" }
      + ["股份", "汽车", "石油", "航空", "电力", "保险", "证券", "软件", "化工", "钢铁", "计算机", "电脑", "半导体"].map { $0 + "公司" }
      + ["中国", "英国", "美国", "日本", "德国", "法国", "韩国", "印度", "香港", "台湾"].map { $0 + "公司" })
  private static let regions = WordSet(["全球", "中国", "亚洲", "亚太", "香港", "首席", "大中"])
  /// Last words of names behind which a trade's word names a desk or a channel: 某某证券|银行业, 某某网|科技.
  private static let ends = [
    "证券", "期货", "银行", "保险", "基金", "信托", "投资", "网", "报", "社", "财经", "新闻", "媒体", "公司", "实业", "国际", "理财",
  ]
  .map { CharacterTable.shared.fold($0) }
}
