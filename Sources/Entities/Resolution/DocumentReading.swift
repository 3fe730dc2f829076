import YuliaoCorpus

/// Reads one document: from the names that stand in it to the spans that are mentions.
///
/// What is sure comes first and helps to decide the rest: safe names, names found by rule, bodies that the places
/// decide, ambiguous words, surnames, and last every further occurrence of a name that the document itself explained.
struct DocumentReading {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  struct Result {
    var spans: [Span]
    var pairs: [NamePair]
  }

  func resolve() -> Result {
    var clues: [UInt32] = []
    var products: [Span] = []
    let found = OtherSenses(scan: scan, gazetteer: gazetteer).removing(
      GazetteerRecognizer(gazetteer: gazetteer).spans(in: scan, clues: &clues, products: &products))
    let legislators = LegislatorResolution(
      scan: scan, gazetteer: gazetteer, day: scan.publishedDay ?? gazetteer.snapshot, isDated: scan.publishedDay != nil)
    var byEvidence = ByEvidence(found)
    var safe = byEvidence.safe.compactMap { span in
      span.type == .senator ? legislators.settleSafe(span) : span
    }
    safe.removeAll { span in
      PlaceExceptions.isPaper(span, in: scan)
        || span.type == .agency && span.kind == .acronym && PictureCredit.isBehindPhotographer(span, in: scan)
    }
    ForeignChambers.settle(&safe, in: scan, gazetteer: gazetteer)
    OtherPeople(scan: scan, gazetteer: gazetteer).remove(from: &safe)
    OtherPeople(scan: scan, gazetteer: gazetteer).removeOwners(from: &byEvidence.context)
    StateChambers(scan: scan, gazetteer: gazetteer, day: legislators.day).settleSeats(&safe)
    safe += legislators.titledNames(found)
    safe += MisspeltMembers(scan: scan, gazetteer: gazetteer, legislators: legislators).spans(besides: found)
    safe += UnlistedRecognizers.spans(in: scan, gazetteer: gazetteer, known: found).compactMap { span in
      span.type == .senator ? legislators.settleSafe(span) : span
    }
    if !products.isEmpty {
      safe.removeAll { span in span.targets.isEmpty && products.contains { $0.range == span.range } }
    }
    var settled = OverlapResolution.choose(PersonGloss.removing(safe, in: scan)) { _, _ in false }

    ChineseBranch.extend(&settled, in: scan)
    let codes = CodeRecognizer(scan: scan, gazetteer: gazetteer).spans(known: found + settled)
    settled = OverlapResolution.choose(settled, and: codes)
    let rows = QuoteRows(scan: scan, gazetteer: gazetteer).spans(known: found)
    settled = OverlapResolution.choose(settled, and: rows)
    settled = OverlapResolution.choose(
      settled, and: settlePlaces(byEvidence.place, settled, people: people(found)))
    settled = BodyChains(scan: scan, gazetteer: gazetteer).joining(settled)
    settled = OverlapResolution.choose(
      settled, and: CommitteesBeside(scan: scan, gazetteer: gazetteer, known: found).spans(of: settled))
    settled = OverlapResolution.choose(
      settled, and: CommitteeTopics(scan: scan, gazetteer: gazetteer, known: found).spans(besides: settled))
    let isTaiwan = TaiwanSetting.holds(settled, gazetteer: gazetteer, language: scan.language)
    let contextual = byEvidence.context + (isTaiwan ? byEvidence.anchor.filter { isOf("tw", $0) } : [])
    settled = OverlapResolution.choose(
      settled, and: settleContextual(contextual, settled, clues: clues, isTaiwan: isTaiwan, legislators))
    OwnFirstWords.settle(&settled, in: scan)

    settled = OverlapResolution.choose(
      settled,
      and: DoubtfulLists(scan: scan).spans(
        of: [byEvidence.context, byEvidence.anchor], settled: settled))
    settled = OverlapResolution.choose(settled, and: ChainedNames(scan: scan, known: found).spans(settled: settled))

    settled = OverlapResolution.choose(
      settled,
      and: ParallelClauses(scan: scan).spans(of: [byEvidence.context, byEvidence.anchor], settled: settled))

    let glosses = GlossRecognizer(scan: scan, gazetteer: gazetteer).read(settled)
    settled = OverlapResolution.choose(settled, and: glosses.spans)

    let lists = ListRecognizer(scan: scan, known: found).spans(settled: settled)
    settled = OverlapResolution.choose(settled, and: lists)
    let cells = NamedRows(scan: scan).spans(settled: settled, known: found)
    settled = OverlapResolution.choose(settled, and: cells)
    let definer = DefinitionRecognizer(scan: scan, gazetteer: gazetteer)
    settled = definer.lending(settled)
    let definitions = definer.spans(settled: settled)
    settled = DefinitionRecognizer.removingOtherSenses(settled, of: definitions, in: scan)
    settled = OverlapResolution.choose(settled, and: definitions)
    if let subject = TitleSubject.span(of: settled, in: scan) {
      settled = OverlapResolution.choose(settled, and: [subject])
    }
    if let subject = NewsSubject(scan: scan, known: found).span(besides: settled) {
      settled.append(subject)
    }
    settled += settleAnchors(byEvidence.anchor, settled, of: found, legislators)
    let counted = CountedForms(
      scan: scan, gazetteer: gazetteer, isEnglish: scan.language == .english, known: found)
    settled += counted.spans(of: byEvidence.context, settled: settled)
    settled += counted.spans(of: byEvidence.anchor, settled: settled)
    settled += RepeatedNames(scan: scan, gazetteer: gazetteer, known: found).spans(of: settled, and: glosses.spans)
    settled += MisspeltNames(scan: scan, gazetteer: gazetteer).spans(of: settled)
    settled += ShareMarks.unlisted(in: scan, besides: settled)
    // Behind what looks for further places of a name, as what a crowd makes likely is sure only where it stands.
    let crowd = FirmCrowd(scan: scan, gazetteer: gazetteer, known: found)
    settled += crowd.spans(of: byEvidence.context + byEvidence.anchor, settled: settled)
    TickersBehind.settle(&settled, in: scan)
    OneFirm.join(&settled, in: scan)
    var spans = OverlapResolution.choose(settled + nestable(byEvidence.safe, settled)) { outer, inner in
      NestingPolicy.keeps(inner, inside: outer, gazetteer: gazetteer)
    }
    if !scan.blockers.isEmpty { spans.removeAll { scan.isDenied($0.range) } }
    spans.removeAll { $0.type == .company && ServiceMark.follows($0.end, in: scan.text) }
    FrontOfFirm.settle(&spans, in: scan)
    Namesakes.settle(&spans, in: scan)
    StateChambers(scan: scan, gazetteer: gazetteer, day: legislators.day).settleHouses(&spans)
    CommitteeChambers(scan: scan, gazetteer: gazetteer, day: legislators.day).settle(&spans)
    PossessiveFronts(scan: scan, gazetteer: gazetteer, known: found).settle(&spans)
    WholeNames(scan: scan, gazetteer: gazetteer).complete(&spans)
    if scan.language != .english { LocalBodies(scan: scan, gazetteer: gazetteer).settle(&spans) }
    BareLocalBodies(scan: scan, gazetteer: gazetteer).complete(&spans)
    return Result(spans: spans, pairs: glosses.pairs)
  }

