/// Where a body's name stands for something else: Treasury yields, other central banks, a state's Senate seat.
enum PlaceExceptions {
  /// 克雷格|黑德县, 马歇尔|厂: a surname that is the front of a place's name, or the town of a plant.
  static func isNameOfPlace(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isHan(span.start) else { return false }
    var end = span.end
    while end - span.end < 4, Transliteration.characters.contains(text.symbol(end)),
      !levels.contains(text.symbol(end))
    {
      end += 1
    }
    // Behind the surname alone a level may begin a word: 马歇尔|港口.
    return levels.contains(text.symbol(end)) && (scan.tokenStarts[end + 1] || end > span.end && end - span.end <= 3)
      && (end == span.end || (span.end..<end).contains { Transliteration.exclusive.contains(text.symbols[$0]) })
  }

  private static let levels = SymbolSet("县郡镇厂堡")

  private static let securities: Set<String> = [
    "yield", "yields", "note", "notes", "bond", "bonds", "bill", "bills", "futures", "debt", "curve", "securities",
    "prices", "rates", "market", "markets", "auction", "auctions", "inflation-protected", "simulation",
  ]

  /// What a country gives and keeps: U.S. military assistance.
  private static let armaments: Set<String> = [
    "assistance", "aid", "equipment", "hardware", "spending", "might",
  ]

  /// U.S. Treasury notes, U.S. military aid: papers of the department and not the department.
  static func isPaper(_ span: Span, in scan: DocumentScan) -> Bool {
    guard span.type == .agency, scan.text.isLatin(span.start) else { return false }
    if scan.text.holds(military, before: span.end), scan.text.isSpace(span.end), let next = scan.word(after: span.end),
      armaments.contains(scan.lowercased(next))
    {
      return true
    }
    guard scan.lowercased(span.range).hasSuffix("treasury") else { return false }
    // U.S. Treasury Closing Prices, but the Treasury closing a loophole
    if scan.text.isSpace(span.end), let next = scan.word(after: span.end), scan.isCapitalized(next),
      scan.lowercased(next) == "closing"
    {
      return true
    }
    if scan.text.isSpace(span.end), let next = scan.word(after: span.end),
      securities.contains(scan.lowercased(next)) || holders.contains(scan.lowercased(next))
    {
      return true
    }
    // Bitcoin Treasury: what a firm holds; the 10-year Treasury; a firm's Head of Treasury.
    guard scan.text.isSpace(span.start - 1), let before = scan.word(before: span.start) else { return false }
    let word = scan.lowercased(before)
    return coins.contains(word) || word.hasSuffix("-year")
      || word == "of" && scan.word(before: before.lowerBound).map { scan.lowercased($0) == "head" } == true
  }

  private static let military = Array("military".utf16)
  private static let holders: Set<String> = ["company", "companies", "firm", "firms"]
  private static let coins: Set<String> = [
    "bitcoin", "btc", "eth", "ethereum", "ether", "solana", "sol", "xrp", "crypto", "digital-asset", "dat",
  ]

  /// Words behind “Congress” that make it India's party.
  private static let partyWords: Set<String> = [
    "leader", "leaders", "leadership", "party", "president", "mp", "mps", "mla", "mlas", "candidate", "candidates",
    "spokesperson", "worker", "workers", "chief", "government", "general", "legislature", "high",
  ]

  static let seats: Set<String> = [
    "bid", "seat", "seats", "race", "races", "candidate", "candidates", "primary", "runoff", "campaign", "election",
    "contest", "hopeful", "nominee", "run", "hopefuls", "nomination",
  ]

  private static let generic = [
    "全球", "其他", "其它", "各国", "新兴市场", "当地", "地方", "各地", "多国", "主要", "世界", "多家", "几家", "各大", "某个",
    "某家", "场国家", "海外", "外国",
  ]
  .map {
    CharacterTable.shared.fold($0)
  }

  /// Treasury before a word for its papers, 央行 behind 全球 or 其他: no body in particular.
  static func isGeneric(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if text.isLatin(span.start) {
      if isOfBoard(span, in: scan) || isPaper(span, in: scan) || isSomeHouse(span, in: scan) { return true }
      // — Congress (@QuorvParty): whose account a post is from.
      if text.holds(account, at: span.end) { return true }
      guard let next = scan.word(after: span.end), text.isSpace(span.end) else { return false }
      if scan.lowercased(span.range) == "congress", partyWords.contains(scan.lowercased(next)) {
        return scan.places.contains { $0.code == "in" }
      }
      return false
    }
    if followers.contains(where: { text.holds($0, at: span.end) }), scan.place(endingAt: span.start) == nil {
      return true
    }
    // 各州财政部, 允许州财政部: any state's.
    if text.symbol(span.start - 1) == 0x5DDE, scan.place(endingAt: span.start) == nil { return true }
    if text.symbol(span.start) == 0x592E, span.length == 2, speaksOfGold(span, in: scan) { return true }
    return generic.contains { text.holds($0, before: span.start) }
  }

