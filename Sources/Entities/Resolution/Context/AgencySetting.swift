import YuliaoCorpus

/// Words right beside an acronym that only a body of government has there: DOGE staffers, 效率部门（DOGE）, ICE官员.
enum AgencySetting {
  private static let followers: Set<String> = [
    "agent", "agents", "caucus", "committee", "detention", "employee", "employees", "hearing", "inspectors", "officer",
    "officers", "official", "officials", "raid", "raids", "representative", "representatives", "staff", "staffer",
    "staffers", "subcommittee", "ruling", "rulings", "guidance", "reimbursement", "filing", "filings", "approval",
    "inspector", "rulemaking", "commissioner", "commissioners", "regulation", "regulations", "data", "estimates",
  ]
  /// What a body does with what it knows, behind its acronym: the EIA estimates that …
  private static let sayings: Set<String> = [
    "said", "says", "reported", "reports", "estimated", "forecasts", "forecast", "expects", "projects", "announced",
    "ruled", "approved", "endorsed", "recommended", "warned", "proposed", "issued", "ordered", "fined",
  ]
  /// Whether English words around an acronym make it the name of a body or an office and no ticker: I want the SBA to
  /// answer, raided by ICE.
  ///
  /// - Parameter isFirmToo: whether the tables have a firm of that name as well.
  static func isNamed(_ span: Span, isFirmToo: @autoclosure () -> Bool, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard span.kind == .acronym, scan.isAllCapitals(span.range), text.isLatin(span.start), text.isSpace(span.start - 1),
      let before = scan.word(before: span.start)
    else { return false }
    // The ICE's own gauge is the exchange's.
    if text.symbol(span.end) == 0x27, isFirmToo() { return false }
    if text.isSpace(span.end), let next = scan.word(after: span.end) {
      // The ICE Brent contract, the OCC clearing house.
      if scan.isCapitalized(next) || markets.contains(scan.lowercased(next)) { return false }
    }
    switch scan.lowercased(before) {
    case "the": return true
    case "by":
      guard let deed = scan.word(before: before.lowerBound) else { return false }
      return deeds.contains(scan.lowercased(deed))
    default: return false
    }
  }

  private static let markets: Set<String> = [
    "futures", "exchange", "exchanges", "benchmark", "contract", "contracts", "index", "clearing", "platform", "market",
    "markets", "brand", "business", "group", "stock", "shares", "ticker",
  ]
  private static let deeds: Set<String> = [
    "raided", "detained", "arrested", "approved", "fined", "held", "deported", "issued", "proposed", "supervised",
    "overseen", "regulated", "backed", "run", "published", "released", "investigated", "charged", "licensed", "funded",
    "insured", "guaranteed", "seized", "sanctioned", "cleared", "adopted", "finalized",
  ]
  private static let chineseFollowers = ["官员", "人员", "雇员", "部门", "特工"].map {
    CharacterTable.shared.fold($0)
  }
  /// The last characters of bodies' names, before a bracket.
  private static let bodyEnds = SymbolSet("部门局署厅")

  static func speaks(for span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard span.kind == .acronym, scan.isAllCapitals(span.range) else { return false }
    if isExplained(span, in: scan) { return true }
    if text.isSpace(span.end), let next = scan.word(after: span.end), next.lowerBound == span.end + 1 {
      let word = scan.lowercased(next)
      if followers.contains(word) { return true }
      guard sayings.contains(word), let article = scan.word(before: span.start) else { return false }
      return scan.lowercased(article) == "the"
    }
    if chineseFollowers.contains(where: { text.holds($0, at: span.end) }) { return true }
    return text.symbol(span.start - 1) == 0x28 && text.symbol(span.end) == 0x29
      && bodyEnds.contains(text.symbol(span.start - 2))
  }

  /// Whether the text says beside an acronym that it is a body, whatever else it may be short for.
  static func isExplained(_ span: Span, in scan: DocumentScan) -> Bool {
    guard span.kind == .acronym, scan.isAllCapitals(span.range), scan.text.isUpper(span.start) else { return false }
    if isExplained(behind: span.end, in: scan) || isAmongStaff(before: span.start, in: scan) { return true }
    // QVA's inquiry into Acme
    if scan.text.holds(owner, at: span.end), let deed = scan.word(after: span.end + owner.count) {
      return ownDeeds.contains(scan.lowercased(deed))
    }
    guard scan.text.isSpace(span.end), let next = scan.word(after: span.end), next.lowerBound == span.end + 1 else {
      return false
    }
    return regulates(next, in: scan)
  }

  private static let owner = Array("'s ".utf16)
  private static let ownDeeds: Set<String> = [
    "inquiry", "probe", "investigation", "case", "ruling", "crackdown", "mandate", "jurisdiction", "rulemaking",
  ]

  /// QVA fined, QVA has ruled: what regulators alone do.
  private static func regulates(_ word: Range<Int>, in scan: DocumentScan) -> Bool {
    let lower = scan.lowercased(word)
    if lower == "fined" || lower == "ruled" { return true }
    guard ["has", "had"].contains(lower), let next = scan.word(after: word.upperBound) else { return false }
    return ["fined", "ruled"].contains(scan.lowercased(next))
  }

  /// the QVA, France's market watchdog,
  private static func isExplained(behind index: Int, in scan: DocumentScan) -> Bool {
    guard scan.text.symbol(index) == 0x2C, scan.text.isSpace(index + 1) else { return false }
    var at = index + 1
    for _ in 0..<6 {
      guard scan.text.isSpace(at), let word = scan.word(after: at), word.lowerBound == at + 1 else { return false }
      if bodyNouns.contains(scan.lowercased(word)) { return true }
      if ["that", "which", "who", "and", "in", "said"].contains(scan.lowercased(word)) { return false }
      at = word.upperBound
      if scan.text.symbol(at) == 0x27 { return false }
    }
    return false
  }

  private static let bodyNouns: Set<String> = ["watchdog", "regulator", "ministry", "regulators"]

  /// officials at QVA, an inspector from QVA
  private static func isAmongStaff(before index: Int, in scan: DocumentScan) -> Bool {
    guard scan.text.isSpace(index - 1), let link = scan.word(before: index), link.upperBound == index - 1,
      ["at", "from", "with"].contains(scan.lowercased(link)), let who = scan.word(before: link.lowerBound)
    else { return false }
    return ["officials", "official", "regulators", "inspectors", "inspector", "bureaucrats"].contains(
      scan.lowercased(who))
  }
}
