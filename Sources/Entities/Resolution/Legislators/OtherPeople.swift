import YuliaoCorpus

/// Takes away names that are the surname of a person the text names: Jorge Rubio Nava, Casey DeSantis, CEO Dennis Woodside,
/// and in a text on Ashley Moody the possessive Moody's.
///
/// O(names of one word), and for possessive ones one look through the text each.
struct OtherPeople {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  func remove(from spans: inout [Span]) {
    remove(from: &spans) { isBorne($0) || $0.type == .company && (followsInitial($0) || isKin($0)) }
    removeForeign(from: &spans)
  }

  /// Takes away members' surnames in Chinese where the text writes another's name with them, 洛朗·努内斯, and no member's in
  /// full. O(n) for each surname.
  private func removeForeign(from spans: inout [Span]) {
    guard scan.language != .english else { return }
    var inFull: Set<UInt32> = []
    var surnames: Set<ArraySlice<UInt16>> = []
    for index in spans.indices where spans[index].type == .senator && scan.text.isHan(spans[index].start) {
      let span = spans[index].facts
      if span.kind == .full { inFull.insert(span.firstTarget) } else { surnames.insert(scan.text.symbols[span.range]) }
    }
    let others = surnames.filter(standsBehindDot)
    guard !others.isEmpty else { return }
    spans.removeAll { span in
      span.type == .senator && span.kind != .full && others.contains(scan.text.symbols[span.range])
        && !inFull.contains(span.firstTarget)
    }
  }

  private func standsBehindDot(_ surname: ArraySlice<UInt16>) -> Bool {
    let name = Array(surname)
    var at = 0
    while let index = scan.text.next(name, from: at) {
      at = index + 1
      if scan.text.isNameDot(index - 1), scan.tokenStarts[index + name.count] { return true }
    }
    return false
  }

  /// Takes away only the possessive ones: of doubtful names the words around them decide whether somebody bears them.
  func removeOwners(from spans: inout [Span]) { remove(from: &spans) { _ in false } }

  /// The given name before a surname, or the letters for one: Rafael |Quorv, Ann M. |Quorv, AP |Quorv.
  func given(before surname: SpanFacts) -> Range<Int>? {
    guard isOneWord(surname) else { return nil }
    if let given = scan.word(beforeInitialAndNameAt: surname.start), scan.isCapitalized(given) { return given }
    let text = scan.text
    guard text.isSpace(surname.start - 1), let before = scan.word(before: surname.start),
      before.upperBound == surname.start - 1
    else { return nil }
    if isBorne(surname) { return before }
    let isLetters =
      before.count == 2 && scan.isAllCapitals(before) && scan.place(startingAt: before.lowerBound) == nil
      && !scan.isInHeadline(surname.start) && !Self.shortTitles.contains(scan.lowercased(before))
    return isLetters ? before : nil
  }

  private static let shortTitles: Set<String> = ["pm", "vp", "mp", "dr", "mr", "ms"]

  private func remove(from spans: inout [Span], where isOther: (SpanFacts) -> Bool) {
    var owners: [ArraySlice<UInt16>: Bool] = [:]
    var firms: Set<UInt32>?
    // The members who have a namesake in what is read so far.
    var bearers: Set<UInt32> = []
    let read = spans
    lazy var fullNames = FullNames(read)
    // Indices first: most texts lose nothing, and removing would copy every span.
    var others: [Int] = []
    for index in spans.indices {
      let facts = spans[index].facts
      guard facts.type == .senator || facts.type == .company, isOneWord(facts) else { continue }
      if isOther(facts) {
        others.append(index)
        if facts.type == .senator, !fullNames.end(with: facts) { bearers.insert(facts.firstTarget) }
        continue
      }
      // Behind Speaker Pat Grassley the bare surname is his, where the member's full name stands nowhere before.
      if facts.type == .senator, facts.kind == .surname, bearers.contains(facts.firstTarget),
        !fullNames.begin(before: facts)
      {
        others.append(index)
        continue
      }
      guard facts.type == .company, let base = base(of: facts) else { continue }
      let isOwner = owners[base] ?? isSurname(base)
      owners[base] = isOwner
      guard isOwner, !actsAsFirm(facts) else { continue }
      let named = firms ?? firmsInFull(spans)
      firms = named
      if !named.contains(facts.firstTarget) { others.append(index) }
    }
    for index in others.reversed() { spans.remove(at: index) }
  }

