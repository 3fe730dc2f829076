import YuliaoCorpus

/// Lists that say of what they are: 甲、乙等公司, 甲和乙三家企业; and what stands before their first known firm.
extension ListRecognizer {
  /// Whether the words behind a list call its items firms: 等公司, 等多家知名机构, 两家券商.
  func namesFirms(behind index: Int) -> Bool {
    let text = scan.text
    var at = index
    let isOpen = text.symbol(at) == 0x7B49
    guard isOpen || Self.numbers.contains(text.symbol(at)) && text.symbol(at + 1) == 0x5BB6 else { return false }
    at += isOpen ? 1 : 2
    for _ in 0..<7 {
      if Self.kinds.contains(at..<(at + 2), of: text) { return true }
      // 等餐饮品牌 are firms; 等品牌 may be all of one.
      if Self.brands.contains((at - 2)..<at, of: text), text.holds(Self.brand, at: at) { return true }
      guard text.isHan(at) || text.isDigit(at), !Self.breaks.contains(text.symbol(at)) else { return false }
      at += 1
    }
    return false
  }

  /// Whether an item of such a list is a firm: one that lists know, if with doubt, or what looks like a name and is no
  /// school, court or society.
  func isFirmOf(_ item: Range<Int>, _ firms: SpansByPlace) -> Bool {
    if firms[item.lowerBound]?.end == item.upperBound { return true }
    return !Self.otherEnds.contains(scan.text.symbol(item.upperBound - 1)) && looksLikeName(item, mayBearPlace: true)
  }

  /// What 和 closes a Chinese list with: a known firm, or a name that the words behind it call one.
  func lastItem(after index: Int, _ starts: SpansByPlace) -> Item? {
    let next = index + 1
    guard Self.conjunctions.contains(scan.text.symbol(index)), scan.tokenStarts[index], scan.tokenStarts[next] else {
      return nil
    }
    if let span = starts[next] {
      return span.type == .company ? Item(range: span.range, isKnown: true, isOther: false) : nil
    }
    guard scan.text.isHan(next), let end = itemEnd(from: next), namesFirms(behind: end) else { return nil }
    return Item(range: next..<end, isKnown: false, isOther: false)
  }

  /// Behind a code in brackets: 青峦(2337)、.
  func behindCode(_ index: Int) -> Int {
    let text = scan.text
    guard text.symbol(index) == 0x28 else { return index }
    var at = index + 1
    while at - index < 16, text.isLatinWordPart(at) || [0x2E, 0x3A, 0x2D, 0x20].contains(text.symbol(at)) { at += 1 }
    return text.symbol(at) == 0x29 && at > index + 1 ? at + 1 : index
  }

  /// The Latin names that a Chinese list begins with: Quorva、Acme Drum|、青峦.
  func latinItems(before index: Int, _ starts: SpansByPlace) -> [Item] {
    let text = scan.text
    guard scan.language != .english else { return [] }
    var items: [Item] = []
    var at = index
    while items.count < 12, text.symbol(at - 1) == 0x3001 {
      let end = at - 1
      var start = end
      while start > 0, end - start < 32,
        text.isLatinWordPart(start - 1)
          || start < end && [0x20, 0x26, 0x2D, 0x2E, 0x27].contains(text.symbol(start - 1))
            && text.isLatinWordPart(start - 2)
      {
        start -= 1
      }
      let name = start..<end
      guard name.count >= 3, name.count < 32, text.isUpper(start), name.contains(where: { !text.isUpper($0) }),
        !text.isSpace(start - 1) || !text.isLatinWordPart(start - 2), !text.holds(Self.pay, before: end),
        text.symbol(start - 1) != 0x0A, !name.contains(where: { starts[$0] != nil })
      else { break }
      items.insert(Item(range: name, isKnown: false, isOther: false), at: 0)
      at = start
    }
    return items
  }

  /// The Chinese names that a list of firms begins with, each behind its place: 对峦南石槊、江北甲槊|、青峦等企业.
  ///
  /// What else stands there are as often kinds of bodies and people (高校、专家、青峦等企业).
  func hanItems(before index: Int, _ starts: SpansByPlace) -> [Item] {
    let text = scan.text
    var items: [Item] = []
    var end = index
    while items.count < 12, text.symbol(end - 1) == 0x3001 {
      end -= 1
      var start = end
      while start > 0, end - start < 7, text.isHan(start - 1) { start -= 1 }
      guard let own = (start..<end).first(where: { isPlaced($0, upTo: end) }),
        !(own..<end).contains(where: { starts[$0] != nil })
      else { break }
      items.insert(Item(range: own..<end, isKnown: false, isOther: false), at: 0)
      end = own
    }
    return items
  }

  /// Whether a place begins at an index, with two to four characters behind it of which one is no word of the dictionary.
  private func isPlaced(_ start: Int, upTo end: Int) -> Bool {
    guard scan.tokenStarts[start], let place = scan.place(startingAt: start), place.end - start >= 2,
      (2...4).contains(end - place.end)
    else { return false }
    let single = (place.end..<end).filter { scan.tokenStarts[$0] && scan.tokenStarts[$0 + 1] }
    return !single.isEmpty && !single.contains { ChineseWords.breaksName(scan.text.symbols[$0]) }
  }

  /// Ways to pay stand in lists with the firms that offer others.
  private static let pay = CharacterTable.shared.fold(" Pay")
  private static let kinds = WordSet([
    "公司", "企业", "机构", "厂商", "券商", "车企", "药企", "巨头", "大厂", "投行", "险企", "房企", "律所", "实体",
  ])
  private static let brand = CharacterTable.shared.fold("品牌")
  private static let brands = WordSet([
    "餐饮", "汽车", "珠宝", "运动", "休闲", "服装", "家居", "娱乐", "酒店", "茶饮", "咖啡", "奢侈", "美妆", "护肤", "护理", "户外", "母婴", "家电", "手机",
    "零食", "食品",
    "连锁", "百货", "时尚", "轮胎", "家具", "厨电", "知名", "国际", "国产", "本土", "著名",
  ])
  private static let conjunctions = SymbolSet("和与及")
  private static let numbers = SymbolSet("两三四五六七八九十多数几")
  private static let breaks = SymbolSet("的在与和及或对将是为以了")
  private static let otherEnds = SymbolSet("学院会所部局署校人府")
}
