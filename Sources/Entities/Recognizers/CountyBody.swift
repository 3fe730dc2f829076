import YuliaoCorpus

/// A court or office of a Chinese city, county or district that no list holds: 青溪市人民法院, 江口市峦山区市场监督管理局.
///
/// The dictionary that cuts the words knows few of the three thousand counties; 市, 县, 区 and the kind of body around
/// two or three characters are proof enough. Where the text has told of which place it speaks, the level alone stands for
/// it: 县应急管理局.
struct CountyBody {
  let scan: DocumentScan
  private let memory = Memory()

  init(scan: DocumentScan) { self.scan = scan }

  /// What has been asked of the whole text, each once: a text may have thousands of bodies.
  private final class Memory {
    var namesPlace: [UInt16: Bool] = [:]
    var names: [[UInt16]: Bool] = [:]
    var province: String?
  }

  func span(_ kind: DocumentScan.CueHit) -> Span? {
    guard scan.tokenStarts[kind.end] || !scan.text.isHan(kind.end) || scan.text.symbol(kind.end) == 0x957F,
      let start = start(before: kind.start) ?? level(before: kind)
    else { return nil }
    return .body(at: start..<kind.end, of: jurisdiction(at: start), confidence: 0.8, in: scan)
  }

  /// The province of the place that begins at an index, as far as the tables know it; else China.
  private func jurisdiction(at start: Int) -> String {
    guard let place = scan.place(startingAt: start), place.code.hasPrefix("cn-"), place.end - place.start > 1 else {
      return "cn"
    }
    return place.code
  }

  /// Back over 江口市|峦山区 to where the first of them begins.
  func start(before index: Int) -> Int? {
    var start: Int?
    var end = index
    // A district of a city is the deepest that names go; more is no name.
    for _ in 0..<3 {
      guard let own = unit(endingAt: end) else { break }
      start = own
      end = own
    }
    // A place in front of it begins a name that another rule reads: 江北省青溪市人民法院.
    guard let start, scan.place(endingAt: start) == nil else { return nil }
    return start
  }