  /// The gazetteers' names by what they need to count.
  private struct ByEvidence {
    var safe: [Span] = []
    var place: [Span] = []
    var context: [Span] = []
    var anchor: [Span] = []

    init(_ found: [Span]) {
      safe.reserveCapacity(found.count)
      for span in found {
        switch span.evidence {
        case .none: safe.append(span)
        case .place: place.append(span)
        case .context: context.append(span)
        case .anchor: anchor.append(span)
        case .clue: break
        }
      }
    }
  }

  private func isOf(_ jurisdiction: String, _ span: Span) -> Bool {
    span.type == .company && scan.place(endingAt: span.end) == nil
      && span.targets.contains { gazetteer.entities[Int($0)].jurisdiction == jurisdiction }
  }

  private func anchors(_ spans: [Span]) -> TargetSet {
    var anchors = TargetSet()
    anchors.insert(spans.lazy.filter { $0.isListed }.map { $0.facts.firstTarget })
    return anchors
  }

  private func settlePlaces(_ found: [Span], _ settled: [Span], people: [Span]) -> [Span] {
    guard !found.isEmpty else { return [] }
    let places = PlaceResolution(
      gazetteer: gazetteer, scan: scan, language: scan.language, settled: settled, people: people)
    var haveGrown = false
    var spans: [Span] = found.compactMap { span in
      guard var settled = places.settle(span, group: span.targets.min() ?? 0, in: scan) else {
        return ofSomeCounty(span)
      }
      haveGrown = haveGrown || settled.start < span.start
      if settled.unlistedName != nil { settled.unlistedName = scan.surface(settled.range) }
      return settled
    }
    PlaceAgreement.settle(&spans, in: scan)
    guard haveGrown else { return spans }
    // Bavarian|State Criminal Police Office: the whole is a name that the lists hold.
    let whole = SpansByPlace(settled, by: .end) { $0.type == .agency && $0.isListed }
    spans.removeAll { span in whole[span.end].map { $0.range == span.range } == true }
    return spans
  }

