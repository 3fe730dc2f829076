import YuliaoCorpus

/// Whether the words around an ambiguous name speak of such an entity: 苹果跌超2%, Target's shares, Rep. Mike Johnson.
struct ContextEvidence {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// Entities that the document names by a safe form, and those that a product or a person of theirs speaks for.
  private(set) var anchored: TargetSet
  /// The first of the two alone.
  private let named: TargetSet
  /// The firms that the text is about, as it opens with their names.
  private var subjects = TargetSet()
  /// Starts and ends of the safe companies, for lists such as 微软、苹果和谷歌.
  private(set) var companyStarts: PlaceSet
  private(set) var companyEnds: PlaceSet
  /// The safe bodies, for lists such as FinCEN and the OCC.
  let bodies: [Span]
  /// The safe firms.
  let firms: [SpanFacts]
  private let speaksOfCongress: Bool
  /// Whether the document is about farming or food.
  private let speaksOfProduce: Bool

  let memory = Memory()

  let isTraditional: Bool
  private let isTaiwan: Bool
  private let isChinese: Bool

  init(
    scan: DocumentScan, gazetteer: Gazetteer, named: TargetSet, clues: [UInt32], settled: [Span], language: Language,
    isTaiwan: Bool
  ) {
    self.isTaiwan = isTaiwan
    bodies = settled.filter { $0.type == .agency && $0.isListed }
    isTraditional = language == .traditionalChinese
    isChinese = language != .english && language != .other
    self.scan = scan
    self.gazetteer = gazetteer
    self.named = named
    anchored = named
    anchored.insert(clues)
    firms = settled.lazy.filter { $0.type == .company }.map(\.facts)
    var starts = PlaceSet(count: scan.text.count)
    var ends = starts
    for firm in firms {
      starts.insert(firm.start)
      ends.insert(firm.end)
    }
    companyStarts = starts
    companyEnds = ends
    speaksOfProduce = ContextEvidence.speaksOfProduce(scan)
    speaksOfCongress = scan.hasCue(
      [.congress, .senatorTitle, .representativeTitle], in: 0..<scan.text.count)
  }

  /// Adds firms that the document has made sure by now, and where they stand; false where that tells nothing new.
  mutating func add(anchors: [UInt32], companies: [Span]) -> Bool {
    for company in companies {
      companyStarts.insert(company.start)
      companyEnds.insert(company.end)
    }
    let isNew = anchored.insert(anchors)
    return isNew || !companies.isEmpty
  }

  /// Says that the text is about a firm, so that its name is no ordinary word anywhere in it.
  mutating func add(subject: UInt32) { subjects.insert(CollectionOfOne(subject)) }

  /// The span with its targets narrowed to those that the context supports; nil where it supports none.
  func settle(_ span: Span) -> Span? {
    var span = span
    span.method = .context
    if isLabel(span) || isState(span) || ContextEvidence.isTown(span, in: scan) || isFieldOfStudy(span)
      || isFieldOfSecretary(span)
    {
      return nil
    }
    let known = span.targets.filter { anchored.contains($0) }
    // 机器人 stays a word in a text on the firm of that name.
    let isWord =
      isDictionaryWord(span) && (speaksOfProduce || span.length > 2) && !known.contains { subjects.contains($0) }
      && (speaksOfProduce || !standsInCompanyName(span, known))
    // A text on coins needs the body's own name: Musk speaks of both.
    let isCoin =
      span.type == .agency && span.kind == .acronym && !known.contains { named.contains($0) }
      && scan.cues.contains { $0.cue == .coin }
    if !known.isEmpty, !isPartOfLongerName(span), !isWord, !isCoin {
      span.targets = known
      span.confidence = 0.93
      return span
    }
    if isOrder(span) { return nil }
    let weight: Double
    switch span.type {
    case .company: weight = companyEvidence(span)
    case .senator: weight = legislatorEvidence(span)
    case .agency: weight = agencyEvidence(span)
    default: weight = 0
    }
    guard weight >= 1 else { return nil }
    // IG of a post is the platform, which has no listing, and not the broker that has one.
    if span.type == .company, span.targets.count > 1, isChinese, isPlatformHere(span),
      let platform = span.targets.first(where: { gazetteer.entities[Int($0)].listings.isEmpty })
    {
      span.targets = Targets([platform] + span.targets.filter { $0 != platform })
    }
    span.confidence = weight >= 2 ? 0.9 : 0.8
    return span
  }

