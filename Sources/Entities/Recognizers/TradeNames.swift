/// Names of a place and a trade that stand for the trade itself: 某国钢铁行业, 某国黄金市场.
///
/// A firm may be called by nothing but its country and its trade; before a word of trade such a name is no firm.
enum TradeNames {
  private static let tradeWords = [
    "行业", "产业", "制造商", "生产商", "进口", "出口", "消费量", "产量", "需求", "市场", "工业", "工人", "关税", "征收", "产能", "贸易", "企业", "供应", "生产",
  ].map { CharacterTable.shared.fold($0) }

  private static let goods = [
    "钢铁", "黄金", "石油", "铝业", "煤炭", "汽车", "建材", "化工", "稀土", "铜业", "船舶", "造船", "纺织", "医药", "食品", "能源",
  ]
  .map { CharacterTable.shared.fold($0) }

  /// Whether the name is a place with goods or a trade behind it, and a word of trade follows.
  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isHan(end), let place = scan.place(startingAt: start), place.end - start >= 2,
      goods.contains(Array(text.symbols[place.end..<end]))
    else { return false }
    let after = text.symbol(end) == 0x7684 ? end + 1 : end
    return tradeWords.contains { word in
      (0..<word.count).allSatisfy { text.symbol(after + $0) == word[$0] }
    }
  }
}
