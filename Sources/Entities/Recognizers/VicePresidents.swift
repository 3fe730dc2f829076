/// Members of Congress who became vice president, whom texts name by that title alone.
enum VicePresidents {
  /// The years in which they took office, by Bioguide id; from the congress-legislators project's table of executives.
  private static let inaugurations = [
    "H000953": 1965, "M000851": 1977, "B001166": 1981, "Q000007": 1989, "G000321": 1993, "C000344": 2001,
    "B000444": 2009, "P000587": 2017, "H001075": 2021, "V000137": 2025,
  ]

  static func inauguration(of bioguide: String) -> Int? { inaugurations[bioguide] }

  private static let titles = ["vice president", "vp", "副总统"].map { CharacterTable.shared.fold($0) }

  /// Whether the title stands right before a surname, or a Chinese one behind it.
  static func isTitled(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    let front = text.isSpace(span.start - 1) ? span.start - 1 : span.start
    return titles.contains {
      text.holds($0, before: front) && !text.isLatinWordPart(front - $0.count - 1)
    } || text.isHan(span.start) && text.holds(titles[2], at: span.end)
  }
}
