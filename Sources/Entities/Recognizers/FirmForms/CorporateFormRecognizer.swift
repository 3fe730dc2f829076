import YuliaoCorpus

/// Finds English company names by what ends them: a legal form (Inc., Ltd, plc) or a firm's usual last word
/// (Capital, Ventures, Partners, Therapeutics).
struct CorporateFormRecognizer {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// Names of the gazetteers in this document, to link a unit under its parent's own name.
  let known: [Span]

  private enum Form { case legal, head }

  func spans() -> [Span] {
    let parts = FirmParts(scan: scan, known: known)
    var others: Set<ArraySlice<UInt16>> = []
    var found: [Span] = []
    for cue in scan.cues {
      guard let form = CorporateFormRecognizer.form(of: cue.cue), scan.text.isUpper(cue.start) || form == .legal,
        let span = span(form, cue.start..<cue.end)
      else { continue }
      if form == .head, span.targets.isEmpty, parts.holds(span.range) {
        others.insert(scan.text.symbols[span.range])
      } else {
        found.append(span)
      }
    }
    // What is a segment or a product in one place is no firm in another.
    if !others.isEmpty {
      found.removeAll { $0.targets.isEmpty && others.contains(scan.text.symbols[$0.range]) }
    }
    return found + gluedSpans()
  }

  /// The firms whose forms are glued to them, under the name before the form, by which the text's first line has them.
  private func gluedSpans() -> [Span] {
    guard scan.language == .english else { return [] }
    return GluedForms.ranges(in: scan).compactMap { form in
      // Lists know names that end so: Hero MotoCorp.
      guard !known.contains(where: { $0.type == .company && $0.end == form.upperBound }), var span = span(.legal, form),
        scan.word(before: form.lowerBound).map({ $0.lowerBound > span.start }) == true
      else { return nil }
      if span.targets.isEmpty { span.unlistedName = scan.surface(span.start..<form.lowerBound) }
      return span
    }
  }

  private static func form(of cue: Cue) -> Form? {
    switch cue {
    case .legalForm, .capitalForm: .legal
    case .firmHead: .head
    default: nil
    }
  }

  /// The form that begins at a word, if any.
  private func form(of word: Range<Int>) -> Form? {
    scan.cue([.legalForm, .capitalForm, .firmHead], startingAt: word.lowerBound).flatMap {
      $0.end == word.upperBound ? CorporateFormRecognizer.form(of: $0.cue) : nil
    }
  }

