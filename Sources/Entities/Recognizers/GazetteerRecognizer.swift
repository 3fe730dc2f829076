import YuliaoCorpus

/// Finds the gazetteers' names, each as a span for every type and evidence it can have.
struct GazetteerRecognizer {
  let gazetteer: Gazetteer

  /// - Parameters:
  ///   - clues: takes the entities that a product or a person of theirs speaks for.
  ///   - products: takes the spans of the firms' products.
  func spans(in scan: DocumentScan, clues: inout [UInt32], products: inout [Span]) -> [Span] {
    let speaksOfProduce = ContextEvidence.speaksOfProduce(scan)
    var spans: [Span] = []
    spans.reserveCapacity(scan.nameHits.count)
    let sure = groupsBesideCrossed(scan)
    let people = NamedPeople(scan)
    var drafts: [Draft] = []
    for hit in scan.nameHits {
      let start = Int(hit.start)
      var end = Int(hit.end)
      guard var edge = HanEdges.judge(scan, start, end), !isBlocked(start, end, scan), !people.holds(hit)
      else { continue }
      if edge == .crossed {
        // 在京|东上架: a word of the dictionary, but the document speaks of 京东.
        guard sure.contains(hit.group), scan.place(covering: start) == nil, scan.tokenStarts[end] else { continue }
        edge = .doubtful
      }
      var at = gazetteer.firstEntries[Int(hit.group)]
      var fits = false
      while at != NameEntry.none {
        let entry = gazetteer.entries[Int(at)]
        at = entry.next
        guard entry.meaning == .entity, entry.target != NameEntry.none, entry.fits(scan.text, start, end) else {
          continue
        }
        fits = true
        if entry.evidence == .clue {
          clues.append(entry.target)
          if gazetteer.entities.type(of: Int(entry.target)) == .company {
            products.append(
              Span(start: start, end: end, type: .company, targets: Targets(entry.target), kind: entry.kind))
          }
          continue
        }
        let type = GazetteerRecognizer.family(gazetteer.entities.type(of: Int(entry.target)))
        if type == .company, scan.text.isLatin(end - 1),
          VersionMark.follows(end, in: scan.text) || LatinCompounds.holds(start, end, in: scan)
            || TradeNames.holdsInEnglish(start, end, in: scan)
        {
          clues.append(entry.target)
          continue
        }
        if type == .company, scan.text.isHan(start) || scan.text.isHan(end),
          FundNames.holds(start, end, in: scan) || TradeNames.holds(start, end, in: scan)
            || AppointedPerson.holds(start, end, in: scan) || ForeignSyllables.holds(start, end, in: scan)
        {
          continue
        }
        if type == .company, scan.text.isHan(end), scan.text.symbol(end - 1) != 0x91D1,
          FundNames.isOfManager(behind: end, in: scan), isManager(entry.target)
        {
          continue
        }
        if type == .agency, AppointedPerson.isGivenName(start, end, in: scan) { continue }
        // Two characters that may be part of a word, or a food in a text on food, need words beside them.
        let isWeak = edge == .doubtful || speaksOfProduce && type == .company && scan.isOneToken(start, end)
        // “Apple” in a text on “apple” orchards is an ordinary word too.
        let isWord =
          speaksOfProduce && scan.text.isLatin(start) && isWeak
          && scan.standsInSmallLetters(scan.lowercased(start..<end))
        let evidence = isWeak && entry.evidence == .none && (entry.length < 3 || isWord) ? .context : entry.evidence
        if let known = drafts.firstIndex(where: { $0.type == type && $0.evidence == evidence }) {
          drafts[known].add(entry)
        } else {
          drafts.append(Draft(type: type, evidence: evidence, kind: entry.kind, priority: entry.priority, entry.target))
        }
      }
      if !fits, scan.text.isUpper(start), let entry = OtherCapitals.entry(of: hit, in: scan, gazetteer),
        !VersionMark.follows(end, in: scan.text), !LatinCompounds.holds(start, end, in: scan)
      {
        drafts.append(Draft(type: .company, evidence: .none, kind: entry.kind, priority: 0, entry.target))
      }
      if DomainName.follows(end, in: scan.text) {
        guard let whole = DomainName.end(of: start..<end, in: scan) else {
          drafts.removeAll(keepingCapacity: true)
          continue
        }
        drafts.removeAll { $0.type != .company }
        end = whole
      }
      for draft in drafts {
        spans.append(
          Span(
            start: start, end: end, type: draft.type, targets: draft.targets, kind: draft.kind,
            evidence: draft.evidence, confidence: edge == .doubtful ? 0.85 : 0.96, priority: draft.priority,
            isDoubtful: edge == .doubtful && scan.tokenStarts[start] && !scan.tokenStarts[end]))
      }
      drafts.removeAll(keepingCapacity: true)
    }
    standBesideFronts(&spans)
    guard !products.isEmpty else { return spans }
    // The firm's name at the front of its product's is no mention of the firm; but of 微博|热搜 the whole speaks for the
    // doubtful front.
    return spans.filter { span in
      span.evidence != .none && (scan.text.isHan(span.start) || scan.text.isHan(span.end))
        || !products.contains { $0.start == span.start && span.end < $0.end && span.targets.contains($0.targets[0]) }
    }
  }

