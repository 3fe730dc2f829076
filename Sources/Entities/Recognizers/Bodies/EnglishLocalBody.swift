import YuliaoCorpus

/// Where the name of an English body begins that its last words show to be a city's, a county's or a district's own:
/// Quorv Park School District, Quorv County School Board, West Quorv Fire & Rescue.
enum EnglishLocalBody {
  static let kinds =
    [
      "School", "Fire", "Water", "Sewer", "Sewerage", "Management", "Utility", "Utilities", "Protection", "Sanitation",
      "Transit", "Transportation", "Library", "Conservation", "Irrigation", "Improvement", "Reclamation", "Power",
      "Park", "Health",
    ].map { "\($0) District" } + [
      "School Board", "City Council", "County Council", "Town Council", "Common Council", "Borough Council",
      "Village Council", "Metro Council", "District Council", "Fire & Rescue", "Fire and Rescue", "Fire Rescue",
      "Fire-Rescue", "Commissioners Court", "Common Pleas Court", "Superior Court", "Circuit Court", "Municipal Court",
      "Probate Court", "Juvenile Court", "Zoning Board", "Planning Board", "Planning Commission", "County Commission",
      "City Commission", "County Commissioners", "Board of County Commissioners", "County Board of Supervisors",
      "Township Board of Trustees", "Township Trustees", "Select Board", "County Legislature", "County Board",
      "Township Board",
      "Town Board", "Village Board", "County District Court", "Crown Court", "Magistrates' Court", "County Court",
      "Constabulary", "Fire and Rescue Service",
    ]

  /// Words that say which kind and name none.
  private static let kindWords: Set<String> = [
    "local", "independent", "unified", "consolidated", "regional", "public", "state", "elementary", "high", "joint",
    "metropolitan", "city", "county", "town", "central", "community", "special", "our", "each", "every", "new", "the",
    "municipal", "district", "u.s.", "us", "federal", "national", "former", "current", "volunteer", "rural", "urban",
  ]

  /// Judge Ann Lee of |Quorv County, but City of Quorv.
  private static func behindOwner(_ start: Int, _ kind: Range<Int>, in scan: DocumentScan) -> Int {
    var start = start
    var at = start
    var before = ""
    while at < kind.lowerBound, let word = scan.word(after: at), word.upperBound < kind.lowerBound {
      let lower = scan.lowercased(word)
      let isOwner = lower == "of" && !["city", "town", "village", "borough", "county"].contains(before)
      // Buses for the |Quorv Park: other words of the sentence.
      let isOther = CommonWords.calendar.contains(lower) || !scan.isCapitalized(word) && lower != "of" && lower != "and"
      if isOwner || isOther { start = word.upperBound + 1 }
      before = lower
      at = word.upperBound
    }
    return start
  }

  /// St. |Quorv County Board: the dot ends no name.
  private static func throughSaint(_ start: Int, in scan: DocumentScan) -> Int {
    saints.contains { scan.text.holds($0, before: start) && scan.text.isUpper(start - $0.count) }
      && !scan.text.isLatinWordPart(start - 5) ? start - 4 : start
  }

  private static let saints = ["st. ", "mt. ", "ft. "].map { Array($0.utf16) }

  /// Where the name before a kind begins; nil where nothing but words for kinds stands there.
  static func start(before kind: Range<Int>, in scan: DocumentScan) -> Int? {
    guard scan.text.isSpace(kind.lowerBound - 1), !scan.isInHeadline(kind.lowerBound) else { return nil }
    if scan.text.isSpace(kind.upperBound), let next = scan.word(after: kind.upperBound) {
      if scan.isCapitalized(next), scan.cue([.personTitle, .congressTitle], startingAt: next.lowerBound) == nil {
        return nil
      }
      // Circuit Court of Appeals: the name goes on.
      if scan.lowercased(next) == "of", let field = scan.word(after: next.upperBound), scan.isCapitalized(field) {
        return nil
      }
    }
    let start = scan.behindArticle(
      behindOwner(
        scan.nameStart(before: kind.lowerBound, maximumWords: 5, joins: false, brackets: false), kind, in: scan),
      before: kind.lowerBound)
    var at = start
    while at < kind.lowerBound, let word = scan.word(after: at), word.lowerBound < kind.lowerBound {
      if !kindWords.contains(scan.lowercased(word)) { return throughSaint(start, in: scan) }
      at = word.upperBound
    }
    return nil
  }
}