  /// Where a place of these levels is named, or its level alone stands for it, so that a body's own name may follow.
  ///
  /// O(n) for each level, sixteen symbols at a time.
  func seats() -> [(range: Range<Int>, jurisdiction: String)] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var seats: [(range: Range<Int>, jurisdiction: String)] = []
    var named: [Range<Int>] = []
    for level in Self.levels {
      var at = 0
      while let index = text.next(level, from: at) {
        at = index + 1
        // 市委 and its departments are the party's.
        let own = level == 0x7701 || !scan.tokenStarts[at] ? nil : start(before: at)
        if let own { named.append(own..<at) }
        guard text.isHan(at), scan.tokenStarts[at], text.symbol(at) != 0x59D4 else { continue }
        if let start = own {
          seats.append((start..<at, jurisdiction(at: start)))
        } else if let (start, code) = behindProvince(at) {
          seats.append((start..<at, code))
        } else if isLevelAlone(index) {
          seats.append((index..<at, province))
        }
      }
    }
    return seats + namedSeats(named)
  }

  /// Where the text writes without its level what it wrote with it: 青溪|法院, after 青溪县. At most eight names, O(n) each.
  private func namedSeats(_ seats: [Range<Int>]) -> [(range: Range<Int>, jurisdiction: String)] {
    let text = scan.text
    var names: [[UInt16]: String] = [:]
    for seat in seats where seat.count >= 3 && names.count < 8 {
      let name = (seat.upperBound - 3)..<(seat.upperBound - 1)
      guard Self.units.contains(text.symbol(name.lowerBound - 1)) || seat.count == 3 else { continue }
      names[Array(text.symbols[name])] = jurisdiction(at: seat.lowerBound)
    }
    var found: [(range: Range<Int>, jurisdiction: String)] = []
    for (name, jurisdiction) in names {
      var at = 0
      while let index = text.next(name, from: at) {
        at = index + name.count
        if !Self.units.contains(text.symbol(at)), scan.place(startingAt: index) == nil {
          found.append((index..<at, jurisdiction))
        }
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the text writes a level behind two characters, so that they are a place here: 青溪 after 青溪县.
  func names(_ place: Range<Int>) -> Bool {
    let name = Array(scan.text.symbols[place])
    if let known = memory.names[name] { return known }
    var isNamed = false
    var at = 0
    while !isNamed, let index = scan.text.next(name, from: at) {
      at = index + 1
      isNamed = Self.units.contains(scan.text.symbol(index + name.count))
    }
    memory.names[name] = isNamed
    return isNamed
  }

  /// 江北省|青溪市, where a province's name stands before the city's.
  private func behindProvince(_ end: Int) -> (start: Int, code: String)? {
    for length in 2...4 {
      let start = end - 1 - length
      guard start > 0, let province = scan.place(endingAt: start), province.code.hasPrefix("cn-"),
        scan.tokenStarts[province.start],
        (start..<(end - 1)).allSatisfy({ scan.text.isHan($0) && !Self.strangers.contains(scan.text.symbols[$0]) })
      else { continue }
      return (province.start, province.code)
    }
    return nil
  }

  /// 市, 县 or 区 alone before a kind of body.
  private func level(before kind: DocumentScan.CueHit) -> Int? {
    let at = kind.start - 1
    guard Self.levels.contains(scan.text.symbol(at)),
      !Self.governments.contains(where: { scan.text.holds($0, at: kind.start) }), isLevelAlone(at)
    else { return nil }
    return at
  }

  /// Whether a level stands alone, at a clause's beginning or behind a word, in a text that names a place of China.
  private func isLevelAlone(_ at: Int) -> Bool {
    let text = scan.text
    guard scan.tokenStarts[at], scan.tokenStarts[at + 1] else { return false }
    let before = text.symbol(at - 1)
    return
      (!text.isHan(at - 1) && !text.isLatinWordPart(at - 1)
      || ChineseWords.breaksName(before) && !Self.pointing.contains(before)
      || isWord(endingAt: at) && !Self.pointers.contains((at - 2)..<at, of: text)
        // 大中华|区移动通信部: a region, not a district behind a word.
        && (text.symbol(at) != 0x533A || Self.leads.contains((at - 2)..<at, of: text)))
      && namesPlace(text.symbols[at])
  }

  /// Whether the text has a place of China, or one whose name shows the level: 青溪县.
  private func namesPlace(_ level: UInt16) -> Bool {
    if let known = memory.namesPlace[level] { return known }
    var isNamed = scan.places.contains { $0.code.hasPrefix("cn-") && $0.end - $0.start > 1 }
    var at = 0
    while !isNamed, let index = scan.text.next(level, from: at) {
      at = index + 1
      isNamed = unit(endingAt: at) != nil
    }
    memory.namesPlace[level] = isNamed
    return isNamed
  }

  /// The province that the text speaks of, if it is one; else China.
  private var province: String {
    if let known = memory.province { return known }
    let codes = Set(
      scan.places.lazy.filter { $0.code.hasPrefix("cn-") && $0.end - $0.start > 1 }.map(\.code))
    let only = codes.count == 1 ? codes.first! : "cn"
    memory.province = only
    return only
  }

  private static let levels: [UInt16] = Array("市县区旗州盟省".utf16)
  private static let pointing = SymbolSet("该本此这那某各")
  /// 人民政府 and its office, which are no body's name alone.
  private static let governments = ["人民政府", "政府办公室"].map { CharacterTable.shared.fold($0) }
  private static let pointers = WordSet(["当地", "本地", "所在", "各地", "外地", "地级", "有关", "相关", "部分", "上述", "涉事", "属地", "辖区"])

  /// Two or three characters before 市, 县, 区 or 旗 that begin where a word or a line does.
  private func unit(endingAt end: Int) -> Int? {
    let text = scan.text
    guard Self.units.contains(text.symbol(end - 1)), end >= 3 else { return nil }
    if let place = (2...4).lazy.compactMap({ self.scan.place(startingAt: end - $0) }).first(where: {
      $0.end - $0.start > 1 && ($0.end == end || $0.end == end - 1)
    }) {
      return place.start
    }
    // 根据|区公安局: the level stands alone behind a word.
    guard !Self.leads.contains((end - 3)..<(end - 1), of: text) else { return nil }
    // 城市|道路: a word whose second half looks like a level.
    if scan.tokenStarts[end], scan.isOneToken(end - 2, end) { return nil }
    for length in 2...3 {
      let start = end - 1 - length
      guard start >= 0, (start..<(end - 1)).allSatisfy({ text.isHan($0) && !Self.strangers.contains(text.symbols[$0]) })
      else { return nil }
      // 此致|青溪县: a word of one character and a name of two.
      if length == 3, Self.fronts.contains(text.symbol(start)), scan.tokenStarts[start + 1] { return start + 1 }
      let before = text.symbol(start - 1)
      if !text.isHan(start - 1) || Self.units.contains(before) || ChineseWords.breaksName(before)
        || length == 2 && scan.tokenStarts[start] && isWord(endingAt: start)
      {
        return start
      }
    }
    return nil
  }

  /// Whether a word of two characters of the dictionary ends at an index, so that a name may begin there.
  private func isWord(endingAt index: Int) -> Bool {
    index >= 2 && scan.tokenStarts[index - 2] && scan.isOneToken(index - 2, index)
  }

  static let kinds = [
    "人民法院", "中级人民法院", "人民检察院", "市场监督管理局", "市场监管局", "公安局", "税务局", "生态环境局", "住房和城乡建设局", "住建局", "财政局", "教育局",
    "商务局", "发展和改革局", "应急管理局", "自然资源局", "农业农村局", "人力资源和社会保障局", "人社局", "文化和旅游局", "交通运输局", "卫生健康局", "统计局", "民政局",
    "市场监督管理委员会", "人民政府", "政府办公室", "城市管理局", "城管局", "消防救援大队", "退役军人事务局", "人武部", "人民武装部", "武装部", "武警中队", "发改局",
    "发改委", "医疗保障局", "医保局", "行政审批局", "信访局", "林业局", "水利局", "水务局", "园林局", "工信局", "科技局", "司法局", "审计局", "国资委", "卫健委",
    "卫健局", "卫生局", "文旅局", "文化局", "工商局", "质监局", "质量技术监督局", "食药监局", "食药局", "药监局", "物价局", "城建局", "规划局", "国土局", "国土资源局",
    "环保局",
    "环境保护局", "国家安全局", "交通局", "粮食局", "政府新闻办", "人大常委会", "公安分局", "法院", "检察院",
  ]
  private static let units = SymbolSet("市县区旗")
  private static let fronts = SymbolSet("致赴到至原被为给如即")
  private static let leads = WordSet([
    "根据", "领导", "建议", "要求", "按照", "联系", "协调", "报请", "配合", "通知", "接受", "邀请", "来到", "走进", "经过", "通过", "由于", "关于", "以及",
    "同时",
    "其中", "目前", "近日", "昨日", "今日", "今年", "去年", "此前", "日前", "有关", "相关", "原来", "现任", "时任", "兼任", "担任", "原任", "曾任", "前往",
    "会同",
    "联合", "组织", "推动", "支持", "帮助", "涉及", "属于", "位于", "来自", "报告", "举报", "反映", "投诉", "申请", "请求", "委托", "指示", "指使", "受到",
    "得到",
    "依据", "依照", "作为", "成为", "陪同", "向由", "以来", "任命", "提请", "督促", "责成", "监督", "服务", "管理", "协助", "参加", "出席", "主持", "负责",
    "随着", "面对", "除了", "包括", "进入", "走访", "来源", "邀请", "会见",
  ])
  private static let strangers = SymbolSet("该本各多某全省市县区当由被经在和与及向对个每两一二三四五六七八九十地的了是着过们就都也还又很个")
}
