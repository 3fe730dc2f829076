import YuliaoCorpus

/// Finds unlisted Chinese firms without a legal form by their own name before a trade and 公司, where a place stands in
/// front or someone of the firm, or what it says, behind: 江北|青峦四方|房地产经纪|公司, 青峦谐|烟花制造|公司|负责人.
///
/// Most of what stands before 公司 tells a kind (大型房地产公司, 上海一家家具公司): a name has none of the characters that count,
/// point or measure, and behind a place it is no word of the dictionary.
struct TradedFirms {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  /// O(n + names × known)
  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    return scan.cues.compactMap { cue in
      guard cue.cue == .corporateEnding, cue.end - cue.start == 2, scan.text.holds(Self.company, at: cue.start),
        scan.tokenStarts[cue.end], let name = name(before: cue.start, cue.end),
        !isShortened(name),
        !known.contains(where: { $0.evidence == .none && $0.start < cue.end && name.lowerBound < $0.end })
      else { return nil }
      return .firm(at: name, by: .corporateForm, confidence: 0.8, known: known, in: scan)
    }
  }

  /// Whether the text also has the name with a legal form, which then is the firm's: 江北青峦建设|有限公司. O(n)
  private func isShortened(_ name: Range<Int>) -> Bool {
    let own = Array(scan.text.symbols[name.dropLast(Self.company.count)])
    var from = 0
    while let index = scan.text.next(own, from: from) {
      from = index + own.count
      if scan.cue([.chineseLegalForm], startingAt: from) != nil { return true }
    }
    return false
  }

  private func name(before company: Int, _ end: Int) -> Range<Int>? {
    let trade = tradeStart(before: company)
    guard trade < company else { return nil }
    for length in stride(from: 4, through: 2, by: -1) {
      let own = (trade - length)..<trade
      guard own.lowerBound >= 0, isOwn(own) else { continue }
      let isPlace = scan.place(startingAt: own.lowerBound)?.end == trade
      if let place = place(before: own.lowerBound), isPlace || !isWord(own) { return place..<end }
      if !isPlace, isEdge(own.lowerBound), isActing(end) {
        return own.lowerBound..<end
      }
    }
    return nil
  }

  /// Where the words for trades right before 公司 begin.
  private func tradeStart(before company: Int) -> Int {
    var start = company
    while let length = (2...4).reversed().first(where: {
      start - $0 >= 2 && Self.trades.contains((start - $0)..<start, of: scan.text)
    }) {
      start -= length
    }
    return start
  }

  /// Whether a range may be a firm's own name and is no kind.
  private func isOwn(_ own: Range<Int>) -> Bool {
    let text = scan.text
    return scan.tokenStarts[own.lowerBound] && own.allSatisfy { text.isHan($0) }
      && !ChineseWords.isOrdinary(own, in: scan)
      && !own.contains { Self.strangers.contains(text.symbols[$0]) }
      && !(Self.openers.contains(text.symbols[own.lowerBound]) && scan.tokenStarts[own.lowerBound + 1])
      && !ChineseWords.isVerb(scan, own.lowerBound)
  }

  private func isWord(_ own: Range<Int>) -> Bool { scan.isOneToken(own.lowerBound, own.upperBound) }

  /// Where the Chinese place that ends at an index begins, if its front is sure.
  private func place(before index: Int) -> Int? {
    guard let place = scan.place(endingAt: index), place.code.hasPrefix("cn-") || place.code == "hk",
      place.end - place.start >= 2, scan.tokenStarts[place.start]
    else { return nil }
    return place.start
  }

  private func isEdge(_ start: Int) -> Bool {
    let text = scan.text
    return !text.isHan(start - 1) && !text.isLatinWordPart(start - 1) && !text.isNameDot(start - 1)
      || scan.tokenStarts[start - 1] && Self.openers.contains(text.symbol(start - 1))
  }

  /// Whether someone of the firm or what it says stands at an index.
  private func isActing(_ end: Int) -> Bool {
    scan.cue([.speech, .firmRole], startingAt: end) != nil || Self.people.contains(end..<(end + 2), of: scan.text)
      || Self.people.contains(end..<(end + 3), of: scan.text)
  }

  private static let company = CharacterTable.shared.fold("公司")
  private static let openers = SymbolSet("的与和在由向对为将被给于从至及因经据")
  /// Characters of words for how many, which and how large.
  private static let strangers = SymbolSet("一二两千万亿各某述的该每多几数家个些大小中型级类等位新老原前后内外")
  private static let people = WordSet([
    "董事", "总经理", "经理", "副总", "老总", "总监", "老板", "负责", "工作人", "人士", "员工", "职工", "法人", "法定", "股东", "首席", "一位", "一名",
    "相关负", "有关负",
  ])
  /// What firms deal in and do with it.
  private static let trades = WordSet([
    "房地产", "地产", "房产", "置业", "开发", "经纪", "中介", "投资", "管理", "资产", "咨询", "顾问", "信息", "技术", "科技", "网络", "软件", "电子", "通信",
    "通讯", "机械", "设备", "制造", "建筑", "工程", "装饰", "装修", "装潢", "设计", "家具", "家居", "服饰", "服装", "纺织", "针织", "食品", "餐饮", "饮料",
    "粮油", "贸易", "进出口", "商贸", "工贸", "物流", "运输", "快递", "速递", "货运", "客运", "航运", "仓储", "物业", "服务", "酒店", "旅游", "文化", "传媒",
    "广告", "影视", "电影", "发行", "制作", "演艺", "娱乐", "教育", "培训", "医药", "制药", "药业", "医疗", "器械", "生物", "化工", "环保", "能源", "电力",
    "燃气", "热力", "供水", "水务", "矿业", "煤业", "钢铁", "建材", "水泥", "汽车", "租赁", "销售", "营销", "维修", "汽贸", "拍卖", "典当", "担保", "保险",
    "期货", "信托", "基金", "金融", "小额贷款", "农业", "养殖", "种业", "畜牧", "花木", "园林", "绿化", "环卫", "保洁", "保安", "家政", "人力资源", "劳务",
    "供应链", "电商", "电子商务", "电器", "电气", "光电", "材料", "新材料", "包装", "印刷", "塑料", "橡胶", "玻璃", "陶瓷", "珠宝", "首饰", "钟表", "眼镜",
    "化妆品", "日化", "烟花", "爆竹", "五金", "灯饰", "灯具", "照明", "玩具", "体育", "健身", "酒业", "茶业", "乳业", "肉类", "水产", "渔业", "造船", "航空",
    "路桥", "公路", "市政", "建设", "实业", "工业", "勘探", "石油", "天然气", "石化", "健康", "养老", "百货", "超市", "零售", "批发", "供销", "生产", "加工",
    "研发", "公关", "会展", "展览", "出版", "动漫", "游戏", "马业", "评估", "测绘", "检测", "半导体", "机器人", "智能", "自动化", "控股", "发展", "经营",
    "创业",
  ])
}
