import YuliaoCorpus

/// Finds Chinese company names by what ends them: 有限公司 and the like, 集团, 科技, 证券.
struct ChineseCompanyRecognizer {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let known: [Span]

  func spans() -> [Span] {
    let legal = ChineseLegalName(scan: scan, known: known)
    let localBank = LocalBank(scan: scan)
    return repeatedHeads()
      + scan.cues.compactMap { cue in
        switch cue.cue {
        case .chineseLegalForm:
          legal.start(before: cue.start).flatMap { mayBeFirm($0..<cue.start, cue) ? makeLegal($0, cue) : nil }
        case .practice where !known.contains { $0.type == .company && $0.end == cue.end && $0.evidence == .none }:
          practiceStart(before: cue.start, legal).flatMap { practice($0..<cue.start, cue) }
        case .localBank where !known.contains { $0.type == .company && $0.end == cue.end && $0.evidence == .none }:
          localBank.span(cue)
        case .chineseFirmHead
        where !known.contains { $0.type == .company && $0.end == cue.end && $0.evidence == .none }
          && !Self.learned.contains(where: { scan.text.holds($0, at: cue.end) }):
          (headStart(before: cue.start, end: cue.end) ?? groupStart(before: cue)).map {
            make($0, cue.end, confidence: 0.75)
          }
        default: nil
        }
      }
  }

  /// 江北金融科技|研究院: the head is the field of what is no firm.
  private static let learned = ["研究院", "研究所", "学院", "大学", "协会", "学会", "商会", "联盟", "促进会", "基金会"].map {
    CharacterTable.shared.fold($0)
  }

  /// Names that nothing but their last word speaks for, where the document begins clauses with the same one again and
  /// again and no dictionary knows what stands before it.
  private func repeatedHeads() -> [Span] {
    var ranges: [Range<Int>] = []
    var counts: [ArraySlice<UInt16>: Int] = [:]
    for cue in scan.cues
    where cue.cue == .chineseFirmHead && cue.start > 0 && scan.tokenStarts[cue.start] && scan.tokenStarts[cue.start - 1]
      && scan.tokenStarts[cue.end]
    {
      guard let start = headStart(before: cue.start, end: cue.end, needsNeighbour: false),
        (start..<cue.start).allSatisfy({ scan.tokenStarts[$0] }), scan.place(startingAt: start) == nil,
        !Self.kinds.contains(cue.start..<cue.end, of: scan.text),
        !known.contains(where: { $0.start < cue.end && start < $0.end })
      else { continue }
      ranges.append(start..<cue.end)
      counts[scan.text.symbols[start..<cue.end], default: 0] += 1
    }
    return ranges.filter { counts[scan.text.symbols[$0], default: 0] >= 2 }.map {
      make($0.lowerBound, $0.upperBound, confidence: 0.75)
    }
  }

  /// Heads before which any word tells a kind: 巨灾保险, 裙带资本, 多地半导体项目.
  private static let kinds = WordSet([
    "保险", "资本", "银行", "半导体", "能源", "汽车", "健康", "机器人", "电力", "新能源",
  ])

  /// Of partnerships those with a name of some length that are no funds, and no partnerships in general: 特殊普通合伙企业.
  private func mayBeFirm(_ name: Range<Int>, _ form: DocumentScan.CueHit) -> Bool {
    guard scan.text.holds(Self.partnership, in: form.start..<form.end) else { return true }
    return name.count >= 4 && !scan.text.holds(Self.fund, in: name)
      && !(name.count <= 6 && Self.kindsOfPartnership.contains { scan.text.holds($0, in: name) })
  }

  private static let kindsOfPartnership = ["特殊", "普通", "外商", "设立", "股权", "创业", "通过"].map {
    CharacterTable.shared.fold($0)
  }

  private static let partnership = CharacterTable.shared.fold("合伙")
  private static let fund = CharacterTable.shared.fold("基金")

  /// A legal name stands for the company that a list holds under the name without its forms.
  private func makeLegal(_ start: Int, _ form: DocumentScan.CueHit) -> Span {
    var start = start
    var target = listed(start..<form.start)
    // 与|青山金融租赁有限公司, where the tables know what is behind the word.
    if target == nil, let own = behindWord(start), form.start - own >= 4, let known = listed(own..<form.start) {
      start = own
      target = known
    }
    if target == nil { target = named(start..<form.start) }
    var span = make(start, form.end, confidence: 0.9)
    if let target {
      span.targets = [target]
      span.unlistedName = nil
      span.confidence = 0.95
    }
    return span
  }

