/// Where a firm's name begins before its form: behind a heading, a code, a kind of firm, another firm's form.
extension CorporateFormRecognizer {
  /// The start of the name behind a heading's word or the day or place that opens a sentence: How | Acme Corporation, Media |
  /// Acme Holding N.V., In August | Acme Technologies, In Zurich | Acme Group, Elsewhere | Acme Holdings.
  func behindHeading(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, scan.text.isSpace(start) { start += 1 }
    guard let first = scan.word(after: start), first.lowerBound == start, first.upperBound + 1 < end,
      scan.text.isSpace(first.upperBound)
    else { return start }
    let word = scan.lowercased(first)
    let rest = first.upperBound + 1
    if scan.text.holds(Self.release, at: start), start + Self.release.count < end { return start + Self.release.count }
    if CorporateFormRecognizer.questions.contains(word) { return rest }
    let isKnown = known.contains { $0.type == .company && $0.start == rest }
    if word == "elsewhere", isKnown { return rest }
    if scan.text.holds(Self.inside, before: start), scan.text.isUpper(start - Self.inside.count),
      CommonWords.calendar.contains(word) || isKnown && scan.place(startingAt: start)?.end == first.upperBound
    {
      return rest
    }
    let isHeading = CorporateFormRecognizer.headings.contains(word)
    return isHeading && known.contains { $0.type == .company && $0.start == rest } ? rest : start
  }

  /// Behind a bracket that stands at an index: Quorv| (UK)| L.L.C.
  private func behindBracket(_ index: Int, before end: Int) -> Int {
    let open = scan.text.isSpace(index) ? index + 1 : index
    guard scan.text.symbol(open) == 0x28, open < end,
      let close = (open..<end).first(where: { scan.text.symbol($0) == 0x29 })
    else { return index }
    return close + 1
  }

  /// Where the first two words of a run begin again: Acme Drum Bank USA | Acme Drum Bank Europe.
  private func lastOfPair(in run: Range<Int>) -> Int {
    guard let first = scan.word(after: run.lowerBound), first.lowerBound == run.lowerBound,
      scan.text.isSpace(first.upperBound), let second = scan.word(after: first.upperBound),
      second.lowerBound == first.upperBound + 1, second.upperBound + 1 < run.upperBound
    else { return run.lowerBound }
    let pair = Array(scan.text.symbols[first.lowerBound..<second.upperBound])
    return (second.upperBound..<run.upperBound).last { index in
      scan.text.isSpace(index - 1) && scan.text.holds(pair, at: index) && index + pair.count < run.upperBound
        && !scan.text.isLatinWordPart(index + pair.count)
    } ?? run.lowerBound
  }

  /// Acme Technology IV LP, Acme Drum Fund II, L.P.: a partnership by its number is a fund.
  func isNumberedFund(_ name: Range<Int>, _ form: Range<Int>) -> Bool {
    guard ["lp", "l.p"].contains(scan.lowercased(form)), let number = scan.word(before: name.upperBound) else {
      return false
    }
    return number.upperBound == name.upperBound && scan.isAllCapitals(number)
      && number.allSatisfy { [0x69, 0x76, 0x78].contains(scan.text.symbol($0)) }
  }

  /// ACM | Acme Drum, Inc.: a list's code in front of a name that lists hold.
  func behindTicker(_ start: Int, _ end: Int) -> Int {
    guard let first = scan.word(after: start), first.lowerBound == start, (2...5).contains(first.count),
      scan.isAllCapitals(first), scan.text.isSpace(first.upperBound),
      !known.contains(where: { $0.type == .company && $0.start == start && $0.end >= end })
    else { return start }
    let rest = first.upperBound + 1
    let ticker = scan.lowercased(first)
    return known.contains {
      $0.type == .company && $0.start == rest && $0.end >= end && $0.evidence == .none
        && !$0.targets.contains { gazetteer.entities[Int($0)].nameEnglish.lowercased().hasPrefix(ticker) }
    } ? rest : start
  }

  private static let inside = Array("in ".utf16)
  private static let release = Array("press release ".utf16)
  private static let questions: Set<String> = ["how", "why", "when", "where", "whether"]
  private static let headings: Set<String> = [
    "media", "contact", "contacts", "sales", "press", "what", "investors", "investor", "by", "for", "client",
    "customer", "employer", "company", "issuer", "meet", "join", "inside",
  ]

  /// The start of a name that “and” joins as the names of many Chinese firms: Acme Science and | Technology Ltd.
  func beforeScience(_ start: Int) -> Int {
    guard scan.text.holds(CorporateFormRecognizer.science, before: start),
      scan.text.holds(CorporateFormRecognizer.technology, at: start)
    else { return beforeCommonWord(start) }
    return scan.nameStart(before: start - 5, joins: false)
  }