  /// 联储局|在: a word crosses the end, but the name's front, which would win, is the same body's. Spans lie by start, so only
  /// neighbours are asked.
  private func standBesideFronts(_ spans: inout [Span]) {
    for index in spans.indices where spans[index].isDoubtful {
      let long = spans[index].facts
      func isFront(_ other: Int) -> Bool {
        spans[other].end < long.end && spans[other].facts.firstTarget == long.firstTarget
      }
      var at = index
      while at > 0, spans[at - 1].start == long.start { at -= 1 }
      var hasFront = false
      while !hasFront, at < spans.count, spans[at].start == long.start {
        hasFront = isFront(at)
        at += 1
      }
      spans[index].isDoubtful = !hasFront
    }
  }

  /// Whether a firm manages funds, which are called after it.
  private func isManager(_ target: UInt32) -> Bool { gazetteer.entities[Int(target)].nameChinese.hasSuffix("基金") }

  /// What becomes a span once all entries of a name are read.
  private struct Draft {
    let type: EntityType
    let evidence: Evidence
    let kind: NameKind
    private(set) var priority: Int16
    private(set) var targets: Targets

    init(type: EntityType, evidence: Evidence, kind: NameKind, priority: Int16, _ target: UInt32) {
      self.type = type
      self.evidence = evidence
      self.kind = kind
      self.priority = priority
      targets = Targets(target)
    }

    /// The highest priority leads; equals keep the order of the tables.
    mutating func add(_ entry: NameEntry) {
      guard !targets.contains(entry.target) else { return }
      if entry.priority > priority {
        targets.insert(entry.target, at: 0)
        priority = entry.priority
      } else {
        targets.append(entry.target)
      }
    }
  }

  /// The short names that a word crosses in one place and none in another; most texts have none.
  private func groupsBesideCrossed(_ scan: DocumentScan) -> Set<UInt32> {
    func isShort(_ hit: NameHit) -> Bool { hit.end - hit.start == 2 && scan.text.isHan(Int(hit.start)) }
    var crossed: Set<UInt32> = []
    for hit in scan.nameHits where isShort(hit) && !scan.tokenStarts[Int(hit.start)] { crossed.insert(hit.group) }
    guard !crossed.isEmpty else { return [] }
    var sure: Set<UInt32> = []
    for hit in scan.nameHits where isShort(hit) && crossed.contains(hit.group) {
      if HanEdges.judge(scan, Int(hit.start), Int(hit.end)) == .clean { sure.insert(hit.group) }
    }
    return sure
  }

