/// English names that a firm's name begins and that name no firm: indices, funds, stadiums, prizes, foundations.
enum LatinCompounds {
  /// Words right behind a firm's name that make the two something else: Acme Stadium, Acme Foundation.
  private static let heads: Set<String> = [
    "foundation", "stadium", "arena", "field", "open", "championship", "championships", "cup", "marathon", "prize",
    "institute", "wallet", "philanthropies", "index", "indices", "etf", "etfs", "blimp",
  ]

  /// Words that end the name of an index or a fund, some capitalised words further on.
  private static let ends: Set<String> = ["index", "indices", "imi", "etf", "etfs", "fund", "funds", "portfolio"]

  /// Words of which one at least says that a trust or a fund holds securities.
  private static let holdings: Set<String> = [
    "income", "equity", "dividend", "term", "municipal", "muni", "opportunities", "opportunity", "allocation", "credit",
    "premium", "bond", "yield", "growth", "value", "convertible", "utilities", "healthcare", "floating", "rate",
    "tax-advantaged", "diversified", "multi-sector", "mortgage", "loan", "preferred", "securities", "resources",
    "infrastructure", "innovation", "bitcoin", "ethereum",
  ]

  /// Dividend & Income Trust, Capital Allocation Term Trust: what a closed-end fund's name adds to its manager's.
  private static func isClosedFund(behind end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    var at = end
    for count in 0..<7 {
      if text.symbol(at + 1) == 0x26, text.isSpace(at), text.isSpace(at + 2) { at += 2 }
      guard text.isSpace(at), let word = scan.word(after: at), word.lowerBound == at + 1,
        scan.isCapitalized(word) || text.holds(and, at: at)
      else { return false }
      if count > 0, text.holds(trust, at: at) && word.count == 5 || text.holds(fund, at: at) && word.count == 4 {
        return scan.lowercased(end..<at).utf8.split(separator: 0x20).contains { holdings.contains(String($0)!) }
      }
      at = word.upperBound
    }
    return false
  }

  /// Acme & Drum Trust, Acme & Drum Foundation: one or two words behind “&”, the last of what is no firm.
  private static func isPartOfBody(behind end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.symbol(end + 1) == 0x26, text.isSpace(end), text.isSpace(end + 2) else { return false }
    var at = end + 2
    for count in 0..<3 {
      guard text.isSpace(at), let word = scan.word(after: at), word.lowerBound == at + 1, scan.isCapitalized(word)
      else { return false }
      if count > 0, bodiesBehindAnd.contains(scan.lowercased(word)) { return true }
      at = word.upperBound
    }
    return false
  }

  private static let bodiesBehindAnd: Set<String> = [
    "trust", "foundation", "association", "society", "council", "institute", "museum", "coalition", "alliance",
    "federation", "league", "church", "college", "university",
  ]

  private static let and = Array(" and ".utf16)
  private static let trust = Array(" trust".utf16)
  private static let fund = Array(" fund".utf16)

  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if isPartOfBody(behind: end, in: scan) { return true }
    guard text.isSpace(end), text.isUpper(end + 1) else { return false }
    if isClosedFund(behind: end, in: scan) { return true }
    var at = end
    for count in 0..<6 {
      guard text.isSpace(at), let word = scan.word(after: at), word.lowerBound == at + 1,
        scan.isCapitalized(word) || text.isDigit(word.lowerBound) || count > 0 && scan.lowercased(word) == "index"
      else { return false }
      let lower = scan.lowercased(word)
      // In a headline every word has a capital: “Acme Opens Index”.
      if count == 0 && heads.contains(lower) || ends.contains(lower) {
        return !scan.isInHeadline(start)
      }
      // Another firm's name or a verb begins: “Acme Gains as Index Falls”.
      if scan.cue([.market, .speech, .corporateForm, .personTitle, .leaderOfFirm], startingAt: word.lowerBound) != nil {
        return false
      }
      at = word.upperBound
    }
    return false
  }
}