  /// The people whom the text names, without the names that only begin or end another's: 海格 in 海格塞斯.
  private func people(_ found: [Span]) -> [Span] {
    var people: [Span] = []
    for span in found where span.type == .person {
      if let last = people.last, last.end > span.start {
        if span.length > last.length { people[people.count - 1] = span }
      } else {
        people.append(span)
      }
    }
    return people
  }

  /// Quorv County Sheriff's Office where nothing tells the state: a body all the same, only whose stays open.
  private func ofSomeCounty(_ span: Span) -> Span? {
    guard span.type == .agency, scan.text.holds(Self.county, in: span.range) else { return nil }
    var span = span
    span.method = .place
    span.confidence = 0.6
    return span
  }

  private static let county = Array(" county ".utf16)

  /// Settles ambiguous names by the words near them, then the further ones of the firms that this made sure.
  private func settleContextual(
    _ found: [Span], _ settled: [Span], clues: [UInt32], isTaiwan: Bool, _ legislators: LegislatorResolution
  ) -> [Span] {
    guard !found.isEmpty else { return [] }
    var context = ContextEvidence(
      scan: scan, gazetteer: gazetteer, named: anchors(settled), clues: clues, settled: settled,
      language: scan.language, isTaiwan: isTaiwan)
    var chosen: [Span] = []
    var doubtful: [Span] = []
    for span in found {
      if let settled = context.settle(span) { chosen.append(settled) } else { doubtful.append(span) }
    }
    // Twice settled, or once beyond doubt, a name is the firm's in the whole document.
    var counts: [UInt32: Int] = [:]
    for span in chosen where span.type == .company || span.type == .senator {
      if let target = span.targets.first {
        let isSubject = opensHeadline(span, found)
        let isSure =
          isSubject || Self.produce.contains(span.range, of: scan.text) || span.confidence >= 0.9
          || span.type == .senator || isNoWord(span)
        counts[target, default: 0] += isSure ? 2 : 1
        if isSubject { context.add(subject: target) }
      }
    }
    if !doubtful.isEmpty,
      context.add(anchors: counts.filter { $0.value >= 2 }.map(\.key), companies: chosen.filter { $0.type == .company })
    {
      for _ in 0..<3 {
        var rest: [Span] = []
        var more: [Span] = []
        for span in doubtful where span.type == .company || span.type == .senator {
          if let settled = context.settle(span) { more.append(settled) } else { rest.append(span) }
        }
        chosen += more
        doubtful = rest
        // Each firm that a list makes sure may make its own neighbours sure.
        guard !more.isEmpty, !rest.isEmpty, context.add(anchors: [], companies: more.filter { $0.type == .company })
        else { break }
      }
    }
    return chosen.compactMap { span in span.type == .senator ? legislators.settleSafe(span) : span }
  }

  /// Firms called after fruit: where they are settled at all, the text is not about fruit.
  private static let produce = WordSet(["苹果", "黑莓"])

  /// Whether the text opens with a name, which its headline then is about: one longer than two characters and no word
  /// for a trade.
  private func opensHeadline(_ span: Span, _ found: [Span]) -> Bool {
    span.type == .company && scan.text.isHan(span.start) && span.length >= 3
      && scan.cue([.chineseFirmHead, .corporateEnding], startingAt: span.start) == nil
      && found.prefix { $0.start == 0 }.contains { $0.length == span.length && $0.targets.first == span.targets.first }
  }

  /// Whether a doubtful name is at least no ordinary word: no word of the dictionary, and nowhere here in small letters.
  private func isNoWord(_ span: Span) -> Bool {
    if scan.text.isHan(span.start) { return span.length >= 3 && !scan.isOneToken(span.start, span.end) }
    return span.length >= 5 && !scan.standsInSmallLetters(scan.lowercased(span.range))
      && !CompanyWords.genericWords.contains(scan.lowercased(span.range))
  }

