import YuliaoCorpus

/// Finds English names of bodies that no list holds: Department of X, X Commission, Committee on X.
struct EnglishAgencyRecognizer {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let known: [Span]

  func spans() -> [Span] {
    scan.cues.compactMap { cue in
      guard scan.text.isUpper(cue.start) else { return nil }
      switch cue.cue {
      case .leadingBody: return leadingSpan(cue.start..<cue.end)
      case .closingBody: return closingSpan(cue.start..<cue.end) ?? purposeSpan(cue.start..<cue.end)
      case .localBody:
        return EnglishLocalBody.start(before: cue.start..<cue.end, in: scan).flatMap { make($0, cue.end) }
      default: return nil
      }
    }
  }

  /// Department of Energy and Climate: capitalised words behind “of”.
  private func leadingSpan(_ head: Range<Int>) -> Span? {
    guard let of = scan.word(after: head.upperBound), ["of", "on", "for"].contains(scan.lowercased(of)) else {
      return countyOffice(head)
    }
    if isOfUniversity(head, behind: of.upperBound) { return nil }
    // Civil Division| of the Department of Justice: a body of another.
    if let other = bodyBehind(of) {
      let start = scan.behindArticle(
        scan.nameStart(before: head.lowerBound, maximumWords: 5, brackets: false), before: head.lowerBound)
      return other && start < head.lowerBound && !range(start..<head.lowerBound, holds: " of the ")
        ? make(start, head.upperBound) : nil
    }
    // Board of Directors is a firm's, Board of Education a state's.
    if scan.lowercased(head) == "board" {
      guard let kind = scan.word(after: of.upperBound),
        AgencyWords.publicBoards.contains(scan.lowercased(kind)) || isOfCounty(head, kind)
      else { return nil }
    }
    var end = of.upperBound
    var nameEnd = head.upperBound
    var words = 0
    while let next = scan.word(after: end), scan.text.isSpace(end), words < 8 {
      // “… and the FBI”, “… on Thursday”: what is a name or a day by itself is no part of this one.
      if known.contains(where: { $0.start == next.lowerBound && $0.evidence == .none && $0.type == .agency })
        || CommonWords.calendar.contains(scan.lowercased(next))
      {
        break
      }
      // “… and the CMA”, “… and the Committee for …”: another body.
      if scan.lowercased(next) == "the", let before = scan.word(before: next.lowerBound),
        scan.lowercased(before) == "and", let other = scan.word(after: next.upperBound),
        scan.isAllCapitals(other) && other.count > 1 || scan.cue([.leadingBody], startingAt: other.lowerBound) != nil
          || endsAsBody(from: other)
      {
        break
      }
      if scan.lowercased(next) == "of", nameEnd > head.upperBound, bodyBehind(next) != nil { break }
      if scan.isCapitalized(next), scan.cue([.congressTitle, .personTitle], startingAt: next.lowerBound) == nil {
        nameEnd = next.upperBound
        words += 1
      } else if !["and", "the", "of", "for", "&", "on"].contains(scan.lowercased(next)) {
        break
      }
      end = next.upperBound
    }
    guard words >= 1, !range(head.upperBound..<nameEnd, holds: "united nations") else { return nil }
    if let more = furtherFields(behind: nameEnd) { nameEnd = more }
    // The words before the head belong to the name where they are capitalised (State Department of …).
    let start = scan.behindArticle(
      scan.nameStart(before: head.lowerBound, maximumWords: 3, brackets: false), before: head.lowerBound)
    let isOneName =
      start < head.lowerBound && !scan.beginsSentence(start) && !range(start..<head.lowerBound, holds: " and ")
      && !range(start..<head.lowerBound, holds: " of the ")
    return make(isOneName ? start : head.lowerBound, nameEnd)
  }

  /// Whether “of” leads to a body that has a leading head itself, “of the Department of Justice”; nil where it does not, and
  /// false where that head is only a word of this body's field (Office of Trade Commission Affairs).
  private func bodyBehind(_ of: Range<Int>) -> Bool? {
    guard scan.lowercased(of) == "of", let article = scan.word(after: of.upperBound),
      scan.lowercased(article) == "the", let other = scan.word(after: article.upperBound), scan.isCapitalized(other),
      scan.cue([.leadingBody], startingAt: other.lowerBound) != nil, scan.text.isSpace(other.upperBound)
    else { return nil }
    return scan.word(after: other.upperBound).map { ["of", "for", "on"].contains(scan.lowercased($0)) }
  }