  /// The start of a name that begins with a word which names nobody: American and | Marlow Insurance Co.
  private func beforeCommonWord(_ start: Int) -> Int {
    guard scan.text.holds(CorporateFormRecognizer.and, before: start),
      let word = scan.word(before: start - CorporateFormRecognizer.and.count), scan.isCapitalized(word),
      word.upperBound == start - CorporateFormRecognizer.and.count, !scan.beginsSentence(word.lowerBound),
      CorporateFormRecognizer.firsts.contains(scan.lowercased(word)), scan.text.isSpace(word.lowerBound - 1),
      let own = scan.word(after: start), !CompanyWords.genericWords.contains(scan.lowercased(own)),
      let before = scan.word(before: word.lowerBound), !scan.isCapitalized(before),
      !["the", "a", "an", "between", "both", "s"].contains(scan.lowercased(before))
    else { return start }
    return word.lowerBound
  }

  private static let and = Array(" and ".utf16)
  private static let firsts: Set<String> = [
    "american", "british", "european", "river", "western", "eastern", "northern", "southern", "land", "farmers",
    "merchants", "royal", "imperial", "colonial", "provincial", "guardian",
  ]

  private static let science = Array(" science and ".utf16)
  private static let technology = Array("technology".utf16)

  /// Where a firm's own name begins in a run of capitalised words: behind a kind of firm (Law Firm Acme LLP), a day, a
  /// preposition of a headline, another firm's legal form, or whose board or officer it is.
  func firmStart(in run: Range<Int>) -> Int {
    var start = run.lowerBound
    var at = start
    var before = ""
    while let part = scan.word(after: behindBracket(at, before: run.upperBound)), part.upperBound < run.upperBound {
      let word = scan.lowercased(part)
      let behind = part.upperBound + (scan.text.symbol(part.upperBound) == 0x2C ? 2 : 1)
      let ends =
        CompanyWords.kindsInFront.contains(word) || CompanyWords.prepositions.contains(word)
        || word == "of" && part.lowerBound > run.lowerBound
          && (CompanyWords.officesInFront.contains(before) || isPerson(run.lowerBound..<(part.lowerBound - 1))
            || speaks(run.lowerBound..<(part.lowerBound - 1)))
        || word == "officer" && CompanyWords.officerKinds.contains(before)
        || CompanyWords.legalForms.contains(word) && word != "limited" && word != "corporation"
        || before.utf8.allSatisfy { (0x30...0x39).contains($0) } && !before.isEmpty
          && CommonWords.calendar.contains(word)
        || word.utf8.count == 4 && CommonWords.calendar.contains(before) && scan.text.isDigit(part.lowerBound)
        || part.lowerBound == run.lowerBound && CommonWords.calendar.contains(word) && followsTime(part.lowerBound)
      if ends, behind < run.upperBound { start = behind }
      before = word
      at = behind
    }
    start = lastOfPair(in: start..<run.upperBound)
    start = behindInfinitive(start, run.upperBound)
    if let article = scan.word(after: start), start > run.lowerBound, scan.lowercased(article) == "the",
      article.upperBound + 1 < run.upperBound, before != "the"
    {
      start = article.lowerBound
    }
    return start
  }

  /// Quorv to Buy | Acme Therapeutics: the verb of a headline behind “to” is no part of the name.
  private func behindInfinitive(_ start: Int, _ end: Int) -> Int {
    guard let verb = scan.word(after: start), verb.lowerBound == start, verb.upperBound + 1 < end,
      Self.infinitives.contains(scan.lowercased(verb)),
      scan.text.isSpace(start - 1),
      !known.contains(where: { $0.type == .company && $0.start == start && $0.end > verb.upperBound }),
      let to = scan.word(before: start), scan.lowercased(to) == "to", let doer = scan.word(before: to.lowerBound),
      scan.isCapitalized(doer)
    else { return start }
    return verb.upperBound + 1
  }

  private static let infinitives: Set<String> = [
    "buy", "acquire", "sell", "join", "merge", "back", "sue", "lead", "fund", "invest", "showcase", "present",
    "feature",
    "expand", "launch", "support", "host", "highlight", "unveil", "purchase", "replace", "rival", "challenge",
  ]

  /// Whether two or three words are somebody's name: Jamie Quorn | of Acme Drum & Co.
  private func isPerson(_ words: Range<Int>) -> Bool {
    guard words.count > 4, let first = scan.word(after: words.lowerBound),
      CommonWords.givenNames.contains(scan.lowercased(first))
    else { return false }
    let spaces = words.filter { scan.text.isSpace($0) }.count
    return (1...2).contains(spaces)
  }

  /// Whether a verb of saying introduces two or three words: said Quorn Lee | of Acme Drum Securities.
  private func speaks(_ words: Range<Int>) -> Bool {
    guard words.count > 4, let verb = scan.word(before: words.lowerBound), scan.text.isSpace(words.lowerBound - 1),
      ["said", "says", "told", "adds", "added", "noted", "wrote", "writes"].contains(scan.lowercased(verb))
    else { return false }
    let spaces = words.filter { scan.text.isSpace($0) }.count
    return (1...2).contains(spaces) && !words.contains { scan.text.symbol($0) == 0x26 }
  }

  /// In | May Acme Drum Inc. …: the month tells when.
  private func followsTime(_ index: Int) -> Bool {
    guard scan.text.isSpace(index - 1), let word = scan.word(before: index) else { return false }
    return ["in", "since", "by", "until", "last", "early", "late", "mid", "this", "on", "next"].contains(
      scan.lowercased(word))
  }
}
