/// Deals, holdings and offices right beside a Chinese firm's short name, which nobody but a firm has: 收购|青峦, 青峦|入股,
/// 青峦|的控股股东, 青峦|拟以.
enum DealFrames {
  /// Whether such a frame stands beside a name; of an ordinary word only those behind it count that no goods have, as
  /// 收购 does (农产品收购). O(1)
  static func hold(_ span: Span, isWord: Bool, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isHan(span.start), text.isHan(span.end - 1), !span.isDoubtful, isWhole(span, in: scan) else {
      return false
    }
    var end = span.end
    while end - span.end < 3, adverbs.contains(text.symbol(end)), scan.tokenStarts[end] { end += 1 }
    if follow(end, in: scan) { return true }
    if isWord { return false }
    return deeds.contains(end..<(end + 2), of: text) && scan.tokenStarts[end] || precede(span.start, in: scan)
  }

  /// Whether no place and no lone character stands before the name that would belong to it (嘉兴|青峦, 深|港通), and it begins
  /// with no small word.
  private static func isWhole(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    let start = span.start
    guard scan.tokenStarts[start], !(scan.tokenStarts[start + 1] && ChineseWords.breaksName(text.symbol(start))) else {
      return false
    }
    guard text.isHan(start - 1) else { return true }
    return scan.place(endingAt: start) == nil
      && (!scan.tokenStarts[start - 1] || ChineseWords.breaksName(text.symbol(start - 1)))
  }

  private static func follow(_ end: Int, in scan: DocumentScan) -> Bool {
    guard scan.tokenStarts[end] else { return false }
    return (2...4).contains { behind.contains(end..<(end + $0), of: scan.text) && scan.tokenStarts[end + $0] }
  }

  private static func precede(_ start: Int, in scan: DocumentScan) -> Bool {
    let end = particles.contains(scan.text.symbol(start - 1)) ? start - 1 : start
    return scan.tokenStarts[start] && (2...4).contains { before.contains((end - $0)..<end, of: scan.text) }
  }

  private static let adverbs = SymbolSet("的还已则将拟曾也仍正欲或未")
  private static let particles = SymbolSet("了")
  /// What only a firm has or does.
  private static let behind = WordSet([
    "股权", "董事会", "董事长", "董秘", "监事会", "年报", "半年报", "中报", "季报", "子公司", "全资子公司", "控股子公司", "孙公司", "实际控制人", "实控人", "大股东",
    "控股股东",
    "小股东", "股东大会", "增资扩股", "入股", "增发", "定增", "配股", "控股权", "流通股", "市盈率", "财务公司", "管理层", "股票", "招股书", "上市公司", "并购案",
    "收购案", "收购战", "持股",
  ])
  /// What firms do, and buyers of goods as well.
  private static let deeds = WordSet([
    "收购", "并购", "受让", "持有", "控股", "参股", "重组", "增持", "减持", "竞购", "注资", "借壳", "增资", "拟以", "拟收", "拟向", "牵手", "联手", "携手",
    "合资",
    "中标", "上市", "停牌", "复牌", "高层",
  ])
  /// What is done to firms, and what they are to others.
  private static let before = WordSet([
    "收购", "并购", "入股", "竞购", "控股", "参股", "重组", "注资", "借壳", "入主", "接盘", "增持", "减持", "子公司", "孙公司", "母公司", "大股东",
    "控股股东", "原属", "跳槽", "供职", "任职于", "致电", "起诉", "状告", "旗下的",
  ])
}