  /// Where a name is none: in a fixed phrase, an address, a sum, a byline, a code's market, (EPA:SAF), a service's name.
  private func isBlocked(_ start: Int, _ end: Int, _ scan: DocumentScan) -> Bool {
    let text = scan.text
    if text.symbol(end) == 0x3A, text.symbol(start - 1) == 0x28 || text.symbol(start - 1) == 0x5B, text.isUpper(end + 1)
    {
      return true
    }
    // (QXQ: ACM) of a known exchange
    if text.symbol(end) == 0x3A, text.symbol(start - 1) == 0x28, text.isSpace(end + 1), text.isUpper(end + 2),
      ListingCode.isExchange(scan.lowercased(start..<end))
    {
      return true
    }
    // (QXA| 1243/2024): a court's file.
    if text.symbol(start - 1) == 0x28, text.isSpace(end), text.isDigit(end + 1), scan.isAllCapitals(start..<end) {
      var at = end + 1
      while text.isDigit(at) { at += 1 }
      if text.symbol(at) == 0x2F, (1...4).allSatisfy({ text.isDigit(at + $0) }) { return true }
    }
    // Mark |Quorvie's last day: what a man has.
    if text.holds(Self.owns, before: end), text.isSpace(start - 1), let given = scan.word(before: start),
      scan.isCapitalized(given), CommonWords.givenNames.contains(scan.lowercased(given))
    {
      return true
    }
    // R-|Midland: a member's town.
    if text.symbol(start - 1) == 0x2D, text.isUpper(start - 2), [0x72, 0x64].contains(text.symbol(start - 2)),
      text.isSpace(start - 3) || text.symbol(start - 3) == 0x28
    {
      return true
    }
    // Quorvbot |G1: a model's letter and number behind its maker's or its own name.
    if end - start == 2, text.isUpper(start), text.isDigit(start + 1), text.isSpace(start - 1), text.isLatin(start - 2),
      scan.language != .english, let maker = scan.word(before: start), scan.isCapitalized(maker)
    {
      return true
    }
    // (QXQ: ACM): the code of an exchange that no list has.
    if text.symbol(end) == 0x29, text.isSpace(start - 1), text.symbol(start - 2) == 0x3A, text.isUpper(start - 3),
      let exchange = scan.word(before: start - 2), text.symbol(exchange.lowerBound - 1) == 0x28,
      scan.isAllCapitals(exchange), !ListingCode.isExchange(scan.lowercased(exchange)), scan.isAllCapitals(start..<end)
    {
      return true
    }
    // 跨国|药企: 国 ends the word in front of it.
    if end - start == 2, text.symbol(start) == 0x56FD, Self.countries.contains(text.symbol(start - 1)) { return true }
    // 青山日|报道: the paper's name is a word's first half.
    if text.symbol(end - 1) == 0x62A5, text.symbol(end) == 0x9053, !scan.tokenStarts[end] { return true }
    // €81.|3M is a sum, @|acme_ai somebody's name on a platform and no firm's.
    if text.isDigit(start), text.isDigit(start - 2), [0x2E, 0x2C].contains(text.symbol(start - 1)) { return true }
    if text.isDigit(end - 1), text.isDigit(end + 1), [0x2E, 0x2C].contains(text.symbol(end)),
      (start..<end).allSatisfy(text.isDigit)
    {
      return true
    }
    // Huntington's disease
    if text.symbol(end) == 0x27, text.symbol(end + 1) == 0x73, text.isSpace(end + 2),
      let word = scan.word(after: end + 2),
      GazetteerRecognizer.ailments.contains(scan.lowercased(word)),
      GazetteerRecognizer.physicians.contains(scan.lowercased(start..<end))
    {
      return true
    }
    // 1-800-|ACM|-1234
    if text.symbol(end) == 0x2D, text.isDigit(end + 1), text.holds(Self.tollFree, before: start - 4),
      (start - 4..<start - 1).allSatisfy(text.isDigit), text.symbol(start - 1) == 0x2D
    {
      return true
    }
    if ServiceMark.follows(end, in: text) { return true }
    // ~|3M users
    if text.isDigit(start), [0x7E, 0x24, 0x20AC, 0xA3].contains(text.symbol(start - 1)) { return true }
    if text.symbol(start - 1) == 0x40, text.symbol(end) == 0x5F || text.symbol(end) == 0x2E && text.isLatin(end + 1) {
      return true
    }
    // 1688|元目标价: a number before what it counts.
    if text.isDigit(end - 1), Self.measures.contains(text.symbol(end)), (start..<end).allSatisfy(text.isDigit) {
      return true
    }
    // 迪拜|投资公司|Acme Capital: what kind of firm, and from where, the Latin name is.
    if text.isUpper(end), text.isHan(end - 1), let place = scan.place(startingAt: start), place.end < end,
      Self.descriptions.contains(place.end..<end, of: text)
    {
      return true
    }
    if Byline.holds(start, end, in: text) || isSpanOfTime(start, end, text) { return true }
    if end - start == 3, text.isUpper(start), isShouted(start..<end, scan) { return true }
    for blocker in scan.blockers where blocker.start <= start && end <= blocker.end { return true }
    return false
  }

