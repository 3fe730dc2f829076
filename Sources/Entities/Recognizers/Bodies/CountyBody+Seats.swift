import YuliaoCorpus

/// Places that bodies may be named behind: a city, county or district, or its level alone.
extension CountyBody {
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
        let own = scan.tokenStarts[at] ? start(before: at) : nil
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
      // 示范|区: a word of the dictionary is as likely no place.
      guard Self.units.contains(text.symbol(name.lowerBound - 1)) || seat.count == 3,
        !scan.isOneToken(name.lowerBound, name.upperBound)
      else { continue }
      names[Array(text.symbols[name])] = jurisdiction(at: seat.lowerBound)
    }
    var found: [(range: Range<Int>, jurisdiction: String)] = []
    for (name, jurisdiction) in names {
      var at = 0
      while let index = text.next(name, from: at) {
        at = index + name.count
        if scan.tokenStarts[index], !Self.units.contains(text.symbol(at)), scan.place(startingAt: index) == nil {
          found.append((index..<at, jurisdiction))
        }
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the text writes a level behind two characters, so that they are a place here: 青溪 after 青溪县. O(n) for each
  /// name, once.
  func names(_ place: Range<Int>) -> Bool {
    let name = Array(scan.text.symbols[place])
    if let known = memory.names[name] { return known }
    var isNamed = false
    var at = 0
    while !isNamed, let index = scan.text.next(name, from: at) {
      at = index + 1
      // 来到|县城 is none.
      isNamed = unit(endingAt: index + name.count + 1) == index
    }
    memory.names[name] = isNamed
    return isNamed
  }

  /// 江北省|青溪市, where a province's name stands before the city's.
  private func behindProvince(_ end: Int) -> (start: Int, code: String)? {
    for length in 2...4 {
      let start = end - 1 - length
      guard start > 0, let province = scan.place(endingAt: start), CountyBody.isOfMainland(province),
        scan.tokenStarts[province.start],
        (start..<(end - 1)).allSatisfy({ scan.text.isHan($0) && !Self.strangers.contains(scan.text.symbols[$0]) })
      else { continue }
      return (province.start, province.code)
    }
    return nil
  }

  /// A district or county without its level before a kind of body that has none but local ones: 青溪|法院, where the tables
  /// know 青溪区.
  func bareDistrict(before kind: DocumentScan.CueHit) -> (start: Int, jurisdiction: String)? {
    let text = scan.text
    guard scan.language == .simplifiedChinese, !Self.governments.contains(where: { text.holds($0, at: kind.start) })
    else { return nil }
    for length in 2...3 {
      let start = kind.start - length
      guard start >= 0, scan.tokenStarts[start], (start..<kind.start).allSatisfy({ text.isHan($0) }),
        !text.isHan(start - 1) || ChineseWords.breaksName(text.symbol(start - 1)) || isWord(endingAt: start),
        !Self.leads.contains(start..<kind.start, of: text),
        let code = gazetteer.province(ofDistrict: start..<kind.start, in: text)
      else { continue }
      return (start, code)
    }
    return nil
  }

  /// 市, 县 or 区 alone before a kind of body.
  func level(before kind: DocumentScan.CueHit) -> Int? {
    let at = kind.start - 1
    guard Self.levels.contains(scan.text.symbol(at)),
      !Self.governments.contains(where: { scan.text.holds($0, at: kind.start) }), isLevelAlone(at)
    else { return nil }
    return at
  }

  /// Whether a level stands alone, at a clause's beginning or behind a word, in a text that names a place of China.
  private func isLevelAlone(_ at: Int) -> Bool {
    let text = scan.text
    guard scan.tokenStarts[at], scan.tokenStarts[at + 1], scan.place(covering: at) == nil else { return false }
    let before = text.symbol(at - 1)
    return
      (!text.isHan(at - 1) && !text.isLatinWordPart(at - 1)
      || ChineseWords.breaksName(before) && !Self.pointing.contains(before)
      || isWord(endingAt: at) && !Self.pointers.contains((at - 2)..<at, of: text)
        // 大中华|区移动通信部: a region, not a district behind a word.
        && (text.symbol(at) != 0x533A || Self.leads.contains((at - 2)..<at, of: text)))
      && namesPlace(text.symbols[at])
  }

  /// Whether the text has a place whose name shows the level (青溪县), or places of mainland China and of no other country:
  /// in news from abroad a county is another's.
  private func namesPlace(_ level: UInt16) -> Bool {
    if let known = memory.namesPlace[level] { return known }
    var isNamed =
      scan.places.contains(where: CountyBody.isOfMainland)
      && !scan.places.contains { !$0.code.hasPrefix("cn") && $0.end - $0.start > 1 }
    var at = 0
    while !isNamed, let index = scan.text.next(level, from: at) {
      at = index + 1
      isNamed = unit(endingAt: at) != nil
    }
    memory.namesPlace[level] = isNamed
    return isNamed
  }

  /// The province that the text speaks of, if it is one; else China.
  var province: String {
    if let known = memory.province { return known }
    let codes = Set(scan.places.lazy.filter(CountyBody.isOfMainland).map(\.code))
    let only = codes.count == 1 ? codes.first! : "cn"
    memory.province = only
    return only
  }

  private static let levels: [UInt16] = Array("市县区旗盟省".utf16)
  private static let pointing = SymbolSet("该本此这那某各")
  /// 人民政府 and its office, which are no body's name alone.
  private static let governments = ["人民政府", "政府办公室"].map { CharacterTable.shared.fold($0) }
  private static let pointers = WordSet(["当地", "本地", "所在", "各地", "外地", "地级", "有关", "相关", "部分", "上述", "涉事", "属地", "辖区"])
}
