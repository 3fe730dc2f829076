import YuliaoCorpus

/// Decides which legislator a name means, and which surnames stand for one.
struct LegislatorResolution {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let day: CalendarDay
  /// Whether the day is the article's own; else it is the gazetteers' day, which the article may be some years older than.
  let isDated: Bool

  /// Settles a full name: narrowed by gloss and title, then by who served last at the article's date.
  func settleFullName(_ span: Span) -> Span {
    var span = span
    span.targets = rank(span.targets, near: span)
    return span
  }

  /// Settles surnames (and short forms) of evidence `anchor`.
  ///
  /// A surname counts where a title stands beside it, or where the document names its bearer in full.
  func settleSurname(_ span: Span, anchors: [Span]) -> Span? {
    guard !isPartOfLongerName(span) else { return nil }
    var span = span
    span.method = .surname
    let candidates = anchors.isEmpty ? [] : namesakes(of: span)
    let bearers = anchors.filter { $0.targets.first.map { candidates.contains($0) } ?? false }
    if !bearers.isEmpty {
      if isOthers(span, anchors: anchors) || isExplainedAsOther(span) { return nil }
      let before = bearers.filter { $0.start <= span.start }.max { $0.start < $1.start }
      let chosen = before ?? bearers.min { $0.start < $1.start }!
      let others = Set(bearers.compactMap(\.targets.first)).subtracting([chosen.targets[0]])
      span.targets = Targets([chosen.targets[0]] + others.sorted())
      span.confidence = others.isEmpty ? 0.95 : 0.85
      if chosen.method == .title, chosen.confidence < 0.85 {
        // Who of several the title means is open, and so it is here.
        span.targets = chosen.targets
        span.confidence = chosen.confidence
      }
      return span
    }
    guard let title = LegislatorTitles.title(beside: span, in: scan) else {
      if let holder = settleVicePresident(span) ?? settleChair(span) { return holder }
      // Biden-Harris: the running mate behind a known name.
      if span.priority > 0, scan.text.symbol(span.start - 1) == 0x2D,
        anchors.contains(where: { $0.end == span.start - 1 })
      {
        span.targets = [span.targets[0]]
        span.confidence = 0.9
        return span
      }
      guard let affiliation = LegislatorTitles.affiliation(after: span.end, in: scan), affiliation.state != nil else {
        return nil
      }
      span.targets = rank(span.targets, near: span)
      span.method = .title
      span.confidence = 0.85
      return span
    }
    var ranked = rank(span.targets.filter { serves($0, as: title) }, near: span)
    if ranked.isEmpty, LegislatorTitles.isFormer(beside: span, in: scan) {
      ranked = lastServing(span.targets.filter { hasServed($0, as: title) })
    }
    guard !ranked.isEmpty else { return nil }
    span.targets = ranked
    span.method = .title
    span.confidence = ranked.count == 1 ? 0.92 : 0.75
    return span
  }

  /// All members whom a surname means, those too whose row needs words beside it: who is named in full is meant.
  private func namesakes(of span: Span) -> Set<UInt32> {
    var members = Set(span.targets)
    guard let group = gazetteer.automaton.group(of: Array(scan.text.symbols[span.range])) else { return members }
    gazetteer.forEachEntry(of: group) { entry in
      if entry.meaning == .entity, entry.kind == .surname, entry.target != NameEntry.none {
        members.insert(entry.target)
      }
    }
    return members
  }

  /// “Vice President Harris”, 副总统哈里斯: the member of the name who last took that office by the article's date.
  private func settleVicePresident(_ span: Span) -> Span? {
    guard VicePresidents.isTitled(span, in: scan) else { return nil }
    let holders = span.targets.compactMap { target in
      VicePresidents.inauguration(of: gazetteer.entities[Int(target)].bioguide).map { (target: target, year: $0) }
    }
    guard let holder = holders.filter({ $0.year <= day.year }).max(by: { $0.year < $1.year }) else { return nil }
    var span = span
    span.targets = [holder.target]
    span.method = .title
    span.confidence = 0.95
    return span
  }

  /// “Chairwoman Hawley” in a text on Congress: the only member of the name who sits there.
  private func settleChair(_ span: Span) -> Span? {
    guard scan.text.isSpace(span.start - 1), let word = scan.word(before: span.start),
      ["chairwoman", "chairman", "chair"].contains(scan.lowercased(word)), scan.isCapitalized(word),
      // “FCC Chairman”, “Fed Chair”: of a body that is none of Congress.
      scan.word(before: word.lowerBound).map({ !scan.isCapitalized($0) || scan.beginsSentence($0.lowerBound) }) ?? true,
      scan.hasCue([.congress], in: max(0, span.start - 300)..<min(scan.text.count, span.end + 300))
    else { return nil }
    let serving = span.targets.filter { serves($0, as: .congressTitle) }
    guard serving.count == 1 else { return nil }
    var span = span
    span.targets = serving
    span.method = .title
    span.confidence = 0.85
    return span
  }