  /// Where a text has the members' names that are more than a surname.
  private struct FullNames {
    private var ends: [UInt32: Set<Int>] = [:]
    private var firsts: [UInt32: Int] = [:]

    /// O(spans)
    init(_ spans: [Span]) {
      for index in spans.indices where spans[index].type == .senator && spans[index].kind != .surname {
        let facts = spans[index].facts
        ends[facts.firstTarget, default: []].insert(facts.end)
        firsts[facts.firstTarget] = min(firsts[facts.firstTarget] ?? .max, facts.start)
      }
    }

    /// Whether a surname is the end of its bearer's full name.
    func end(with surname: SpanFacts) -> Bool { ends[surname.firstTarget]?.contains(surname.end) == true }

    func begin(before surname: SpanFacts) -> Bool { firsts[surname.firstTarget].map { $0 < surname.start } == true }
  }

  /// The firms that the text names by several words.
  private func firmsInFull(_ spans: [Span]) -> Set<UInt32> {
    var firms: Set<UInt32> = []
    for index in spans.indices where spans[index].type == .company && spans[index].isListed {
      let facts = spans[index].facts
      if facts.range.contains(where: { scan.text.isSpace($0) }) { firms.insert(facts.firstTarget) }
    }
    return firms
  }

  private func isOneWord(_ span: SpanFacts) -> Bool {
    scan.text.isUpper(span.start) && !scan.isAllCapitals(span.range)
      && !span.range.contains { !scan.text.isLatin($0) && scan.text.symbol($0) != 0x27 }
  }

  /// The Quorv| brothers: people, but for “the Quorv family of funds”.
  private func isKin(_ span: SpanFacts) -> Bool {
    guard scan.text.isSpace(span.end), let next = scan.word(after: span.end), next.lowerBound == span.end + 1,
      Self.kin.contains(scan.lowercased(next))
    else { return false }
    // A Quorv family car is a thing of the firm's.
    guard scan.text.isSpace(next.upperBound), let behind = scan.word(after: next.upperBound) else { return true }
    return Self.deeds.contains(scan.lowercased(behind))
  }

  /// What families do, behind them.
  private static let deeds: Set<String> = [
    "has", "have", "had", "is", "are", "was", "were", "who", "owns", "own", "owned", "keep", "keeps", "kept",
    "controls",
    "control", "and", "said", "says", "sold", "sells", "will", "would", "may", "met", "built", "founded", "holds",
    "hold",
    "still", "also", "which", "that", "from", "in", "to",
  ]

  private static let kin: Set<String> = [
    "brothers", "sisters", "siblings", "family", "clan", "heirs", "heir", "dynasty",
  ]

  /// Ellen M. |Acme
  private func followsInitial(_ span: SpanFacts) -> Bool {
    guard let given = scan.word(beforeInitialAndNameAt: span.start) else { return false }
    let name = scan.lowercased(given)
    return scan.isCapitalized(given) && !scan.beginsSentence(span.start)
      && (CommonWords.givenNames.contains(name) || Self.furtherGivenNames.contains(name))
  }

  /// Whether a given name stands right before a surname that is none of its bearer's, or any before and a surname behind.
  private func isBorne(_ span: SpanFacts) -> Bool {
    let text = scan.text
    guard text.isSpace(span.start - 1), let before = scan.word(before: span.start), before.upperBound == span.start - 1,
      scan.isCapitalized(before), before.count > 2, !scan.isAllCapitals(before)
    else { return false }
    let given = scan.lowercased(before)
    let isGiven =
      Self.frontsOfGivenNames.contains { given.hasPrefix($0) }
      || CommonWords.givenNames.contains(given) && !CommonWords.givenNamesOfOtherSense.contains(given)
      || Self.furtherGivenNames.contains(given)
    if span.type == .senator, span.kind == .surname, isNamedByTitle(before), !hasGivenName(span, like: given) {
      return true
    }
    if isGiven { return !scan.isInHeadline(span.start) && !scan.beginsSentence(before.lowerBound) || isSpoken(span) }
    guard span.type == .senator, text.isSpace(span.end), let next = scan.word(after: span.end),
      scan.isCapitalized(next), next.count > 2, !scan.isAllCapitals(next),
      !CommonWords.calendar.contains(scan.lowercased(next)),
      scan.cue([.personTitle, .congressTitle, .senatorTitle, .representativeTitle], endingAt: before.upperBound) == nil,
      scan.cue([.personTitle, .congressTitle, .congress], startingAt: next.lowerBound) == nil,
      scan.place(startingAt: next.lowerBound) == nil, scan.place(endingAt: before.upperBound) == nil
    else { return false }
    return !scan.isInHeadline(span.start) && !scan.isOpener(before) && given != "state"
  }

