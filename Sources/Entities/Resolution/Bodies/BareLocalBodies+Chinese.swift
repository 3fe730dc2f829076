import YuliaoCorpus

/// 消防局 behind 青溪市消防局, and 卫健委 behind 青溪市卫健委 in a text that does not name the country's own in full.
extension BareLocalBodies {
  /// O(n) for each kind that the text names in full.
  func completeChinese(_ spans: inout [Span], _ gazetteer: Gazetteer) {
    guard scan.language != .english else { return }
    var named: [(kind: Int, span: Span)] = []
    for span in spans where span.type == .agency && !span.isNested && scan.text.isHan(span.start) {
      if let kind = Self.chineseKinds.firstIndex(where: { isLocal(span, $0) }) { named.append((kind, span)) }
    }
    guard !named.isEmpty else { return }
    let taken = PlaceSet(coveredBy: spans, count: scan.text.count)
    let byStart = SpansByPlace(spans, by: .start)
    var found: [Span] = []
    var retargeted: [Int: Span] = [:]
    for kind in Set(named.map(\.kind)).sorted() {
      let bodies = named.filter { $0.kind == kind }.map(\.span)
      let name = Self.chineseKinds[kind]
      let isNationalToo = spans.contains { isNational($0, name, gazetteer) }
      var last = 0
      var from = bodies[0].end
      while let index = scan.text.next(name, from: from) {
        from = index + name.count
        let place = index..<from
        guard isBareChinese(place) else { continue }
        while last + 1 < bodies.count, bodies[last + 1].end <= index { last += 1 }
        if taken.overlaps(place) {
          guard !isNationalToo, let other = byStart[index], other.range == place, isTheCountrys(other, gazetteer) else {
            continue
          }
          retargeted[index] = bodies[last]
        } else {
          found.append(short(of: bodies[last], at: place))
        }
      }
    }
    for index in spans.indices where retargeted[spans[index].start] != nil && isTheCountrys(spans[index], gazetteer) {
      spans[index] = short(of: retargeted[spans[index].start]!, at: spans[index].range)
    }
    guard !found.isEmpty else { return }
    spans = (spans + found).sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
  }

  private func short(of body: Span, at place: Range<Int>) -> Span {
    var span = body
    span.start = place.lowerBound
    span.end = place.upperBound
    span.kind = .short
    span.method = .repeated
    span.confidence = min(body.confidence, 0.8)
    return span
  }

  /// 卫健委 taken for the country's because nothing said whose it is.
  private func isTheCountrys(_ span: Span, _ gazetteer: Gazetteer) -> Bool {
    span.type == .agency && span.method == .place && span.isListed
      && gazetteer.entities[Int(span.firstTarget)].jurisdiction == "cn"
  }

  /// Whether a body is a city's, county's or province's by the level or the place before its kind.
  private func isLocal(_ span: Span, _ kind: [UInt16]) -> Bool {
    let front = span.end - kind.count
    guard front > span.start + 1, scan.text.holds(kind, before: span.end) else { return false }
    return Self.levels.contains(scan.text.symbol(front - 1))
      || scan.place(endingAt: front).map { $0.start >= span.start && $0.code.utf8.contains(UInt8(ascii: "-")) } == true
  }

  /// 国家卫健委: the country's body by a longer name.
  private func isNational(_ span: Span, _ kind: [UInt16], _ gazetteer: Gazetteer) -> Bool {
    guard span.type == .agency, span.isListed, span.length > kind.count, scan.text.holds(kind, before: span.end) else {
      return false
    }
    return gazetteer.entities[Int(span.targets[0])].jurisdiction.utf8.count == 2
  }

  /// Nothing but a mark or a word of grammar stands before the kind (青溪|国资委 is another's), and no “head of” behind it.
  private func isBareChinese(_ place: Range<Int>) -> Bool {
    let text = scan.text
    return scan.tokenStarts[place.lowerBound] && scan.tokenStarts[place.upperBound]
      && (!text.isHan(place.lowerBound - 1) || Self.fronts.contains(text.symbols[place.lowerBound - 1]))
      && !Self.backs.contains(text.symbol(place.upperBound))
  }

  private static let levels = SymbolSet("市县区州省旗")
  private static let fronts = SymbolSet("的在是与和由被为向从及或以并将让使而但若到报请据经找令")
  private static let backs = SymbolSet("长局")

  private static let chineseKinds = [
    "消防局", "警察局", "公安局", "卫生局", "卫健委", "卫健局", "环保局", "生态环境局", "劳动局", "都发局", "工务局", "建设局", "交通局", "教育局",
    "教委", "社会局", "民政局", "住建局", "住建委", "城管局", "应急管理局", "市场监管局", "市监局", "人社局", "发改委", "国资委", "财政局", "水务局",
    "文旅局", "商务局", "自然资源局", "规划和自然资源局", "交通运输局", "交通委", "税务局", "医保局", "农业局", "体育局",
  ].map { CharacterTable.shared.fold($0) }
}
