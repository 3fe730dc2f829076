/// Tells names of authors from what pages put in their place: numbers, sites, buttons.
enum AuthorName {
  /// A name as a page gives it without what surrounds it; nil where it names nobody.
  static func cleaned(_ raw: String) -> String? {
    var name = raw.collapsingSpaces()
    for mark in ["By ", "by ", "BY ", "作者：", "作者:"] where name.hasPrefix(mark) {
      name = String(name.dropFirst(mark.count)).collapsingSpaces()
    }
    if let first = name.unicodeScalars.first, first == "[" || first == "【", let last = name.unicodeScalars.last,
      last == "]" || last == "】"
    {
      name = String(name.unicodeScalars.dropFirst().dropLast()).collapsingSpaces()
    }
    if name.contains("记者") || name.contains("記者") { return Byline.names(in: Array(name.utf8)) }
    let bytes = Array(name.utf8)
    guard (2...120).contains(bytes.count), name.unicodeScalars.count <= 80 else { return nil }
    let lowered = PhraseList.lowered(bytes)
    if nobody.equals(lowered) || buttons.isIn(lowered) || addresses.begins(lowered) { return nil }
    guard name.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
    // `site.example` and `site_mobile` are accounts, not people.
    let isOneWord = !bytes.contains(0x20) && bytes.allSatisfy { $0 < 0x80 }
    if isOneWord, bytes.contains(UInt8(ascii: ".")) || bytes.contains(UInt8(ascii: "_")) { return nil }
    return name
  }

  /// Whether a name is that of a paper, a site or an office.
  static func isOrganisation(_ name: String) -> Bool { endings.contains { name.hasSuffix($0) } }

  private static let nobody = PhraseList([
    "admin", "administrator", "editor", "staff", "unknown", "anonymous", "none", "null", "undefined", "root", "author",
    "webmaster", "管理员", "管理員", "编辑", "編輯", "小编", "小編", "佚名", "匿名", "未知", "原创", "原創", "手机版", "手機版", "网友",
    "本站", "网站", "記者", "记者", "about the author", "about the authors",
  ])
  private static let buttons = PhraseList(["关注", "關注", "粉丝", "粉絲", "follow", "点击", "點擊", "subscribe", "登录", "登錄"])
  private static let addresses = PhraseList(["http", "www.", "//"])
  private static let endings = [
    "网", "網", "社", "台", "臺", "报", "報", "新闻", "新聞", "网络", "網絡", "财经", "財經", "杂志", "雜誌", "频道", "頻道", "公司",
    "集团", "集團", "客户端", "编辑部", "委员会", "中心", "媒体", "媒體", "工作室", "资讯", "資訊", " News", " Staff", " Editors",
  ]
}
