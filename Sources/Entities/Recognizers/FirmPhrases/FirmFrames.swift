import YuliaoCorpus

/// Finds unlisted Chinese firms by deals and suits: 收购了青峦石光电, 旗下的峦石岭医药, 青峦石化学起诉.
///
/// The frame alone proves little (收购该公司股份), so a name must end in a trade's word and hold a character that no
/// dictionary joins to a word. O(cues).
struct FirmFrames {
  let scan: DocumentScan
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    var names: [Name] = []
    for cue in scan.cues {
      switch cue.cue {
      case .firmFrame:
        if let name = name(behind: behindParticle(cue.end)) ?? quoted(behind: behindParticle(cue.end), cue) {
          names.append(name)
        }
        if Self.deeds.contains(cue.start..<cue.end, of: scan.text),
          let name = name(before: behindAdverbs(cue.start))
        {
          names.append(name)
        }
      case .firmRole where scan.text.symbol(cue.start - 1) == 0x7684:
        if let name = name(before: cue.start - 1) { names.append(name) }
      default: break
      }
    }
    names += counted()
    for place in scan.places where scan.text.isHan(place.start) && place.end - place.start >= 2 {
      if let name = name(at: place) { names.append(name) }
    }
    guard !names.isEmpty else { return [] }
    let listed = SpansByPlace(known, by: .start) { $0.evidence == .none }
    return names.compactMap { name in
      if name.range.contains(where: { at in listed[at].map { !isFront($0, of: name) } ?? false }) { return nil }
      return .firm(at: name.range, by: .corporateForm, confidence: 0.82, known: known, in: scan)
    }
  }

  struct Name {
    var range: Range<Int>
    /// Where the word for its trade begins.
    var tail: Int
  }

  /// Behind 了, 的, 过 and 为.
  private func behindParticle(_ index: Int) -> Int {
    Self.particles.contains(scan.text.symbol(index)) && scan.tokenStarts[min(index + 1, scan.text.count)]
      ? index + 1 : index
  }

  /// Where the doer's name ends before a verb: 青峦石化学|此前已起诉.
  private func behindAdverbs(_ index: Int) -> Int {
    var end = index
    for _ in 0..<3 {
      guard let adverb = Self.adverbs.first(where: { scan.text.holds($0, before: end) }) else { break }
      end -= adverb.count
    }
    return end
  }

  /// The longest name that begins at an index and ends where a clause lets it.
  private func name(behind start: Int) -> Name? {
    let text = scan.text
    guard start < text.count, text.isHan(start), scan.tokenStarts[start] else { return nil }
    var run = start
    while run < text.count, run - start < 9, text.isHan(run) { run += 1 }
    for end in stride(from: run, through: start + 4, by: -1) where scan.tokenStarts[end] && isClosed(end) {
      if let name = name(start..<end) { return name }
    }
    return nil
  }

  /// A Chinese place, two to four characters of the firm's own and its trade, between marks or small words: 国内的
  /// 青山峦石真空科技（未上市）.
  private func name(at place: DocumentScan.PlaceHit) -> Name? {
    let text = scan.text
    let before = text.symbol(place.start - 1)
    guard place.code.hasPrefix("cn-") || place.code == "hk" || place.code == "tw", scan.tokenStarts[place.start],
      !text.isHan(place.start - 1)
        || Self.openers.contains(before) && scan.tokenStarts[place.start - 1] || before == 0x7684,
      let name = name(behind: place.start), name.tail > place.end,
      !Self.fields.contains(name.tail..<name.range.upperBound, of: text)
    else { return nil }
    return name
  }

  /// Words for trades that places have as well: 青山文化, 青山旅游, 青山公开发售股份.
  private static let fields = WordSet([
    "股份", "地产", "建设", "投资", "国际", "资本", "能源", "商业", "教育", "文化", "旅游", "农业", "电力", "石油", "健康", "航空", "物流", "贸易", "汽车",
    "酒店", "餐饮", "银行", "保险", "燃气", "水务", "游戏",
  ])

  /// The name in quotation marks behind a word for young firms: 初创公司|“青峦石”.
  private func quoted(behind start: Int, _ cue: DocumentScan.CueHit) -> Name? {
    let text = scan.text
    guard Self.young.contains(cue.start..<cue.end, of: text), [0x22, 0x300C].contains(text.symbol(start)) else {
      return nil
    }
    var end = start + 1
    while end - start <= 8, text.isHan(end) { end += 1 }
    let name = (start + 1)..<end
    guard (2...7).contains(name.count), [0x22, 0x300D].contains(text.symbol(end)) else { return nil }
    if let whole = self.name(name) { return whole }
    return name.count <= 4 && isOwn(name) && !scan.isOneToken(name.lowerBound, end) ? Name(range: name, tail: end) : nil
  }

  private static let young = WordSet([
    "初创企业", "初创公司", "创业公司", "创业企业", "新创公司", "新创企业", "新创业者", "小公司", "独角兽", "一家叫", "一家名为", "本地企业", "民企",
  ])

  /// The name that ends at an index and begins a clause or stands behind a word that no name holds.
  private func name(before end: Int) -> Name? {
    let text = scan.text
    guard end > 0, text.isHan(end - 1), scan.tokenStarts[end] else { return nil }
    var start = end
    while start > 0, end - start < 9, text.isHan(start - 1) {
      let symbol = text.symbol(start - 1)
      if Self.openers.contains(symbol), scan.tokenStarts[start], scan.tokenStarts[start - 1] || symbol == 0x4E86,
        end - start >= 4
      {
        break
      }
      start -= 1
    }
    guard !text.isHan(start - 1) || Self.openers.contains(text.symbol(start - 1)), !text.isLatinWordPart(start - 1),
      !text.isNameDot(start - 1), scan.tokenStarts[start]
    else { return nil }
    return name(start..<end)
  }

  /// A place or none, two to four characters of the firm's own, and the word for its trade.
  func name(_ name: Range<Int>) -> Name? {
    var tail: Int?
    for length in [3, 2]
    where name.count >= length + 2 && Self.trades.contains((name.upperBound - length)..<name.upperBound, of: scan.text)
    {
      tail = name.upperBound - length
      break
    }
    guard let tail, scan.tokenStarts[tail] else { return nil }
    var own = name.lowerBound
    if let place = scan.place(startingAt: own), place.end - own >= 2, place.end + 2 <= tail { own = place.end }
    return (2...4).contains(tail - own) && isOwn(own..<tail) ? Name(range: name, tail: tail) : nil
  }

  /// Whether a listed name of two characters only begins the longer one: 青峦 in 青峦石光电.
  private func isFront(_ span: Span, of name: Name) -> Bool {
    span.type == .company && span.start == name.range.lowerBound && span.length == 2 && name.tail - span.end == 1
  }

  /// Whether the tokens of a range are no sentence's: none that stands between words, and one of a single character.
  private func isOwn(_ range: Range<Int>) -> Bool {
    var hasOwn = false
    var at = range.lowerBound
    while at < range.upperBound {
      var end = at + 1
      while end < range.upperBound, !scan.tokenStarts[end] { end += 1 }
      if end - at == 1 {
        guard !Self.strangers.contains(scan.text.symbol(at)) else { return false }
        hasOwn = true
      } else if Self.ordinary.contains(at..<end, of: scan.text) {
        return false
      }
      at = end
    }
    return hasOwn
  }

  /// Whether what follows a name behind its frame goes on with the sentence: 股权, 一案, 的, a mark, a verb.
  private func isClosed(_ end: Int) -> Bool {
    let text = scan.text
    guard text.isHan(end) else { return true }
    return Self.followers.contains(text.symbol(end)) || RepeatedNames.followers.contains(text.symbol(end))
      || Self.deedsBehind.contains(end..<(end + 2), of: text)
      || scan.cue([.speech, .market, .firmRole, .personTitle], startingAt: end) != nil
  }

  private static let deeds = WordSet(["收购", "入股", "起诉", "状告", "买下"])
  private static let particles = SymbolSet("了的过为")
  private static let openers = SymbolSet("由被与和向对据及在而但了")
  private static let followers = SymbolSet("一案全部控共股")
  private static let deedsBehind = WordSet([
    "收到", "获得", "完成", "签署", "签订", "中标", "取得", "拥有", "持有", "涉嫌", "负责", "参与", "成立", "公司", "合作", "生产", "研发", "否认",
  ])
  private static let adverbs = [
    "此前", "日前", "近日", "今日", "昨日", "今年", "去年", "宣布", "计划", "正式", "成功", "完成", "先后", "拟", "已", "将", "正", "曾", "又",
    "再", "还", "也", "要",
  ].map { CharacterTable.shared.fold($0) }
  private static let strangers = SymbolSet(
    "的了在是与和对由被为向从及或以并等称将把给让使该其此这那某各据就还也都而于因但若如跟同受经至到后前时日月年者人端家中大小多少新老不未已可能会要有无个些所只最更再又很太之用买卖做搞涉拥主需每本股我你他她它们您一二两三四五六七八九十百千万亿数第超近约逾"
  )
  private static let ordinary = WordSet([
    "公司", "企业", "股东", "主要", "人工", "智能", "合作", "全球", "国内", "国际", "部分", "全部", "多家", "一家", "两家", "相关", "其他", "上市", "拟投",
    "还有", "包括", "以及", "分别", "其中", "涉及", "来自", "就是", "另外",
  ])
  /// Last words of firms' names behind names of their own.
  private static let trades = WordSet([
    "集团", "科技", "控股", "证券", "资本", "生物", "医药", "制药", "药业", "重工", "电子", "半导体", "传媒", "影业", "汽车", "能源", "机器人", "健康", "智能",
    "航空", "创投", "股份", "网络", "化学", "化工", "商业", "置业", "地产", "咨询", "材料", "新材", "晶体", "食品", "电气", "通信", "微电子", "微电", "文化",
    "旅游", "国旅", "教育", "物流", "理财", "投资", "产投", "租赁", "建设", "软件", "医疗", "光电", "新能源", "动力", "实业", "国际", "环保", "物业", "基因",
    "精密", "矿业", "钢铁", "服饰", "餐饮", "酒店", "电器", "家居", "数科", "光学", "影视", "航天", "乳业", "酒业", "茶业", "农业", "牧业", "种业", "石化",
    "电力", "水务", "燃气", "互联", "商管", "人寿", "产险", "科创", "商贸", "贸易", "供应链", "保险", "信托", "期货", "机械", "装备", "纸业", "锂业", "铜业",
    "铝业", "航运", "新材料", "液压", "纺织", "印刷", "包装", "置地", "担保", "城投", "农机", "水产", "仓储", "供水", "石油", "快递", "游戏", "珠宝", "卫浴",
    "照明", "通讯", "门业", "器械", "金控", "银行",
  ])
}
