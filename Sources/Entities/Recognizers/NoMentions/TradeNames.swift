/// Names of a place and a trade that stand for the trade itself: 某国钢铁行业, 某国黄金市场.
///
/// A firm may be called by nothing but its country and its trade; before a word of trade such a name is no firm.
enum TradeNames {
  private static let tradeWords = [
    "行业", "产业", "制造商", "生产商", "进口", "出口", "消费量", "产量", "需求", "市场", "工业", "工人", "关税", "征收", "产能", "贸易", "企业", "供应", "生产",
    "管理局", "协会", "学会", "运营商", "基础设施", "价格", "巨头", "领域", "消费", "支付", "互联网", "诈骗",
  ].map { CharacterTable.shared.fold($0) }

  private static let goods = WordSet([
    "钢铁", "黄金", "石油", "铝业", "煤炭", "汽车", "建材", "化工", "稀土", "铜业", "船舶", "造船", "纺织", "医药", "食品", "能源",
    "电力", "航空", "石化", "燃气", "水泥", "软件", "旅游", "医疗", "光伏", "核电", "风电", "水电", "港口", "铁路", "航运", "物流", "地产",
    "影视", "电影", "农业", "白酒", "啤酒", "乳业", "玻璃", "造纸", "橡胶", "轮胎", "矿业", "天然气", "半导体", "新能源",
  ])

  /// Trades whose firms have business, prices and users of their own: 某国移动|支付, but 某国移动|业务.
  private static let carriers = WordSet(["移动", "电信", "联通", "铁塔"])
  private static let carrierWords = ["支付", "互联网", "诈骗", "行业", "产业", "运营商", "基础设施", "设备商", "游戏"].map {
    CharacterTable.shared.fold($0)
  }

  /// Whether the name is a place with goods or a trade behind it, and a word of trade follows.
  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if isHousing(end, text) { return true }
    guard text.isHan(end) else { return false }
    if isBranch(start, end, in: scan) || isRoad(end, text) || isExchange(end, text) { return true }
    guard let place = scan.place(startingAt: start), place.end - start >= 2, place.end < end else { return false }
    if carriers.contains(place.end..<end, of: text) {
      return carrierWords.contains { text.holds($0, at: end) } || isTrade(end, text)
    }
    guard goods.contains(place.end..<end, of: text) else { return false }
    if isTrade(end, text) { return true }
    let after = text.symbol(end) == 0x7684 ? end + 1 : end
    return tradeWords.contains { text.holds($0, at: after) } || isOneOfGoods(end, text)
  }

  /// 某国钢铁|和铝制造商: further goods between the name and the word of trade.
  private static func isOneOfGoods(_ end: Int, _ text: FoldedText) -> Bool {
    guard joiners.contains(text.symbol(end)) else { return false }
    return (2...3).contains { length in
      let next = (end + 1)..<(end + length)
      return (goods.contains(next, of: text) || metals.contains(text.symbol(end + 1)) && length == 2)
        && tradeWords.contains { text.holds($0, at: next.upperBound) }
    }
  }

  private static let joiners = SymbolSet("和与及、")
  private static let metals = SymbolSet("铝铜铁锌镍锡铅煤油")

  /// 青山|小区, 青山|800酒店: houses named after the firm that built or runs them.
  private static func isHousing(_ end: Int, _ text: FoldedText) -> Bool {
    if text.isHan(end) { return housing.contains { text.holds($0, at: end) } || isMine(end, text) }
    // 青山|800酒店
    var at = end
    while at - end < 3, text.isDigit(at) { at += 1 }
    return at > end && text.holds(hotel, at: at)
  }

  private static let housing = [
    "小区", "家属院", "家属区", "新村", "立方", "大厦", "花园", "半岛", "公寓", "公馆", "香型",
  ].map { CharacterTable.shared.fold($0) }

  /// 青山|金矿的: a mine called after its firm, but not 青山|铁矿石期货, 青山|铁矿产量.
  private static func isMine(_ end: Int, _ text: FoldedText) -> Bool {
    mines.contains { mine in
      let behind = end + mine.count
      return text.holds(mine, at: end) && (!text.isHan(behind) || mineFollowers.contains(text.symbol(behind)))
    }
  }

  private static let mines = ["金矿", "铜矿", "铁矿", "锂矿", "镍矿", "煤矿", "红土矿"].map { CharacterTable.shared.fold($0) }
  private static let mineFollowers = SymbolSet("的是在和与及")
  private static let hotel = CharacterTable.shared.fold("酒店")

  /// 业 that makes the name a trade: 业的, 业复苏, but neither 业绩, 业务 nor 业态.
  private static func isTrade(_ end: Int, _ text: FoldedText) -> Bool {
    text.symbol(end) == 0x4E1A && ![0x52A1, 0x7EE9, 0x6001, 0x8005, 0x4E3B].contains(text.symbol(end + 1))
  }

  private static let bank = CharacterTable.shared.fold("银行")

  /// A country's banks, not the bank of that name: 某国银行业, 某国银行间市场, but 某国银行业务, 某国银行股价.
  private static func isBranch(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard end - start >= 4, text.holds(bank, before: end),
      let place = scan.place(startingAt: start), place.end == end - 2
    else { return false }
    switch text.symbol(end) {
    case 0x4E1A: return ![0x52A1, 0x7EE9, 0x6001].contains(text.symbol(end + 1))
    case 0x95F4, 0x5BB6: return true
    case 0x76D1: return text.symbol(end + 1) == 0x7BA1
    case 0x4F53, 0x7CFB: return text.symbol(end + 1) == 0x7CFB || text.symbol(end + 1) == 0x7EDF
    default: return false
    }
  }

  /// A city's exchange, not the broker of that name: 某市证券交易所.
  private static func isExchange(_ end: Int, _ text: FoldedText) -> Bool {
    text.holds(exchange, at: end) && trades.contains((end - 2)..<end, of: text)
  }

  private static let exchange = CharacterTable.shared.fold("交易所")
  private static let trades = WordSet(["证券", "期货", "黄金"])

  /// A province's motorways, not the firm that runs them: 某省高速公路.
  private static func isRoad(_ end: Int, _ text: FoldedText) -> Bool {
    text.symbol(end - 2) == 0x9AD8 && text.symbol(end - 1) == 0x901F && text.symbol(end) == 0x516C
      && text.symbol(end + 1) == 0x8DEF
  }
}