  /// Quorv County |Board of Commissioners
  private func isOfCounty(_ head: Range<Int>, _ kind: Range<Int>) -> Bool {
    guard scan.lowercased(kind) == "commissioners", let county = scan.word(before: head.lowerBound) else {
      return false
    }
    return ["county", "parish", "township", "city"].contains(scan.lowercased(county)) && scan.isCapitalized(county)
  }

  /// Authority for Consumers and Markets, State Agency for Roads: a head that mostly ends names, with what the body is for.
  private func purposeSpan(_ head: Range<Int>) -> Span? {
    guard AgencyWords.headsWithPurpose.contains(scan.lowercased(head)), scan.text.isSpace(head.upperBound),
      let preposition = scan.word(after: head.upperBound), scan.lowercased(preposition) == "for",
      !scan.isInHeadline(head.lowerBound),
      // The Environmental Protection Agency for Clean Air Act violations
      !known.contains(where: { $0.type == .agency && $0.end == head.upperBound })
    else { return nil }
    // A travel agency for students is a firm, the Quorv Administration somebody's.
    if let kind = scan.word(before: head.lowerBound), kind.upperBound == head.lowerBound - 1, scan.isCapitalized(kind),
      !AgencyWords.levels.contains(scan.lowercased(kind)), scan.place(endingAt: kind.upperBound) == nil
    {
      return nil
    }
    return leadingSpan(head)
  }

  /// Whether up to five words with capitals end as bodies do: the Crown Commercial Service.
  private func endsAsBody(from first: Range<Int>) -> Bool {
    var word = first
    for _ in 0..<5 {
      guard scan.isCapitalized(word) else { return false }
      if word != first, AgencyWords.lastWords.contains(scan.lowercased(word)) { return true }
      guard scan.text.isSpace(word.upperBound), let next = scan.word(after: word.upperBound) else { return false }
      word = next
    }
    return false
  }

  /// Ministry of Research|, Technology and Space: the fields behind commas, the last behind “and”.
  private func furtherFields(behind index: Int) -> Int? {
    var at = index
    var isLast = false
    while !isLast {
      guard scan.text.symbol(at) == 0x2C, var word = scan.word(after: at + 1), word.lowerBound == at + 2 else {
        return nil
      }
      if scan.lowercased(word) == "and", let next = scan.word(after: word.upperBound) {
        isLast = true
        word = next
      }
      var hasField = false
      while scan.isCapitalized(word), AgencyWords.fields.contains(scan.lowercased(word)) {
        hasField = true
        at = word.upperBound
        guard scan.text.isSpace(at), let next = scan.word(after: at) else { break }
        word = next
        if scan.lowercased(word) == "and", !isLast, let last = scan.word(after: word.upperBound) {
          isLast = true
          hasField = false
          word = last
        }
      }
      guard hasField else { return nil }
    }
    return at
  }

  /// Quorv County Sheriff's Office, Quorv County District Attorney's Office: the county's own name, then whose office.
  private func countyOffice(_ head: Range<Int>) -> Span? {
    let text = scan.text
    guard ["office", "department"].contains(scan.lowercased(head)), text.isSpace(head.lowerBound - 1),
      let owner = scan.word(before: head.lowerBound), scan.isCapitalized(owner)
    else { return nil }
    var front = owner
    switch scan.lowercased(owner) {
    case "sheriff's", "coroner's", "prosecutor's", "clerk's", "assessor's", "treasurer's", "auditor's", "recorder's",
      "registrar's":
      break
    case "attorney's", "examiner's", "defender's":
      guard let kind = scan.word(before: owner.lowerBound),
        ["district", "county", "city", "commonwealth's", "state's", "medical", "public"].contains(
          scan.lowercased(kind)),
        scan.isCapitalized(kind)
      else { return nil }
      front = ["county", "city"].contains(scan.lowercased(kind)) ? owner : kind
    default: return nil
    }
    guard let county = scan.word(before: front.lowerBound),
      ["county", "parish", "city"].contains(scan.lowercased(county)),
      scan.isCapitalized(county), let own = scan.word(before: county.lowerBound), scan.isCapitalized(own),
      own.upperBound == county.lowerBound - 1
    else { return nil }
    let start = scan.nameStart(before: county.lowerBound - 1, maximumWords: 2, joins: false, brackets: false)
    return start < county.lowerBound ? make(start, head.upperBound) : nil
  }

  /// Department of Geography: of a university, whatever country stands near.
  private func isOfUniversity(_ head: Range<Int>, behind of: Int) -> Bool {
    guard scan.lowercased(head) == "department", let field = scan.word(after: of) else { return false }
    let next = scan.word(after: field.upperBound).map { scan.lowercased($0) } ?? ""
    return next == "science" || next == "engineering"
      || next != "and" && AgencyWords.fieldsOfLearning.contains(scan.lowercased(field))
  }