  /// House Speaker |Pat Grassley: a title's bearer has the word before a surname as given name; a full name that the tables
  /// know is a span of its own.
  private func isNamedByTitle(_ given: Range<Int>) -> Bool {
    let titles: CueSet = [.personTitle, .congressTitle, .senatorTitle, .representativeTitle]
    guard scan.text.isSpace(given.lowerBound - 1), scan.cue(titles, endingAt: given.upperBound) == nil,
      !CommonWords.headlineVerbs.contains(scan.lowercased(given))
    else { return false }
    if let before = scan.word(before: given.lowerBound), before.upperBound == given.lowerBound - 1,
      Self.callings.contains(scan.lowercased(before))
    {
      return true
    }
    return scan.cue(titles, endingAt: given.lowerBound - 1) != nil
  }

  /// Joe and Joseph, Barack and Barrack may be one.
  private func hasGivenName(_ span: SpanFacts, like given: String) -> Bool {
    gazetteer.entities[Int(span.firstTarget)].nameEnglish.lowercased().hasPrefix(given.prefix(2))
  }

  private static let callings: Set<String> = [
    "speaker", "mayor", "sheriff", "coach", "commissioner", "chief", "secretary", "treasurer", "auditor", "captain",
    "professor", "officer", "superintendent", "councilman", "councilwoman", "councilmember",
  ]

  /// At a sentence's beginning a given name is one where what follows speaks: Casey Woodside said.
  private func isSpoken(_ span: SpanFacts) -> Bool {
    scan.text.isSpace(span.end) && scan.cue([.speech], startingAt: span.end + 1) != nil
  }

  /// A possessive name without its ending: moody of Moody's.
  private func base(of span: SpanFacts) -> ArraySlice<UInt16>? {
    let text = scan.text
    guard span.length >= 6, text.symbol(span.end - 1) == 0x73, text.symbol(span.end - 2) == 0x27 else { return nil }
    return text.symbols[span.start..<(span.end - 2)]
  }

  /// Whether the document has a word as a surname behind a given name, or as a given name before a surname.
  private func isSurname(_ base: ArraySlice<UInt16>) -> Bool {
    scan.hasUse(of: Array(base)) { use, before in
      let given = scan.lowercased(before)
      return scan.text.symbol(use + base.count) != 0x27
        && (CommonWords.givenNames.contains(given) || Self.furtherGivenNames.contains(given))
    }
  }

  /// Moody's Ratings, Lowe's shares, Casey's (NASDAQ: CASY): what only a firm has.
  private func actsAsFirm(_ span: SpanFacts) -> Bool {
    let text = scan.text
    guard text.isSpace(span.end) else { return text.symbol(span.end) == 0x27 }
    if text.symbol(span.end + 1) == 0x28 { return true }
    guard let next = scan.word(after: span.end) else { return false }
    return scan.isCapitalized(next) && !scan.isInHeadline(span.start)
      || scan.cue([.market, .speech, .corporateForm], startingAt: next.lowerBound) != nil
  }

  /// Whether the document writes a given name before a surname that none of the known bearers has: Alan Wilson.
  func bear(_ surname: Span, besides given: [Substring]) -> Bool {
    guard scan.text.isLatin(surname.start) else { return false }
    return scan.hasUse(of: Array(scan.text.symbols[surname.range])) { _, before in
      let name = scan.lowercased(before)
      // Joe and Joseph may be one.
      return CommonWords.givenNames.contains(name) && !given.contains { $0.prefix(2) == name.prefix(2) }
    }
  }

  /// Jean-Marc, Hans-Peter
  private static let frontsOfGivenNames = ["jean-", "hans-", "karl-", "marie-", "anne-", "pierre-", "mary-"]
  private static let furtherGivenNames: Set<String> = [
    "austin", "casey", "alejandro", "rodrigo", "hillary", "melania", "usha", "kirsten", "tyrone", "brent", "mitch",
    "chase", "colin", "clark",
  ]
}