  /// The firm that the document names by what is left of a legal name without its trade: 青山 beside 青山科技有限公司.
  private func named(_ range: Range<Int>) -> UInt32? {
    guard let trade = RepeatedNames.heads.first(where: { scan.text.holds($0, before: range.upperBound) }) else {
      return nil
    }
    // 江北|青峦启|科技有限公司: the place where the firm is registered; by other trades a firm's units are called.
    let isWhole = Self.wholeFirms.contains((range.upperBound - 2)..<range.upperBound, of: scan.text)
    let place = isWhole ? scan.place(startingAt: range.lowerBound).map { $0.end } ?? range.lowerBound : range.lowerBound
    let end = range.upperBound - trade.count
    let start = end - place >= 3 ? place : range.lowerBound
    guard end - start >= 3 else { return nil }
    let stem = scan.text.symbols[start..<end]
    return known.first {
      $0.type == .company && $0.evidence == .none && $0.isListed && $0.length == stem.count
        && !range.contains($0.start) && scan.text.symbols[$0.range] == stem
    }?.firstTarget
  }

  private static let wholeFirms = WordSet(["科技", "集团", "股份", "控股"])

  /// Behind a word that may also begin a name: 与, 在, 曾在.
  private func behindWord(_ start: Int) -> Int? {
    let text = scan.text
    let own = [0x66FE, 0x66F4].contains(text.symbol(start)) ? start + 1 : start
    return Self.wordsInFront.contains(text.symbol(own)) ? own + 1 : nil
  }

  private static let wordsInFront = SymbolSet("与在和由向对为将被给于从至及因经据")

  /// The company whose name a range is, once 股份, 集团, 控股 are taken from its end and a place from its front.
  private func listed(_ range: Range<Int>) -> UInt32? {
    var end = range.upperBound
    while end - range.lowerBound >= (end == range.upperBound ? 2 : 3) {
      if let target = company(named: range.lowerBound..<end) { return target }
      if let place = scan.place(startingAt: range.lowerBound), end - place.end >= 3,
        let target = company(named: place.end..<end)
      {
        return target
      }
      if let target = short(range.lowerBound..<end) { return target }
      guard let ending = Self.endings.first(where: { scan.text.holds($0, before: end) }) else { return nil }
      end -= ending.count
    }
    return nil
  }

  /// The company that a list holds under its trade's short word: 青山基金管理 is 青山基金, 青山财产保险 is 青山财险.
  private func short(_ range: Range<Int>) -> UInt32? {
    for (long, shorts) in Self.shortTrades where scan.text.holds(long, before: range.upperBound) {
      var starts = [range.lowerBound]
      if let place = scan.place(startingAt: range.lowerBound) { starts.append(place.end) }
      for start in starts where range.upperBound - long.count - start >= 2 {
        let own = Array(scan.text.symbols[start..<(range.upperBound - long.count)])
        for trade in shorts {
          if let target = company(own + trade) { return target }
        }
      }
    }
    return nil
  }

  private static let shortTrades: [([UInt16], [[UInt16]])] = [
    ("基金管理", ["基金"]), ("人寿保险", ["人寿", "寿险"]), ("财产保险", ["财险", "产险", "保险"]), ("养老保险", ["养老", "养老险"]),
    ("健康保险", ["健康", "健康险"]), ("金融租赁", ["金租"]), ("资产管理", ["资管", "资产"]), ("投资管理", ["投资"]),
    ("国际信托", ["信托"]), ("农村商业银行", ["农商行", "农商银行"]), ("商业银行", ["银行"]), ("期货经纪", ["期货"]),
  ].map { (CharacterTable.shared.fold($0.0), $0.1.map { CharacterTable.shared.fold($0) }) }

  private static let endings = ["股份", "集团", "控股", "(集团)"].map { CharacterTable.shared.fold($0) }

  private func company(named range: Range<Int>) -> UInt32? {
    company(Array(scan.text.symbols[range]))
  }

  private func company(_ name: [UInt16]) -> UInt32? {
    gazetteer.target(named: name) {
      ($0.evidence == .none || $0.length > 2) && gazetteer.entities.type(of: Int($0.target)) == .company
    }
  }

  func make(_ start: Int, _ end: Int, confidence: Double) -> Span {
    var span = Span(start: start, end: end, type: .company, targets: [])
    span.unlistedName = scan.surface(start..<end)
    span.method = .corporateForm
    span.confidence = confidence
    return span
  }