  private func companyEvidence(_ span: Span) -> Double {
    if PictureCredit.holds(span, in: scan) { return 2 }
    if hasOwnCodeBehind(span) || isPaired(span) || isCreditLine(span) { return 2 }
    guard !isPartOfLongerName(span), !isAcronymOfOther(span), !isModel(span), !isPlaceOfWorks(span),
      !isSeatOfFirm(span)
    else { return 0 }
    let text = scan.text
    // 议长强生 is a member of Congress.
    if text.isHan(span.start),
      scan.cue([.senatorTitle, .representativeTitle, .congressTitle], endingAt: span.start) != nil
    {
      return 0
    }
    var weight = 0.0
    let isLatin = text.isLatin(span.start)
    if span.length == 1 { return platformEvidence(span) }
    if isLatin, !span.range.contains(where: { text.isSpace($0) }), isSurname(span) { return 0 }
    var after = span.end
    if text.isSpace(after) { after += 1 }
    // Target's shares, Apple’s CEO
    if text.symbol(after) == 0x27, text.symbol(after + 1) == 0x73 {
      after += 2
      if text.isSpace(after) { after += 1 }
      if isLatin { weight += 0.4 }
      if isLatin, ownsPart(behind: after) { weight += 0.8 }
      // ABC’s “This Week”: what has a title of its own is a broadcaster or a publisher.
      if isLatin, text.symbol(after) == 0x201C || text.symbol(after) == 0x22, text.isUpper(after + 1) { weight += 1 }
      if isLatin, span.length >= 3, scan.isAllCapitals(span.range), text.holds(Self.onAir, before: span.start),
        text.isUpper(after)
      {
        weight += 1
      }
    }
    // 机器人公司 are companies of a trade; “Target Corp.” is one.
    let form = scan.cue([.corporateForm, .corporateEnding], startingAt: after)
    if form != nil { weight += isLatin ? 1.5 : span.length == 2 && !isDictionaryWord(span) ? 1 : 0.5 }
    // 青峦则上调, 青峦亦曾表示: what the firm does stands behind an adverb.
    let verb = isLatin ? after : behindAdverbs(after)
    if let cue = scan.cue([.market], startingAt: verb) { weight += cue.end - cue.start > 1 || isLatin ? 1.2 : 0.8 }
    if !isLatin, FirmTails.isVerb(verb, scan) { weight += 0.6 }
    if isLatin, text.isSpace(span.end) {
      weight += ShareMoves.weight(behind: span.end, in: scan)
      if ShareMoves.listHolds(span.range, in: scan) { weight += 1.3 }
      if weight < 1, DealVerbs.follow(span.end, in: scan) { weight += 1.3 }
    }
    if form == nil || isLatin, scan.cue([.business], startingAt: after) != nil { weight += 1 }
    if isBracketedCode(after) { weight += 2 }
    if scan.cue([.speech], startingAt: verb) != nil {
      weight += isLatin && scan.beginsSentence(span.start) ? 0.6 : 0.9
    }
    // “里昂：目标价…”: who speaks opens the line.
    let opensLine =
      isChinese && text.symbol(span.end) == 0x3A
      && (span.start == 0 || Self.lineFronts.contains(text.symbol(span.start - 1)))
    if opensLine { weight += 0.6 }
    if isChinese, CreditSetting.speaks(for: span, in: scan) { weight += 1.3 }
    if isChinese, StaffBehind.follows(span, in: scan) { return max(weight, 1.3) }
    let isFramed =
      isChinese && !span.isDoubtful
      && (chineseFrame(span) || DealFrames.speak(for: span, isWord: isDictionaryWord(span), in: scan))
    if isFramed { weight += 1 }
    let isListed = isListNeighbour(span)
    if isListed { weight += 1 }
    if isLatin { weight += properName(span) + (isChinese ? 0 : quotedEvidence(span)) }
    if isLatin, TradeInFront.isSaidBehind(span, in: scan) { weight += 1.3 }
    if isLatin, weight < 1, VehicleSetting.speaks(for: span, in: scan) { weight += 1.3 }
    if isLatin && TradeInFront.holds(span, in: scan) || TradeInFront.isOwned(span, in: scan) { weight += 1 }
    // 珠宝商潘多拉: a word for the kind of firm stands before the name.
    let front = text.isSpace(span.start - 1) ? span.start - 1 : span.start
    if !isLatin, scan.cue([.firmKind], endingAt: front) != nil || isBought(span) || isOfTrade(span) { weight += 1 }
    // vivo紧随其后: between Chinese words on both sides a Latin one needs no second word of business.
    if isChinese, isLatin, span.length > 2, text.isHan(span.end), !text.isUpper(span.start),
      !text.isLatin(span.start - 1), !text.isSpace(span.start - 1) || !text.isLatin(span.start - 2)
    {
      weight += 0.6
    }
    // Among Chinese words a Latin one is a name already; what is open is only whose.
    if weight > 0, isChinese, isLatin, span.length > 2, !text.isLatin(after), !text.isLatin(span.start - 1),
      text.isHan(after) || text.isHan(span.start - 1)
    {
      weight += 0.4
    }
    // An ordinary word of Chinese (机器人, 联合) needs more than words of business beside it.
    if !isLatin, isDictionaryWord(span) {
      if isBracketedCode(after) { return 2 }
      if isFramed || opensLine && isOfTraditionalHome(span) { return 1 }
      // 峦果|创始人; 联合|创始人 is a role of its own.
      if span.length == 2, !span.isDoubtful, scan.cue([.firmRole], startingAt: after) != nil,
        scan.cue([.firmRole], startingAt: span.start) == nil
      {
        return 1
      }
      // 大众|旗下
      if text.holds(Self.brandsOf, at: after), span.length == 2, !span.isDoubtful { return 1 }
      if let cue = scan.cue([.market], startingAt: verb), cue.end - cue.start > 1 { return 1 }
      if let cue = scan.cue([.business], startingAt: after), text.isLatin(cue.start) { return 1 }
      // As the subject of a clause: ，微博表示; 据新闻周刊报道; 《新闻周刊》报道.
      if !text.isHan(span.start - 1) || text.symbol(span.start - 1) == 0x636E,
        scan.cue([.speech], startingAt: text.symbol(after) == 0x300B ? after + 1 : after) != nil
          || text.symbol(after) == 0x300B && isPeriodical(behind: after + 1)
      {
        return 1
      }
      return isListed && span.length == 2 ? 1 : 0
    }
    let near = max(0, span.start - (isLatin ? 60 : 16))..<min(text.count, span.end + (isLatin ? 60 : 16))
    if weight < 1, scan.hasCue([.market], in: near) { weight += 0.6 }
    if weight < 1, scan.hasCue([.business], in: near) { weight += 0.4 }
    if weight < 1 {
      var nearby = 0
      for index in near where nearby < 2 && companyStarts.contains(index) { nearby += 1 }
      if nearby > 0 { weight += nearby > 1 && !isChinese ? 0.6 : 0.5 }
    }
    weight += sourceEvidence(span, after)
    // 高通|胀: a word of the dictionary crosses the name's end; in 高通|则称 it is an adverb's.
    if span.isDoubtful, verb == after || scan.cue([.speech], startingAt: verb) == nil { weight -= 1 }
    // Hong Kong's papers write their own firms' short names as freely as ordinary words.
    if isOfTraditionalHome(span) { weight += isTaiwan ? 0.8 : 0.5 }
    // A second capital, as in State Street, is not the sentence's.
    if isLatin, !isListed, scan.beginsSentence(span.start), weight < 1.2,
      !span.range.contains(where: { text.isSpace($0) })
    {
      weight -= 0.3
    }
    return weight
  }

