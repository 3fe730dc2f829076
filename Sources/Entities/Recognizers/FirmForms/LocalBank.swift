import YuliaoCorpus

/// A rural or village bank, which its kind and the county in front of it name: 青溪农商行, 江北省青溪村镇银行.
///
/// There are some three thousand of them, no list holds all, and the dictionary that cuts the words knows few counties.
struct LocalBank {
  let scan: DocumentScan

  /// The bank whose kind stands at a cue, or nil where what stands before it tells how many or which sort: 多家农商行.
  func span(_ kind: DocumentScan.CueHit) -> Span? {
    // 农商行业 is a trade; else nothing longer begins with a kind, whatever the dictionary makes of 行为 behind it.
    guard scan.text.symbol(kind.end) != 0x4E1A, let start = start(before: kind.start, Kind(kind, in: scan)) else {
      return nil
    }
    var span = Span(start: start, end: kind.end, type: .company, targets: [])
    span.unlistedName = name(start..<kind.start, kind)
    span.method = .corporateForm
    span.confidence = 0.85
    return span
  }

  /// At the first place of the words before the kind, else at two or three characters that stand alone.
  private func start(before index: Int, _ kind: Kind) -> Int? {
    let text = scan.text
    var region = index
    while region > 0, text.isHan(region - 1), index - region < (kind == .village ? 11 : 9) {
      if ChineseWords.breaksName(text.symbol(region - 1)), scan.place(covering: region) == nil { break }
      region -= 1
    }
    for at in region..<index {
      guard at == region || scan.tokenStarts[at], let place = scan.place(startingAt: at), place.end <= index else {
        continue
      }
      let rest = index - place.end
      if rest == 0, place.end - at >= 2,
        kind == .provincial && !Self.nations.contains(at..<index, of: text)
          || !Self.regions.contains(at..<index, of: text)
      {
        return at
      }
      if (2...3).contains(rest), isName(place.end..<index) { return at }
      // 江北|青溪|峦银|村镇银行: a province, the county and the bank's own name.
      if kind == .village, (4...6).contains(rest), place.end - at >= 2, isName(place.end..<index),
        !(place.end..<index).contains(where: { isVerb(at: $0) })
      {
        return at
      }
    }
    var own = region
    for at in region..<index where index - at >= 2 {
      if Self.openers.contains(at..<(at + 2), of: text), index - at >= 4 { own = at + 2 }
    }
    // 年末|青溪, 以来|青溪: what is left of a word behind the character that bounds the name.
    if own == region, index - own > 2, Self.prefixes.contains(text.symbol(own)) { own += 1 }
    // 收购|青溪峦海|村镇银行: behind a word that no name holds, the county and the bank's own name.
    if kind == .village, own > region, (4...6).contains(index - own), isName(own..<index),
      !scan.isOneToken(own, own + 2),
      !(own..<index).contains(where: { isVerb(at: $0) })
    {
      return own
    }
    guard (2...3).contains(index - own), isName(own..<index) else { return nil }
    return own
  }

  private func isVerb(at index: Int) -> Bool {
    scan.tokenStarts[index]
      && (ChineseWords.isVerb(scan, index) || Self.openers.contains(index..<(index + 2), of: scan.text))
  }

  /// Kinds whose names are longer than a county, or that a province has one of.
  private enum Kind {
    case village, provincial, other

    init(_ cue: DocumentScan.CueHit, in scan: DocumentScan) {
      if scan.text.holds(Self.villageBank, at: cue.start) {
        self = .village
      } else {
        self = scan.text.holds(Self.joined, before: cue.end) ? .provincial : .other
      }
    }

    private static let villageBank = CharacterTable.shared.fold("村镇银行")
    private static let joined = CharacterTable.shared.fold("联合社")
  }

  /// Whether characters can be a county's name: neither a count nor a sort.
  private func isName(_ range: Range<Int>) -> Bool {
    !ChineseWords.isOrdinary(range, in: scan)
      && !Self.sorts.contains(range, of: scan.text) && !Self.regions.contains(range, of: scan.text)
      && !range.contains { Self.counters.contains(scan.text.symbols[$0]) }
  }

  /// One name for all forms: 江北省青溪农商行 and 青溪农村商业银行 are 青溪农商银行.
  private func name(_ range: Range<Int>, _ kind: DocumentScan.CueHit) -> String {
    var own = range
    if let place = scan.place(startingAt: range.lowerBound), range.upperBound - place.end >= 2 {
      own = place.end..<range.upperBound
    }
    let commercial = Self.commercial.contains(kind.start..<kind.end, of: scan.text)
    return scan.surface(own)
      + (commercial ? "农商银行" : scan.surface(kind.start..<kind.end))
  }

  static let kinds = [
    "农商行", "农商银行", "农村商业银行", "农村合作银行", "农村信用社", "农村信用联社", "农村信用合作联社", "农信联社", "村镇银行",
    "农村信用社联合社", "农村信用联合社",
  ]
  private static let commercial = WordSet(["农商行", "农商银行", "农村商业银行"])

  /// Whole provinces and countries, of which a sort of bank is said.
  private static let regions = WordSet([
    "中国", "全国", "我国", "江苏", "浙江", "广东", "福建", "山东", "河北", "河南", "湖北", "湖南", "江西", "安徽", "广西", "四川", "云南",
    "贵州", "山西", "陕西", "甘肃", "青海", "宁夏", "新疆", "内蒙古", "辽宁", "黑龙江", "江苏省", "浙江省", "广东省", "福建省", "山东省", "河北省",
    "河南省", "湖北省", "湖南省", "江西省", "安徽省", "四川省", "云南省", "贵州省", "山西省", "陕西省", "甘肃省", "辽宁省",
  ])
  private static let nations = WordSet(["中国", "全国", "我国"])
  private static let openers = WordSet([
    "以及", "其中", "例如", "比如", "包括", "旗下", "收购", "入股", "参股", "持有", "增持", "减持", "加入", "合并", "吸收", "控股", "关于", "根据",
    "股东", "此前", "近日", "目前", "同时", "此外", "另外", "截至", "导致", "来自", "作为",
  ])
  private static let prefixes = SymbolSet("以如即据像而末来底初")
  private static let sorts = WordSet([
    "诸多", "县域", "省内", "设立", "发起", "参与", "市内", "辖内", "新设", "组建", "成立", "合并", "收购", "参股", "上市", "区域", "沿海", "优质", "旗下",
    "改制", "部分",
    "中小", "头部", "地方", "当地", "本地", "其他", "所有", "持有",
  ])
  private static let counters = SymbolSet("家个各多某每该本些众城部分两几数余名为只批")
}
