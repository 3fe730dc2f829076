import YuliaoCorpus

/// Finds universities, associations, parties and think tanks in English by the word that ends or leads their names: Larvane
/// University, the Institute for Quorv Studies.
struct EnglishOrganizations {
  let scan: DocumentScan

  /// O(words)
  func spans() -> [Span] { scan.namesAtCapitals(name).map { .organization($0, in: scan) } }

  private func name(at word: Range<Int>) -> Range<Int>? {
    let lower = scan.lowercased(word)
    let isHead = Self.heads.contains(lower)
    guard isHead || Self.leads.contains(lower) else { return nil }
    let start = start(before: word)
    if start < word.lowerBound, !fits(lower, behind: word.lowerBound) { return nil }
    if let end = end(behind: word) {
      if start < word.lowerBound || !Self.parts.contains(lower) { return start..<end }
      // The Union of Quorv Workers, but “College of Engineering” is a part of some college.
      let isUnion = lower == "union" && scan.word(before: end).map { Self.unions.contains(scan.lowercased($0)) } == true
      return isUnion ? start..<end : nil
    }
    guard isHead, start < word.lowerBound, isOwn(start..<word.lowerBound) else { return nil }
    return goesOn(behind: word.upperBound) ? nil : start..<word.upperBound
  }

  /// Whether a head may stand behind the word before it: no Credit Union, Birthday Party or Champions League.
  private func fits(_ head: String, behind index: Int) -> Bool {
    guard let kind = scan.word(before: index).map({ scan.lowercased($0) }) else { return false }
    switch head {
    case "union": return Self.unions.contains(kind)
    case "party": return !Self.celebrations.contains(kind)
    case "league": return kind != "champions" && kind != "europa"
    default: return true
    }
  }

  /// Acme University |Hospital, Larvane Association |Football Club: the name goes on as another's.
  private func goesOn(behind end: Int) -> Bool {
    guard scan.text.isSpace(end), let next = scan.word(after: end), scan.isCapitalized(next) else { return false }
    return scan.cue([.personTitle, .leaderOfFirm], startingAt: next.lowerBound) == nil
  }

  private func start(before word: Range<Int>) -> Int {
    var start = scan.behindArticle(
      scan.nameStart(before: word.lowerBound, maximumWords: 6, joins: false, brackets: false), before: word.lowerBound)
    // Judges of |Larvane University: what stands before “of” and “for” is another's.
    var at = start
    while at < word.lowerBound, let other = scan.word(after: at), other.upperBound < word.lowerBound {
      let lower = scan.lowercased(other)
      if Self.joiners.contains(lower) || CommonWords.calendar.contains(lower)
        || scan.cue([.personTitle, .leaderOfFirm], startingAt: other.lowerBound) != nil
      {
        start = other.upperBound + 1
      }
      at = other.upperBound
    }
    return scan.behindArticle(start, before: word.lowerBound)
  }

  /// “of”, “for” and “on” with words in capitals behind, which “and” may join.
  private func end(behind word: Range<Int>) -> Int? {
    let text = scan.text
    guard text.isSpace(word.upperBound), let link = scan.word(after: word.upperBound),
      ["of", "for", "on"].contains(scan.lowercased(link)), !scan.isCapitalized(link)
    else { return nil }
    let isUniversity = scan.lowercased(word) == "university"
    var end: Int?
    var at = link.upperBound
    var words = 0
    while words < 8, text.isSpace(at), let next = scan.word(after: at), next.lowerBound == at + 1 {
      let lower = scan.lowercased(next)
      if scan.isCapitalized(next) {
        if CommonWords.calendar.contains(lower) { break }
        // the University of Larvane’s
        if lower.hasSuffix("'s") { return next.upperBound - 2 }
        end = next.upperBound
      } else if !(lower == "the" || lower == "of" || lower == "and" && !isUniversity) {
        break
      }
      at = next.upperBound
      words += 1
    }
    return end
  }

  /// A name of its own and not only words for a kind: National University is none.
  private func isOwn(_ front: Range<Int>) -> Bool {
    var at = front.lowerBound
    while at < front.upperBound, let word = scan.word(after: at), word.lowerBound < front.upperBound {
      if !Self.kinds.contains(scan.lowercased(word)) { return true }
      at = word.upperBound
    }
    return false
  }

  private static let heads: Set<String> = [
    "university", "college", "institute", "institution", "foundation", "association", "federation", "coalition",
    "alliance", "league", "consortium", "academy", "society", "party", "union",
  ]
  /// Words that lead a name, and end none by themselves.
  private static let leads: Set<String> = [
    "center", "centre", "campaign", "citizens", "americans", "council", "friends",
  ]
  /// Heads that lead the names of parts, of evenings and of nothing: the College of Engineering, a Party for Ann.
  private static let parts: Set<String> = ["college", "party", "league", "academy", "union"]
  private static let joiners: Set<String> = ["of", "for", "and", "the", "&"]
  private static let kinds: Set<String> = [
    "national", "international", "local", "state", "public", "private", "new", "our", "their", "global", "world", "the",
    "american", "community", "electoral", "junior", "technical", "medical", "business", "law", "civil", "high", "trade",
    "industry", "city", "county", "regional", "european", "third", "other", "each", "every", "charitable", "family",
    "political", "opposition", "ruling", "governing",
  ]
  private static let celebrations: Set<String> = [
    "birthday", "dinner", "christmas", "holiday", "garden", "third", "counter", "block", "watch", "house", "office",
    "launch", "release", "search", "victory", "pool", "private",
  ]
  private static let unions: Set<String> = [
    "workers", "teachers", "students", "farmers", "players", "writers", "nurses", "employees", "liberties", "labor",
    "labour", "trade", "drivers", "pilots", "miners", "journalists", "postal", "firefighters", "scientists",
    "taxpayers",
  ]
}