  private func span(_ form: Form, _ word: Range<Int>) -> Span? {
    let text = scan.text
    // “37 limited partnerships”: in small letters the word says what kind they are.
    if !text.isUpper(word.lowerBound), ["limited", "incorporated", "corporation"].contains(scan.lowercased(word)) {
      return nil
    }
    // SECURITIES ACT OF 1933, AS AMENDED: among capitals a short form is a word.
    if word.count == 2, scan.isAllCapitals(word), scan.cue([.capitalForm], startingAt: word.lowerBound) != nil,
      let next = scan.word(after: word.upperBound), text.isSpace(word.upperBound),
      next.count > 2 || scan.lowercased(next) == "of",
      scan.isAllCapitals(next), scan.isAllCapitals(max(0, word.lowerBound - 12)..<word.lowerBound)
    {
      return nil
    }
    // Acme Limited Edition: a word of goods.
    if text.isSpace(word.upperBound), let next = scan.word(after: word.upperBound),
      ["edition", "editions", "series", "release"].contains(scan.lowercased(next))
    {
      return nil
    }
    // Output-SA: a part of another word.
    if text.isHyphen(word.lowerBound - 1), word.count == 2 { return nil }
    // 3200 MHz LP-DDR5, Application for AG-236: the front of another word.
    if word.count == 2, text.isHyphen(word.upperBound), text.isLatinWordPart(word.upperBound + 1) { return nil }
    // The form ends the name, unless another form follows it (Holdings Ltd, Pte. Ltd.).
    var end = word.upperBound
    if text.symbol(end) == 0x2E, CompanyWords.dottedForms.contains(scan.lowercased(word)) { end += 1 }
    if let next = scan.word(after: text.symbol(end) == 0x2C ? end + 1 : end), let nextForm = self.form(of: next),
      form == .head || nextForm == .legal
    {
      return nil
    }
    if form == .head {
      // Drum Intelligence™, “Drum Research: Revolutionizing …”: a product, a title.
      guard text.symbol(end) != 0x2122, text.symbol(end) != 0xAE, !isInTitle(word) else { return nil }
      // Quorv Gold/Silver: of two goods.
      guard text.symbol(end) != 0x2F || !text.isUpper(end + 1) else { return nil }
      // Capital Economics, Energy Department: the head must end the run of capitalised words.
      if let next = scan.word(after: end), scan.isCapitalized(next), text.isSpace(end) { return nil }
      guard !scan.isInHeadline(word.lowerBound) else { return nil }
      // Working Group, Defense Systems segment, Nifty Pharma: a body's, a part's, an index's name.
      if !endsFirm(word) { return nil }
      // A headline's other words stay apart: the head is a capitalised word after another one.
      if CompanyWords.commonHeads.contains(scan.lowercased(word)), !hasNameBefore(word) || isProduct(word) {
        return nil
      }
    }
    var nameEnd = word.lowerBound
    while text.isSpace(nameEnd - 1) || text.symbol(nameEnd - 1) == 0x2C || text.symbol(nameEnd - 1) == 0x2E {
      nameEnd -= 1
    }
    guard word.lowerBound - nameEnd <= 3, nameEnd > 0 else { return nil }
    // Quorv Hartwell | & Associates
    if nameEnd > 2, text.symbol(nameEnd - 1) == 0x26, text.isSpace(nameEnd - 2) {
      nameEnd -= 2
      // Hotels & Resorts: two trades.
      if scan.cue([.firmHead], endingAt: nameEnd) != nil { return nil }
    }
    var start = scan.nameStart(before: nameEnd, maximumWords: form == .legal ? 10 : 7, joins: false)
    // Copyright © 2025 Dow Jones & Company: a year is no part of a name.
    if let first = scan.word(after: start), first.count == 4, first.allSatisfy({ scan.text.isDigit($0) }) {
      start = min(nameEnd, first.upperBound + 1)
    }
    start = firmStart(in: beforeScience(start)..<nameEnd)
    // The | Acme Group of a list that knows it without the article.
    if let article = scan.word(after: start), article.lowerBound == start, scan.lowercased(article) == "the",
      known.contains(where: { $0.type == .company && $0.start == article.upperBound + 1 && $0.evidence == .none })
    {
      start = article.upperBound + 1
    }
    start = behindHeading(start, nameEnd)
    start = behindTicker(start, nameEnd)
    guard start < nameEnd else { return nil }
    if form == .legal, let whole = JoinedTrades.start(of: start..<nameEnd, in: scan) {
      start = firmStart(in: whole..<nameEnd)
    }
    // The Act on the Review of Foreign Direct Investments, but Acquisition of |Acme Industries
    if form == .head, let first = scan.word(after: start), Self.doings.contains(scan.lowercased(first)),
      text.holds(Self.of, at: first.upperBound), let own = scan.word(after: first.upperBound + 4)
    {
      guard !CompanyWords.genericWords.contains(scan.lowercased(own)), own.upperBound <= nameEnd else { return nil }
      start = own.lowerBound
    }
    let name = start..<nameEnd
    // US Federal Deposit Insurance Corporation: a body whose name ends as a firm's.
    if known.contains(where: { $0.type == .agency && $0.end == end && $0.start >= start && $0.length > 12 }) {
      return nil
    }
    if form == .legal, isNumberedFund(name, word) { return nil }
    // Investor Relations and Corporate Communications, Liquidity and Capital Resources: of words that name nobody.
    if Self.phrases.contains(scan.lowercased(start..<word.upperBound)) { return nil }
    // India Inc: all the firms of a country.
    if form == .legal, scan.place(startingAt: start)?.end == nameEnd { return nil }
    guard isName(name, form) else { return nil }
    // The Partnership for Safe Medicines: a purpose is no firm's name.
    if form == .head, scan.lowercased(name).split(separator: " ").contains("for") { return nil }
    // growth in our Acme Strip Resorts: a part of the one who speaks.
    if form == .head, let owner = scan.word(before: start), owner.upperBound == start - 1,
      scan.lowercased(owner) == "our", parent(of: name, form, word) == nil
    {
      return nil
    }
    if form == .head, isContest(word, from: start) { return nil }
    // Federation of Quorvian Industries
    if form == .head, Self.associations.contains(where: { text.holds($0, at: start) }) { return nil }
    if form == .head, let first = scan.word(after: start), CompanyWords.foreignFirsts.contains(scan.lowercased(first)) {
      return nil
    }
    var span = Span(start: start, end: end, type: .company, targets: [])
    span.method = .corporateForm
    span.confidence = form == .legal ? 0.9 : 0.82
    if let parent = parent(of: name, form, word) {
      span.targets = [parent]
    } else {
      span.unlistedName = scan.surface(start..<end)
    }
    return span
  }

