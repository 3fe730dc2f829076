import YuliaoCorpus

/// The short names by which English texts go on naming a firm: Acme for Acme Drum Inc., ADX for ADX Drum Corp.
extension RepeatedNames {
  /// Adds the short names that the document uses as firms' names, and returns them: they count only where no word with
  /// a capital stands beside them.
  func addShortNames(of settled: [Span], explaining: [Span], _ names: inout [[UInt16]: Span]) -> Set<[UInt16]> {
    var short: Set<[UInt16]> = []
    func add(_ name: [UInt16]?, _ span: Span, _ confidence: Double, where isUsed: ([UInt16]) -> Bool) {
      guard let name, names[name] == nil, isUsed(name), !isTown(name) else { return }
      self.add(name, for: span, confidence: confidence, kind: .short, &names)
      short.insert(name)
    }
    // Texts repeat their firms' names; what follows from a name is looked for once.
    var seen: Set<UInt64> = []
    // A first word that many firms share is looked for once.
    var leads: [[UInt16]: Bool] = [:]
    for span in explaining {
      guard span.method == .corporateForm || span.method == .phrase, seen.insert(hash(of: span)).inserted,
        let word = firstWord(of: span)
      else { continue }
      if hasOwnSpelling(span.start..<(span.start + word.count)) { add(word, span, 0.85) { _ in true } }
      if word.count >= 5 { add(word, span, 0.8) { actsAsFirm($0) || isSubject(span, settled) } }
      add(word, span, 0.8) { word in
        if let known = leads[word] { return known }
        let answer = hasLeader(word) || isGiven(word)
        leads[word] = answer
        return answer
      }
    }
    seen.removeAll(keepingCapacity: true)
    for span in settled where span.type == .company && !span.isNested && scan.text.isLatin(span.start) {
      add(ticker(behind: span), span, 0.85, where: actsAsFirm)
      guard seen.insert(hash(of: span)).inserted else { continue }
      add(leadingCapitals(of: span), span, 0.85) { actsAsFirm($0) || isOwn($0, of: span) }
      add(innerCapitals(of: span), span, 0.85, where: actsAsFirm)
      add(initials(of: span), span, 0.85) { $0.count > 3 ? actsAsAcronym($0) : actsAsAcronym($0) && actsAsFirm($0) }
      add(nameBehindInitials(of: span), span, 0.85) {
        ($0.contains(0x20) || actsAsFirm($0)) && !standsBehindOthers($0)
      }
      add(firstWordOfListed(span), span, 0.8) { actsAsFirm($0) || standsInSentences($0) || standsFreely($0) }
      add(firstWordOfSubject(span), span, 0.8) { speaksAsFirm($0) }
      add(firstOfTwoWords(span), span, 0.75) { standsInSentences($0) && !standsBehindOthers($0) && !isTalkedOf($0) }
      add(nameWithoutHead(of: span), span, 0.85, where: actsAsFirm)
      add(nameWithoutForm(of: span), span, span.confidence) { _ in true }
      add(nameWithoutCountry(of: span), span, 0.85) { _ in true }
    }
    return short
  }

  /// Whether a word has a capital inside that neither people's names (McAllister, DeVries, JoAnn) nor words for a trade
  /// (CleanTech) have: QuorvCour.
  private func hasOwnSpelling(_ word: Range<Int>) -> Bool {
    guard let inner = word.dropFirst().first(where: { scan.text.isUpper($0) }), !scan.text.isUpper(inner - 1) else {
      return false
    }
    let tail = scan.lowercased(inner..<word.upperBound)
    return !Self.prefixesOfSurnames.contains(scan.lowercased(word.lowerBound..<inner))
      && !Self.tailsOfTrades.contains(tail) && !CommonWords.givenNames.contains(tail)
  }

  private static let tailsOfTrades: Set<String> = [
    "tech", "fi", "ops", "source", "commerce", "care", "space", "shoring", "learning", "health", "media", "net",
  ]
  private static let prefixesOfSurnames: Set<String> = [
    "mc", "mac", "de", "del", "della", "di", "da", "du", "la", "le", "van", "von", "fitz", "san", "st", "ben", "al",
    "el",
  ]

  /// Of a name and the rule that found it; equal hashes of different names are not to be feared in one document.
  private func hash(of span: Span) -> UInt64 {
    NameHash.of(scan.text.symbols[span.range]) ^ (span.method == .repeated ? 1 : 0)
  }

