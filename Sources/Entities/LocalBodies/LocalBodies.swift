import YuliaoCorpus

/// Tells which body a Chinese text means by a level alone, 县法院 in a text on 青溪县, and gives each local body one name.
///
/// A level alone is the last place of that level before it, else the one that the text has most. A body that the tables
/// know by the name so made is theirs. O(spans), and one look through the text for each level that stands alone in it.
struct LocalBodies {
  private let scan: DocumentScan
  private let gazetteer: Gazetteer
  private let county: CountyBody

  init(scan: DocumentScan, gazetteer: Gazetteer) {
    self.scan = scan
    self.gazetteer = gazetteer
    county = CountyBody(scan: scan, gazetteer: gazetteer)
  }

  func settle(_ spans: inout [Span]) {
    // Most texts have no body that the tables do not hold.
    guard spans.contains(where: { $0.type == .agency && !$0.isListed }) else { return }
    var places: [UInt16: [Range<Int>]] = [:]
    var parts = Parts()
    for index in spans.indices where isOpen(spans[index]) {
      let span = spans[index]
      guard let written = span.unlistedName else { continue }
      let name: String
      if isLevelAlone(span) {
        let level = scan.text.symbol(span.start)
        let named = places[level] ?? self.places(of: level)
        places[level] = named
        guard let place = nearest(named, to: span.start) ?? province(of: level, span) else { continue }
        name = place.name + simplified(written).dropFirst()
        if place.jurisdiction.count > 2 { spans[index].jurisdiction = place.jurisdiction }
      } else {
        name = simplified(written)
      }
      settle(&spans[index], as: name, parts[name])
    }
    joinParts(&spans, &parts)
    settleProvinces(&spans, &parts)
  }

  /// The parts of each name, read once.
  private struct Parts {
    private var known: [String: LocalBodyName?] = [:]

    subscript(name: String) -> LocalBodyName? {
      mutating get {
        if let parts = known[name] { return parts }
        let parts = LocalBodyName(name)
        known[name] = .some(parts)
        return parts
      }
    }
  }

  private func isOpen(_ span: Span) -> Bool {
    span.type == .agency && !span.facts.isListed && !span.isNested && scan.text.isHan(span.start)
      && span.jurisdiction.hasPrefix("cn")
  }

  private func symbols(_ range: Range<Int>) -> String { String(decoding: scan.text.symbols[range], as: UTF16.self) }

  private func simplified(_ name: String) -> String {
    String(decoding: CharacterTable.shared.fold(name), as: UTF16.self)
  }

  /// 市|公安局, but no 市场|监管局, and no name that another rule has made whole already.
  private func isLevelAlone(_ span: Span) -> Bool {
    let level = scan.text.symbol(span.start)
    guard Self.levels.contains(level), scan.tokenStarts[span.start + 1], let name = span.unlistedName else {
      return false
    }
    return simplified(name).utf16.first == level
  }

  private static let levels = SymbolSet("省市县区旗")
  /// 省
  private static let province: UInt16 = 0x7701

  /// Where the text names places of a level, 青溪县; such as a word of the dictionary seems to name, 文化市, only where it
  /// names no other.
  private func places(of level: UInt16) -> [Range<Int>] {
    var sure: [Range<Int>] = []
    var doubtful: [Range<Int>] = []
    var at = 0
    while let index = scan.text.next(level, from: at) {
      at = index + 1
      // 广东|市场: the level's character begins a word.
      guard scan.tokenStarts[at] else { continue }
      if let place = scan.place(endingAt: at) ?? scan.place(endingAt: index), CountyBody.isOfMainland(place),
        level == Self.province || Self.provinces[place.code]?.hasPrefix(symbols(place.start..<place.end)) != true
      {
        sure.append(place.start..<at)
      } else if let start = county.unit(endingAt: at) {
        if scan.isOneToken(start, index) { doubtful.append(start..<at) } else { sure.append(start..<at) }
      }
    }
    return sure.isEmpty ? doubtful : sure
  }

  /// So many places of a level tell which the text has most.
  private static let mostPlaces = 100

  private struct Seat: Hashable {
    var name: String
    var jurisdiction: String
  }