  /// Who found an ailment that bears the name; other firms' disease research is their own.
  private static let physicians: Set<String> = [
    "huntington", "parkinson", "alzheimer", "crohn", "hodgkin", "addison", "graves", "gaucher", "fabry", "pompe",
    "wilson", "hunter", "dravet", "barrett", "meniere", "raynaud", "tourette", "asperger", "ewing", "burkitt", "bell",
  ]
  /// What is called after who found it.
  private static let ailments: Set<String> = [
    "disease", "syndrome", "chorea", "lymphoma", "sarcoma", "palsy", "treatment", "treatments", "therapy", "drug",
    "patients", "trial", "trials", "gene", "community",
  ]

  /// 1M, |3M, 6M: a chart's spans of time.
  private func isSpanOfTime(_ start: Int, _ end: Int, _ text: FoldedText) -> Bool {
    func isSpan(_ at: Int) -> Bool {
      text.isDigit(at) && [0x64, 0x6D, 0x79].contains(text.symbol(at + 1)) && text.isUpper(at + 1)
        && !text.isLatinWordPart(at + 2) && !text.isLatinWordPart(at - 1)
    }
    guard end - start == 2, isSpan(start) else { return false }
    return (3...6).contains { isSpan(start - $0) || isSpan(start + $0) }
  }

  /// A word of every sentence between two words in capitals: INVESTORS WHO LOST.
  private func isShouted(_ range: Range<Int>, _ scan: DocumentScan) -> Bool {
    guard GazetteerRecognizer.everydayWords.contains(scan.lowercased(range)),
      let before = scan.word(before: range.lowerBound), let after = scan.word(after: range.upperBound)
    else { return false }
    return before.count > 1 && after.count > 1 && scan.isAllCapitals(before) && scan.isAllCapitals(after)
  }

  private static let owns = CharacterTable.shared.fold("'s")
  private static let countries = SymbolSet("跨各外中美多我全本他别两德法英韩俄泰异邻三四")
  private static let tollFree = CharacterTable.shared.fold("1-")
  private static let descriptions = WordSet(["投资公司", "科技公司"])
  private static let measures = SymbolSet("元点亿万千百家人年月日号辆股名个吨只%倍美港日欧英台")

  private static let everydayWords: Set<String> = [
    "who", "all", "are", "can", "act", "aid", "one", "has", "now", "out",
  ]

  /// Both chambers are one family until the article's date decides.
  static func family(_ type: EntityType) -> EntityType { type == .representative ? .senator : type }
}