  /// - Parameter all: every name of the gazetteers, as an anchored one may be the front of another.
  private func settleAnchors(
    _ found: [Span], _ settled: [Span], of all: [Span], _ legislators: LegislatorResolution
  ) -> [Span] {
    guard !found.isEmpty else { return [] }
    let longest = SpansByPlace(all, by: .start) { $0.type == .company }
    let known = anchors(settled)
    let named = settled.filter { $0.type == .senator }
    // 麦考 is none in 麦考密克, whichever of that name is meant.
    let names = SpansByPlace(all, by: .start) { $0.type == .senator }
    let surnames = found.filter {
      $0.type == .senator && names[$0.start].map { name in name.end } ?? 0 <= $0.end
        && !PlaceExceptions.isNameOfPlace($0, in: scan)
    }
    var people = surnames.compactMap { legislators.settleSurname($0, anchors: named) }
    // A surname that a title made sure (Sen. Hawley) speaks for the bare ones: Hawley said.
    let titled = people.filter {
      $0.method == .title && ($0.confidence >= 0.85 || LegislatorTitles.isOfAChamber($0, in: scan))
    }
    if !titled.isEmpty { people = surnames.compactMap { legislators.settleSurname($0, anchors: named + titled) } }
    let sure = titled.filter { $0.confidence >= 0.85 }
    // 舒默、沃伦和霍利: one that is also an ordinary name stands in the list too.
    let others = all.filter { $0.type == .senator && $0.evidence == .context && $0.kind == .surname }
    people += legislatorsBeside(surnames + others, people: people, named: named + sure, legislators)
    people += FurtherSurnames(scan: scan).spans(of: surnames, people: people)
    // 议长强生 is the speaker, whoever else is called 强生 here.
    let offices = people.filter { $0.method == .title }.map { $0.facts.range }
    let parts =
      found.contains { $0.type == .agency } ? SubBodies(gazetteer: gazetteer, scan: scan, settled: settled) : nil
    // The countries and provinces that the text names.
    let homes = parts == nil ? [] : Set(scan.places.flatMap { [$0.code, String($0.code.prefix(2))] })
    return people
      + found.compactMap { span in
        if span.type == .senator || offices.contains(span.range) || ContextEvidence.isTown(span, in: scan)
          || LongerNames.hold(span, in: scan)
        {
          return nil
        }
        var span = span
        let sure = span.targets.filter { known.contains($0) }
        let targets = sure.isEmpty ? parts?.targets(of: span) ?? [] : sure
        if targets.isEmpty, span.type == .company, span.targets.count == 1,
          TradeInFront.holds(span, in: scan) || TradeInFront.isOwned(span, in: scan)
            || !scan.isOneToken(span.start, span.end) && DealFrames.speak(for: span, isWord: false, in: scan)
        {
          span.method = .context
          span.confidence = 0.8
          return span
        }
        if targets.isEmpty, let body = explained(span, homes: homes) { return body }
        span.targets = targets
        guard !span.targets.isEmpty else { return nil }
        // 峦岛泥|目标价: the longer name is meant, whatever word seems to cross its end.
        if let whole = longest[span.start], whole.end > span.end, whole.targets.contains(span.targets[0]) {
          span.end = whole.end
        }
        span.method = .anchor
        span.confidence = 0.93
        return span
      }
  }

  /// An acronym of bodies that the text explains as one, of the one country among theirs that it names: the QVA, France's
  /// market watchdog.
  private func explained(_ span: Span, homes: Set<String>) -> Span? {
    guard span.type == .agency, AgencySetting.isExplained(span, in: scan) else { return nil }
    let named = span.targets.filter { homes.contains(gazetteer.entities[Int($0)].jurisdiction) }
    guard named.count == 1 else { return nil }
    var span = span
    span.targets = named
    span.method = .context
    span.confidence = 0.8
    return span
  }

  /// Surnames that the members around them make sure, and the further ones of those, who are called by them later on.
  private func legislatorsBeside(
    _ surnames: [Span], people: [Span], named: [Span], _ legislators: LegislatorResolution
  ) -> [Span] {
    let settled = Set(people.map { $0.start })
    let rest = surnames.filter { !settled.contains($0.start) }
    let beside = MembersBeside(scan: scan, gazetteer: gazetteer, legislators: legislators).spans(
      of: rest, known: named + people)
    guard !beside.isEmpty else { return [] }
    let starts = Set(beside.map { $0.start })
    let sure = named + beside.filter { $0.confidence >= 0.85 }
    return beside
      + rest.filter { !starts.contains($0.start) }.compactMap { legislators.settleSurname($0, anchors: sure) }
  }

  /// Chambers inside committees and bodies inside bodies, for the rows marked as nested.
  private func nestable(_ safe: [Span], _ settled: [Span]) -> [Span] {
    let bodies = settled.filter { $0.type == .agency }.map { $0.facts.range }
    guard !bodies.isEmpty else { return [] }
    return safe.filter { inner in
      guard inner.type == .agency else { return false }
      let range = inner.range
      return bodies.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound && $0 != range }
    }
  }
}