  /// The first word of an unlisted firm's name of several words, where it can stand for the firm: Vantage for Vantage
  /// Drilling. An ordinary or short word or a place cannot.
  func firstWord(of span: Span) -> [UInt16]? {
    guard span.type == .company, span.unlistedName != nil, span.method == .corporateForm || span.method == .phrase,
      scan.text.isUpper(span.start),
      // The Quorv Herald is called by the town that it is of.
      scan.cue([.mediumHead], endingAt: span.end) == nil
    else { return nil }
    var end = span.start
    while end < span.end, scan.text.isLatinWordPart(end) { end += 1 }
    let word = scan.lowercased(span.start..<end)
    guard end < span.end, scan.text.isSpace(end), word.utf8.count >= 4, !CompanyWords.genericWords.contains(word),
      !CommonWords.openers.contains(word), !CompanyWords.heads.contains(word),
      !FirmPhrases.otherBodies.contains(word), !CommonWords.givenNames.contains(word),
      scan.place(startingAt: span.start) == nil, !scan.isOrdinaryHere(word)
    else { return nil }
    return Array(scan.text.symbols[span.start..<end])
  }

  /// The first word of a listed firm's name that ends in a firm's usual word: Acme for Acme Therapeutics. A word that is a name by itself has its own rows.
  func firstWordOfListed(_ span: Span) -> [UInt16]? {
    guard !span.targets.isEmpty, scan.text.isUpper(span.start), span.method != .repeated,
      let first = scan.word(after: span.start), first.lowerBound == span.start, first.upperBound < span.end,
      first.count >= 5, scan.text.isSpace(first.upperBound)
    else { return nil }
    // Most names end in no such word; to take them apart would cost more than all the rest.
    guard let last = scan.word(before: span.end).map(scan.lowercased),
      last == "co" || last == "group"
        || last == "sciences" || CompanyWords.heads.contains(last) || CompanyWords.legalForms.contains(last)
        || scan.text.symbol(span.end - 1) == 0x2E
    else { return nil }
    let words = scan.lowercased(span.range).utf8.split { " ,.".utf8.contains($0) }.compactMap { String($0) }
    let own = words.filter { !CompanyWords.legalForms.contains($0) && $0 != "co" && $0 != "group" }
    guard own.count >= 2, let last = own.last, CompanyWords.heads.contains(last) || last == "sciences",
      !CompanyWords.genericWords.contains(own[0]), !CompanyWords.heads.contains(own[0]),
      !CommonWords.openers.contains(own[0]), !FirmPhrases.otherBodies.contains(own[0]),
      !CommonWords.givenNames.contains(own[0]), scan.place(startingAt: span.start) == nil,
      !scan.isOrdinaryHere(own[0]),
      // Of another firm that the text does not name, the short name says nothing here.
      !known.contains(where: { $0.range == first && ($0.evidence != .anchor || $0.type != .company) })
    else { return nil }
    return Array(scan.text.symbols[first])
  }

  /// The first word of a listed firm's longer name where no legislator, place or other firm may be meant by it: Hill for Hill
  /// Drum International (NYSE: HILD) in a text on that firm.
  func firstWordOfSubject(_ span: Span) -> [UInt16]? {
    guard span.isListed, scan.text.symbol(span.end + 1) == 0x28, span.confidence >= 0.9,
      scan.text.isUpper(span.start), span.method != .repeated,
      let first = scan.word(after: span.start), first.lowerBound == span.start, first.upperBound < span.end,
      first.count >= 4, scan.text.isSpace(first.upperBound), !scan.isAllCapitals(first),
      scan.text.isUpper(first.upperBound + 1), first.allSatisfy({ scan.text.isLatin($0) })
    else { return nil }
    guard mayStandForFirm(first),
      !known.contains(where: { $0.range == first && ($0.evidence == .none || $0.type != .senator) })
    else { return nil }
    return Array(scan.text.symbols[first])
  }

  /// Whether a name's first word is no ordinary one, no given name, no place and no trade's.
  private func mayStandForFirm(_ first: Range<Int>) -> Bool {
    let word = scan.lowercased(first)
    return !CompanyWords.genericWords.contains(word) && !CompanyWords.heads.contains(word)
      && !CommonWords.openers.contains(word) && !FirmPhrases.otherBodies.contains(word)
      && !CommonWords.givenNames.contains(word) && !CompanyWords.foreignFirsts.contains(word)
      && scan.place(startingAt: first.lowerBound) == nil && !scan.isOrdinaryHere(word)
  }