  /// The city before a group's own name of two to four characters: 青溪市|城发|集团.
  private func groupStart(before head: DocumentScan.CueHit) -> Int? {
    let text = scan.text
    guard text.holds(Self.group, at: head.start), scan.tokenStarts[head.end] || !text.isHan(head.end) else {
      return nil
    }
    for length in 2...4 {
      let own = head.start - length
      guard own > 1, (own..<head.start).allSatisfy({ text.isHan($0) }) else { return nil }
      guard let place = scan.place(endingAt: own), place.code.hasPrefix("cn-"), place.end - place.start >= 2,
        scan.tokenStarts[place.start], scan.tokenStarts[own]
      else { continue }
      let isWord = scan.isOneToken(own, head.start) && !Self.localTrades.contains(own..<head.start, of: text)
      let isStrange = (own..<head.start).contains {
        Self.strangers.contains(text.symbols[$0]) || ChineseWords.breaksName(text.symbols[$0])
      }
      return isWord || isStrange || ChineseWords.isOrdinary(own..<head.start, in: scan) ? nil : place.start
    }
    return nil
  }

  private static let numerals = SymbolSet("一二三四五六七八九十")
  private static let group = CharacterTable.shared.fold("集团")
  /// What cities' own groups do.
  private static let localTrades = WordSet([
    "交通", "水务", "地铁", "公交", "文旅", "旅游", "能源", "燃气", "热力", "港口", "机场", "建工", "城建", "环保", "粮食", "供销", "报业", "广电", "日报",
    "轨道",
  ])

  /// The start of a short name before a firm's usual last word: two to four characters between edges that are sure.
  private func headStart(before index: Int, end: Int, needsNeighbour: Bool = true) -> Int? {
    let text = scan.text
    // 七国集团, 二十国集团: states and no firms.
    if text.holds(Self.group, at: index), text.symbol(index - 1) == 0x56FD,
      Self.numerals.contains(text.symbol(index - 2)) || text.isDigit(index - 2)
    {
      return nil
    }
    guard scan.tokenStarts[index] || scan.tokenStarts[end], !text.isHan(end) || scan.tokenStarts[end] else {
      return nil
    }
    var start = index
    while start > 0, text.isHan(start - 1), index - start < 5 {
      if ChineseWords.breaksName(text.symbol(start - 1)), scan.tokenStarts[start - 1] { break }
      start -= 1
    }
    if index - start > 4, let own = (2...4).first(where: { isIntroduced(index - $0) }) { start = index - own }
    // 人工智能 is a trade; 聚焦青山智能 begins with a verb.
    if text.symbol(index) == 0x667A, text.symbol(index - 2) == 0x4EBA, text.symbol(index - 1) == 0x5DE5 { return nil }
    // 曾|担任集团
    if ChineseWords.isVerb(scan, text.symbol(start) == 0x66FE ? start + 1 : start) { return nil }
    let length = index - start
    guard length >= 2, length <= 4 else { return nil }
    let isAtMark = start == 0 || !text.isHan(start - 1) && !text.isLatinWordPart(start - 1)
    guard isAtMark || isIntroduced(start) else { return nil }
    // A list of names (甲、乙科技、丙) or a bracketed code behind it makes sure that it is one.
    let before = text.symbol(start - 1)
    let after = text.symbol(end)
    let isListed = before == 0x3001 || after == 0x3001
    let isTrade = Self.trades.contains(index..<end, of: text)
    let hasCode = after == 0x28 && (text.isDigit(end + 1) || text.isUpper(end + 1) && !isTrade)
    guard !needsNeighbour || isListed && neighbourIsCompany(start, end) || hasCode || speaks(start..<index, end) else {
      return nil
    }
    return ChineseWords.isOrdinary(start..<index, in: scan) ? nil : start
  }

  /// Whether a word for firms or a small word stands before a name: 制笔企业|青峦集团, 记者从|青峦集团|获悉.
  private func isIntroduced(_ start: Int) -> Bool {
    let text = scan.text
    guard scan.tokenStarts[start] else { return false }
    return Self.firmsInFront.contains((start - 2)..<start, of: text)
      || Self.leads.contains(text.symbol(start - 1)) && scan.tokenStarts[start - 1]
  }

  private static let firmsInFront = WordSet(["企业", "厂商", "龙头", "巨头", "公司", "旗下"])
  private static let leads = SymbolSet("从由据向对")

