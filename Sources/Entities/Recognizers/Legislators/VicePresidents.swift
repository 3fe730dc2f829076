/// Members of Congress who became vice president since 1965, whom texts name by that title alone.
enum VicePresidents {
  /// The years in which they took office, by Bioguide id; from the congress-legislators project's table of executives.
  private static let inaugurations = [
    "H000953": 1965, "F000260": 1973, "M000851": 1977, "B001166": 1981, "Q000007": 1989, "G000321": 1993,
    "C000344": 2001, "B000444": 2009, "P000587": 2017, "H001075": 2021, "V000137": 2025,
  ]

  static func inauguration(of bioguide: String) -> Int? { inaugurations[bioguide] }

  private static let titles = ["vice president", "vp", "副总统"].map { CharacterTable.shared.fold($0) }

  /// Whether the title stands right before a surname, or a Chinese one behind it; a firm's vice president is another.
  static func isTitled(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if text.isHan(span.start) {
      return text.holds(titles[2], at: span.end) || text.holds(titles[2], before: span.start)
    }
    let front = text.isSpace(span.start - 1) ? span.start - 1 : span.start
    guard let title = titles.first(where: { text.holds($0, before: front) }) else { return false }
    let start = front - title.count
    return !text.isLatinWordPart(start - 1) && !belongsToFirm(start, in: scan)
  }

  /// Whether the word before the title says that it is a firm's: senior vice president, Acme Vice President.
  private static func belongsToFirm(_ title: Int, in scan: DocumentScan) -> Bool {
    guard let before = scan.word(before: title), before.upperBound == title - 1 else { return false }
    let word = scan.lowercased(before)
    if word.hasSuffix("'s") { return true }
    guard scan.isCapitalized(before) else { return ranks.contains(word) }
    return !own.contains(word) && !(scan.beginsSentence(before.lowerBound) && scan.isOpener(before))
  }

  private static let own: Set<String> = [
    "former", "then", "ex", "u.s", "us", "american", "and", "with", "as", "incumbent",
  ]

  private static let ranks: Set<String> = [
    "senior", "executive", "assistant", "associate", "group", "regional", "corporate", "marketing", "sales", "global",
    "first", "second", "company", "bank", "operations", "engineering", "finance", "communications", "development",
    "research", "product", "strategy", "legal", "technical",
  ]
}