  /// The first word of a listed firm's name of two words, where the text goes on with it inside sentences: Larvane for
  /// Larvane Safety.
  private func firstOfTwoWords(_ span: Span) -> [UInt16]? {
    guard scan.language == .english, !span.targets.isEmpty, span.kind == .full, span.method == .gazetteer,
      scan.text.isUpper(span.start), let first = scan.word(after: span.start), first.lowerBound == span.start,
      first.count >= 5, first.allSatisfy({ scan.text.isLatin($0) }), scan.text.isSpace(first.upperBound),
      scan.text.isUpper(first.upperBound + 1), let last = scan.word(after: first.upperBound),
      last.upperBound == span.end
    else { return nil }
    guard mayStandForFirm(first),
      !known.contains(where: { $0.range == first })
    else { return nil }
    return Array(scan.text.symbols[first])
  }

  /// Whether somewhere one of the four words behind a name is he or she: Spencer said he had been paid.
  private func isTalkedOf(_ name: [UInt16]) -> Bool {
    var isPerson = false
    forEachOccurrence(of: name) { range in
      var at = range.upperBound
      for _ in 0..<4 {
        guard let word = scan.word(after: at) else { break }
        if ["he", "she", "his", "her"].contains(scan.lowercased(word)) { isPerson = true }
        at = word.upperBound
      }
      return !isPerson
    }
    return isPerson
  }

  /// Whether a short name speaks or leads somewhere, alone, behind no given name and no title.
  func speaksAsFirm(_ name: [UInt16]) -> Bool {
    var isFirm = false
    var isPerson = false
    forEachOccurrence(of: name) { range in
      let end = range.upperBound
      if scan.text.isSpace(range.lowerBound - 1), let before = scan.word(before: range.lowerBound),
        before.upperBound == range.lowerBound - 1, scan.isCapitalized(before), !scan.isInHeadline(range.lowerBound),
        !(scan.beginsSentence(before.lowerBound) && scan.isOpener(before))
      {
        isPerson = true
      } else if scan.text.symbol(range.lowerBound - 2) == 0x2E, !scan.beginsSentence(range.lowerBound) {
        // Mr. Hill
        isPerson = true
      } else if standsAlone(range), scan.text.isSpace(end) {
        isFirm =
          isFirm || scan.cue([.market, .leaderOfFirm], startingAt: end + 1) != nil
          || scan.word(after: end).map { RepeatedNames.deeds.contains(scan.lowercased($0)) } == true
      }
      return !isPerson
    }
    return isFirm && !isPerson
  }

  /// What firms do and people hardly: Hill markets its pumps.
  static let deeds: Set<String> = [
    "markets", "operates", "manufactures", "provides", "offers", "sells", "owns", "trades", "employs", "reported",
    "announced", "acquired", "launched", "produces", "distributes", "develops", "serves", "specializes", "will",
    "estimates", "expects", "posted", "plans",
  ]

  /// The letters of a firm's code in the bracket behind its name, by which some texts go on naming it: Acme (ASX:ACM).
  private func ticker(behind span: Span) -> [UInt16]? {
    let text = scan.text
    let open = text.isSpace(span.end) ? span.end + 1 : span.end
    guard text.symbol(open) == 0x28, text.isLatin(span.start) else { return nil }
    var close = open + 1
    while close < text.count, close - open < 24, text.symbol(close) != 0x29 { close += 1 }
    var start = close
    while text.isUpper(start - 1) { start -= 1 }
    guard text.symbol(close) == 0x29, (3...5).contains(close - start),
      text.symbol(start - 1) == 0x3A || text.isSpace(start - 1),
      (open + 1..<start).contains(where: { text.symbol($0) == 0x3A }),
      gazetteer.automaton.group(of: Array(text.symbols[start..<close])) == nil
    else { return nil }
    return Array(text.symbols[start..<close])
  }

  /// The two words and more before a firm's usual last word: North Edge for North Edge Materials, with a legal form or
  /// without.
  func nameWithoutHead(of span: Span) -> [UInt16]? {
    guard scan.text.isUpper(span.start), span.method != .repeated, let head = headWord(of: span),
      head.lowerBound > span.start + 1, scan.text.isSpace(head.lowerBound - 1)
    else { return nil }
    let name = span.start..<(head.lowerBound - 1)
    guard let first = scan.word(after: name.lowerBound), first.lowerBound == name.lowerBound,
      let last = scan.word(before: name.upperBound), last.upperBound == name.upperBound,
      first.lowerBound < last.lowerBound, scan.isCapitalized(last) || scan.text.isDigit(last.lowerBound),
      !CompanyWords.genericWords.contains(scan.lowercased(last))
        || !CompanyWords.genericWords.contains(scan.lowercased(first)),
      !CompanyWords.heads.contains(scan.lowercased(last)), scan.place(endingAt: last.upperBound) == nil,
      !known.contains(where: { $0.range == name })
    else { return nil }
    return Array(scan.text.symbols[name])
  }

