import YuliaoCorpus

/// Finds people in office whom no list holds, by the office before their names in English: Prime Minister Ann Larvane,
/// Education Minister Ann Larvane, Mayor Ann Larvane.
struct EnglishOfficials {
  let scan: DocumentScan

  /// O(words)
  func spans() -> [Span] {
    guard scan.language == .english || scan.language == .mixed else { return [] }
    let text = scan.text
    var found: [Span] = []
    var at = 0
    while at < text.count {
      guard text.isUpper(at), !text.isLatinWordPart(at - 1), let office = office(at: at),
        let name = name(from: office), !scan.isInHeadline(at)
      else {
        at += 1
        continue
      }
      found.append(.official(name, in: scan))
      at = name.upperBound
    }
    return found
  }

  /// Where the name begins behind an office that begins at an index.
  private func office(at index: Int) -> Int? {
    let text = scan.text
    guard let word = scan.word(after: index), word.lowerBound == index else { return nil }
    let lower = scan.lowercased(word)
    // Gov. |Larvane
    if Self.shortOffices.contains(lower), text.symbol(word.upperBound) == 0x2E, text.isSpace(word.upperBound + 1) {
      return word.upperBound + 2
    }
    guard text.isSpace(word.upperBound) else { return nil }
    let behind = word.upperBound + 1
    if Self.offices.contains(lower) { return behind }
    if lower == "president" { return isOfCountry(index) ? behind : nil }
    guard let second = scan.word(after: behind), second.lowerBound == behind, text.isSpace(second.upperBound) else {
      return nil
    }
    let end = second.upperBound + 1
    switch scan.lowercased(second) {
    case "minister": return end
    case "secretary": return Self.fields.contains(lower) ? end : nil
    case "general": return ["attorney", "surgeon", "solicitor", "inspector"].contains(lower) ? end : nil
    case "of": return lower == "secretary" && text.holds(Self.state, at: end) ? end + Self.state.count : nil
    default: return nil
    }
  }

  /// Mexican |President …: those of firms and clubs have no country before them.
  private func isOfCountry(_ index: Int) -> Bool {
    scan.text.isSpace(index - 1) && scan.place(endingAt: index - 1) != nil
  }

  /// Two or three words with capitals, initials among them, that are nothing else.
  private func name(from start: Int) -> Range<Int>? {
    let text = scan.text
    var at = start
    var end = start
    var words = 0
    while words < 4, let word = scan.word(after: at), word.lowerBound == at, scan.isCapitalized(word),
      word.allSatisfy({ text.isLatin($0) || text.isHyphen($0) || text.symbol($0) == 0x27 })
    {
      let lower = scan.lowercased(word)
      guard !CommonWords.openers.contains(lower), !CommonWords.calendar.contains(lower), !isOtherWord(lower),
        scan.cue([.personTitle, .senatorTitle, .representativeTitle, .leaderOfFirm], startingAt: at) == nil
      else { break }
      let isOwner = lower.hasSuffix("'s")
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

  private static let state = Array("state ".utf16)
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
    "association", "award", "prize", "cup", "of", "and", "mansion",
  ]
}
