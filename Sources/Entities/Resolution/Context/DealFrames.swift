/// Deals, holdings and offices right beside a Chinese firm's name, which nobody but a firm has: 收购|青峦, 青峦|入股,
/// 青峦|的控股股东, 青峦|拟以.
enum DealFrames {
  /// Whether such a frame speaks for a doubtful short name; for an ordinary word only one behind it that no goods have, as
  /// they have 收购 (农产品收购). O(1)
  static func speak(for span: Span, isWord: Bool, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isHan(span.start), text.isHan(span.end - 1), !span.isDoubtful, isWhole(span, in: scan) else {
      return false
    }
    // 作家夏梦的股权: somebody's.
    if scan.cue([.personTitle], endingAt: span.start) != nil { return false }
    if follows(span.end, matters, in: scan) { return true }
    if isWord { return false }
    return follows(span.end, deeds, in: scan) || precede(span.start, in: scan) && isClosed(span.end, in: scan)
  }

  /// Whether a frame stands right behind a name, behind a particle and adverbs: 青峦|仍持有.
  static func follow(_ end: Int, in scan: DocumentScan) -> Bool {
    follows(end, matters, in: scan) || follows(end, deeds, in: scan) || follows(end, dealings, in: scan)
  }

  /// Whether a frame stands right before a name: 大股东|青峦, 收购了|青峦.
  static func precede(_ start: Int, in scan: DocumentScan) -> Bool {
    let end = scan.text.symbol(start - 1) == 0x4E86 ? start - 1 : start
    return scan.tokenStarts[start] && (2...4).contains { before.contains((end - $0)..<end, of: scan.text) }
  }

  private static func follows(_ end: Int, _ words: WordSet, in scan: DocumentScan) -> Bool {
    var at = end
    while at - end < 3, adverbs.contains(scan.text.symbol(at)), scan.tokenStarts[at] { at += 1 }
    // 青峦|六间附属公司
    if numerals.contains(scan.text.symbol(at)), counters.contains(scan.text.symbol(at + 1)) { at += 2 }
    return scan.tokenStarts[at]
      && (2...4).contains { words.contains(at..<(at + $0), of: scan.text) && scan.tokenStarts[at + $0] }
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

  /// Whether nothing follows that could belong to the name: 收购|青峦|化纤.
  private static func isClosed(_ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    return !text.isHan(end) && !text.isLatinWordPart(end) || RepeatedNames.followers.contains(text.symbol(end))
      || FirmTails.isVerb(end, scan) || scan.cue([.speech, .market, .firmRole], startingAt: end) != nil
  }

  private static let numerals = SymbolSet("两二三四五六七八九十多数")
  private static let counters = SymbolSet("家间个名")
  private static let adverbs = SymbolSet("的还已则将拟曾也仍正欲或未共均只现所")
  /// What only a firm has or does.
  private static let matters = WordSet([
    "股权", "董事会", "董事长", "董秘", "监事会", "年报", "半年报", "中报", "季报", "子公司", "附属公司", "联营公司", "全资子公司", "控股子公司", "孙公司", "实际控制人",
    "实控人", "大股东",
    "控股股东", "小股东", "股东大会", "增资扩股", "入股", "增发", "定增", "配股", "控股权", "流通股", "市盈率", "财务公司", "管理层", "股票", "招股书",
    "上市公司", "并购案", "收购案", "收购战", "持股", "旗下",
  ])
  /// What firms alone do or suffer.
  private static let deeds = WordSet([
    "并购", "受让", "控股", "参股", "重组", "竞购", "注资", "借壳", "增资", "拟以", "拟收", "拟向", "合资", "停牌", "复牌", "入主", "破产", "主营",
  ])
  /// What people, clubs and buyers of goods do as well; it speaks for a name that has a firm's last word.
  private static let dealings = WordSet([
    "收购", "转让", "持有", "增持", "减持", "牵手", "联手", "携手", "中标", "上市", "高层", "签署", "签订", "签约", "承诺", "借款", "偿还", "拖欠", "违约",
    "担保", "出资", "合计",
  ])
  /// What is done to firms, and what they are to others.
  private static let before = WordSet([
    "想买", "欲购", "收购", "并购", "入股", "竞购", "控股", "参股", "重组", "注资", "借壳", "入主", "接盘", "增持", "减持", "子公司", "孙公司", "母公司",
    "大股东", "控股股东",
    "原属", "跳槽", "供职", "任职于", "致电", "起诉", "状告", "旗下的",
  ])
}