  /// The firm's usual last word that ends a name, whatever legal form follows it.
  private func headWord(of span: Span) -> Range<Int>? {
    var word = scan.word(before: span.end) ?? scan.word(before: span.end - 1)
    if let form = word, scan.cue([.legalForm, .capitalForm], startingAt: form.lowerBound) != nil {
      word = scan.word(before: form.lowerBound) ?? scan.word(before: form.lowerBound - 1)
    } else if word?.upperBound != span.end {
      return nil
    }
    return word.flatMap { CompanyWords.heads.contains(scan.lowercased($0)) ? $0 : nil }
  }

  /// A firm's name without its legal form, where it can stand for the firm: Acme for Acme PLC, Robbins for no one.
  func nameWithoutForm(of span: Span) -> [UInt16]? {
    guard scan.text.isUpper(span.start),
      let word = scan.word(before: span.end) ?? scan.word(before: span.end - 1),
      let form = scan.cue([.legalForm, .capitalForm], startingAt: word.lowerBound), form.end >= span.end - 1
    else { return nil }
    var end = word.lowerBound
    while end > span.start, scan.text.isSpace(end - 1) || scan.text.symbol(end - 1) == 0x2C { end -= 1 }
    guard end - span.start >= 4 || end - span.start == 3 && scan.isAllCapitals(span.start..<end) else { return nil }
    let name = scan.lowercased(span.start..<end)
    guard scan.place(startingAt: span.start) == nil, !CompanyWords.genericWords.contains(name),
      !CommonWords.openers.contains(name), !FirmPhrases.otherBodies.contains(name),
      name.contains(" ") || !scan.isOrdinaryHere(name)
    else { return nil }
    return Array(scan.text.symbols[span.start..<end])
  }

  /// The capitals that begin a firm's longer name and often stand for it: CNX for CNX Resources Corporation.
  func leadingCapitals(of span: Span) -> [UInt16]? {
    guard let word = scan.word(after: span.start), word.lowerBound == span.start, word.upperBound < span.end,
      (3...6).contains(word.count), word.allSatisfy({ scan.text.isUpper($0) }),
      scan.place(startingAt: span.start) == nil,
      !scan.isAllCapitals(span.range), !CompanyWords.foreignFirsts.contains(scan.lowercased(word))
    else { return nil }
    return Array(scan.text.symbols[word])
  }

  /// Gives every place where a name stands with a capital, until told to stop.
  func forEachOccurrence(of name: [UInt16], _ body: (Range<Int>) -> Bool) {
    var at = 0
    while let index = scan.text.next(name, from: at) {
      if scan.text.isUpper(index), stands(name, at: index), !body(index..<(index + name.count)) { return }
      at = index + 1
    }
  }

  /// Whether a short name is the usual one of another firm (Fidelity beside Fidelity National).
  func isAnother(_ span: Span) -> Bool {
    // MSC of MSC Drum Supply is the text's own.
    !scan.isAllCapitals(span.range)
      && known.contains {
        $0.type == .company && $0.evidence == .context && $0.range == span.range
          && !$0.targets.contains { span.targets.contains($0) }
      }
  }

  /// No neighbouring word with a capital makes a short name part of another one (Gordon Gekko, North Acme).
  func standsAlone(_ range: Range<Int>) -> Bool {
    let text = scan.text
    if text.symbol(range.upperBound) == 0x2D, text.isLatin(range.upperBound + 1) { return false }
    if text.symbol(range.lowerBound - 1) == 0x2D { return false }
    // Mr. Acme is the founder.
    if text.symbol(range.lowerBound - 2) == 0x2E, let title = scan.word(before: range.lowerBound - 2),
      ["mr", "ms", "mrs", "dr"].contains(scan.lowercased(title))
    {
      return false
    }
    if text.isSpace(range.upperBound), let next = scan.word(after: range.upperBound), scan.isCapitalized(next),
      next.lowerBound == range.upperBound + 1,
      scan.cue([.corporateForm, .business, .market, .personTitle, .leaderOfFirm], startingAt: next.lowerBound) == nil,
      !CommonWords.headlineVerbs.contains(scan.lowercased(next)), !scan.isInHeadline(range.lowerBound)
    {
      return false
    }
    guard text.isSpace(range.lowerBound - 1), let before = scan.word(before: range.lowerBound),
      before.upperBound == range.lowerBound - 1, scan.isCapitalized(before), before.count > 1
    else { return true }
    return scan.beginsSentence(before.lowerBound) && scan.isOpener(before)
      || CommonWords.headlineVerbs.contains(scan.lowercased(before))
      || scan.isInHeadline(range.lowerBound)
  }
}
