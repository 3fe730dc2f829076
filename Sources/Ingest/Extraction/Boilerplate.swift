/// Sentences that sites put into their articles: calls to subscribe, notices of rights, pointers to other articles.
enum Boilerplate {
  static func isBoilerplate(_ line: ArticleLine) -> Bool {
    guard line.text.count < 400 else { return false }
    let text = PhraseList.lowered(line.text)
    if text.count < 60, whole.equals(text) { return true }
    if text.count < 250, beginnings.begins(text) { return true }
    if text.count < 170, more.begins(text), visits.isIn(text) { return true }
    // A pointer to another article is a label and a link.
    if line.linkLength > 0, line.linkLength * 5 >= text.count * 3, pointers.begins(text) { return true }
    if text.count < 80, endings.contains(where: { text.suffix($0.count).elementsEqual($0) }) { return true }
    return (text.count < 170 && phrases.isIn(text)) || (text.count < 400 && notices.isIn(text)) || isPager(text)
  }

  /// Whether a line is the heading over what readers say of an article.
  static func isDiscussion(_ line: [UInt8]) -> Bool { line.count < 40 && discussions.equals(PhraseList.lowered(line)) }

  private static let discussions = PhraseList([
    "评论", "評論", "网友评论", "網友評論", "热门评论", "最新评论", "文章评论", "发表评论", "全部评论", "精彩评论", "热门回复", "用户评论",
    "網友回應", "comments", "leave a comment", "leave a reply", "post a comment", "join the conversation", "discussion",
  ])

  /// Whether a line is a notice of rights, below which nothing of the article stands.
  static func isFoot(_ line: ArticleLine) -> Bool {
    guard line.text.count < 600 else { return false }
    let text = PhraseList.lowered(line.text)
    return rights.isIn(text) || rightsBeginnings.begins(text)
  }

  /// Whether a line says of somebody that they write: 「X is a reporter at Y who covers …」.
  static func isAboutAuthor(_ line: ArticleLine) -> Bool {
    guard line.text.count < 700 else { return false }
    let start = Array(PhraseList.lowered(line.text).prefix(110))
    return isAre.isIn(start) && writers.isIn(start)
  }

  private static let isAre = PhraseList([" is a ", " is an ", " is the ", " covers ", " writes "])
  private static let writers = PhraseList([
    " reporter", " journalist", " columnist", " writer", " editor", " correspondent", " contributor", " producer",
    " freelance",
  ])

  private static let rights = PhraseList(["all rights reserved", "版权所有", "版權所有", "增值电信业务", "icp备", "icp证", "公网安备"])
  private static let rightsBeginnings = PhraseList([
    "copyright ©", "copyright 19", "copyright 20", "© 19", "© 20", "©19", "©20",
  ])

  /// Whether a line is the numbers of pages and a word for the next.
  private static func isPager(_ text: [UInt8]) -> Bool {
    guard text.count < 60 else { return false }
    let letters = text.filter { PublicationDate.isLetter($0) || $0 >= 0x80 }
    return letters.count < text.count && pagers.equals(letters)
  }

  private static let pagers = PhraseList([
    "next", "previous", "prevnext", "previousnext", "nextpage", "下一页", "上一页下一页", "首页上一页下一页尾页", "下一頁",
  ])

  private static let whole = PhraseList([
    "share", "advertisement", "advertising", "sponsored", "print", "tweet", "email", "copy link", "listen", "save",
    "image",
    "toggle caption", "hide caption", "loading...", "read more", "next", "previous", "comments", "reply", "follow",
    "ad",
    "view comments", "share this article", "share this story", "back to top", "back to the top", "english", "中文", "分享",
    "收藏",
    "点赞", "打印", "关闭", "评论", "举报", "复制链接", "广告", "展开", "收起", "展开全文", "阅读全文", "返回顶部", "责任编辑：", "纠错", "推荐",
    "播报文章", "tweet may have been deleted", "article continues below advertisement",
    "story continues below advertisement",
    "download article", "skip advertisement", "continue reading the main story", "most popular", "recommended",
    "related",
  ])

  private static let beginnings = PhraseList([
    "Sign up for", "Sign up to", "Subscribe to", "Join us on", "Find us on", "Like us on", "Get the latest",
    "Get more local news", "Follow us", "Follow @",
    "Click here to",
    "Download the app", "Download our app", "Join our", "Already a subscriber", "By signing up", "By clicking",
    "By submitting",
    "All rights reserved", "Copyright ©", "© 20", "This article originally appeared", "Read next:", "See also:",
    "Read more:",
    "Also read:", "Also read |", "RELATED:", "Related:", "MORE:", "READ MORE:", "SEE ALSO:", "Related stories",
    "Listen to this article",
    "猜你喜欢", "相关阅读", "相关新闻", "推荐阅读", "延伸阅读", "热门推荐", "为您推荐", "更多精彩", "上一篇", "下一篇", "扫一扫", "扫描二维码",
    "微信扫", "分享到", "版权声明", "版权所有", "免责声明", "特别声明", "未经授权", "转载请注明", "点击查看更多", "相關閱讀", "相關新聞", "延伸閱讀",
    "推薦閱讀", "版權所有", "本文版权归", "本网声明",
  ])

  /// Calls to go on reading elsewhere: 「For more on gardens, visit …」.
  private static let more = PhraseList(["For more "])
  private static let visits = PhraseList([" please visit ", " visit our ", ", visit "])

  private static let pointers = PhraseList([
    "Also:", "More:", "Related", "Read", "See", "Watch", "Don't miss", "更多", "相关", "延伸", "推荐", "專題", "专题",
  ])

  /// Ends of lines that lead elsewhere.
  private static let endings = [" min read", " minute read", "查看更多", "查看更多>>", "点击查看", "阅读更多"].map { Array($0.utf8) }

  /// What sites say of texts that others wrote.
  private static let notices = PhraseList([
    "仅提供信息存储", "仅提供信息发布", "不代表本站", "不代表本网", "不代表平台", "仅代表作者个人观点", "仅代表作者本人", "纯属作者个人观点",
    "reflect the views of their authors", "apple podcasts", "contribute, please contact us", "email us at",
    "sponsor-free",
  ])

  private static let phrases = PhraseList([
    "newsletter", "terms of use and privacy policy", "unsubscribe at any time", "log in to comment",
    "enable javascript",
    "your browser does not support", "浏览器不支持", "浏览器版本过低", "登录后才能评论", "下载客户端", "下载app", "关注公众号", "違者必究", "违者必究",
    "增值电信业务", "icp备", "icp证", "公网安备",
  ])
}