  /// Whether who stands at the beginning of a clause says something or has people: 青峦证券指出, 青峦科技副总裁. The word
  /// before the head is no word of the dictionary and no place, so that the whole is no kind: 中小银行表示, 美国汽车.
  private func speaks(_ name: Range<Int>, _ end: Int) -> Bool {
    let text = scan.text
    // 青峦集团|昨日|宣布, 青峦集团|的|老总
    var end = end
    if Self.days.contains(end..<(end + 2), of: text) { end += 2 }
    if text.symbol(end) == 0x7684, Self.voices.contains((end + 1)..<(end + 3), of: text) { end += 1 }
    return (Self.voices.contains(end..<(end + 2), of: text) || [0x79F0, 0x62DF].contains(text.symbol(end)))
      && scan.tokenStarts[name.lowerBound] && !scan.isOneToken(name.lowerBound, name.upperBound)
      && scan.place(startingAt: name.lowerBound)?.end != name.upperBound
      && !name.contains { Self.strangers.contains(text.symbols[$0]) }
      // 青山|集团 of a known 青山 is that firm.
      && !known.contains {
        $0.type == .company && $0.start < end && name.lowerBound < $0.end
          && ($0.evidence == .none || $0.start == name.lowerBound)
      }
  }

  private static let voices = WordSet([
    "表示", "指出", "认为", "宣布", "发布", "回应", "披露", "公布", "公告", "透露", "预测", "估计", "预计", "董事", "创始", "总裁", "副总", "首席", "分析",
    "研报", "研究", "投顾", "总经", "获悉", "老总", "总监", "董秘", "负责", "了解",
  ])
  private static let days = WordSet(["昨日", "今日", "近日", "日前", "昨天", "今天", "此前", "随后"])
  /// Characters of words before a trade that are no name's: 各大银行, 新能源汽车, 部分证券.
  private static let strangers = SymbolSet("各本两多数新原前该其的副等家某些部分大小型类位如任引述当据告由被与和及为对将")

  /// 一家, 各, 某 before a practice count or point; they name none.
  static let counters = SymbolSet("一各本两多数该其的副等家某些位如任引述当据告由被为对将经有")

  /// Heads that name a trade too, so that an English word in brackets behind them says nothing: 通用机器人(Robot).
  private static let trades = WordSet([
    "智能", "机器人", "能源", "汽车", "健康", "航空", "电子", "生物", "医药", "科技",
  ])

  private func neighbourIsCompany(_ start: Int, _ end: Int) -> Bool {
    known.contains { $0.type == .company && $0.evidence == .none && ($0.end == start - 1 || $0.start == end + 1) }
  }
}

/// Ordinary Chinese words that bound or disqualify a name.
enum ChineseWords {
  private static let breakers = SymbolSet(
    "的了在是与和对由被为向从及或以并等称将把给让使该其此这那某各据就还也都而于因但若如跟同受经至到后前时日月年")

  static func breaksName(_ symbol: UInt16) -> Bool { breakers.contains(symbol) }

  private static let otherEnds = SymbolSet("学论派语教校术党族")

  /// Whether a name's last character is that of a learning, a faith, a school or a people.
  static func endsAsNoFirm(_ symbol: UInt16) -> Bool { otherEnds.contains(symbol) }

  private static let verbs = WordSet([
    "设立", "加快", "成立", "宣布", "表示", "要求", "推动", "经由", "提出", "参与", "部署", "计划", "进行", "开展", "通过", "透过",
    "收购", "入股", "持有", "担任", "就职", "任职", "指控", "起诉", "批准", "发布", "公布", "调查", "支持", "反对", "负责",
    "包括", "来自", "位于", "控制", "融入", "发展", "促进", "加强", "建立", "改组", "前往", "访问", "关闭", "以及", "根据",
    "聚焦", "类似", "担任", "收到", "接任", "出任", "兼任", "现任", "成为", "接受", "走访", "组建", "创办", "间接", "受理",
    "名为", "叫做", "曾任", "转让", "委托", "认购", "增持", "减持", "面对", "因为", "需要", "可以", "出售", "购买", "购入",
  ])

  /// Whether a word of two characters that no name holds begins at an index.
  static func isVerb(_ scan: DocumentScan, _ index: Int) -> Bool {
    verbs.contains(index..<(index + 2), of: scan.text)
  }

  private static let ordinary = WordSet([
    "大型", "跨国", "犯罪", "国际", "国内", "全球", "中国", "美国", "人工智能", "信息", "高新", "生物", "新能源", "数字",
    "金融", "互联网", "传统", "清洁", "可再生", "绿色", "消费", "商业", "投资", "私募", "公募", "国有", "民营", "上市",
    "核心", "主要", "多家", "智能", "电动", "新型", "先进", "现代", "创新", "风险", "产业", "中央", "地方", "商业", "外资",
    "通用人工", "二十国", "超级人工", "具身", "人形", "工业", "商用", "家用", "公开资料", "公开信息", "公众号", "官网", "机构", "综合", "网友",
    "媒体", "电诈", "诈骗", "资料图", "其他", "市场", "行业", "企业", "品牌",
  ])

  static func isOrdinary(_ range: Range<Int>, in scan: DocumentScan) -> Bool { ordinary.contains(range, of: scan.text) }
}