  private func nearest(_ places: [Range<Int>], to index: Int) -> Seat? {
    func seat(_ range: Range<Int>) -> Seat {
      Seat(name: symbols(range), jurisdiction: county.jurisdiction(at: range.lowerBound))
    }
    let behind = places.indices.partitionPoint { places[$0].upperBound > index }
    if behind > 0 { return seat(places[behind - 1]) }
    var counts: [Seat: Int] = [:]
    for place in places.prefix(Self.mostPlaces) { counts[seat(place), default: 0] += 1 }
    return counts.max { ($0.value, $1.key.name) < ($1.value, $0.key.name) }?.key
  }

  /// The only province that the text speaks of, else that of the last place before.
  private func province(of level: UInt16, _ span: Span) -> Seat? {
    guard level == Self.province else { return nil }
    let code =
      Self.provinces[span.jurisdiction] != nil
      ? span.jurisdiction : scan.places.last { $0.end <= span.start && CountyBody.isOfMainland($0) }?.code
    return code.flatMap { code in Self.provinces[code].map { Seat(name: $0, jurisdiction: code) } }
  }

  private func settle(_ span: inout Span, as name: String, _ parts: LocalBodyName?) {
    let canonical = parts?.canonical
    for candidate in [name, canonical ?? name] {
      if let target = gazetteer.onlyTarget(of: CharacterTable.shared.fold(candidate)),
        gazetteer.entities.type(of: Int(target)) == .agency
      {
        span.targets = [target]
        span.unlistedName = nil
        return
      }
    }
    // As the text writes it where nothing is known of it, in its own script.
    if canonical != nil || name != span.unlistedName.map(simplified) { span.unlistedName = canonical ?? name }
  }

  /// A text with more bodies of other names is a list of them.
  private static let mostBodies = 200

  /// 峦口区青山派出所 is 江北市峦口区青山派出所 where the text has both.
  private func joinParts(_ spans: inout [Span], _ parts: inout Parts) {
    var whole: [String: Span] = [:]
    for span in spans where isOpen(span) {
      if let name = span.unlistedName, whole[name] == nil { whole[name] = span }
    }
    guard (2...Self.mostBodies).contains(whole.count) else { return }
    for index in spans.indices where isOpen(spans[index]) {
      guard let name = spans[index].unlistedName, parts[name]?.places.isEmpty == false else { continue }
      // Of two cities' districts of one name neither is meant more.
      let longer = whole.filter { $0.key.utf8.count > name.utf8.count && $0.key.hasSuffix(name) }
      guard longer.count == 1, let own = longer.first else { continue }
      spans[index].unlistedName = own.key
      spans[index].jurisdiction = own.value.jurisdiction
    }
  }

  /// A place lies where any of its bodies in the text does: 陇西县公安局 beside 甘肃省陇西县人民法院.
  private func settleProvinces(_ spans: inout [Span], _ parts: inout Parts) {
    func place(_ span: Span) -> Substring? { span.unlistedName.flatMap { parts[$0]?.places.last } }
    var provinces: [Substring: String] = [:]
    for span in spans where isOpen(span) && span.jurisdiction.count > 2 {
      if let place = place(span), provinces[place] == nil { provinces[place] = span.jurisdiction }
    }
    guard !provinces.isEmpty else { return }
    for index in spans.indices where isOpen(spans[index]) && spans[index].jurisdiction == "cn" {
      if let province = place(spans[index]).flatMap({ provinces[$0] }) { spans[index].jurisdiction = province }
    }
  }

  /// The provinces, by their codes.
  static let provinces = [
    "cn-he": "河北省", "cn-sx": "山西省", "cn-ln": "辽宁省", "cn-jl": "吉林省", "cn-hl": "黑龙江省", "cn-js": "江苏省", "cn-zj": "浙江省",
    "cn-ah": "安徽省", "cn-fj": "福建省", "cn-jx": "江西省", "cn-sd": "山东省", "cn-ha": "河南省", "cn-hb": "湖北省", "cn-hn": "湖南省",
    "cn-gd": "广东省", "cn-hi": "海南省", "cn-sc": "四川省", "cn-gz": "贵州省", "cn-yn": "云南省", "cn-sn": "陕西省", "cn-gs": "甘肃省",
    "cn-qh": "青海省",
  ]
}
