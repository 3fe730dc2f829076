import YuliaoCorpus

/// What the name of a Chinese body ends with behind its place or its parent: a subject and a head (能源监管|委员会, 旅游|局).
struct BodyTail {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  private static let heads =
    ([
      "委员会", "人民政府", "办公厅", "办公室", "管理局", "监管局", "总局", "检察院", "法院", "议会", "监察长办公室", "部", "局", "署", "厅", "经信局",
      "工信厅", "商务厅", "管委会",
    ] + shortHeads).map { CharacterTable.shared.fold($0) }.sorted { $0.count > $1.count }

  /// Heads that need no subject: they are a body's whole name behind its place.
  private static let shortHeads = [
    "发改委", "卫健委", "国资委", "旅发委", "旅委", "经信委", "建委", "交委", "教委", "科委", "农委", "卫计委", "住建委", "城管委", "商务委", "文旅委", "编办",
    "外办",
    "侨办", "扶贫办", "法制办", "新闻办", "网信办", "金融办", "信访办", "反诈中心", "反电信网络诈骗中心", "疾控中心", "疾病预防控制中心", "人大常委会",
    "安委会", "人防办", "司法鉴定中心", "交警支队", "交警大队", "消防支队", "消防大队", "特警支队", "刑侦支队", "执法支队", "执法大队", "执法总队", "派出所", "看守所",
    "警方", "交警", "网警", "特警", "气象台", "车管所", "拘留所", "房改办", "住保办", "住房保障办", "交巡警支队", "公安交巡警支队", "河长办", "林长办", "消防中队",
    "交警中队", "交管大队", "交管支队", "卫生监督所", "公安分局",
  ]

  private static let wholeNames =
    (shortHeads + ["法院", "检察院", "人民法院", "人民检察院"]).map { CharacterTable.shared.fold($0) }

  /// Characters that begin no subject: what follows is another item of a list, or what the body does.
  static let joiners = SymbolSet("与和及暨、其或对向由在等将把被各")

  /// 当地警察局, 许多法院: none in particular.
  private static let vague = WordSet([
    "当地", "很多", "许多", "多个", "各地", "一些", "某些", "这个", "那个", "两个", "几个", "所有", "其他", "有关", "相关", "某个", "多家", "部分", "各级",
    "上述",
  ])