  /// Finds members whose given name is written in another way than the tables know: Rep. Alexandra Ocasio-Cortez
  /// (D-N.Y.). The title, the surname, party and state together mean one member.
  func titledNames(_ found: [Span]) -> [Span] {
    found.compactMap { span in
      guard span.type == .senator, span.kind == .surname, scan.text.isLatin(span.start),
        scan.text.isSpace(span.start - 1), let given = scan.word(before: span.start), scan.isCapitalized(given),
        given.upperBound == span.start - 1, given.count > 2,
        let affiliation = LegislatorTitles.affiliation(after: span.end, in: scan), affiliation.state != nil,
        affiliation.party != nil
      else { return nil }
      var named = span
      named.start = given.lowerBound
      guard let title = LegislatorTitles.title(beside: named, in: scan) else { return nil }
      let fitting = LegislatorTitles.narrow(span.targets, by: affiliation, gazetteer: gazetteer).filter {
        LegislatorTitles.fits($0, affiliation, gazetteer: gazetteer) && serves($0, as: title)
      }
      guard fitting.count == 1 else { return nil }
      named.targets = fitting
      named.evidence = .none
      named.method = .title
      named.confidence = 0.93
      return named
    }
  }

  func serves(_ target: UInt32, as title: Cue) -> Bool {
    let entity = gazetteer.entities[Int(target)]
    guard isDated else {
      return entity.terms.contains { term in
        guard term.start <= day, term.end.year + 4 >= day.year else { return false }
        return title == .senatorTitle
          ? term.type == .senator : title != .representativeTitle || term.type == .representative
      }
    }
    switch title {
    case .senatorTitle: return entity.isInOffice(at: day) ?? false && entity.type(at: day) == .senator
    case .representativeTitle: return entity.isInOffice(at: day) ?? false && entity.type(at: day) == .representative
    default: return entity.isInOffice(at: day) ?? false
    }
  }

  /// Whether somebody sat in a chamber at any time before the article.
  private func hasServed(_ target: UInt32, as title: Cue) -> Bool {
    gazetteer.entities[Int(target)].terms.contains { term in
      guard term.start <= day else { return false }
      return title == .senatorTitle
        ? term.type == .senator : title != .representativeTitle || term.type == .representative
    }
  }

  /// Who left last comes first: the news calls few former members by their surname, and those are the late ones.
  private func lastServing(_ targets: Targets) -> Targets {
    func end(_ target: UInt32) -> CalendarDay { gazetteer.entities[Int(target)].terms.map(\.end).max() ?? day }
    return Targets(targets.sorted { end($0) != end($1) ? end($0) > end($1) : $0 < $1 })
  }

  private func rank(_ targets: Targets, near span: Span) -> Targets {
    guard targets.count > 1 else { return targets }
    let narrowed = LegislatorTitles.narrow(
      targets, by: LegislatorTitles.affiliation(after: span.end, in: scan), gazetteer: gazetteer)
    let title = LegislatorTitles.title(beside: span, in: scan)
    // The order of the targets is that of their names' priority.
    let order = Dictionary(uniqueKeysWithValues: targets.enumerated().map { ($1, $0) })
    func score(_ target: UInt32) -> Int {
      let entity = gazetteer.entities[Int(target)]
      var score = 0
      if let title, serves(target, as: title) { score += 4 }
      if entity.isInOffice(at: day) ?? false { score += 2 }
      return score
    }
    let ranked = narrowed.sorted { a, b in
      let x = score(a)
      let y = score(b)
      return x != y ? x > y : order[a]! < order[b]!
    }
    return Targets(ranked)
  }

  /// Whether the news may name the legislator without saying that it is one: in office, lately left, or famous.
  func isProminent(_ target: UInt32, priority: Int16) -> Bool {
    if priority > 0 { return true }
    let entity = gazetteer.entities[Int(target)]
    guard let end = entity.terms.last?.end else { return false }
    return end.year + 4 >= day.year
  }

  /// Settles a full name that needs no evidence: the less prominent need a title or party and state even so.
  func settleSafe(_ span: Span) -> Span? {
    if isPartOfTransliteration(span) || isOfState(span) || isShip(span) || isAct(span)
      || span.priority < 3 && worksForAFirm(span)
    {
      return nil
    }
    let prominent = span.targets.contains { isProminent($0, priority: span.priority) }
    if !prominent, LegislatorTitles.title(beside: span, in: scan) == nil,
      LegislatorTitles.affiliation(after: span.end, in: scan) == nil, !speaksOfMembers(span)
    {
      return nil
    }
    return settleFullName(span)
  }

