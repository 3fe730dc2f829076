import YuliaoCorpus

extension MembersBeside {
  /// English surnames that one member bears, in a text that names three members or more, with a word of Congress in their
  /// sentence or, where the text names four, among others in their paragraph: Thune files cloture, after Schumer, Warren
  /// and Hawley.
  func byCompanyInEnglish(_ open: [Span], _ known: [Span]) -> [Span] {
    let members = number(of: known)
    guard members >= 3 else { return [] }
    let text = scan.text
    let sorted = known.filter { $0.isListed }.sorted { $0.start < $1.start }
    var answers: [ArraySlice<UInt16>: Bool] = [:]
    return open.compactMap { span in
      let name = scan.lowercased(span.range)
      // The Quorvs' Murphy is a player.
      guard text.isUpper(span.start), span.length >= 4, text.symbol(span.start - 2) != 0x27,
        !CommonWords.calendar.contains(name),
        scan.place(startingAt: span.start) == nil, scan.cue([.personTitle], startingAt: span.start) == nil,
        scan.hasCue([.congress], in: scan.sentences[scan.sentence(at: span.start)])
          || members >= 4 && isAmong(span, sorted)
      else { return nil }
      var fitting = span.targets.filter { legislators.serves($0, as: .congressTitle) }
      if fitting.count > 1, let chamber = chamber(beside: span, sorted) {
        fitting = fitting.filter { self.chamber(of: $0) == chamber }
      }
      guard fitting.count == 1 else { return nil }
      let symbols = text.symbols[span.range]
      let isName = answers[symbols] ?? isSurnameAlone(symbols, name)
      answers[symbols] = isName
      return isName ? settled(span, fitting, confidence: 0.75) : nil
    }
  }

  /// Whether three members stand near a surname of some length in its paragraph, one of them before it.
  private func isAmong(_ span: Span, _ members: [Span]) -> Bool {
    guard span.length >= 5, !scan.beginsSentence(span.start) || acts(span.end) else { return false }
    let near = nearMembers(span, members)
    return near.count >= 3 && near.contains { $0.start < span.start }
  }

  /// Whether what follows a name that opens a sentence goes on as behind a person: Quorv wanted, Quorv, who; no Young people.
  private func acts(_ end: Int) -> Bool {
    let text = scan.text
    if text.symbol(end) == 0x2C || text.symbol(end) == 0x27 { return true }
    guard text.isSpace(end), let next = scan.word(after: end), next.lowerBound == end + 1 else { return false }
    let word = scan.lowercased(next)
    return Self.verbs.contains(word) || word.count > 4 && word.hasSuffix("ed")
      || scan.cue([.speech], startingAt: next.lowerBound) != nil
  }

  private static let verbs: Set<String> = [
    "was", "has", "had", "is", "will", "would", "won", "took", "gave", "put", "made", "did", "does", "wants", "asks",
    "calls", "sits", "sat", "led", "leads", "wrote", "writes", "spoke", "speaks", "got", "went", "came", "held", "also",
    "then", "later", "who", "and", "voted", "votes",
  ]

  /// The members within three lines in a span's own paragraph; O(log members).
  private func nearMembers(_ span: Span, _ members: [Span]) -> ArraySlice<Span> {
    let reach = 300
    let from = scan.text.lineStart(before: span.start, within: reach) ?? span.start - reach
    let to = scan.text.lineEnd(from: span.end, within: reach) ?? span.end + reach
    let first = members.indices.partitionPoint { members[$0].start >= from }
    let last = members.indices.partitionPoint { members[$0].start >= to }
    return members[first..<max(first, last)]
  }

  /// The chamber of all members near a surname, where it is one.
  private func chamber(beside span: Span, _ members: [Span]) -> EntityType? {
    let chambers = Set(nearMembers(span, members).map { chamber(of: $0.firstTarget) })
    return chambers.count == 1 ? chambers.first.flatMap { $0 } : nil
  }

  /// Whether the text writes a surname never in small letters, and one that is a given name too before no surname: Warren
  /// said, and no Warren Buffett. O(n) for each name, once.
  private func isSurnameAlone(_ symbols: ArraySlice<UInt16>, _ name: String) -> Bool {
    guard !scan.standsInSmallLetters(name) else { return false }
    guard CommonWords.givenNames.contains(name) else { return true }
    var isAlone = true
    scan.forEachUse(of: Array(symbols)) { index in
      let end = index + symbols.count
      if scan.text.isSpace(end), let next = scan.word(after: end), scan.isCapitalized(next) { isAlone = false }
      return isAlone
    }
    return isAlone
  }
}