  /// Acme's |advisory arm: a part that only a firm has.
  private func ownsPart(behind index: Int) -> Bool {
    guard let trade = scan.word(after: index), trade.lowerBound == index, Self.arms.contains(scan.lowercased(trade))
    else {
      return false
    }
    return scan.text.holds(Self.arm, at: trade.upperBound)
  }

  private static let arm = Array(" arm".utf16)
  /// Said on |ABC’s This Week.
  private static let onAir = Array(" on ".utf16)
  private static let arms: Set<String> = [
    "advisory", "investment", "investing", "lending", "retail", "venture", "banking", "insurance", "trading", "media",
    "cloud", "defense", "defence", "finance", "financing", "consulting", "leasing", "brokerage", "wholesale", "energy",
    "logistics", "mortgage", "property", "pharmacy", "generics", "biotech", "streaming", "advertising",
  ]

  func isOfTraditionalHome(_ span: Span) -> Bool {
    guard isTraditional, let target = span.targets.first else { return false }
    let home = gazetteer.entities[Int(target)].jurisdiction
    return home == "hk" || home == "tw" && isTaiwan
  }

  private func behindAdverbs(_ index: Int) -> Int {
    var at = behindTime(index)
    let start = at
    while at - start < 2, Self.adverbs.contains(scan.text.symbol(at)), scan.tokenStarts[at + 1] {
      at += 1
    }
    return at
  }

  /// 峦果|在发布会前|收跌, 峦果|早盘|高开: when it was.
  private func behindTime(_ index: Int) -> Int {
    let text = scan.text
    if scan.tokenStarts[min(index + 2, text.count)], Self.times.contains(index..<(index + 2), of: text) {
      return index + 2
    }
    // 在
    guard text.symbol(index) == 0x5728, scan.tokenStarts[index], scan.tokenStarts[index + 1] else { return index }
    var at = index + 1
    while at - index < 9, text.isHan(at) || text.isDigit(at) {
      at += 1
      if at - index >= 4, Self.timeEnds.contains(text.symbol(at - 1)), scan.tokenStarts[at] { return at }
    }
    return index
  }

