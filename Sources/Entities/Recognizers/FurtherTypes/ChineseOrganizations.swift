import YuliaoCorpus

/// Finds universities, associations, foundations and institutes in Chinese by the word that ends their names: 青溪理工大学,
/// 青溪市餐饮行业协会.
struct ChineseOrganizations {
  let scan: DocumentScan

  /// O(n) for each ending.
  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var found: [Span] = []
    for head in Self.heads {
      var from = 0
      while let index = text.next(head, from: from) {
        from = index + head.count
        guard scan.tokenStarts[from], !Self.goesOn(behind: from, in: text), let start = start(before: index, head)
        else { continue }
        found.append(.organization(start..<from, in: scan))
      }
    }
    return found
  }

  /// 大学|生, 协会|长, 学会|了, 大学|附属医院: the word goes on as another's.
  static func goesOn(behind end: Int, in text: FoldedText) -> Bool {
    backs.contains(text.symbol(end)) || continuations.contains { text.holds($0, at: end) }
  }

  /// Where the name before an ending begins: at the furthest place in the run of its words, else behind what no name
  /// holds.
  private func start(before head: Int, _ ending: [UInt16]) -> Int? {
    let text = scan.text
    var run = head
    var place: Int?
    var code = ""
    while run > 0, head - run < Self.longestFront, text.isHan(run - 1), !breaks(before: run) {
      run -= 1
      if scan.tokenStarts[run], let known = scan.place(startingAt: run), known.end <= head, known.end - run >= 2 {
        // 青国最大工会|青国劳工联合会
        if known.code == code { break }
        place = run
        code = known.code
      }
    }
    if let place {
      // 俄罗斯|学会适应制裁: a country may learn.
      let isAlone = scan.place(startingAt: place)?.end == head
      return isOwn(place..<head) && !(isAlone && ending == Self.society) ? place : nil
    }
    // 青溪|大学: nothing but the name stands between the ending and a mark or a word of grammar.
    guard Self.aloneHeads.contains(ending), (2...6).contains(head - run), scan.tokenStarts[run], isOwn(run..<head),
      !hasOtherWord(run..<head)
    else { return nil }
    // 昆尼皮亚克|大学, 峦科|大学, but not 今年|大学 and 私立|大学: a foreign name, or two characters that are no word.
    let isName =
      (run..<head).allSatisfy { Transliteration.characters.contains(text.symbols[$0]) }
      || head - run == 2 && !scan.isOneToken(run, head)
    if ending == Self.university, !isName { return nil }
    // 遗传与|发育生物协会: “and” may as well be in the name.
    let isJoined = run > 0 && Self.joints.contains(text.symbols[run - 1])
    return isJoined && ending != Self.university ? nil : run
  }

  /// Whether what ends before an index is a word of grammar, a verb or another that no name holds.
  private func breaks(before index: Int) -> Bool {
    guard scan.tokenStarts[index] else { return false }
    // 曾在|, 就是|: a word of two characters as well.
    if Self.strongBreakers.contains(scan.text.symbols[index - 1]) { return true }
    guard scan.tokenStarts[index - 1] || index >= 2 && scan.tokenStarts[index - 2] else {
      return false
    }
    if scan.tokenStarts[index - 1] {
      let symbol = scan.text.symbols[index - 1]
      return ChineseWords.breaksName(symbol) || Self.breakers.contains(symbol)
    }
    return ChineseWords.isVerb(scan, index - 2) || Self.verbs.contains((index - 2)..<index, of: scan.text)
  }

  /// Whether a word for a kind begins the run, or a verb stands in it: 慈善|基金会, 曾创立|…协会.
  private func hasOtherWord(_ run: Range<Int>) -> Bool {
    let first = run.lowerBound..<(run.lowerBound + 2)
    if Self.kinds.contains(first, of: scan.text) || Self.vague.contains(first, of: scan.text) { return true }
    return run.dropLast().contains {
      scan.tokenStarts[$0] && ($0 + 2) <= run.upperBound
        && (ChineseWords.isVerb(scan, $0) || Self.verbs.contains($0..<($0 + 2), of: scan.text))
    }
  }

  /// Not only words for a kind or a number: 行业|协会, 多家|协会. 上海 and 四川 are places, whatever they begin with.
  private func isOwn(_ front: Range<Int>) -> Bool {
    var at = front.lowerBound
    if let place = scan.place(startingAt: at), place.end - place.start >= 2 {
      at = place.end
      // 上海|大学, but not 美国|大学.
      if at == front.upperBound { return !Self.countries.contains(front, of: scan.text) }
      // 峦南|餐饮|协会, but not 峦南|多家|行业|协会.
      while at + 2 <= front.upperBound, Self.vague.contains(at..<(at + 2), of: scan.text) { at += 2 }
      guard at < front.upperBound, !Self.many.contains(scan.text.symbols[at]) else { return false }
      // 峦国|一所|研究中心
      return !(Self.counts.contains(scan.text.symbols[at]) && Self.classifiers.contains(scan.text.symbol(at + 1)))
    }
    while at + 2 <= front.upperBound,
      Self.kinds.contains(at..<(at + 2), of: scan.text) || Self.vague.contains(at..<(at + 2), of: scan.text)
    {
      at += 2
    }
    return at < front.upperBound && !Self.counts.contains(scan.text.symbols[at])
  }

  private static let longestFront = 14
  private static let university = CharacterTable.shared.fold("大学")
  private static let society = CharacterTable.shared.fold("学会")
  private static let heads = [
    "大学", "学院", "协会", "学会", "基金会", "研究院", "研究所", "联合会", "商会", "促进会", "联盟", "总工会", "红十字会", "研究中心", "智库",
  ].map { CharacterTable.shared.fold($0) }
  /// Endings that need no place in front; the others stand behind any word (专业学会, 机械学院).
  private static let aloneHeads: Set<[UInt16]> = Set(
    ["大学", "协会", "基金会", "联合会", "促进会", "总工会"].map { CharacterTable.shared.fold($0) })
  private static let backs = SymbolSet("生城士长了派路站系")
  private static let continuations = ["附属", "第一", "第二", "医院", "学院", "出版社", "杯"].map { CharacterTable.shared.fold($0) }
  private static let joints = SymbolSet("与和及")
  private static let strongBreakers = SymbolSet("在的是从向他她我你们")
  private static let breakers = SymbolSet("指过随受于会说称去读念考请邀找")
  private static let verbs = WordSet([
    "加入", "受过", "构建", "咨询", "参加", "参与", "毕业", "考入", "处于", "刚刚", "否则", "联系", "联合", "打造", "组成", "退出", "领导", "接受",
    "诸如", "其中", "目前", "曾经", "已经", "正在", "希望", "帮助", "捐赠", "资助", "进入", "报考", "就读", "任教", "隶属", "没有", "认为", "创立", "创办",
    "成立", "设立", "辞去", "担任", "出任", "宣布", "公布", "要求", "呼吁", "批评",
  ])
  /// Words that say which or how many and name none.
  private static let vague = WordSet([
    "行业", "相关", "有关", "当地", "多家", "多所", "一所", "两所", "各类", "各个", "所有", "部分", "不少", "知名", "著名", "名牌", "重点", "一流",
    "顶尖", "普通", "今年", "去年", "明年", "公立", "私立", "民办", "公办", "外国", "国内", "国外", "海外", "我国", "全国", "本科", "其他", "双方", "各方",
  ])
  /// Fields and kinds, which name one only behind a place.
  private static let kinds = WordSet([
    "慈善", "校友", "职业", "科学", "产业", "技术", "国际", "战略", "企业", "地方", "老年", "专业", "券商", "电讯", "综合", "理工", "师范", "西方",
    "东方", "内地", "全球", "世界", "大型", "外资", "公募", "私募", "指数", "专项", "家族", "私人", "公益", "退休", "餐饮", "旅游", "汽车", "社区", "华人",
    "主权",
  ])
  private static let counts = SymbolSet("一二两三四五六七八九十几多各每某该本此这那其")
  private static let classifiers = SymbolSet("所家间个座名")
  private static let many = SymbolSet("多各每某两数")
  /// 美国|大学 are those of a country.
  private static let countries = WordSet(["美国", "中国", "英国", "日本", "欧洲", "台湾", "内地"])
}
