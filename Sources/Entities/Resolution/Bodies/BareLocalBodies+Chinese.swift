import YuliaoCorpus

/// What a kind of body is alone in Chinese: 消防局 behind 青溪市消防局, and 卫健委 behind 青溪市卫健委 where the country's own is
/// not named in full before.
extension BareLocalBodies {
  /// 卫健委 taken for the country's because nothing said whose it is.
  func isTheCountrys(_ span: Span) -> Bool {
    span.type == .agency && span.method == .place && span.isListed
      && gazetteer.entities[Int(span.firstTarget)].jurisdiction == "cn"
  }

  /// Whether a body is a city's, county's or province's by the level or the place before its kind.
  func isLocal(_ span: Span, _ kind: [UInt16]) -> Bool {
    let front = span.end - kind.count
    guard scan.text.isHan(span.start), front > span.start + 1, scan.text.holds(kind, before: span.end) else {
      return false
    }
    return Self.levels.contains(scan.text.symbol(front - 1)) || scan.text.holds(Self.government, before: front)
      || scan.place(endingAt: front).map { $0.start >= span.start && $0.code.utf8.contains(UInt8(ascii: "-")) } == true
  }

  /// 国家卫健委: the country's body by a longer name.
  func isNational(_ span: Span, _ kind: [UInt16]) -> Bool {
    guard span.type == .agency, span.isListed, span.length > kind.count, scan.text.holds(kind, before: span.end) else {
      return false
    }
    return gazetteer.entities[Int(span.firstTarget)].jurisdiction.utf8.count == 2
  }

  /// Nothing but a mark or a word of grammar stands before the kind (青溪|国资委 is another's, 规划和|自然资源局 a longer kind's
  /// end), and no “head of” behind it.
  func isBareChinese(_ place: Range<Int>) -> Bool {
    let text = scan.text
    guard scan.tokenStarts[place.lowerBound], scan.tokenStarts[place.upperBound],
      !text.isHan(place.lowerBound - 1) || Self.fronts.contains(text.symbols[place.lowerBound - 1]),
      // 江北的|公安局
      text.symbol(place.lowerBound - 1) != 0x7684 || scan.place(endingAt: place.lowerBound - 1) == nil,
      !Self.backs.contains(text.symbol(place.upperBound))
    else { return false }
    return !Self.chineseKinds.contains { $0.count > place.count && text.holds($0, before: place.upperBound) }
  }

  /// 青溪市政府|消防局
  private static let government = CharacterTable.shared.fold("市政府")
  private static let levels = SymbolSet("市县区州省旗")
  private static let fronts = SymbolSet("的在是与和由被为向从及或以并将让使而但若到报请据经找令")
  private static let backs = SymbolSet("长局")

  /// The longer before those that end them.
  static let chineseKinds = [
    "规划和自然资源局", "生态环境局", "应急管理局", "市场监管局", "自然资源局", "交通运输局", "消防局", "警察局", "公安局", "卫生局", "卫健委",
    "卫健局", "环保局", "劳动局", "都发局", "工务局", "建设局", "交通局", "教育局", "教委", "社会局", "民政局", "住建局", "住建委", "城管局", "市监局",
    "人社局", "发改委", "国资委", "财政局", "水务局", "文旅局", "商务局", "交通委", "税务局", "医保局", "农业局", "体育局",
  ].map { CharacterTable.shared.fold($0) }
}
