/// A local body's Chinese name in its parts: 浙江省|湖州市|德清县|市场监管局.
///
/// Read from its end, as the kinds of bodies are known and the places are not: what is left before the kinds must be places
/// by their last characters. O(name)
struct LocalBodyName {
  /// Provinces, cities, counties and districts, the largest first, each with its last character.
  private(set) var places: [Substring] = []
  /// The body and its parts: 公安局|雨花分局|洞井派出所.
  private(set) var parts: [Part] = []

  struct Part {
    /// The name that a branch or a police station has of its own.
    var own: Substring?
    var kind: LocalBodyKinds.Kind
  }

  /// - Parameter name: in simplified characters.
  init?(_ name: String) {
    var rest = name[...]
    while let kind = LocalBodyKinds.kind(endOf: rest) {
      rest = rest.dropLast(kind.chinese.count)
      let own = LocalBodyKinds.haveOwnNames.contains(kind.chinese) ? Self.ownName(endOf: rest) : nil
      parts.insert(Part(own: own, kind: kind), at: 0)
      rest = rest.dropLast(own?.count ?? 0)
    }
    guard !parts.isEmpty else { return nil }
    if let known = Self.places(rest) {
      guard !known.isEmpty || parts[0].own != nil else { return nil }
      places = known
    } else {
      // 富平|流曲派出所: a county without its level.
      guard parts[0].own != nil, rest.count == 2 else { return nil }
      places = [rest]
    }
  }

  /// The last two characters before a branch's kind, or three where more would be left than places are made of.
  private static func ownName(endOf rest: Substring) -> Substring? {
    guard let last = rest.last, !levels.contains(last), rest.count >= 2, LocalBodyKinds.kind(endOf: rest) == nil else {
      return nil
    }
    return [2, 3].lazy.map { rest.suffix($0) }.first { own in
      let front = rest.dropLast(own.count)
      return places(front) != nil || LocalBodyKinds.kind(endOf: front) != nil
    } ?? rest.suffix(2)
  }

  /// The places that a text is made of, each of two to four characters and its level, behind a province with or without;
  /// nil where anything else is in it.
  private static func places(_ text: Substring) -> [Substring]? {
    var places: [Substring] = []
    var rest = text
    if let region = regions.first(where: text.hasPrefix) {
      guard text.count > region.count else { return nil }
      places.append(text.prefix(region.count))
      rest = rest.dropFirst(region.count)
    } else if let province = provinces.first(where: { text.hasPrefix($0) && text.count > $0.count + 2 }),
      let next = text.dropFirst(province.count).first, !levels.contains(next)
    {
      places.append(text.prefix(province.count))
      rest = rest.dropFirst(province.count)
    }
    while !rest.isEmpty {
      guard
        let length = (2...5).first(where: { length in
          guard length <= rest.count else { return false }
          let level = rest[rest.index(rest.startIndex, offsetBy: length - 1)]
          // 曹县: only counties have names of one character.
          return length == 2 ? level == "县" && !pointers.contains(rest.first!) : levels.contains(level)
        })
      else { return nil }
      // 成都|武侯区: a city without its level.
      let isJoined = length == 5 && ["区", "县"].contains(rest.prefix(5).last)
      if isJoined {
        places.append(rest.prefix(2))
        rest = rest.dropFirst(2)
      }
      let own = isJoined ? 3 : length
      places.append(rest.prefix(own))
      rest = rest.dropFirst(own)
    }
    return places
  }

  /// Regions, whose own bodies the tables hold; 自治区 is no district.
  private static let regions = ["内蒙古自治区", "广西壮族自治区", "宁夏回族自治区", "新疆维吾尔自治区", "西藏自治区"]
  private static let pointers: Set<Character> = ["某", "该", "全", "本", "各", "我", "此", "两", "郊"]
  private static let levels: Set<Character> = ["省", "市", "县", "区", "旗"]
  private static let provinces =
    LocalBodies.provinces.values.map { String($0.dropLast()) } + ["内蒙古", "广西", "宁夏", "新疆", "西藏"]

  /// The name that the body has wherever it is named: without the province, without the city that a county lies in, and with
  /// its kinds in full. A district keeps its city.
  var canonical: String {
    var own = places[...]
    while own.count > 1, let first = own.first,
      first.last == "省" || (Self.provinces + Self.regions).contains(String(first))
    {
      own = own.dropFirst()
    }
    if own.count > 1, let last = own.last?.last, last == "县" || last == "旗" { own = own.suffix(1) }
    return own.joined() + parts.map { ($0.own.map(String.init) ?? "") + $0.kind.full }.joined()
  }

  /// Longxi County People's Court; the smallest place stands for all, but for a district, which many cities have of its
  /// name. nil where a name cannot be read.
  func english(_ pinyin: (Substring) -> String?) -> String? {
    var words: [String] = []
    if let district = places.last, district.last == "区", let city = places.dropLast().last {
      guard let name = pinyin(Self.levels.contains(city.last!) ? city.dropLast() : city) else { return nil }
      words.append(name)
    }
    if let place = places.last, let level = place.last {
      guard let name = pinyin(Self.levels.contains(level) ? place.dropLast() : place) else { return nil }
      words.append(name)
      if let word = Self.english[level] { words.append(word) }
    }
    for part in parts {
      if let own = part.own {
        guard let name = pinyin(own) else { return nil }
        words.append(name)
      }
      words.append(part.kind.english)
    }
    return words.joined(separator: " ")
  }

  /// Cities go without their level, as the press names them.
  private static let english: [Character: String] = [
    "省": "Provincial", "县": "County", "区": "District", "旗": "Banner",
  ]
}