  /// Where the body's name ends: at the first head behind a subject of at most ten characters.
  func end(from index: Int, minimumSubject: Int) -> Int? {
    let text = scan.text
    // 某省邮政局|、某市邮政局|和某县邮政局: others in a list.
    guard !Self.joiners.contains(text.symbol(index)), !Self.vague.contains(index..<(index + 2), of: text) else {
      return nil
    }
    var at = index
    while at < text.count, at - index <= 10 {
      let symbol = text.symbols[at]
      if at - index >= minimumSubject, let end = head(at: at),
        at > index || Self.wholeNames.contains(where: { $0.count == end - at && text.holds($0, at: at) })
      {
        return end
      }
      guard text.isHan(at) || symbol == 0x3001 else { return nil }
      if ChineseWords.breaksName(symbol), symbol != 0x548C, symbol != 0x4E0E, symbol != 0x53CA,
        !Self.beginsWord(at, in: text)
      {
        return nil
      }
      // 青溪市旅游部门和|省旅发委: two bodies, unlike 住房和城乡建设局.
      if ChineseWords.breaksName(symbol) || symbol == 0x3001,
        beginsBody(at + 1) || Self.otherItems.contains((at - 2)..<at, of: text)
      {
        return nil
      }
      if symbol == 0x5404 || scan.cue([.personTitle, .market, .business], startingAt: at) != nil { return nil }
      if scan.tokenStarts[at],
        ChineseWords.isVerb(scan, at) && !Self.tasks.contains(at..<(at + 2), of: text)
          || Self.meetings.contains(at..<(at + 2), of: text)
      {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// 经济, 经开, 经信, 经贸: 经 alone parts two words.
  static func beginsWord(_ index: Int, in text: FoldedText) -> Bool {
    text.symbol(index) == 0x7ECF && economies.contains(text.symbol(index + 1))
  }

  private static let economies = SymbolSet("济开信贸发")

  /// 政治局|召开常务委员会: what is held is no part of who holds it.
  private static let meetings = WordSet(["召开", "举行", "举办"])

  /// Deeds that are what a body is for: 旅游发展委员会, 贸易促进委员会.
  private static let tasks = WordSet(["发展", "促进", "控制", "调查", "加强"])

  /// Whether a body's whole name or a level that stands for a place begins at an index.
  private func beginsBody(_ index: Int) -> Bool {
    Self.levels.contains(scan.text.symbol(index)) && scan.tokenStarts[index] && scan.tokenStarts[index + 1]
      || Self.wholeNames.contains { scan.text.holds($0, at: index) }
  }

  /// Items of a list that are no subject: 区政府、|区交通运输局.
  private static let otherItems = WordSet(["政府", "人大", "政协", "党委", "纪委", "部门", "法院", "公安"])
  /// Last characters of provinces, cities, counties and districts.
  static let levels = SymbolSet("省市县区旗州盟")

  /// The police right behind a place, of whatever country, and a country's army: 青国|警方, 青国|空军.
  func force(of place: DocumentScan.PlaceHit) -> Int? {
    if place.code != "cn", scan.text.holds(Self.prosecutors, at: place.end) {
      return place.end + Self.prosecutors.count
    }
    let end = place.end + 2
    guard end <= scan.text.count, scan.tokenStarts[end] else { return nil }
    if Self.police.contains(place.end..<end, of: scan.text) { return end }
    let isCountry =
      !place.code.contains("-") && place.code != "eu" && !Self.capitals.contains(place.start..<place.end, of: scan.text)
    return isCountry && Self.armies.contains(place.end..<end, of: scan.text) && !scan.text.holds(Self.base, at: end)
      ? end : nil
  }

  /// 青溪|空军|基地: a place.
  private static let base = CharacterTable.shared.fold("基地")
  private static let police = WordSet(["警方", "交警", "网警", "特警"])
  private static let prosecutors = CharacterTable.shared.fold("检察院")
  private static let armies = WordSet(["军队", "军方", "海军", "空军", "陆军"])
  /// Places that speak for their country and have no army.
  private static let capitals = WordSet(["北京", "东京", "首尔", "华盛顿", "莫斯科", "伦敦", "巴黎", "台北", "平壤", "基辅"])

  private static let headStarts = SymbolSet(heads.map { $0[0] })
  /// The heads that a symbol begins, the longest first.
  private static let headsByStart = Dictionary(grouping: heads) { $0[0] }

  private func head(at index: Int) -> Int? {
    let text = scan.text
    let first = text.symbol(index)
    guard Self.headStarts.contains(first), let heads = Self.headsByStart[first] else { return nil }
    for head in heads {
      guard text.holds(head, at: index) else { continue }
      let end = index + head.count
      // 审计|局在: the dictionary's 局在 is none here.
      let isCutAmiss = head.count == 1 && head[0] == 0x5C40 && text.symbol(end) == 0x5728
      // 部分, 部门, 局面, 署名: the head must end a word; 部长 and 局长 still name the body.
      if text.isHan(end), !scan.tokenStarts[end], text.symbol(end) != 0x957F, !isCutAmiss { continue }
      if head.count == 1, text.isHan(end), Self.goesOn.contains(text.symbol(end)) { continue }
      if head.count == 1, !isCutAmiss, !isHeadToken(index) { continue }
      // 北部, 西南部, 总部, 内部 are parts of places.
      if head.count == 1, head[0] == 0x90E8, Self.directions.contains(text.symbol(index - 1)) { return nil }
      // 开局, 布局, 歌舞厅
      if head.count == 1, head[0] == 0x5C40, Self.outcomes.contains(text.symbol(index - 1)) { return nil }
      if head.count == 1, head[0] == 0x5385, Self.halls.contains(text.symbol(index - 1)) { return nil }
      return end
    }
    return nil
  }

  /// A head of one character is a token of its own (贸易|部) or ends a word that the gazetteers know (财政部); in 布局,
  /// 部署, 尾部 it is neither.
  private func isHeadToken(_ index: Int) -> Bool {
    if scan.tokenStarts[index] { return scan.tokenStarts[index + 1] }
    var start = index
    while start > 0, !scan.tokenStarts[start] { start -= 1 }
    // 旅游局 is a word of the dictionary, as no word of three characters but bodies ends so.
    if index - start >= 2, [0x5C40, 0x7F72].contains(scan.text.symbol(index)) { return true }
    return gazetteer.automaton.group(of: Array(scan.text.symbols[start...index])) != nil
  }

  /// Characters behind 部 and 局 that make other words of them.
  private static let goesOn = SymbolSet("门分队件署")
  private static let directions = SymbolSet("东南西北中内外总全局各大上下前后支干俱乐本同")
  private static let outcomes = SymbolSet("开布结格全战大僵残危变棋饭当定破胜败")
  private static let halls = SymbolSet("舞餐客大音展歌宴影议前门啡一二两三业")
}