  /// The House of Acme: a family, a shop or a show. (Ann House): a person.
  private static func isSomeHouse(_ span: Span, in scan: DocumentScan) -> Bool {
    guard span.length == 5, scan.text.holds(house, at: span.start) else { return false }
    // Trading-House
    if housesInFront.contains(where: { scan.text.holds($0, before: span.start) }) { return true }
    // Sarah House, but the Virginia House
    if scan.text.isSpace(span.start - 1), let given = scan.word(before: span.start), scan.isCapitalized(given),
      CommonWords.givenNames.contains(scan.lowercased(given)), scan.place(endingAt: given.upperBound) == nil,
      !CommonWords.givenNamesOfOtherSense.contains(scan.lowercased(given)),
      // Will House Republicans …: of a chamber's parties and bodies.
      scan.text.symbol(span.end) != 0x20 || scan.word(after: span.end).map({ !scan.isCapitalized($0) }) != false
    {
      return true
    }
    guard scan.text.holds(of, at: span.end),
      let owner = scan.word(after: span.end + of.count), scan.isCapitalized(owner)
    else { return false }
    return scan.place(startingAt: owner.lowerBound) == nil && !chambers.contains(scan.lowercased(owner))
  }

  private static let account = Array(" (@".utf16)
  private static let house = Array("house".utf16)
  private static let housesInFront = ["trading-", "clearing-", "auction-", "open-", "publishing-", "opera-", "power-"]
    .map {
      CharacterTable.shared.fold($0)
    }
  private static let of = Array(" of ".utf16)
  /// What a house is of that makes laws.
  private static let chambers: Set<String> = [
    "representatives", "commons", "lords", "delegates", "councillors", "assembly", "keys", "deputies", "burgesses",
    "congress", "parliament", "chiefs", "elders", "the", "federation", "peoples", "nationalities",
  ]

  /// The board's Finance Committee, the Finance Committee of the Board: a firm's.
  private static func isOfBoard(_ span: Span, in scan: DocumentScan) -> Bool {
    guard scan.lowercased(span.range).hasSuffix("committee") else { return false }
    if let owner = scan.word(before: span.start), scan.text.isSpace(span.start - 1),
      ["board's", "company's", "bank's", "firm's", "directors'"].contains(scan.lowercased(owner))
    {
      return true
    }
    return boards.contains { scan.text.holds($0, at: span.end) }
  }

  private static let boards = [" of the board", " of our board", " of its board", " of the company"].map {
    Array($0.utf16)
  }

  /// Whether the sentence counts the gold of all the world's central banks.
  private static func speaksOfGold(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    func isWorldwide(_ range: Range<Int>) -> Bool {
      range.contains { index in
        worldwideStarts.contains(text.symbols[index]) && worldwide.contains { text.holds($0, at: index) }
      }
    }
    let sentence = scan.sentences[scan.sentence(at: span.start)]
    if isWorldwide(sentence) { return true }
    // 其中，央行的强劲买盘 behind a sentence on 全球央行
    let behind = span.end..<min(span.end + 14, sentence.upperBound)
    return purchases.contains { text.holds($0, in: behind) } && !owners.contains { text.holds($0, in: sentence) }
      && isWorldwide(max(0, sentence.lowerBound - 200)..<sentence.lowerBound)
  }

  private static let purchases = ["买盘", "购金", "买金"].map { CharacterTable.shared.fold($0) }
  /// Whose central bank the sentence speaks of.
  private static let owners = ["我国", "中国", "人民银行", "人行"].map { CharacterTable.shared.fold($0) }

  private static let worldwide = ["世界黄金协会", "全球央行", "各国央行", "多国央行", "各大央行", "主要央行", "国家央行"].map {
    CharacterTable.shared.fold($0)
  }

  private static let worldwideStarts = SymbolSet(worldwide.map { $0[0] })

  /// 央行购金 is what central banks do everywhere; a 财政部主管 works in a firm's treasury.
  private static let followers = [
    "购金", "买金", "购买黄金", "增持黄金", "买盘", "的购买", "购买和", "的强劲购买", "持续购", "需求", "的需求", "大举购", "购买量", "和投资者", "对黄金", "对于黄金",
    "主管", "总监", "经理",
  ].map { CharacterTable.shared.fold($0) }

  /// Georgia Senate seat: the state's seat in the US Senate, not the state's own senate.
  static func isSeat(_ code: String, _ span: Span, in scan: DocumentScan) -> Bool {
    guard code.hasPrefix("us-"), let next = scan.word(after: span.end) else { return false }
    return seats.contains(scan.lowercased(next))
  }
}