  /// Whether the sentence is about members of Congress, or the lines around it speak of it time and again, so that the name
  /// of a former one is theirs.
  private func speaksOfMembers(_ span: Span) -> Bool {
    let sentence = scan.sentences[scan.sentence(at: span.start)]
    if span.targets.count == 1, isAmidCongress(span) { return true }
    return scan.hasCue([.senatorTitle, .representativeTitle, .congressTitle], in: sentence)
      || scan.text.isLatin(span.start) && Self.memberWords.contains { scan.text.holds($0, in: sentence) }
  }

  /// Whether three words that only Congress has stand within some lines on either side, two of them different. O(cues there)
  private func isAmidCongress(_ span: Span) -> Bool {
    // Ben Quorv, a nurse
    if scan.text.symbol(span.end) == 0x2C, let article = scan.word(after: span.end + 1),
      ["a", "an"].contains(scan.lowercased(article))
    {
      return false
    }
    let reach = 400
    var at = scan.cues.indices.partitionPoint { scan.cues[$0].start >= span.start - reach }
    var words: Set<String> = []
    var count = 0
    while at < scan.cues.count, scan.cues[at].start < span.end + reach {
      let cue = scan.cues[at]
      at += 1
      guard cue.cue == .congress else { continue }
      let word = scan.lowercased(cue.start..<cue.end)
      guard Self.congressWords.contains(word), !scan.text.holds(Self.white, before: cue.start) else { continue }
      count += 1
      words.insert(word)
      if count >= 3, words.count >= 2 { return true }
    }
    return false
  }

  private static let white = Array("white ".utf16)
  private static let congressWords: Set<String> = [
    "congress", "senate", "house", "congressional", "democrats", "republicans", "gop", "lawmakers", "senator",
    "senators",
    "sen.", "rep.", "国会", "参议院", "众议院", "参院", "众院", "参议员", "众议员", "国会山",
  ]

  private static let memberWords = [" senator", " senate", " congress", " lawmaker"].map {
    CharacterTable.shared.fold($0)
  }

  /// The PELOSI Act, the Hawley Bill: a law.
  private func isAct(_ span: Span) -> Bool {
    guard scan.text.isLatin(span.start), scan.text.isSpace(span.end), let next = scan.word(after: span.end) else {
      return false
    }
    return scan.isCapitalized(next) && ["act", "bill", "amendment"].contains(scan.lowercased(next))
  }

  /// USS John C. Stennis, the carrier.
  private func isShip(_ span: Span) -> Bool {
    guard scan.text.isSpace(span.start - 1), let before = scan.word(before: span.start) else { return false }
    return ["uss", "usns"].contains(scan.lowercased(before)) && scan.isAllCapitals(before)
  }

  /// 首席投资官拜尔德 (Jim Baird): a namesake whom a role in a firm introduces.
  private func worksForAFirm(_ span: Span) -> Bool {
    let text = scan.text
    var at = text.isSpace(span.start - 1) ? span.start - 1 : span.start
    if scan.cue([.firmRole], endingAt: at) != nil { return true }
    guard text.symbol(at - 1) == 0x28 else { return false }
    at -= 1
    for start in stride(from: at, through: max(0, at - 12), by: -1) {
      if scan.cue([.firmRole], endingAt: start) != nil { return true }
      guard text.isHan(start - 1) || text.symbol(start - 1) == CharacterTable.middleDot else { return false }
    }
    return false
  }

  /// Words that often open a sentence before a surname (“But Hawley said”).
  static func opensSentences(_ word: Range<Int>, _ text: FoldedText) -> Bool {
    let word = String(decoding: text.symbols[word], as: UTF16.self)
    return openers.contains(word) || CommonWords.openers.contains(word)
  }

  private static let openers: Set<String> = [
    "but", "and", "while", "when", "as", "if", "in", "on", "after", "before", "for", "yet", "then", "both", "with",
    "since", "although", "though", "that", "because", "like", "so", "meanwhile", "from", "does", "did", "is", "was",
    "can", "will", "would", "has", "where", "what", "why", "how", "until", "today", "now", "still", "here", "under",
    "unlike", "besides", "among", "amid", "except", "ask", "asked", "says", "said", "former", "ex", "perhaps", "maybe",
    "unless", "whether", "beyond", "instead", "regarding", "concerning", "thanks", "told", "watch", "join", "vote",
    "support", "elect", "impeach", "near", "either", "neither", "alongside", "joining", "calling", "asking",
  ]
}
