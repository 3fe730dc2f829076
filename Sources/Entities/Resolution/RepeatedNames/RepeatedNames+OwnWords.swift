import YuliaoCorpus

/// The words of a firm's name that are its own wherever they stand: its capitals and what follows its initials.
extension RepeatedNames {
  /// Whether capitals can be nothing but the firm that the document itself explains: no list has them, and they are no common word's.
  func isOwn(_ name: [UInt16], of span: Span) -> Bool {
    (span.unlistedName != nil && span.method == .corporateForm || isOnlyOf(span, name))
      && !known.contains { $0.evidence == .none && $0.length == name.count && scan.text.holds(name, at: $0.start) }
      && !RepeatedNames.commonCapitals.contains(String(decoding: name, as: UTF16.self))
  }

  /// Whether the capitals that begin a listed firm's whole name begin no other name of the text: GFG of GFG Quorv, but not
  /// NFL of NFL Media beside the NFL Drafts.
  private func isOnlyOf(_ span: Span, _ name: [UInt16]) -> Bool {
    guard span.isListed, span.kind == .full, span.method == .gazetteer,
      gazetteer.automaton.group(of: name) == nil
    else { return false }
    let whole = Array(scan.text.symbols[span.range])
    var isOnly = true
    forEachOccurrence(of: name) { range in
      if scan.text.isSpace(range.upperBound), let next = scan.word(after: range.upperBound), scan.isCapitalized(next),
        !scan.text.holds(whole, at: range.lowerBound)
      {
        isOnly = false
      }
      return isOnly
    }
    return isOnly
  }

  /// Capitals of trades and techniques, which begin firms' names without being one.
  private static let commonCapitals: Set<String> = [
    "dna", "rna", "mrna", "crispr", "led", "oled", "lcd", "gps", "lng", "lpg", "esg", "etf", "ipo", "spac", "reit",
    "saas", "iot", "api", "cpu", "gpu", "ict", "usa", "uae", "asean", "opec", "mena", "emea", "apac", "latam", "gcc",
    "cis", "brics", "nft", "nfts", "defi", "ceo", "cfo",
    "cto",
    "nato", "covid", "hiv", "stem", "html", "http", "linux", "cbd", "hvac", "vpn", "erp", "crm", "bpo", "kyc", "aml",
    "usd", "gdp", "cpi", "ira", "llc", "ltd", "inc", "plc", "the", "new", "one", "two", "and", "all", "for", "real",
    "north", "south", "east", "west", "first", "global", "green", "blue", "gold", "solar", "energy", "power", "world",
    "tech", "auto", "video", "music", "mobile", "cloud", "data", "smart", "china", "india", "asia", "sun", "star",
  ]

  /// The initials of a name of three words and more: QVC for Quorv Vane Corporation, QCA for Quorv Corporation of
  /// America.
  func initials(of span: Span) -> [UInt16]? {
    guard scan.language == .english, span.method != .repeated, scan.text.isUpper(span.start),
      !scan.isInHeadline(span.start)
    else { return nil }
    var letters: [UInt16] = []
    var at = span.start
    while let word = scan.word(after: at), word.upperBound <= span.end {
      at = word.upperBound
      if scan.text.isUpper(word.lowerBound) {
        // Quorv Steel UK is QSUK.
        if word.count == 2, word.lowerBound > span.start, scan.isAllCapitals(word),
          scan.place(startingAt: word.lowerBound) != nil
        {
          letters += scan.text.symbols[word]
        } else {
          letters.append(scan.text.symbols[word.lowerBound])
        }
      } else if !["of", "and", "the", "for", "&", "on"].contains(scan.lowercased(word)) {
        return nil
      }
    }
    // Quorv Corporation| of America
    if scan.text.holds(RepeatedNames.of, at: span.end), let place = scan.word(after: span.end + RepeatedNames.of.count),
      scan.isCapitalized(place)
    {
      letters.append(scan.text.symbols[place.lowerBound])
    }
    return (3...6).contains(letters.count) ? letters : nil
  }

  private static let of = Array(" of ".utf16)