  private func closingSpan(_ head: Range<Int>) -> Span? {
    let text = scan.text
    // “Commission of” and “Department for” are the other form; “Administration officials” is no body.
    if let next = scan.word(after: head.upperBound), text.isSpace(head.upperBound),
      ["of", "on", "for"].contains(scan.lowercased(next)) && bodyBehind(next) != true
        || scan.isCapitalized(next) && !scan.isInHeadline(head.lowerBound)
    {
      return nil
    }
    guard text.isSpace(head.lowerBound - 1) else { return nil }
    let start = scan.behindArticle(
      scan.nameStart(before: head.lowerBound, maximumWords: 6, brackets: false), before: head.lowerBound)
    guard start < head.lowerBound, !scan.isInHeadline(head.lowerBound) else { return nil }
    let first = scan.word(after: start - (start > 0 && text.isSpace(start - 1) ? 1 : 0)) ?? start..<start
    let name = scan.lowercased(first)
    guard !AgencyWords.notBodies.contains(name) else { return nil }
    if let last = scan.word(before: head.lowerBound), AgencyWords.corporateBodies.contains(scan.lowercased(last)),
      scan.lowercased(head) != "commission" || !AgencyWords.fieldsOfCommissions.contains(scan.lowercased(last))
        || last.lowerBound == start && scan.word(before: start).map({ scan.lowercased($0) }) != "the"
    {
      return nil
    }
    // A person's administration (the Trump administration) is no body.
    if scan.lowercased(head) == "administration" || scan.lowercased(head) == "department" {
      let words = scan.lowercased(start..<head.lowerBound).split(separator: " ").count
      if words < 2, scan.place(startingAt: start) == nil { return nil }
    }
    guard !range(start..<head.lowerBound, holds: " of the ") else { return nil }
    return make(start, head.upperBound)
  }

  private func make(_ start: Int, _ end: Int) -> Span? {
    // The gazetteers' own name of the same place is better.
    var end = end
    if scan.text.symbol(end - 1) == 0x73, scan.text.symbol(end - 2) == 0x27 { end -= 2 }
    guard !known.contains(where: { $0.type == .agency && $0.start <= start && $0.end >= end }) else { return nil }
    // “White House and Treasury Department”, “Department of Labor and Ann Lee”: where the gazetteers know a body at
    // either end, the words beyond it are others'.
    guard
      !known.contains(where: {
        $0.type == .agency && $0.evidence == .none && $0.length > 6
          && ($0.end == end && $0.start > start
            || $0.start == start && $0.end < end
              && (range($0.end..<end, holds: " and ") || range($0.end..<end, holds: "'s ")))
      })
    else { return nil }
    guard end - start <= 100 else { return nil }
    var span = Span(start: start, end: end, type: .agency, targets: [])
    span.method = .agencyHead
    span.confidence = 0.8
    span.unlistedName = scan.surface(start..<end)
    span.jurisdiction = jurisdiction(start, end)
    return span
  }

  private func range(_ range: Range<Int>, holds phrase: String) -> Bool {
    scan.text.holds(Array(phrase.utf16), in: range)
  }

  /// The one country that an English text names, with its provinces, if it names no other.
  private var onlyCountry: String? {
    let countries = Set(scan.places.lazy.map { String($0.code.prefix(2)) })
    return countries.count == 1 ? countries.first : nil
  }

  /// The one state of the US that an English text names, twice and more, where it names no other.
  private var onlyState: String? {
    var state: String?
    var count = 0
    for place in scan.places where place.code.hasPrefix("us-") && place.code != "us-dc" {
      if let state, state != place.code { return nil }
      state = place.code
      count += 1
    }
    return count >= 2 ? state : nil
  }

  /// The country that the name speaks of, else the one named nearest before it; of the US, the state where the text is about
  /// one and the name is no federal body's.
  private func jurisdiction(_ start: Int, _ end: Int) -> String {
    var code = AgencyWords.jurisdiction(
      of: start..<end, in: scan, fallback: scan.language == .english ? onlyCountry ?? "us" : "cn")
    if code == "us", let first = scan.word(after: start), !AgencyWords.federalFirsts.contains(scan.lowercased(first)),
      let state = onlyState
    {
      code = state
    }
    // A ministry is a country's, whichever of its provinces stands near, unless its own name says so.
    guard let first = scan.word(after: start), scan.lowercased(first) == "ministry",
      let dash = code.utf8.firstIndex(of: UInt8(ascii: "-")),
      !scan.places.contains(where: { $0.start >= start && $0.end <= end })
    else { return code }
    return String(code[..<dash])
  }
}