  /// The Quorvian Games, Quorvia 2026 Games, Asian Games: a contest; a maker of games has no article.
  private func isContest(_ head: Range<Int>, from start: Int) -> Bool {
    guard scan.lowercased(head) == "games", let before = scan.word(before: head.lowerBound) else { return false }
    if before.allSatisfy({ scan.text.isDigit($0) }) || Self.contests.contains(scan.lowercased(before)) { return true }
    guard let article = scan.word(before: start), scan.text.isSpace(start - 1) else { return false }
    return article.allSatisfy { scan.text.isDigit($0) } || scan.lowercased(article) == "the"
  }

  private static let contests: Set<String> = ["asian", "african", "american", "commonwealth", "olympic", "paralympic"]

  /// Whether a word stands in a title between quotation marks, in which every word has a capital.
  private func isInTitle(_ word: Range<Int>) -> Bool {
    let text = scan.text
    func mark(from index: Int, step: Int) -> Int? {
      var at = index
      for _ in 0..<160 {
        if text.symbol(at) == 0x22 { return at }
        if at < 0 || at >= text.count || text.symbol(at) == 0x0A { return nil }
        at += step
      }
      return nil
    }
    guard let open = mark(from: word.lowerBound - 1, step: -1), let close = mark(from: word.upperBound, step: 1) else {
      return false
    }
    return scan.isHeadline((open + 1)..<close)
  }

  private static let of = Array(" of ".utf16)
  private static let doings: Set<String> = [
    "review", "promotion", "protection", "screening", "regulation", "sale", "purchase", "acquisition", "taxation",
    "supervision", "control", "development", "use", "cost", "value",
  ]

  private static let phrases: Set<String> = [
    "corporate communications", "capital resources", "marketable securities", "top holdings", "human resources",
    "investor communications", "natural resources", "water resources", "portfolio holdings", "fund holdings",
    "marketing communications", "external communications", "global communications", "strategic communications",
  ]
  private static let associations = [
    "federation of ", "confederation of ", "association of ", "council of ", "society of ", "union of ", "chamber of ",
  ].map { Array($0.utf16) }

  /// Whether what stands beside a head lets it end a firm's name.
  private func endsFirm(_ head: Range<Int>) -> Bool {
    if let next = scan.word(after: head.upperBound), scan.text.isSpace(head.upperBound),
      CompanyWords.partsBehind.contains(scan.lowercased(next))
    {
      return false
    }
    if scan.text.isSpace(head.lowerBound - 1), scan.text.symbol(head.lowerBound - 2) == 0x26 { return true }
    guard let before = scan.word(before: head.lowerBound) else { return false }
    let word = scan.lowercased(before)
    return !(scan.lowercased(head) == "group" && CompanyWords.groupsOfPeople.contains(word))
  }

