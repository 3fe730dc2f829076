/// What a model takes for a firm's name and a rule knows to be none.
struct NameRefusals {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  func holds(_ range: Range<Int>) -> Bool {
    scan.blockers.contains { $0.start < range.upperBound && range.lowerBound < $0.end } || isListed(range)
      || isCode(range) || isCredit(range) || isJournal(range) || isBranch(range)
      || FundNames.holds(range.lowerBound, range.upperBound, in: scan)
  }

  /// Whether lists hold a name as safe, or as a product or a person of a firm: what is settled as none of theirs here (a
  /// model's name, a product's) is so by a rule, which knows more.
  private func isListed(_ range: Range<Int>) -> Bool {
    gazetteer.target(named: Array(scan.text.symbols[range])) { $0.evidence == .none || $0.evidence == .clue } != nil
  }

  /// 大连公司: a firm's branch, by its place.
  private func isBranch(_ range: Range<Int>) -> Bool {
    let text = scan.text
    guard text.holds(Self.company, before: range.upperBound), let place = scan.place(startingAt: range.lowerBound)
    else {
      return false
    }
    return place.end == range.upperBound - Self.company.count
  }

  private static let company = CharacterTable.shared.fold("公司")

  /// 小青拍摄: whose picture it is.
  private func isCredit(_ range: Range<Int>) -> Bool {
    Self.credits.contains((range.upperBound - 2)..<range.upperBound, of: scan.text)
  }

  private static let credits = WordSet(["拍摄", "摄影", "供图", "制图", "绘制", "配图"])

  /// Quorv Chemistry Journal: what scholars publish in is no firm.
  private func isJournal(_ range: Range<Int>) -> Bool {
    let words = scan.lowercased(range).split(separator: " ")
    guard words.count > 1, let last = words.last, Self.journals.contains(String(last)) else { return false }
    return words.contains { word in Self.sciences.contains { word.hasSuffix($0) } }
  }

  private static let journals: Set<String> = ["journal", "letters", "reviews", "proceedings", "transactions"]
  private static let sciences = [
    "engineering", "istry", "ics", "ology", "medicine", "science", "sciences", "materials",
  ]

  /// [ASX:QVA], 峦山银行（QVA）: a market and its code, a code in a bracket of its own; and quorv.com, an address.
  private func isCode(_ range: Range<Int>) -> Bool {
    let text = scan.text
    return text.symbol(range.upperBound) == 0x3A && text.isUpper(range.upperBound + 1)
      || text.symbol(range.lowerBound - 1) == 0x3A && text.isUpper(range.lowerBound - 2)
      || text.symbol(range.lowerBound - 1) == 0x28 && text.symbol(range.upperBound) == 0x29
        && range.allSatisfy { text.isUpper($0) }
      || text.holds(Self.domain, before: range.upperBound)
  }

  private static let domain = CharacterTable.shared.fold(".com")
}
