import YuliaoCorpus

/// Where Chinese pages name the platform or agency that a picture or a post is from: （微博）, 微博圖片, 在IG上載了, 首騷。AP.
enum CreditSetting {
  private static let followers = ["图片", "截图", "影片", "照片", "账号", "帐号", "群组", "专页", "发帖", "发文", "限时动态", "帖文", "贴文"].map {
    CharacterTable.shared.fold($0)
  }
  private static let actions = [
    "上", "发", "贴", "分享", "出PO", "出post", "晒", "更新", "的限时", "post", "留言", "公开", "直播", "(",
  ].map { CharacterTable.shared.fold($0) }
  /// 在, 于, 到 and the last character of 更新, 透過.
  private static let openers = SymbolSet("在于到新过")
  private static let pages = ["fb", "ig"].map { CharacterTable.shared.fold($0) }
  private static let visits = SymbolSet("在于喺开玩用")
  private static let sentenceEnds = SymbolSet("。！？」』）|")

  static func speaks(for span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    let after = text.isSpace(span.end) ? span.end + 1 : span.end
    let front = text.isSpace(span.start - 1) ? span.start - 2 : span.start - 1
    if followers.contains(where: { text.holds($0, at: after) }) { return true }
    let endsLine = span.end >= text.count || text.symbol(span.end) == 0x0A
    // A line or a bracket of its own; the end of a caption.
    if text.symbol(front) == 0x28, text.symbol(after) == 0x29 {
      let before = text.symbol(front - 1)
      return front == 0 || before == 0x0A || sentenceEnds.contains(before)
    }
    if endsLine, front >= 0, text.symbol(front) != 0x0A, sentenceEnds.contains(text.symbol(front)) { return true }
    // 峦关|fb at a line's end: whose page a picture is from.
    if endsLine, span.length == 2, text.isHan(front), pages.contains(where: { text.holds($0, at: span.start) }) {
      return true
    }
    guard text.isLatin(span.start), front >= 0 else { return false }
    // 在FB交代, 开IG引来: so only platforms are spoken of.
    if span.length == 2, visits.contains(text.symbol(front)), pages.contains(where: { text.holds($0, at: span.start) }),
      text.isHan(after)
    {
      return true
    }
    guard openers.contains(text.symbol(front)) else { return false }
    return actions.contains { text.holds($0, at: after) } || !text.isHan(after) && !text.isLatin(after)
  }
}
