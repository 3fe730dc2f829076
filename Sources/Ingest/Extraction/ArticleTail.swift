/// Finds where an article ends by the lines that pages put below their articles: 相关阅读, "More stories", "Your privacy".
///
/// The same words head boxes in the middle of an article, so a line counts only where hardly any of the article's own
/// prose, which is what stands side by side with most of the prose, comes after it.
struct ArticleTail {
  private let lines: [ArticleLine]
  /// Bytes of the article's own prose from each line on.
  private var proseFrom: [Int]

  init(_ lines: [ArticleLine]) {
    self.lines = lines
    var sums: [Int: Int] = [:]
    for line in lines where line.isProse { sums[line.group, default: 0] += line.text.count }
    let main = sums.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    proseFrom = [Int](repeating: 0, count: lines.count + 1)
    for index in lines.indices.reversed() {
      let isOwn = lines[index].group == main && lines[index].isProse
      proseFrom[index] = proseFrom[index + 1] + (isOwn ? lines[index].text.count : 0)
    }
  }

  /// The first line that is no part of the article; the number of lines where all are.
  func start() -> Int {
    guard let total = proseFrom.first, total > 0 else { return lines.count }
    for index in lines.indices where lines[index].text.count < 120 {
      // Little may come after, and the article itself must stand before.
      guard proseFrom[index] * 10 <= total else { continue }
      let words = ArticleTail.words(of: lines[index].text)
      if ArticleTail.headings.equals(words) || ArticleTail.labels.begins(words) || isCount(words, index) {
        return index
      }
      if ArticleTail.signatures.begins(words) { return index + 1 }
    }
    return lines.count
  }

  /// Whether a line says how many comments there are: 「243条评论」, "12 comments".
  private func isCount(_ words: [UInt8], _ index: Int) -> Bool {
    guard lines[index].text.count < 60, let first = lines[index].text.first, first >= 0x30, first <= 0x39 else {
      return false
    }
    return ArticleTail.counts.begins(words)
  }

  /// A line's letters in lower case, other characters made one space, none at its ends.
  static func words(of line: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(line.count)
    var isApart = false
    var at = 0
    while at < line.count {
      let byte = line[at]
      let isLetter = PublicationDate.isLetter(byte)
      // Chinese marks and full-width forms part words as ASCII marks do.
      let isMark = byte == 0xEF || byte == 0xE2 || (byte == 0xE3 && at + 1 < line.count && line[at + 1] == 0x80)
      if isLetter || (byte >= 0x80 && !isMark) {
        if isApart, !words.isEmpty { words.append(0x20) }
        isApart = false
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        for next in at..<min(line.count, at + length) {
          words.append(isLetter && line[next] <= 0x5A ? line[next] | 0x20 : line[next])
        }
        at += length
      } else {
        // An apostrophe inside a word is part of it.
        if byte != 0x27 { isApart = true }
        at += isMark ? 3 : 1
      }
    }
    return words
  }

  /// Headings over what follows an article.
  private static let headings = PhraseList([
    "相关阅读", "相关新闻", "相关文章", "相关报道", "相关推荐", "相关内容", "相关资讯", "相关链接", "相关专题", "相关话题", "更多新闻",
    "更多文章", "更多内容", "更多推荐", "推荐阅读", "延伸阅读", "热门推荐", "热门文章", "热门新闻", "热门评论", "热点推荐", "热点新闻",
    "猜你喜欢", "猜您喜欢", "为你推荐", "为您推荐", "精彩推荐", "编辑推荐", "最新文章", "最新新闻", "最新评论", "最热评论", "最热评论 刷新",
    "精彩评论", "全部评论", "网友评论", "发表评论", "我要评论", "文章评论", "用户评论", "网友留言", "大家都在看", "大家还在看", "其他人也在看",
    "你可能还想看", "你可能也喜欢", "你可能感兴趣", "您可能感兴趣的文章", "您可能还喜欢", "点击排行", "阅读排行", "新闻排行", "热门排行",
    "相關閱讀", "相關新聞", "相關文章", "相關報導", "相關推薦", "更多新聞", "更多文章", "推薦閱讀", "延伸閱讀", "熱門推薦", "熱門文章", "熱門新聞",
    "猜你喜歡", "為你推薦", "為您推薦", "編輯推薦", "最新文章", "最新新聞", "網友回應", "其他人也在看", "大家都在看", "你可能還想看",
    "你可能也喜歡", "你可能感興趣", "更多相關新聞",
    "more stories", "more news", "more articles", "more posts", "more like this", "more from this author",
    "related articles", "related stories", "related posts", "related content", "related news", "related topics",
    "related links", "related reading", "related coverage", "related items", "recommended for you",
    "recommended stories", "recommended articles", "recommended reading", "recommended", "you may also like",
    "you might also like", "you may like", "you may be interested in", "most popular", "most read", "most viewed",
    "most recent", "popular posts", "popular stories", "popular articles", "trending", "trending now",
    "trending stories", "latest news", "latest stories", "latest articles", "latest posts", "recent posts",
    "top stories", "todays top stories", "editors picks", "what to read next", "read next", "up next",
    "dont miss", "in case you missed it", "from around the web", "around the web", "from the web", "sponsored content",
    "sponsored stories", "promoted stories", "like this", "leave a reply", "leave a comment", "post a comment",
    "add a comment", "join the conversation", "join the discussion", "share your thoughts", "comments", "tags",
    "about the author", "previous article", "next article", "cookie notice", "cookie policy", "cookie settings",
    "your privacy", "your privacy choices", "privacy preference center", "we value your privacy",
    "manage consent preferences",
  ])

  /// Beginnings of lines that stand below an article, whatever they go on with.
  private static let labels = PhraseList([
    "分享至", "分享到", "关键字", "关键词", "關鍵字", "標籤", "标签", "您此时的心情", "您看完此刻的感受", "阅读剩余全文", "展开阅读全文", "上一篇",
    "下一篇", "返回搜狐", "有意与本", "成为第一个", "关注我们", "扫码关注", "sign in to", "log in to", "login to", "filed under",
    "more from ", "share this", "follow us", "sign up for", "subscribe to",
  ])

  /// Beginnings of lines that sign an article; they belong to it, what follows does not.
  private static let signatures = PhraseList([
    "责任编辑", "責任編輯", "责编", "責編", "编辑", "審核", "审核", "校对", "原标题",
  ])

  private static let counts = PhraseList(["条评论", "則留言", "则留言", "comments", "comment", "responses", "replies"])
}
