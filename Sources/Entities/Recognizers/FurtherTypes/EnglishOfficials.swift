import YuliaoCorpus

/// Finds people in office whom no list holds, by the office before their names in English: Prime Minister Ann Larvane,
/// Education Minister Ann Larvane, Mayor Ann Larvane.
struct EnglishOfficials {
  let scan: DocumentScan

  /// O(words)
  func spans() -> [Span] {
    scan.namesAtCapitals { word in
      guard word.count <= Self.longestOffice else { return nil }
      return office(word).flatMap { name(from: $0) }
    }.map { .official($0, in: scan) }
  }

  /// Where the name begins behind an office that begins with a word.
  private func office(_ word: Range<Int>) -> Int? {
    let text = scan.text
    let lower = scan.lowercased(word)
    // Gov. |Larvane
    if Self.shortOffices.contains(lower), text.symbol(word.upperBound) == 0x2E, text.isSpace(word.upperBound + 1) {
      return word.upperBound + 2
    }
    guard text.isSpace(word.upperBound) else { return nil }
    let behind = word.upperBound + 1
    if Self.offices.contains(lower) {
      // Governor General |Mary Larvane, Mayor Pro Tem |Ann Larvane
      let more = Self.secondParts.first { text.holds($0, at: behind) }
      return behind + (more?.count ?? 0)
    }
    if lower == "president" { return isOfCountry(word.lowerBound) ? behind : nil }
    guard let second = scan.word(after: behind), second.lowerBound == behind, text.isSpace(second.upperBound) else {
      return nil
    }
    let end = second.upperBound + 1
    switch scan.lowercased(second) {
    case "minister": return end
    case "justice": return lower == "chief" ? end : nil
    case "chief", "commissioner": return lower == "police" || lower == "fire" ? end : nil
    case "secretary": return Self.fields.contains(lower) ? end : nil
    case "general": return ["attorney", "surgeon", "solicitor", "inspector"].contains(lower) ? end : nil
    case "of": return lower == "secretary" && text.holds(Self.state, at: end) ? end + Self.state.count : nil
    default: return nil
    }
  }

  /// Mexican |President …: those of firms and clubs have no country before them.
  private func isOfCountry(_ index: Int) -> Bool {
    guard scan.text.isSpace(index - 1) else { return false }
    if scan.place(endingAt: index - 1) != nil { return true }
    guard let people = scan.word(before: index), scan.isCapitalized(people), people.count >= 5 else { return false }
    let lower = scan.lowercased(people)
    return Self.peoples.contains { lower.hasSuffix($0) }
  }

  /// Ends of words for peoples: Zambian, Senegalese, Turkish.
  private static let peoples = ["an", "ese", "ish", "ali", "ari"]

  /// Two to four words with capitals, initials among them, that are nothing else and end with the last of them.
  private func name(from start: Int) -> Range<Int>? {
    let text = scan.text
    var at = start
    var end = start
    var words = 0
    while let word = scan.word(after: at), word.lowerBound == at, scan.isCapitalized(word) {
      let lower = scan.lowercased(word)
      let isOwner = lower.hasSuffix("'s")
      guard words < 4, !isOtherWord(lower),
        word.allSatisfy({ text.isLatin($0) || text.isHyphen($0) || text.symbol($0) == 0x27 })
      else { return nil }
      if CommonWords.openers.contains(lower) || CommonWords.calendar.contains(lower)
        || scan.cue([.personTitle, .senatorTitle, .representativeTitle, .leaderOfFirm], startingAt: at) != nil
      {
        break
      }
      end = isOwner ? word.upperBound - 2 : word.upperBound
      words += 1
      at = word.upperBound
      // Ann B. Larvane
      if word.count == 1, text.symbol(at) == 0x2E { at += 1 }
      guard !isOwner, text.isSpace(at) else { break }
      at += 1
    }
    guard words >= 2, end > start, text.symbol(end) != 0x2D,
      scan.place(startingAt: start).map({ $0.end < end }) ?? true
    else { return nil }
    return start..<end
  }

  private func isOtherWord(_ word: String) -> Bool {
    CompanyWords.heads.contains(word) || CompanyWords.legalForms.contains(word) || Self.otherWords.contains(word)
  }

  /// Letters of the longest office's first word, more or less.
  private static let longestOffice = 20
  private static let state = Array("state ".utf16)
  private static let secondParts = ["general ", "pro tem ", "pro tempore "].map { Array($0.utf16) }
  private static let shortOffices: Set<String> = ["gov"]
  private static let offices: Set<String> = [
    "premier", "chancellor", "governor", "mayor", "ambassador", "minister", "judge", "sheriff", "archbishop",
  ]
  private static let fields: Set<String> = [
    "treasury", "defense", "defence", "state", "commerce", "energy", "interior", "labor", "labour", "education",
    "transportation", "transport", "security", "agriculture", "health", "services", "affairs", "foreign", "home",
    "press",
    "finance", "financial", "development", "environment", "justice", "business", "trade", "housing", "culture", "army",
    "navy", "cabinet", "chief", "permanent", "general",
  ]
  private static let otherWords: Set<String> = [
    "party", "house", "court", "office", "department", "island", "street", "avenue", "university", "college", "county",
    "association", "award", "prize", "cup", "of", "and", "mansion", "league", "hotel", "bridge", "inn", "hall", "group",
    "bank", "square", "park", "beach",
  ]
}
