import YuliaoCorpus

/// Takes the trades that “and” joins before a legal form into one name: Quorvan Chemicals and |Fertilizers Limited.
///
/// Elsewhere “and” before a firm's name parts two firms (Quorvan and Tarnwick Ltd), so both words must be trades, and the
/// first must have a name before it.
enum JoinedTrades {
  /// Where the whole name of which a stretch is the last word begins; nil where the stretch is a name of its own.
  static func start(of last: Range<Int>, in scan: DocumentScan) -> Int? {
    guard isTrade(last, in: scan), scan.text.holds(and, before: last.lowerBound),
      let first = scan.word(before: last.lowerBound - and.count),
      first.upperBound == last.lowerBound - and.count, scan.isCapitalized(first), isTrade(first, in: scan)
    else { return nil }
    let start = scan.nameStart(before: first.upperBound, joins: false)
    return start < first.lowerBound ? start : nil
  }

  private static func isTrade(_ word: Range<Int>, in scan: DocumentScan) -> Bool {
    let word = scan.lowercased(word)
    return CompanyWords.heads.contains(word) || goods.contains(word)
  }

  private static let and = Array(" and ".utf16)
  /// What firms make and deal in, in their names.
  private static let goods: Set<String> = [
    "alloys", "appliances", "bearings", "boards", "boilers", "bricks", "builders", "cables", "castings", "ceramics",
    "chemical", "coatings", "coffee", "components", "construction", "consultants", "controls", "cosmetics", "dairy",
    "design", "developers", "devices", "drugs", "dyes", "education", "engineering", "engines", "equipment", "estates",
    "exports", "fabrics", "fashions", "fats", "fertilisers", "fertilizers", "fibres", "films", "finance", "fisheries",
    "forgings", "furniture", "garments", "gears", "gems", "generators", "glass", "imports", "inks", "interiors", "iron",
    "jewellery", "jewelry", "laboratories", "leather", "leasing", "lighting", "machinery", "machines", "marine",
    "metallurgicals", "milk", "mills", "mines", "oils", "paints", "papers", "parts", "pesticides", "petrochemicals",
    "pharmaceuticals", "pigments", "pipes", "plantations", "plastics", "polymers", "ports", "press", "projects",
    "publications", "pumps", "refineries", "roads", "rubber", "seeds", "services", "shoes", "soaps", "spices",
    "springs",
    "sugar", "sugars", "switchgear", "tea", "technology", "tiles", "timber", "tobacco", "tools", "toys", "tractors",
    "transformers", "transport", "tubes", "tyres", "trading", "valves", "vehicles", "wheels", "wines", "wires",
  ]
}
