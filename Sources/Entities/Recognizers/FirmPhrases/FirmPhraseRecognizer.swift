import YuliaoCorpus

/// Finds English names of firms by the words beside them: “startup Acme”, “Acme CEO Ann Lee”, “a stake in Acme”,
/// “Acme, a maker of pumps,” and a press release's own firm.
///
/// An ambiguous name of the gazetteers that stands so is the gazetteers' firm. O(n + cues).
struct FirmPhraseRecognizer {
  let scan: DocumentScan
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language == .english || scan.language == .mixed else { return [] }
    var reading = Reading(known: known)
    for cue in scan.cues {
      switch cue.cue {
      case .leaderOfFirm: readRole(cue, &reading)
      case .kindOfFirm, .firmDeal: readBehind(cue, &reading)
      case .firmList: readList(cue, &reading)
      case .releaseMark: readRelease(cue, &reading)
      case .market: readShares(cue, &reading)
      default: break
      }
    }
    readAppositions(&reading)
    readSuperlatives(&reading)
    readUnits(&reading)
    readDeals(&reading)
    return reading.found
  }

  struct Reading {
    var found: [Span] = []
    /// The gazetteers' firms.
    let firms: SpansByPlace

    init(known: [Span]) { firms = SpansByPlace(known, by: .start) { $0.type == .company } }
  }

  /// Acme CEO, Acme's founder, founder of Acme, analysts at Acme.
  private func readRole(_ cue: DocumentScan.CueHit, _ reading: inout Reading) {
    let text = scan.text
    if let joint = scan.word(after: cue.end), text.isSpace(cue.end), ["of", "at"].contains(scan.lowercased(joint)),
      text.isSpace(joint.upperBound)
    {
      if let end = scan.nameEnd(from: joint.upperBound + 1) {
        add(joint.upperBound + 1..<joinedEnd(joint.upperBound + 1..<end), confidence: 0.85, &reading)
      }
      return
    }
    guard text.isSpace(cue.start - 1) else { return }
    var end = cue.start - 1
    let isPossessive = text.symbol(end - 1) == 0x73 && text.symbol(end - 2) == 0x27
    if isPossessive { end -= 2 } else if text.symbol(end - 1) == 0x27 { end -= 1 }
    // “analysts” alone also stands behind adjectives; a leader's title does not.
    let isAnalyst = ["analyst", "analysts", "economist", "economists", "strategist", "strategists", "founder"]
      .contains(scan.lowercased(cue.start..<cue.end))
    if isAnalyst, !isPossessive {
      guard let next = scan.word(after: cue.end), text.isSpace(cue.end), scan.isCapitalized(next) else {
        if !scan.text.holds(Self.founder, at: cue.start) { addBank(endingAt: end, &reading) }
        return
      }
    }
    // The Institute's chief economist: a word for a kind alone names no firm.
    if let word = scan.word(before: end), FirmPhrases.otherBodies.contains(scan.lowercased(word)),
      let before = scan.word(before: word.lowerBound), scan.lowercased(before) == "the"
    {
      return
    }
    addEnding(at: end, confidence: 0.82, &reading)
  }

  private static let founder = Array("founder".utf16)

  /// “This Acme strategist says”: a firm's doubtful name right before its staff.
  private func addBank(endingAt end: Int, _ reading: inout Reading) {
    guard let word = scan.word(before: end), word.upperBound == end, scan.isCapitalized(word),
      !scan.beginsSentence(word.lowerBound), !scan.isInHeadline(word.lowerBound),
      var firm = reading.firms[word.lowerBound], firm.end == end, firm.evidence == .context || firm.evidence == .anchor,
      !CompanyWords.genericWords.contains(scan.lowercased(word))
    else { return }
    if let before = scan.word(before: word.lowerBound), before.upperBound == word.lowerBound - 1,
      scan.isCapitalized(before), !scan.isOpener(before)
    {
      return
    }
    firm.evidence = .none
    firm.method = .context
    firm.confidence = 0.82
    reading.found.append(firm)
  }

  /// The end of “Acme and Sons” where the document writes the joined name again, else the first part's end.
  private func joinedEnd(_ name: Range<Int>) -> Int {
    let text = scan.text
    guard let and = scan.word(after: name.upperBound), text.isSpace(name.upperBound), scan.lowercased(and) == "and",
      let end = scan.nameEnd(from: and.upperBound + 1)
    else { return name.upperBound }
    let joined = Array(text.symbols[name.lowerBound..<end])
    var count = 0
    var at = 0
    while count < 3, let index = text.next(joined, from: at) {
      count += 1
      at = index + 1
    }
    return count >= 3 ? end : name.upperBound
  }

  /// startup Acme, shares of Acme.
  private func readBehind(_ cue: DocumentScan.CueHit, _ reading: inout Reading) {
    guard scan.text.isSpace(cue.end), !scan.isInHeadline(cue.start) else { return }
    let start = nameStart(behind: cue.end + 1)
    guard let end = scan.nameEnd(from: start) else { return }
    let name = start..<end
    let phrase = scan.lowercased(cue.start..<cue.end)
    // “Boston-based Acme”, but not “based Acme”.
    guard phrase != "based" || followsPlace(cue.start) else { return }
    if FirmPhrases.plainKinds.contains(phrase) {
      guard TradeInFront.hasTrade(cue.start..<cue.end, in: scan), !isOwner(name) else { return }
    }
    guard !scan.isAllCapitals(cue.start..<cue.end), phrase != "rival" || scan.text.symbol(end) != 0x27 else { return }
    // Bolt, owned by Acme: what a firm owns between marks is one.
    if phrase == "owned by", scan.text.symbol(cue.start - 2) == 0x2C, scan.text.isSpace(cue.start - 1),
      isCompanyLike(name)
    {
      addEnding(at: cue.start - 2, confidence: 0.8, &reading)
    }
    // “led by”, “owned by” and the like are followed by people too.
    if cue.cue == .firmDeal, phrase.hasSuffix("by"), !isCompanyLike(name) { return }
    let mayBeCapitals =
      cue.cue == .kindOfFirm ? phrase.utf8.contains(0x20) : FirmPhrases.insolvency.contains(phrase)
    add(name, confidence: 0.82, mayBeCapitals: mayBeCapitals, &reading)
  }

  /// “The rocket company Quorv founded”: a person's name, whose the firm is.
  private func isOwner(_ name: Range<Int>) -> Bool {
    guard scan.text.isSpace(name.upperBound), let next = scan.word(after: name.upperBound) else { return false }
    return Self.founding.contains(scan.lowercased(next))
  }

  private static let founding: Set<String> = [
    "founded", "co-founded", "cofounded", "runs", "ran", "owns", "leads", "started", "created", "built", "left",
    "controls", "heads", "chairs", "helped", "works", "worked", "joined", "calls", "called", "and", "or",
    "hate", "hates", "love", "loves", "use", "uses", "used", "set", "bought", "sold", "belongs", "fears", "feared",
    "knows", "knew", "met", "wants", "wanted", "says", "blamed", "blames", "hired", "backs", "backed",
  ]

  /// investors including Acme, Bolt Ventures and Cog.
  private func readList(_ cue: DocumentScan.CueHit, _ reading: inout Reading) {
    let text = scan.text
    guard text.isSpace(cue.end), !scan.isInHeadline(cue.start) else { return }
    var items: [Range<Int>] = []
    var at = nameStart(behind: cue.end + 1)
    while items.count < 24, let end = scan.nameEnd(from: at, maximumWords: 4) {
      items.append(at..<end)
      guard let next = nextItem(after: end) else { break }
      at = next
    }
    // One or two names may be anything; a list of firms goes on.
    guard items.count >= 3 || items.contains(where: isCompanyLike) else { return }
    for item in items { add(item, confidence: 0.8, &reading) }
  }

  /// Whether “-based” stands behind a word with a capital: Boston-based, not land-based.
  private func followsPlace(_ index: Int) -> Bool {
    var start = index - 1
    guard scan.text.symbol(start) == 0x2D else { return false }
    while start > 0, scan.text.isLatin(start - 1) { start -= 1 }
    return scan.text.isUpper(start)
  }

  /// Behind the marks of a link or of emphasis.
  private func nameStart(behind index: Int) -> Int {
    var at = index
    while [0x5B, 0x2A, 0x5F, 0x22].contains(scan.text.symbol(at)) { at += 1 }
    return at
  }

  /// Where the next item of a list begins: behind a comma, “and” or both.
  private func nextItem(after index: Int) -> Int? {
    let text = scan.text
    var at = index
    if text.symbol(at) == 0x2C { at += 1 }
    guard text.isSpace(at) else { return nil }
    at += 1
    if let and = scan.word(after: at - 1), and.lowerBound == at, ["and", "or"].contains(scan.lowercased(and)) {
      at = and.upperBound + 1
    } else if text.symbol(index) != 0x2C {
      return nil
    }
    return text.isUpper(at) || text.isDigit(at) ? at : nil
  }

  /// Acme (OTC: ACME), a maker of pumps: the noun behind the article says that the name is a firm's.
  private func readAppositions(_ reading: inout Reading) {
    let text = scan.text
    let listed = Set(known.lazy.filter { $0.type == .company && $0.evidence == .context }.map { $0.end })
    var from = 0
    while let index = text.next(0x2C, from: from) {
      from = index + 1
      guard text.isSpace(index + 1), let article = scan.word(after: index + 1),
        article.lowerBound == index + 2, article.count <= 7,
        ["a", "an", "the", "another", "its", "their"].contains(scan.lowercased(article)),
        namesFirm(behind: article.upperBound)
          || listed.contains(index) && namesFirm(behind: article.upperBound, or: "fund")
      else { continue }
      var end = index
      if text.symbol(end - 1) == 0x29 {
        var open = end - 1
        while open > 0, end - open < 40, text.symbol(open) != 0x28 { open -= 1 }
        guard text.symbol(open) == 0x28, text.isSpace(open - 1) else { continue }
        end = open - 1
      }
      addEnding(at: end, confidence: 0.82, &reading)
    }
  }

  /// Whether the noun phrase from an index on ends in a word for a firm, or in `other`, which says so of a listed name.
  func namesFirm(behind index: Int, or other: String? = nil) -> Bool {
    var at = index
    var last: Range<Int>?
    var words = 0
    for _ in 0..<10 {
      guard scan.text.isSpace(at), let word = scan.word(after: at) else { break }
      let lower = scan.lowercased(word)
      if let last,
        FirmPhraseRecognizer.phraseEnds.contains(lower)
          || lower.hasSuffix("ed") && FirmPhrases.nouns.contains(scan.lowercased(last))
      {
        break
      }
      last = word
      words += 1
      at = word.upperBound
    }
    guard let last else { return false }
    // “…, the company said”: a clause of its own; “…, the company behind …” speaks of the name.
    if words == 1, scan.lowercased(scan.word(before: last.lowerBound) ?? last) == "the" {
      guard let next = scan.word(after: last.upperBound) else { return false }
      return ["that", "behind", "which", "whose"].contains(scan.lowercased(next))
        && FirmPhrases.nouns.contains(scan.lowercased(last))
    }
    let noun = scan.lowercased(last)
    return (FirmPhrases.nouns.contains(noun) || noun == other) && !scan.isCapitalized(last)
  }

  private static let phraseEnds: Set<String> = [
    "of", "that", "which", "who", "with", "for", "in", "on", "to", "from", "at", "by", "based", "has", "is", "was",
    "said", "and", "whose", "focused", "specializing", "dedicated", "committed", "providing", "offering", "engaged",
    "backed", "behind", "known", "serving", "developing", "where", "founded", "owned", "headquartered", "listed",
    "leading", "delivering", "building", "transforming", "using", "pioneering", "advancing",
  ]

  /// Adds the name that ends at an index.
  func addEnding(at end: Int, confidence: Double, _ reading: inout Reading) {
    guard scan.text.isLatinWordPart(end - 1), !scan.isInHeadline(end - 1) else { return }
    var start = scan.nameStart(before: end, maximumWords: 5, joins: false)
    if scan.text.symbol(start) == 0x28 { return }
    // “Former Acme CEO”, “Boston-based Acme”: what describes the name is no part of it.
    while start < end, let word = scan.word(after: start), word.upperBound < end, isDescription(word) {
      start = word.upperBound + 1
    }
    guard start < end else { return }
    add(start..<end, confidence: confidence, &reading)
  }

  private func isDescription(_ word: Range<Int>) -> Bool {
    let lower = scan.lowercased(word)
    return ["former", "new", "then", "interim", "ex", "co-founder", "founder"].contains(lower)
      || ["-based", "-backed", "-owned", "-led", "-listed"].contains { lower.hasSuffix($0) }
      || CommonWords.openers.contains(lower)
  }

  private func isCompanyLike(_ name: Range<Int>) -> Bool {
    scan.cue([.firmHead, .legalForm, .capitalForm], endingAt: name.upperBound) != nil
      || known.contains { $0.type == .company && $0.start == name.lowerBound && $0.end == name.upperBound }
  }

  func add(_ name: Range<Int>, confidence: Double, mayBeCapitals: Bool = false, _ reading: inout Reading) {
    // The gazetteers' own names come first: a firm that needs evidence has it here.
    if let firm = reading.firms[name.lowerBound], firm.end >= name.upperBound {
      // Of names that lists trust only beside a safe one, capitals (ACM) and several words are no ordinary words.
      let isOwn = scan.isAllCapitals(name) || name.contains { scan.text.isSpace($0) }
      guard firm.evidence == .context || firm.evidence == .anchor && isOwn, firm.end == name.upperBound else {
        return
      }
      var span = firm
      span.evidence = .none
      span.method = .context
      span.confidence = 0.88
      reading.found.append(span)
      return
    }
    guard isFirmName(name, mayBeCapitals: mayBeCapitals) else { return }
    var span = Span(start: name.lowerBound, end: name.upperBound, type: .company, targets: [])
    span.method = .phrase
    span.confidence = confidence
    span.unlistedName = scan.surface(name)
    reading.found.append(span)
  }

  private static let thinkTank = Array("think tank".utf16)

  /// “Acme, a nonprofit group that …”: what the text says within three words that a name is.
  private func isNoFirm(behind index: Int) -> Bool {
    guard scan.text.symbol(index) == 0x2C, let article = scan.word(after: index + 1),
      ["a", "an", "the"].contains(scan.lowercased(article))
    else { return false }
    var at = article.upperBound
    for _ in 0..<3 {
      guard let word = scan.word(after: at) else { return false }
      if FirmPhrases.noFirms.contains(scan.lowercased(word)) || scan.text.holds(Self.thinkTank, at: word.lowerBound) {
        return true
      }
      at = word.upperBound
    }
    return false
  }

  private static let currencies: Set<String> = [
    "rs", "inr", "usd", "eur", "hk", "cny", "rmb", "gbp", "sgd", "aud", "cad", "jpy", "krw", "rm", "php", "idr", "thb",
    "chf", "nok", "sek", "zar",
  ]

  /// A name of at least one word of its own, and of nothing else that is known.
  private func isFirmName(_ name: Range<Int>, mayBeCapitals: Bool) -> Bool {
    let text = scan.text
    guard name.count >= 3, name.count <= 60, scan.place(startingAt: name.lowerBound) == nil,
      scan.place(endingAt: name.upperBound) == nil, !scan.addresses.contains(where: { $0.overlaps(name) }),
      !known.contains(where: {
        $0.start < name.upperBound && name.lowerBound < $0.end
          && ($0.type != .company || $0.evidence == .none && $0.length > 1)
      })
    else { return false }
    if isNoFirm(behind: name.upperBound) { return false }
    // “Acme for Change”, “Academy of Sports”, “the Acme team”: the name goes on, or is a part's.
    if text.isSpace(name.upperBound), let next = scan.word(after: name.upperBound) {
      let word = scan.lowercased(next)
      if CompanyWords.partsBehind.contains(word) { return false }
      if ["for", "of"].contains(word), let object = scan.word(after: next.upperBound), scan.isCapitalized(object) {
        return false
      }
    }
    let words = scan.lowercased(name).split(separator: " ")
    // “fined the lender Rs 5.39 crore”: a sum.
    if words.count > 1, Self.currencies.contains(String(words[0])),
      let sum = scan.word(after: name.lowerBound + words[0].utf16.count), text.isDigit(sum.lowerBound)
    {
      return false
    }
    if CommonWords.openers.contains(String(words[0])), words[0] != "the" { return false }
    if words.count == 2, CommonWords.givenNames.contains(String(words[0])),
      !CompanyWords.heads.contains(String(words[1]))
    {
      return false
    }
    var hasOwnWord = false
    var at = name.lowerBound
    while at < name.upperBound, let word = scan.word(after: at) {
      let lower = scan.lowercased(word)
      if FirmPhrases.otherBodies.contains(lower) || CommonWords.calendar.contains(lower) { return false }
      if !CommonWords.openers.contains(lower), !CompanyWords.genericWords.contains(lower),
        !CommonWords.headlineVerbs.contains(lower), !CompanyWords.heads.contains(lower),
        !CompanyWords.legalForms.contains(lower), !["co", "company", "firm"].contains(lower)
      {
        hasOwnWord = true
      }
      at = word.upperBound + 1
    }
    // Capitals alone of three letters are more often a trade's word (ETF) than a firm.
    return hasOwnWord && (name.count > 3 || mayBeCapitals || !scan.isAllCapitals(name))
      && !text.isDigit(name.lowerBound)
  }
}
