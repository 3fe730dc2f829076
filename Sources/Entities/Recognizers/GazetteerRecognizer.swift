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
      guard var edge = HanEdges.judge(scan, start, end), !BlockedPlaces.holds(start, end, in: scan), !people.holds(hit)
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
        if type == .company, entry.evidence != .none, OwnedPart.holds(start, end, in: scan) { continue }
        // 海滨的The Henderson: a building of the firm's.
        if type == .company, entry.evidence != .none, scan.language != .english, scan.text.isUpper(start),
          scan.text.holds(Self.article, before: start), scan.text.isUpper(start - Self.article.count)
        {
          continue
        }
        // Two characters that may be part of a word, or a food in a text on food, need words beside them.
        let isWeak = edge == .doubtful || speaksOfProduce && type == .company && isProduce(start, end, in: scan)
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

  /// Whether a name may be a food's or a plant's: any Latin word, and of Chinese ones what is known as one.
  private func isProduce(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    scan.text.isHan(start) ? Self.produce.contains(start..<end, of: scan.text) : scan.isOneToken(start, end)
  }

  private static let article = Array("the ".utf16)
  private static let produce = WordSet([
    "小米", "红米", "紫米", "荔枝", "虾皮", "黑莓", "话梅", "花雕", "豆瓣", "牛角", "黑松", "苹果", "谷雨", "稻香", "花旗", "红牛",
  ])

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

  /// Both chambers are one family until the article's date decides.
  static func family(_ type: EntityType) -> EntityType { type == .representative ? .senator : type }
}
