/// What a model takes for a firm's name and a rule knows to be none.
struct NameRefusals {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// Where the firms end that lists and rules have settled.
  private let firmEnds: Set<Int>

  init(scan: DocumentScan, gazetteer: Gazetteer, settled: [Span]) {
    self.scan = scan
    self.gazetteer = gazetteer
    firmEnds = Set(settled.indices.lazy.filter { settled[$0].type == .company }.map { settled[$0].end })
  }

  func holds(_ range: Range<Int>) -> Bool {
    scan.blockers.contains { $0.start < range.upperBound && range.lowerBound < $0.end } || isListed(range)
      || isOrdinary(range) || isCode(range) || isAddress(range) || isProduct(range) || isCredit(range)
      || isPerformer(range) || isJournal(range) || isBranch(range) || isIndex(range)
      || isShareOfFund(range.upperBound) || FundNames.holds(range.lowerBound, range.upperBound, in: scan)
  }

  /// 周峦伦、五月天等演唱会, 歌手周峦伦: a Chinese name of three characters near a concert or an album.
  private func isPerformer(_ range: Range<Int>) -> Bool {
    let text = scan.text
    guard (2...4).contains(range.count), range.allSatisfy({ text.isHan($0) }),
      AppointedPerson.surnames.contains(text.symbols[range.lowerBound])
    else { return false }
    let near = max(0, range.lowerBound - 6)..<min(text.count, range.upperBound + 10)
    return Self.stages.contains { text.holds($0, in: near) }
  }

  private static let stages = ["演唱会", "歌手", "专辑", "主演", "导演", "饰演", "演员", "艺人", "代言"].map {
    CharacterTable.shared.fold($0)
  }

  /// QEL-20 Index, 峦证50指数: what counts the firms of a market.
  private func isIndex(_ range: Range<Int>) -> Bool {
    Self.indices.contains { scan.text.holds($0, before: range.upperBound) }
  }

  private static let indices = [" index", "指数"].map { CharacterTable.shared.fold($0) }

  /// 峦泰智能|股票A, 峦泰智能|混合C: a class of a fund's shares.
  private func isShareOfFund(_ end: Int) -> Bool {
    Self.classes.contains(end..<(end + 2), of: scan.text) && scan.text.isUpper(end + 2)
      && !scan.text.isLatinWordPart(end + 3)
  }

  private static let classes = WordSet(["股票", "混合", "债券", "指数", "联接"])

  /// Parks where firms are, and kinds of banks and customers.
  private func isOrdinary(_ range: Range<Int>) -> Bool {
    Self.ordinary.contains(range, of: scan.text) || isSeveral(range)
  }

  /// ADRs, ETFs: things in the plural.
  private func isSeveral(_ range: Range<Int>) -> Bool {
    range.count >= 3 && scan.text.symbol(range.upperBound - 1) == 0x73
      && range.dropLast().allSatisfy { scan.text.isUpper($0) }
  }

  private static let ordinary = WordSet([
    "竹科", "中科", "南科", "国银", "公股银", "中小银行", "大行", "城商行", "农商行", "股份行", "新客",
  ])

  /// Whether lists hold a name as safe, as a product or a person of a firm, or as anything but a firm (南大): what is
  /// settled as none of theirs here is so by a rule, which knows more.
  private func isListed(_ range: Range<Int>) -> Bool {
    guard let group = gazetteer.automaton.group(of: Array(scan.text.symbols[range])) else { return false }
    var isSafe = false
    var isFirm = false
    var isOther = false
    gazetteer.forEachEntry(of: group) { entry in
      guard entry.meaning == .entity, entry.target != NameEntry.none else { return }
      if entry.evidence == .none || entry.evidence == .clue { isSafe = true }
      if gazetteer.entities.type(of: Int(entry.target)) == .company { isFirm = true } else { isOther = true }
    }
    return isSafe || isOther && !isFirm
  }