  /// Whether an acronym that lists do not hold for sure stands in capitals somewhere, and nowhere in a bracket, as that
  /// explains what it is short for, or before a code: [QSE:ACM].
  func actsAsAcronym(_ name: [UInt16]) -> Bool {
    var isUsed = false
    var isOthers = false
    forEachOccurrence(of: name) { range in
      guard scan.isAllCapitals(range) else { return true }
      isUsed = true
      if [0x28, 0x5B].contains(scan.text.symbol(range.lowerBound - 1)) || scan.text.symbol(range.upperBound) == 0x3A {
        isOthers = true
      }
      return !isOthers
    }
    // Asked last, as few initials are used at all.
    return isUsed && !isOthers && !RepeatedNames.commonCapitals.contains(String(decoding: name, as: UTF16.self))
      && !known.contains { $0.evidence == .none && $0.length == name.count && scan.text.holds(name, at: $0.start) }
  }

  /// The only word of capitals inside an unlisted firm's name: QVX for Consolidated QVX Mining Corp.
  func innerCapitals(of span: Span) -> [UInt16]? {
    guard span.unlistedName != nil, span.method == .corporateForm, !scan.isAllCapitals(span.range) else { return nil }
    var found: Range<Int>?
    var at = span.start
    while let word = scan.word(after: at), word.upperBound <= span.end {
      at = word.upperBound
      guard word.lowerBound > span.start, (3...6).contains(word.count),
        word.allSatisfy({ scan.text.isUpper($0) }),
        scan.cue([.corporateForm, .legalForm, .capitalForm], startingAt: word.lowerBound) == nil,
        scan.place(startingAt: word.lowerBound) == nil
      else { continue }
      if found != nil { return nil }
      found = word
    }
    guard let found else { return nil }
    let name = Array(scan.text.symbols[found])
    return isOwn(name, of: span) ? name : nil
  }

  /// The two words and more before the country in an unlisted firm's legal name: Quorv Drum for Quorv Drum Sweden AB.
  func nameWithoutCountry(of span: Span) -> [UInt16]? {
    guard span.unlistedName != nil, span.method == .corporateForm, scan.text.isUpper(span.start),
      let form = scan.word(before: span.end) ?? scan.word(before: span.end - 1),
      scan.cue([.legalForm, .capitalForm], startingAt: form.lowerBound) != nil,
      let place = scan.place(endingAt: form.lowerBound - 1), place.start > span.start + 1,
      scan.text.isSpace(place.start - 1)
    else { return nil }
    let name = span.start..<(place.start - 1)
    guard name.contains(where: { scan.text.isSpace($0) }), let last = scan.word(before: name.upperBound),
      scan.isCapitalized(last), !CompanyWords.genericWords.contains(scan.lowercased(last))
    else { return nil }
    return Array(scan.text.symbols[name])
  }

  /// A firm's own name behind its initials, without form and last word: Hartwell, Hartwell LBO for E.F. Hartwell Inc.
  func nameBehindInitials(of span: Span) -> [UInt16]? {
    let text = scan.text
    guard span.method != .repeated, text.isUpper(span.start), text.symbol(span.start + 1) == 0x2E else { return nil }
    var start = span.start
    while text.isUpper(start), text.symbol(start + 1) == 0x2E { start += 2 }
    // One initial alone is a person's: T. Hartwell.
    guard start - span.start >= 4, start + 1 < span.end, text.isSpace(start), text.isUpper(start + 1) else {
      return nil
    }
    start += 1
    var end = span.end
    while let word = scan.word(before: end), word.lowerBound > start,
      CompanyWords.heads.contains(scan.lowercased(word))
        || scan.cue([.legalForm, .capitalForm], startingAt: word.lowerBound) != nil
    {
      end = word.lowerBound - 1
    }
    while end > start, !text.isLatinWordPart(end - 1) { end -= 1 }
    let name = start..<end
    return name.count >= 5 && !known.contains { $0.range == name } ? Array(text.symbols[name]) : nil
  }

  /// Whether a name stands behind another word with a capital than its own initials: Mary Hartwell.
  func standsBehindOthers(_ name: [UInt16]) -> Bool {
    var isOthers = false
    forEachOccurrence(of: name) { range in
      let text = scan.text
      if text.isSpace(range.lowerBound - 1), text.isLatinWordPart(range.lowerBound - 2),
        let before = scan.word(before: range.lowerBound), scan.isCapitalized(before), !scan.isOpener(before),
        !scan.isInHeadline(range.lowerBound)
      {
        isOthers = true
      }
      return !isOthers
    }
    return isOthers
  }
}