  private static let times = WordSet([
    "早盘", "盘中", "尾盘", "终场", "午后", "盘前", "盘后", "隔夜", "昨日", "今日", "当日", "开盘", "收盘", "本周", "上周", "逆市",
  ])
  private static let timeEnds = SymbolSet("前后时中间")

  /// A line's end and the bullets of lists.
  private static let lineFronts = SymbolSet("\n●•◆■▪◎○※★")
  private static let brandsOf = CharacterTable.shared.fold("旗下")
  private static let adverbs = SymbolSet("则亦也均仍再已就将还曾又都另")

  /// Whether three or more words of farming and food stand in the document.
  static func speaksOfProduce(_ scan: DocumentScan) -> Bool {
    var count = 0
    for cue in scan.cues where cue.cue == .produce {
      count += 1
      if count == 3 { return true }
    }
    return false
  }

  func isDictionaryWord(_ span: Span) -> Bool {
    guard span.length >= 2, scan.text.isHan(span.start), scan.tokenStarts[span.start], scan.tokenStarts[span.end] else {
      return false
    }
    return !((span.start + 1)..<span.end).contains { scan.tokenStarts[$0] }
      && !(Transliteration.writes(span.range, in: scan.text)
        && scan.cue([.personTitle, .firmRole], endingAt: span.start) == nil && !isTitled(span))
  }

  /// 省长|福特, 总统|福特
  private func isTitled(_ span: Span) -> Bool {
    scan.text.symbol(span.start - 1) == 0x957F || scan.text.holds(Self.president, before: span.start)
  }

  private static let president = CharacterTable.shared.fold("总统")

  /// (NYSE: TGT), （600000）, (AAPL.O) behind a name.
  private func isBracketedCode(_ index: Int) -> Bool {
    let text = scan.text
    guard text.symbol(index) == 0x28 || text.symbol(index) == 0x24 else { return false }
    var at = index + 1
    var capitals = 0
    var digits = 0
    while at < min(text.count, index + 24), text.symbol(at) != 0x29 {
      if text.isUpper(at) { capitals += 1 } else if text.isLatin(at) { return false }
      if text.isDigit(at) { digits += 1 }
      at += 1
    }
    return text.symbol(at) == 0x29 && (capitals >= 2 || (digits >= 4 && digits <= 6))
  }

  /// Beside 、 or a comma or “and” with a safe company on the other side.
  func isListNeighbour(_ span: Span) -> Bool {
    let text = scan.text
    func skip(from index: Int, step: Int) -> Int? {
      var at = index
      var separators = 0
      for _ in 0..<6 {
        let symbol = text.symbol(at)
        if symbol == 0x3001 || symbol == 0x2C || symbol == 0x2F || symbol == 0x548C || symbol == 0x4E0E
          || symbol == 0x53CA || symbol == 0x6216 || symbol == 0x540C && isTraditional
        {
          separators += 1
        } else if symbol == 0x20 {
        } else if step > 0, symbol == 0x61, text.symbol(at + 1) == 0x6E, text.symbol(at + 2) == 0x64 {
          separators += 1
          at += 2
        } else if step < 0, symbol == 0x64, text.symbol(at - 1) == 0x6E, text.symbol(at - 2) == 0x61 {
          separators += 1
          at -= 2
        } else {
          break
        }
        at += step
      }
      return separators > 0 ? at : nil
    }
    if let at = skip(from: span.end, step: 1) {
      if companyStarts.contains(at) { return true }
      // a Target and a |Costco
      if text.symbol(at) == 0x61, text.isSpace(at + 1), companyStarts.contains(at + 2),
        text.symbol(span.start - 2) == 0x61, text.isSpace(span.start - 1), text.isSpace(span.start - 3)
      {
        return true
      }
    }
    if let at = skip(from: span.start - 1, step: -1), companyEnds.contains(at + 1) { return true }
    return false
  }

  private func legislatorEvidence(_ span: Span) -> Double {
    if LegislatorTitles.title(beside: span, in: scan) != nil { return 2 }
    if let before = scan.word(before: span.start),
      ContextEvidence.otherCallings.contains(scan.lowercased(before))
    {
      return 0
    }
    if LegislatorTitles.affiliation(after: span.end, in: scan) != nil { return 2 }
    var front = span.start
    if scan.text.isSpace(front - 1) { front -= 1 }
    if span.priority > 0, scan.cue([.personTitle], endingAt: front) != nil { return 1 }
    if span.kind == .surname, span.priority < 3 { return 0 }
    return speaksOfCongress && !isPartOfLongerName(span) ? 1 : 0
  }

  /// Callings in front of a name that make its bearer another than the member of Congress.
  private static let otherCallings: Set<String> = [
    "professor", "prof", "analyst", "economist", "strategist", "ceo", "cfo", "coach", "actor", "actress", "author",
    "singer", "pastor", "reporter", "columnist", "officer", "sgt", "detective", "attorney", "lawyer", "judge",
  ]
}
