import YuliaoCorpus

/// A court or office of a Chinese city, county or district that no list holds: 青溪市人民法院, 江口市峦山区市场监督管理局.
///
/// The dictionary that cuts the words knows few of the three thousand counties; 市, 县, 区 and the kind of body around
/// two or three characters are proof enough. Where the text has told of which place it speaks, the level alone stands for
/// it: 县应急管理局.
struct CountyBody {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let memory = Memory()

  init(scan: DocumentScan, gazetteer: Gazetteer) {
    self.scan = scan
    self.gazetteer = gazetteer
  }

  /// What has been asked of the whole text, each once: a text may have thousands of bodies.
  final class Memory {
    var namesPlace: [UInt16: Bool] = [:]
    var names: [[UInt16]: Bool] = [:]
    var province: String?
    var isTaiwans: Bool?
  }

  func span(_ kind: DocumentScan.CueHit) -> Span? {
    guard scan.tokenStarts[kind.end] || !scan.text.isHan(kind.end) || scan.text.symbol(kind.end) == 0x957F,
      let (start, own) = place(before: kind)
    else { return nil }
    return .body(at: start..<kind.end, of: own, confidence: 0.8, in: scan)
  }

  private func place(before kind: DocumentScan.CueHit) -> (start: Int, jurisdiction: String)? {
    if let start = start(before: kind.start) { return (start, jurisdiction(at: start)) }
    if let district = bareDistrict(before: kind) { return district }
    return level(before: kind).map { ($0, province) }
  }

  /// The province of the place that begins at an index, as far as the tables know it; else China, or Taiwan where a text in
  /// traditional characters names it and no place of the mainland.
  func jurisdiction(at start: Int) -> String {
    if let place = scan.place(startingAt: start), CountyBody.isOfMainland(place) { return place.code }
    return isTaiwans ? "tw" : "cn"
  }

  private var isTaiwans: Bool {
    if let known = memory.isTaiwans { return known }
    let answer =
      scan.language == .traditionalChinese && scan.places.contains { $0.code == "tw" }
      && !scan.places.contains(where: CountyBody.isOfMainland)
    memory.isTaiwans = answer
    return answer
  }

  /// Whether a place is a province of mainland China or lies in one, by a name of two characters or more.
  static func isOfMainland(_ place: DocumentScan.PlaceHit) -> Bool {
    place.code.hasPrefix("cn-") && place.end - place.start > 1
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

  /// Two or three characters before 市, 县, 区 or 旗 that begin where a word or a line does.
  func unit(endingAt end: Int) -> Int? {
    let text = scan.text
    guard Self.units.contains(text.symbol(end - 1)), end >= 3 else { return nil }
    if let place = (2...4).lazy.compactMap({ self.scan.place(startingAt: end - $0) }).first(where: {
      CountyBody.isOfMainland($0) && ($0.end == end || $0.end == end - 1)
    }) {
      return place.start
    }
    // 根据|区公安局: the level stands alone behind a word.
    let front = (end - 3)..<(end - 1)
    guard !Self.leads.contains(front, of: text), !Self.noPlaces.contains(front, of: text) else { return nil }
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
  func isWord(endingAt index: Int) -> Bool {
    index >= 2 && scan.tokenStarts[index - 2] && scan.isOneToken(index - 2, index)
  }

  static let kinds = [
    "人民法院", "中级人民法院", "人民检察院", "市场监督管理局", "市场监管局", "公安局", "税务局", "生态环境局", "住房和城乡建设局", "住建局", "财政局", "教育局",
    "商务局", "发展和改革局", "应急管理局", "自然资源局", "农业农村局", "人力资源和社会保障局", "人社局", "文化和旅游局", "交通运输局", "卫生健康局", "统计局", "民政局",
    "市场监督管理委员会", "人民政府", "政府办公室", "城市管理局", "城管局", "消防救援大队", "退役军人事务局", "人武部", "人民武装部", "武装部", "武警中队", "发改局",
    "发改委", "医疗保障局", "医保局", "行政审批局", "信访局", "林业局", "水利局", "水务局", "园林局", "工信局", "科技局", "司法局", "审计局", "国资委", "卫健委",
    "卫健局", "卫生局", "文旅局", "文化局", "工商局", "质监局", "质量技术监督局", "食药监局", "食药局", "药监局", "物价局", "城建局", "规划局", "国土局", "国土资源局",
    "环保局",
    "看守所", "拘留所", "戒毒所", "车管所", "街道办", "街道办事处", "房管局", "住保办", "住房保障办", "房改办", "交巡警支队", "公安交巡警支队",
    "公安交警支队", "公安交警大队", "安监局", "体育局", "旅游局", "监察局", "房产局", "国土房管局", "气象局", "医保中心", "社保中心", "社保局", "地税局", "国税局", "民宗局",
    "投资促进局", "金融局", "金融工作局", "人社厅", "公积金中心", "公积金管理中心", "住房公积金管理中心", "政务服务中心", "土地储备中心", "土地整理储备中心", "住房保障管理中心",
    "环境保护局", "国家安全局", "交通局", "粮食局", "政府新闻办", "人大常委会", "公安分局", "法院", "检察院",
  ]
  static let units = SymbolSet("市县区旗")
  private static let fronts = SymbolSet("致赴到至原被为给如即")
  static let leads = WordSet([
    "根据", "领导", "建议", "要求", "按照", "联系", "协调", "报请", "配合", "通知", "接受", "邀请", "来到", "走进", "经过", "通过", "由于", "关于", "以及",
    "同时",
    "其中", "目前", "近日", "昨日", "今日", "今年", "去年", "此前", "日前", "有关", "相关", "原来", "现任", "时任", "兼任", "担任", "原任", "曾任", "前往",
    "会同",
    "联合", "组织", "推动", "支持", "帮助", "涉及", "属于", "位于", "来自", "报告", "举报", "反映", "投诉", "申请", "请求", "委托", "指示", "指使", "受到",
    "得到",
    "依据", "依照", "作为", "成为", "陪同", "向由", "以来", "任命", "提请", "督促", "责成", "监督", "服务", "管理", "协助", "参加", "出席", "主持", "负责",
    "随着", "面对", "除了", "包括", "进入", "走访",
    "来源", "邀请", "会见", "拨打", "比如",
  ])
  /// Words before a level that name no place: 成员单位|市公安局, 生活|区, 主城|区.
  private static let noPlaces = WordSet([
    "单位", "部门", "机关", "生活", "城市", "地区", "商业", "自治", "行政", "办公", "居民", "文化", "农村", "政府", "学校", "医院", "公司", "企业", "城乡",
    "直辖", "地级", "县级", "省级", "超级", "主城", "老城", "重灾",
  ])
  static let strangers = SymbolSet("该本各多某全省市县区当由被经在和与及向对个每两一二三四五六七八九十地的了是着过们就都也还又很个")
}
