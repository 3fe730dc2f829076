import YuliaoCorpus

/// Decides which legislator a name means, and which surnames stand for one.
struct LegislatorResolution {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let day: CalendarDay

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
    let candidates = Set(span.targets)
    let bearers = anchors.filter { $0.targets.first.map { candidates.contains($0) } ?? false }
    if !bearers.isEmpty {
      let before = bearers.filter { $0.start <= span.start }.max { $0.start < $1.start }
      let chosen = before ?? bearers.min { $0.start < $1.start }!
      let others = Set(bearers.compactMap(\.targets.first)).subtracting([chosen.targets[0]])
      span.targets = [chosen.targets[0]] + others.sorted()
      span.confidence = others.isEmpty ? 0.95 : 0.85
      return span
    }
    guard let title = LegislatorTitles.title(beside: span, in: scan) else {
      guard let affiliation = LegislatorTitles.affiliation(after: span.end, in: scan), affiliation.state != nil else {
        return nil
      }
      span.targets = rank(span.targets, near: span)
      span.method = .title
      span.confidence = 0.85
      return span
    }
    let ranked = rank(span.targets.filter { serves($0, as: title) }, near: span)
    guard !ranked.isEmpty else { return nil }
    span.targets = ranked
    span.method = .title
    span.confidence = ranked.count == 1 ? 0.92 : 0.75
    return span
  }

  private func serves(_ target: UInt32, as title: Cue) -> Bool {
    let entity = gazetteer.entities[Int(target)]
    switch title {
    case .senatorTitle: return entity.isInOffice(at: day) ?? false && entity.type(at: day) == .senator
    case .representativeTitle: return entity.isInOffice(at: day) ?? false && entity.type(at: day) == .representative
    default: return entity.isInOffice(at: day) ?? false
    }
  }

  private func rank(_ targets: [UInt32], near span: Span) -> [UInt32] {
    guard targets.count > 1 else { return targets }
    let narrowed = LegislatorTitles.narrow(
      targets, by: LegislatorTitles.affiliation(after: span.end, in: scan), gazetteer: gazetteer)
    let title = LegislatorTitles.title(beside: span, in: scan)
    func score(_ target: UInt32) -> Int {
      let entity = gazetteer.entities[Int(target)]
      var score = 0
      if entity.isInOffice(at: day) ?? false { score += 4 }
      if let title, serves(target, as: title) { score += 2 }
      if entity.type(at: day) == .senator { score += 1 }
      return score
    }
    return narrowed.sorted { a, b in
      let x = score(a)
      let y = score(b)
      if x != y { return x > y }
      let lastA = gazetteer.entities[Int(a)].terms.last?.end
      let lastB = gazetteer.entities[Int(b)].terms.last?.end
      if let lastA, let lastB, lastA != lastB { return lastA > lastB }
      return a < b
    }
  }

  /// Kelly Moore is no Blake Moore, Moore County no person: a capitalised neighbour that is no title.
  private func isPartOfLongerName(_ span: Span) -> Bool {
    let text = scan.text
    guard text.isLatin(span.start) else {
      return text.symbol(span.start - 1) == CharacterTable.middleDot
        || text.symbol(span.end) == CharacterTable.middleDot
    }
    if text.symbol(span.end) == 0x2D, text.isUpper(span.end + 1), text.isLatin(span.end + 2) { return true }
    if text.isSpace(span.end), let next = scan.word(after: span.end), scan.isCapitalized(next), next.count > 1,
      !scan.isAllCapitals(next),
      scan.cue([.personTitle, .congressTitle, .senatorTitle, .representativeTitle], startingAt: next.lowerBound) == nil
    {
      return true
    }
    guard text.isSpace(span.start - 1), let before = scan.word(before: span.start), scan.isCapitalized(before),
      before.count > 1
    else { return false }
    let titles: Set<Cue> = [.personTitle, .congressTitle, .senatorTitle, .representativeTitle]
    if scan.cue(titles, endingAt: before.upperBound) != nil { return false }
    return !scan.beginsSentence(before.lowerBound) || !LegislatorResolution.opensSentences(before, text)
  }

  /// Words that often open a sentence before a surname (“But Hawley said”).
  private static func opensSentences(_ word: Range<Int>, _ text: FoldedText) -> Bool {
    openers.contains(String(decoding: text.symbols[word], as: UTF16.self))
  }

  private static let openers: Set<String> = [
    "but", "and", "while", "when", "as", "if", "in", "on", "after", "before", "for", "yet", "then", "both", "with",
    "since", "although", "though", "that", "because", "like", "so", "meanwhile", "from", "does", "did", "is", "was",
    "can", "will", "would", "has", "where", "what", "why", "how", "until", "today", "now", "still", "here", "under",
  ]
}
