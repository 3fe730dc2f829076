import YuliaoCorpus

/// The end of a unit's name that begins with its firm's and ends in a trade: Acme | Commercial Finance, Acme | Railways,
/// 青山|矿业.
///
/// A unit is a firm of its own. Words that name products too (Music, Cloud, Health) are left out. O(1) a mention.
enum UnitTails {
  static func end(behind span: Span, in scan: DocumentScan) -> Int? {
    let text = scan.text
    if text.isHan(span.end) { return mine(behind: span, in: scan) }
    guard span.type == .company, span.isListed, text.isSpace(span.end), text.isUpper(span.end + 1),
      text.isUpper(span.start), span.kind != .brand, span.method != .repeated
    else { return nil }
    var end: Int?
    var at = span.end
    for count in 0..<5 {
      guard text.isSpace(at), let word = scan.word(after: at), word.lowerBound == at + 1, scan.isCapitalized(word)
      else { break }
      let name = scan.lowercased(word)
      // What goes on behind a trade, or behind too many words, is another name.
      guard count < 4, !others.contains(name), !CommonWords.calendar.contains(name) else { return nil }
      at = word.upperBound
      end = trades.contains(name) && !text.isLatinWordPart(at) ? at : nil
    }
    guard let end, !(text.isSpace(end) && text.symbol(end + 1) == 0x26), !scan.isInHeadline(span.start) else {
      return nil
    }
    return end
  }

  /// 青山|矿业: whoever mines under a firm's short name is mostly another firm.
  private static func mine(behind span: Span, in scan: DocumentScan) -> Int? {
    let end = span.end + 2
    guard span.type == .company, span.isListed, span.kind != .brand, span.method != .repeated, span.length == 2,
      scan.text.isHan(span.start),
      mines.contains(span.end..<end, of: scan.text),
      scan.tokenStarts[span.end], scan.tokenStarts[end], FirmTails.isFollowedFreely(span.end..<end, scan)
    else { return nil }
    return end
  }

  private static let mines = WordSet(["矿业", "煤业"])

  private static let trades: Set<String> = [
    "finance", "services", "education", "railway", "railways", "railroad", "banking", "consulting", "industrial",
    "industries", "research", "capital", "ventures", "securities", "insurance", "assurance", "pharmaceuticals",
    "motors", "renewables", "logistics", "properties", "realty", "aerospace", "aviation", "airlines", "airways",
    "shipbuilding", "shipyard", "shipping", "electronics", "semiconductor", "semiconductors", "chemicals", "mining",
    "resources", "foods", "restaurants", "hotels", "telecom", "telecommunications", "broadband", "technologies",
    "healthcare", "therapeutics", "biosciences", "investments", "leasing", "construction", "engineering", "advisors",
    "publishing", "transportation", "freight", "chartering", "automotive", "steel", "petroleum", "petrochemicals",
    "markets", "mobility", "strategies", "shipyards", "laboratories", "diagnostics", "biologics", "genomics",
  ]

  /// Words of offices, events and documents, after which nothing is a unit's name.
  private static let others: Set<String> = [
    "head", "chief", "vice", "president", "director", "manager", "analyst", "economist", "strategist", "chairman",
    "chair", "ceo", "cfo", "coo", "cto", "senior", "partner", "founder", "executive", "the", "a", "an", "and", "or",
    "contact", "media", "investor", "annual", "quarterly", "q1", "q2", "q3", "q4", "ipo", "index", "university",
    "institute", "center", "centre", "award", "awards", "conference", "summit", "board", "department", "office",
    "state", "federal", "secretary", "minister", "human", "natural", "in", "on", "at", "for", "to", "of", "by", "with",
  ]
}