  /// Apple Intelligence, Google AI: behind a company's whole name these words name a product of it. Extra Virgin Olive Oil:
  /// a good.
  private func isProduct(_ head: Range<Int>) -> Bool {
    if scan.lowercased(head) == "oil", let kind = scan.word(before: head.lowerBound),
      ["olive", "palm", "crude", "fish", "engine", "motor", "cooking", "coconut", "sunflower", "soybean", "fuel"]
        .contains(
          scan.lowercased(kind))
    {
      return true
    }
    return ["intelligence", "ai"].contains(scan.lowercased(head))
      && known.contains { $0.type == .company && $0.end == head.lowerBound - 1 }
  }

  /// Whether the word before a common head is a name and not an adjective, a country or a sentence's first word.
  private func hasNameBefore(_ head: Range<Int>) -> Bool {
    guard var before = scan.word(before: head.lowerBound) else { return false }
    // Acme Asset Management: the trade between the name and its last word says nothing.
    if ["management", "solutions", "services", "research", "bank"].contains(scan.lowercased(head)),
      CompanyWords.trades.contains(scan.lowercased(before)), let name = scan.word(before: before.lowerBound)
    {
      before = name
    }
    guard scan.isCapitalized(before), before.count > 2,
      !CompanyWords.genericWords.contains(scan.lowercased(before)),
      !CommonWords.openers.contains(scan.lowercased(before)), !CommonWords.calendar.contains(scan.lowercased(before)),
      scan.place(startingAt: before.lowerBound) == nil, scan.place(endingAt: before.upperBound) == nil
    else { return false }
    let first = scan.nameStart(before: head.lowerBound - 1, joins: false)
    return first < before.lowerBound || !scan.beginsSentence(before.lowerBound)
      || known.contains { $0.type == .company && $0.end == before.upperBound && $0.evidence == .none }
  }

  /// A name needs a word that is neither an ordinary opener nor a country.
  private func isName(_ name: Range<Int>, _ form: Form) -> Bool {
    var hasOwnWord = false
    var at = name.lowerBound
    while at < name.upperBound {
      var end = at
      while end < name.upperBound, !scan.text.isSpace(end) { end += 1 }
      let word = scan.lowercased(at..<end)
      if !CommonWords.openers.contains(word), !CompanyWords.genericWords.contains(word), end - at > 1,
        scan.text.isUpper(at) || scan.text.isDigit(at)
      {
        hasOwnWord = true
      }
      at = end + 1
    }
    return hasOwnWord
  }

  /// The listed company whose whole name the new one begins with, where only regions and forms follow (Morgan Stanley
  /// Asia Pte. Ltd., Citi Research); a firm under another last word stands for itself (Intel Capital).
  private func parent(of name: Range<Int>, _ form: Form, _ word: Range<Int>) -> UInt32? {
    if form == .head, !CompanyWords.unitHeads.contains(scan.lowercased(word)) { return nil }
    guard
      let first = known.filter({
        $0.type == .company && $0.start == name.lowerBound && $0.end <= name.upperBound && $0.evidence != .anchor
      }).max(by: { $0.end < $1.end }),
      first.evidence == .none || first.end == name.upperBound
    else { return nil }
    var at = first.end
    while at < name.upperBound {
      if scan.text.isLatinWordPart(at), !scan.text.isLatinWordPart(at - 1) {
        var end = at
        while end < name.upperBound, scan.text.isLatinWordPart(end) { end += 1 }
        guard CompanyWords.regions.contains(scan.lowercased(at..<end)) else { return nil }
        at = end
      } else {
        at += 1
      }
    }
    return first.targets.first
  }
}
