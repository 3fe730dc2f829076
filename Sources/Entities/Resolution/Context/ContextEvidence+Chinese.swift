/// Chinese words right beside a name that only a firm or a platform has there.
extension ContextEvidence {
  /// 在微博发文, 图源：脉脉, 从苹果独立出来, 苹果等巨头: enough for an ordinary word too.
  func chineseFrame(_ span: Span) -> Bool {
    let text = scan.text
    let end = span.end
    // 在微博「造谣」
    if Self.places.contains(text.symbol(span.start - 1)),
      text.symbol(end) == 0x300C || Self.posts.contains(where: { text.holds($0, at: end) })
    {
      return true
    }
    if Self.trends.contains(where: { text.holds($0, at: end) }) { return true }
    if isCredit(span) || isClan(span) || ratesShares(span) { return true }
    if Self.from.contains(text.symbol(span.start - 1)), Self.partings.contains(where: { text.holds($0, at: end) }) {
      return true
    }
    // 跳槽到峦果
    if Self.careers.contains(where: { text.holds($0, before: span.start) }) { return true }
    // 与峦果合作
    if span.length == 2, Self.partners.contains(text.symbol(span.start - 1)), scan.tokenStarts[span.start],
      text.holds(Self.cooperation, at: end)
    {
      return true
    }
    return text.symbol(end) == 0x7B49 && Self.kinds.contains { text.holds($0, at: end + 1) }
  }

  /// 青峦|系的高管, 青峦|系概念股: whom a firm holds or has brought forth.
  private func isClan(_ span: Span) -> Bool {
    let end = span.end
    return scan.text.symbol(end) == 0x7CFB && scan.tokenStarts[end] && scan.tokenStarts[end + 1]
      && Self.clans.contains { scan.text.holds($0, at: end + 1) }
  }

  private static let clans = folded(["的", "概念", "公司", "高管", "股", "旗下", "上市", "基金", "企业", "掌门", "资本"])

  /// 青峦|最近就将某股评级由「买入」降…: who opens a clause that gives a rating or a price to aim at.
  private func ratesShares(_ span: Span) -> Bool {
    let text = scan.text
    guard !text.isHan(span.start - 1), text.isHan(span.end), scan.tokenStarts[span.end],
      !isDictionaryWord(span) || isOfTraditionalHome(span)
    else { return false }
    let clause = span.end..<min(span.end + 40, text.count)
    let end = clause.first { Self.clauseEnds.contains(text.symbols[$0]) } ?? clause.upperBound
    return Self.ratings.contains { text.holds($0, in: span.end..<end) }
      && Self.givers.contains { text.holds($0, in: span.end..<end) }
  }

  private static let clauseEnds = SymbolSet("。;!?,\n")
  private static let ratings = folded(["评级", "目标价"])
  private static let givers = folded(["上调", "下调", "给予", "重申", "调升", "调降", "调高", "调低", "评级由", "评级从", "目标价由", "目标价从"])

  /// 散热盖厂|青峦, 面板厂|青峦: as Taiwan's papers write a firm's trade before its name.
  func isOfTrade(_ span: Span) -> Bool {
    let text = scan.text
    return isTraditional && text.symbol(span.start - 1) == 0x5382 && text.isHan(span.start - 2)
      && scan.tokenStarts[span.start]
  }

  /// 收购了|青峦, 入股|青峦
  func isBought(_ span: Span) -> Bool {
    let end = scan.text.symbol(span.start - 1) == 0x4E86 ? span.start - 1 : span.start
    return Self.deals.contains { scan.text.holds($0, before: end) }
  }

  private static let deals = folded(["收购", "并购", "入股"])

  /// （图源：脉脉）, 来源：微博 at a line's end, 资料来源：万得，截至….
  private func isCredit(_ span: Span) -> Bool {
    let text = scan.text
    let end = text.symbol(span.end)
    guard
      span.end >= text.count || [0x0A, 0x29, 0x2F].contains(end)
        || [0x2C, 0x3001].contains(end) && Self.dataCredits.contains(where: { text.holds($0, before: span.start) })
        || Self.made.contains(where: { text.holds($0, at: span.end) })
    else { return false }
    // …机会。（一财）: a paragraph's source.
    if end == 0x29, text.symbol(span.start - 1) == 0x28, text.symbol(span.start - 2) == 0x3002 {
      return span.end + 1 >= text.count || text.symbol(span.end + 1) == 0x0A
    }
    let front = text.isSpace(span.start - 1) ? span.start - 1 : span.start
    return Self.credits.contains { text.holds($0, before: front) }
  }

  private static func folded(_ words: [String]) -> [[UInt16]] { words.map { CharacterTable.shared.fold($0) } }

  private static let places = SymbolSet("在于过")
  private static let posts = folded([
    "发文", "发帖", "发布", "发声", "上发", "上写", "上表示", "上回应", "上称", "上透露", "上公布", "上晒", "上宣布", "平台发", "作出", "做出", "晒出",
  ])
  private static let trends = folded([
    "热搜", "话题", "博主", "大v", "超话", "员工", "前员工", "前高管", "正在研发", "研究团队", "研发团队", "大订单",
    "营业经理", "营业董事", "分行经理",
  ])
  private static let careers = folded(["就职于", "供职于", "入职", "跳槽到", "跳槽至"])
  private static let partners = SymbolSet("与和跟同")
  private static let cooperation = CharacterTable.shared.fold("合作")
  private static let from = SymbolSet("从自")
  private static let partings = folded(["独立", "分拆", "拆分", "剥离", "离职", "跳槽"])
  private static let kinds = folded(["巨头", "车企", "药企", "券商", "大厂", "科技公司", "科技巨头", "手机厂商", "互联网"])
  private static let credits = folded(["图源:", "图片来源:", "来源:", "图/", "图:", "图自", "源自"])
  private static let dataCredits = folded(["资料来源:", "数据来源:"])
  private static let made = folded(["制图", "截图", "官网", "官微", "公众号"])
}
