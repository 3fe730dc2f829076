/// US Steel Stocks, demand for US Steel: a country and its goods, where the words beside them speak of a trade.
extension TradeNames {
  private static let englishGoods: Set<String> = [
    "steel", "cement", "oil", "gold", "sugar", "tobacco", "silver", "lithium", "cotton", "coal",
  ]

  /// Behind the name. A firm has a stock, prices and workers of its own; these only a trade has.
  private static let englishTradeWords: Set<String> = [
    "stocks", "makers", "producers", "manufacturers", "companies", "mills", "industry", "sector", "imports", "exports",
    "tariffs", "importers", "exporters", "consumers", "users",
  ]

  /// In front of it.
  private static let englishFronts = ["demand for ", "tariffs on ", "imports of ", "exports of ", "supply of "].map {
    Array($0.utf16)
  }

  /// Whether an English name is a country's goods here and no firm.
  static func holdsInEnglish(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard let place = scan.place(startingAt: start), place.end + 1 < end, text.isSpace(place.end),
      englishGoods.contains(scan.lowercased((place.end + 1)..<end))
    else { return false }
    if englishFronts.contains(where: { text.holds($0, before: start) }) { return true }
    guard text.isSpace(end), let next = scan.word(after: end), next.lowerBound == end + 1 else { return false }
    return englishTradeWords.contains(scan.lowercased(next))
  }
}
