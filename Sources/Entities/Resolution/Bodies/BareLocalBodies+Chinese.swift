import YuliaoCorpus

/// 消防局 behind 青溪市消防局, and 卫健委 behind 青溪市卫健委 in a text that does not name the country's own in full.
extension BareLocalBodies {
  /// O(n) for each kind that the text names in full.
  func completeChinese(_ spans: inout [Span]) {
    var named: [(kind: Int, span: Span)] = []
    for span in spans where span.type == .agency && !span.isNested && scan.text.isHan(span.start) {
      if let kind = Self.chineseKinds.firstIndex(where: { isLocal(span, $0) }) { named.append((kind, span)) }
    }
    guard !named.isEmpty else { return }
    let taken = PlaceSet(coveredBy: spans, count: scan.text.count)
    let byStart = SpansByPlace(spans, by: .start)
    var found: [Span] = []
    var local: [Int: Span] = [:]
    for kind in Set(named.map(\.kind)).sorted() {
      let bodies = named.filter { $0.kind == kind }.map(\.span)
      let name = Self.chineseKinds[kind]
      let national = spans.first { isNational($0, name) }?.start ?? .max
      var last = 0
      var from = bodies[0].end
      while let index = scan.text.next(name, from: from) {
        from = index + name.count
        let place = index..<from
        guard isBareChinese(place, kind) else { continue }
        while last + 1 < bodies.count, bodies[last + 1].end <= index { last += 1 }
        if !taken.overlaps(place) {
          found.append(bodies[last].repeated(at: place))
        } else if national > index, let other = byStart[index], other.range == place, isTheCountrys(other) {
          local[index] = bodies[last]
        }
      }
    }
    for index in spans.indices where isTheCountrys(spans[index]) {
      if let body = local[spans[index].start] { spans[index] = body.repeated(at: spans[index].range) }
    }
    guard !found.isEmpty else { return }
    spans += found
    spans.sortByPlace()
  }

  /// 卫健委 taken for the country's because nothing said whose it is.
  private func isTheCountrys(_ span: Span) -> Bool {
    span.type == .agency && span.method == .place && span.isListed
      && gazetteer.entities[Int(span.firstTarget)].jurisdiction == "cn"
  }

  /// Whether a body is a city's, county's or province's by the level or the place before its kind.
  private func isLocal(_ span: Span, _ kind: [UInt16]) -> Bool {
    let front = span.end - kind.count
    guard front > span.start + 1, scan.text.holds(kind, before: span.end) else { return false }
    return Self.levels.contains(scan.text.symbol(front - 1)) || scan.text.holds(Self.government, before: front)
      || scan.place(endingAt: front).map { $0.start >= span.start && $0.code.utf8.contains(UInt8(ascii: "-")) } == true
  }

  /// 国家卫健委: the country's body by a longer name.
  private func isNational(_ span: Span, _ kind: [UInt16]) -> Bool {
    guard span.type == .agency, span.isListed, span.length > kind.count, scan.text.holds(kind, before: span.end) else {
      return false
    }
    return gazetteer.entities[Int(span.firstTarget)].jurisdiction.utf8.count == 2
  }

  /// Nothing but a mark or a word of grammar stands before the kind (青溪|国资委 is another's, 规划和|自然资源局 a longer kind's
  /// end), and no “head of” behind it.
  private func isBareChinese(_ place: Range<Int>, _ kind: Int) -> Bool {
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
  private static let chineseKinds = [
    "规划和自然资源局", "生态环境局", "应急管理局", "市场监管局", "自然资源局", "交通运输局", "消防局", "警察局", "公安局", "卫生局", "卫健委",
    "卫健局", "环保局", "劳动局", "都发局", "工务局", "建设局", "交通局", "教育局", "教委", "社会局", "民政局", "住建局", "住建委", "城管局", "市监局",
    "人社局", "发改委", "国资委", "财政局", "水务局", "文旅局", "商务局", "交通委", "税务局", "医保局", "农业局", "体育局",
  ].map { CharacterTable.shared.fold($0) }
}