  /// Nvidia's |Quorvin, 腾讯的|峦天, Quorvin| chips, 峦天| 芯片, and the items of 峦天、峦地三款….
  private func isProduct(_ range: Range<Int>) -> Bool {
    let text = scan.text
    if text.isSpace(range.lowerBound - 1), text.holds(Self.owner, before: range.lowerBound - 1),
      firmEnds.contains(range.lowerBound - 1) || firmEnds.contains(range.lowerBound - 3)
    {
      return true
    }
    if text.symbol(range.lowerBound - 1) == 0x7684, firmEnds.contains(range.lowerBound - 1) { return true }
    if text.isSpace(range.upperBound), let next = scan.word(after: range.upperBound),
      Self.products.contains(scan.lowercased(next))
    {
      return true
    }
    return Self.chineseProducts.contains(range.upperBound..<(range.upperBound + 2), of: text)
      || isOfSome(range.upperBound)
  }

  /// Whether the list that a name stands in ends with how many models or funds it names: 三款, 6只基金.
  private func isOfSome(_ end: Int) -> Bool {
    let text = scan.text
    for at in end..<min(text.count, end + 30) {
      guard text.isHan(at) || text.isLatinWordPart(at) || text.symbol(at) == 0x3001 else { return false }
      if text.symbol(at) == 0x6B3E || text.holds(Self.funds, at: at), at > end {
        return Self.numbers.contains(text.symbol(at - 1))
      }
    }
    return false
  }

  private static let funds = CharacterTable.shared.fold("只基金")
  private static let owner = CharacterTable.shared.fold("'s")
  private static let products: Set<String> = [
    "chip", "chips", "chipset", "chipsets", "processor", "processors", "phone", "phones", "smartphone", "smartphones",
    "tablet", "tablets", "console", "consoles", "headset", "headsets", "app", "apps", "model", "models",
  ]
  private static let chineseProducts = WordSet(["芯片", "处理", "系统", "手机", "机型", "车型", "耳机", "平板"])
  private static let numbers = SymbolSet("两三四五六七八九十几多0123456789")

  /// 大连公司: a firm's branch, by its place.
  private func isBranch(_ range: Range<Int>) -> Bool {
    let text = scan.text
    guard text.holds(Self.company, before: range.upperBound), let place = scan.place(startingAt: range.lowerBound)
    else {
      return false
    }
    return place.end == range.upperBound - Self.company.count
  }

  private static let company = CharacterTable.shared.fold("公司")

  /// 小青拍摄: whose picture it is.
  private func isCredit(_ range: Range<Int>) -> Bool {
    Self.credits.contains((range.upperBound - 2)..<range.upperBound, of: scan.text)
  }

  private static let credits = WordSet(["拍摄", "摄影", "供图", "制图", "绘制", "配图"])

  /// Quorv Chemistry Journal: what scholars publish in is no firm.
  private func isJournal(_ range: Range<Int>) -> Bool {
    let words = scan.lowercased(range).split(separator: " ")
    guard words.count > 1, let last = words.last, Self.journals.contains(String(last)) else { return false }
    return words.contains { word in Self.sciences.contains { word.hasSuffix($0) } }
  }

  private static let journals: Set<String> = ["journal", "letters", "reviews", "proceedings", "transactions"]
  private static let sciences = [
    "engineering", "istry", "ics", "ology", "medicine", "science", "sciences", "materials",
  ]

  /// [ASX:QVA], 峦山银行（QVA）: a market and its code, a code in a bracket of its own.
  private func isCode(_ range: Range<Int>) -> Bool {
    let text = scan.text
    return text.symbol(range.upperBound) == 0x3A && text.isUpper(range.upperBound + 1)
      || text.symbol(range.lowerBound - 1) == 0x3A && text.isUpper(range.lowerBound - 2)
      || text.symbol(range.lowerBound - 1) == 0x28 && text.symbol(range.upperBound) == 0x29
        && range.allSatisfy { text.isUpper($0) }
  }

  /// quorv.com, whose words around it tell little: rules read the firms that go by their address.
  private func isAddress(_ range: Range<Int>) -> Bool {
    Self.domains.contains { scan.text.holds($0, before: range.upperBound) }
  }

  private static let domains = [".com", ".cn", ".io", ".ai", ".org", ".net"].map { CharacterTable.shared.fold($0) }
}
