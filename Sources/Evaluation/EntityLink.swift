/// Decides whether a mention was linked to the entity the gold names.
enum EntityLink {
  /// What linking looks at of a row of `entities.csv`.
  struct Target: Sendable {
    var id: String
    var nameEnglish: String
    var jurisdiction: String
    var listings: String
    var bioguide: String
  }

  /// The bioguide id is the same; a company's listings share a code with the gold's; an agency's jurisdiction is the
  /// gold's and its English name says the same words.
  static func isRight(_ gold: GoldMention, _ target: Target?) -> Bool {
    guard let target else { return false }
    switch gold.span.type {
    case .legislator:
      return target.bioguide.trimmingSpace() == gold.id || target.id == "bioguide:" + gold.id
    case .company: return !codes(target.listings).isDisjoint(with: codes(gold.id))
    case .agency: return isSameAgency(gold.id, target)
    }
  }

  private static func isSameAgency(_ id: String, _ target: Target) -> Bool {
    let parts = id.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard target.jurisdiction.trimmingSpace().lowercased() == parts[0] else { return false }
    let slug = parts.count > 1 ? String(parts[1]) : ""
    let gold = words(String(slug.map { $0 == "-" ? " " : $0 }))
    let found = words(target.nameEnglish)
    guard !gold.isEmpty, !found.isEmpty else { return false }
    if gold == found { return true }
    guard gold.isStrictSubset(of: found) || found.isStrictSubset(of: gold) else { return false }
    return gold.isDisjoint(with: partWords) == found.isDisjoint(with: partWords)
  }

  /// `NYSE:BRK.B|HKEX:0700` gives `BRKB` and `700`.
  private static func codes(_ listings: String) -> Set<String> {
    var codes: Set<String> = []
    for listing in listings.split(whereSeparator: { "|;, ".contains($0) }) {
      let code = listing.split(separator: ":", omittingEmptySubsequences: false).last!
      codes.insert(code.drop { $0 == "0" }.filter { $0 != "." && $0 != "-" }.uppercased())
    }
    return codes
  }

  private static func words(_ name: String) -> Set<String> {
    var text = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": text.unicodeScalars.append(scalar)
      case "&": text += " and "
      default: text += " "
      }
    }
    return Set(text.split(separator: " ").map(String.init).filter { $0.count > 1 && !emptyWords.contains($0) })
  }

  private static let partWords: Set<String> = [
    "committee", "subcommittee", "office", "select", "inspector", "bureau", "task",
  ]
  private static let emptyWords: Set<String> = [
    "the", "of", "and", "for", "on", "us", "u", "s", "united", "states", "american", "peoples", "republic", "china",
    "in",
    "to", "people",
  ]
}
