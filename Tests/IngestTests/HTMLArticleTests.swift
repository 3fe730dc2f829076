import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct HTMLArticleTests {
  private func read(_ page: String, crawlTime: String? = nil) -> Document {
    var document = Document(id: "a", text: "")
    HTMLArticle.read(Array(page.utf8), crawlTime: crawlTime, into: &document)
    return document
  }

  /// A page made for the tests: a navigation, an article, related links and a comment.
  private let page = """
    <!DOCTYPE html><html><head><title>商务部回应出口管制措施_示例网</title>
    <meta property="og:site_name" content="示例网"><link rel="canonical" href="https://example.org/1.html">
    <script>var a = "<p>不是正文</p>";</script><style>p { color: red }</style></head><body>
    <div class="nav"><a href="/">首页</a><a href="/a">财经</a><a href="/b">国际</a></div>
    <div class="main"><h1>商务部回应出口管制措施</h1>
    <div class="info">2025年02月04日 10:07 来源：样本日报 作者：李四</div>
    <div class="content"><p>商务部新闻发言人四日表示，中方将坚决维护企业的正当权益，反对滥用出口管制。</p>
    <p>参议员<a href="/x">霍利</a>提出的法案&mdash;&mdash;编号 S.321&nbsp;&mdash;&mdash;引起业界关注，多家公司表示正在研究影响。</p>
    <p>分析人士认为，<b>短期</b>影响有限，长期则取决于后续的实施细则和企业的应对。</p></div></div>
    <div class="related"><h3>相关阅读</h3><ul><li><a href="/1">另一篇文章的标题在这里</a></li><li><a href="/2">又一篇文章的标题</a></li></ul></div>
    <div class="comments"><p>评论者说了很长的一段话，写得像正文一样，但它不是正文，而是评论。</p></div>
    <div class="footer">版权所有 示例网 京ICP备00000000号</div></body></html>
    """

  @Test func addressesHiddenFromHarvestersAreShown() {
    func page(_ hidden: String) -> String {
      let address =
        "<a href=\"/cdn-cgi/l/email-protection\" class=\"__cf_email__\" data-cfemail=\"\(hidden)\">[email&#160;protected]</a>"
      return "<html><body><h1>Ferry</h1><article><p>The ferry between the two harbours will sail again in May, the"
        + " council said, after a pause of three years. Write to \(address) for tickets, which cost little.</p></article></body></html>"
    }
    #expect(read(page("5a3633341a3f223b372a363f7435283d")).string.contains("Write to lin@example.org for tickets"))
    for spoiled in ["5a3633341a3f223b372a363f7435283", "zz", "", "5a36333400"] {
      #expect(read(page(spoiled)).string.contains("[email protected]"))
    }
  }

  @Test func theArticleComesOutWithoutThePageAroundIt() {
    let document = read(page)
    #expect(
      document.string == """
        商务部新闻发言人四日表示，中方将坚决维护企业的正当权益，反对滥用出口管制。

        参议员霍利提出的法案——编号 S.321 ——引起业界关注，多家公司表示正在研究影响。

        分析人士认为，短期影响有限，长期则取决于后续的实施细则和企业的应对。
        """)
    #expect(document.title == "商务部回应出口管制措施")
    #expect(document.published == "2025-02-04T10:07:00")
    #expect(document.source == "样本日报")
    #expect(document.author == "李四")
    #expect(document.url == "https://example.org/1.html")
  }

  @Test func linkedDataAndMetaGiveTheDate() {
    let linked = """
      <html><head><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],
      "headline":"A bill","datePublished":"2025-02-05T10:07:00Z","author":[{"name":"Jane Roe"}],"publisher":{"name":"The Sample"}}]}</script>
      </head><body><article><p>The Senate passed the bill on Wednesday, and the House is expected to follow next week.</p></article></body></html>
      """
    let document = read(linked)
    #expect(document.published == "2025-02-05T10:07:00Z")
    #expect(document.author == "Jane Roe")
    #expect(document.source == "The Sample")
    #expect(document.title == "A bill")
  }

  @Test func anUndatedPageHasNoDate() {
    let document = read(
      "<html><body><p>The bill of February 5, 2025 was passed, the senator said, after a long debate in the chamber.</p></body></html>"
    )
    #expect(document.published == nil)
    #expect(!document.text.isEmpty)
  }

  @Test func relativeTimesAreResolvedOnlyWithTheTimeOfTheCrawl() {
    let page = """
      <html><head><title>标题一二三四</title></head><body><h1>标题一二三四</h1><span class="time">3小时前</span>
      <p>商务部新闻发言人四日表示，中方将坚决维护企业的正当权益，反对滥用出口管制，并继续关注事态。</p></body></html>
      """
    #expect(read(page).published == nil)
    #expect(read(page, crawlTime: "2025-02-05T10:07:00Z").published == "2025-02-05T07:07:00Z")
  }

  @Test func nothingIsLostBehindNULsDeepNestingOrMissingEndTags() {
    let text = "参议院银行委员会周三表示，将就此举行听证会，并邀请多家公司的代表出席作证。"
    let deep = String(repeating: "<div>", count: 5000)
    #expect(read("<p>a\u{0}b</p>\(deep)<p>\(text)").string.contains(text))
    #expect(read("<ul><li><p>\(text)<li><p>\(text)").string.contains(text))
    #expect(read("<p>\(text)<!-- never closed <p>more").string.contains(text))
    #expect(read("<p title=\"never closed>\(text)</p><p>\(text)</p>").text.count >= 0)
  }

  @Test func cutAndShuffledPagesNeverCrashOrLoop() {
    let bytes = Array(page.utf8)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      var document = Document(id: "a", text: "")
      HTMLArticle.read(TextDecoder.decode(Array(bytes[..<length])).text, crawlTime: nil, into: &document)
      #expect(document.text.count <= bytes.count)
    }
    var generator = SplitMix(state: 99)
    let pieces = [
      "<div>", "</div>", "<p", ">", "<table><tr><td>", "</td>", "<a href=x>", "</a>", "text，", "<li>", "</ul>",
      "&#x41;", "&",
      "<!--", "-->", "<script>", "</script>", "<title>", "\"", "'", "=", "<br>", "</p>", "<h1>", "<style>", "\u{0}",
      "<svg/>", "<body>",
    ]
    for _ in 0..<500 {
      let page = (0..<200).map { _ in pieces.randomElement(using: &generator)! }.joined()
      var document = Document(id: "a", text: "")
      HTMLArticle.read(Array(page.utf8), crawlTime: nil, into: &document)
      #expect(String(validating: document.text, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: [
    "<div>", "<a href=x>", "<table><tr><td>", "<p>a", "<li>", "<b><p>", "</div>", "<!", "&amp", "<input>",
  ])
  func noPageTakesMoreThanLinearTime(unit: String) {
    let document = read(String(repeating: unit, count: 20_000))
    #expect(document.text.count <= unit.utf8.count * 20_000)
  }

  @Test(arguments: [
    ("DeepSeek 引发关注_36氪", "DeepSeek 引发关注"), ("Senate passes bill | The Sample", "Senate passes bill"),
    ("Trump's 25-percent tariff plan", "Trump's 25-percent tariff plan"), ("短题", "短题"),
  ])
  func siteNamesLeaveTheTitle(title: String, short: String) {
    #expect(PageMetadata.shortened(title, site: nil) == short)
  }

  @Test func theHeadlineStandsInForATitleThatNamesTheSite() {
    let document = read(
      """
      <html><head><title>示例论坛</title></head><body><div><a href="/">首页</a> &gt; <a href="/b">财经</a></div>
      <div class="post-title">芯片出口新规影响几何</div><div>来源：样本日报 2025-02-05</div>
      <div class="content"><p>新规公布以后，多家公司表示正在研究影响，短期之内供应不会中断，长期则要看细则如何。</p>
      <p>分析人士认为，影响取决于后续的实施细则，也取决于企业怎样应对，市场反应目前还算平静。</p></div></body></html>
      """)
    #expect(document.title == "芯片出口新规影响几何")
    #expect(document.published == "2025-02-05")
  }

  /// A board: a text, its stamp, and answers with stamps of their own.
  private let thread = """
    <html><head><title>示例论坛</title></head><body><table><tr><td>版主：某某</td></tr>
    <tr><td>昨天看了那部电影，导演的手法稳重而精致，演员的表演也恰到好处，值得再看一遍。<br><br>
    影片的节奏像流水一样平静，没有太多的起伏，却让人一直想看下去，这是很难得的。<p>发表于 2005-05-17 22:11:42 由 小草</td></tr>
    <tr><td>我倒不这样看，影片的后半段有些拖沓，如果交给别的导演来拍，也许会更好一些。<p>发表于 2005-05-18 13:45:40 由 石头</td></tr>
    <tr><td>楼上说得对。<p>发表于 2005-06-23 10:46:32 由 过客</td></tr></table></body></html>
    """

  @Test func aThreadIsItsFirstPost() {
    let document = read(thread)
    #expect(document.published == "2005-05-17T22:11:42")
    #expect(document.string.hasPrefix("昨天看了那部电影"))
    #expect(document.string.hasSuffix("这是很难得的。"), "\(document.string)")
  }

  @Test func factsInATableAreNoDateOfPublication() {
    let document = read(
      """
      <html><head><title>高新技术产业开发区</title></head><body><h1>高新技术产业开发区</h1>
      <dl><dt>启动时间</dt><dd>2024年5月9日</dd></dl>
      <p>高新技术产业开发区位于城市北部，规划面积约九百公顷，以信息产业和生物技术为主要方向，是省级开发区。</p></body></html>
      """)
    #expect(document.published == nil)
  }

  @Test func commentsInCodeAreCode() {
    let document = read(
      """
      <html><body><article><p>The script below pulls an image and runs it; the first line says where the image comes from.</p>
      <pre><span class="hljs-comment"># the registry of the team</span>
      docker pull registry.example/app</pre></article></body></html>
      """)
    #expect(document.string.contains("# the registry of the team\ndocker pull"))
  }

  @Test func linkedDataHoldsTheTextWhereThePageHasNone() {
    let body = String(repeating: "The committee met on Tuesday and heard the agency. ", count: 12)
    let document = read(
      """
      <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"A hearing","articleBody":"\(body)"}</script>
      </head><body><div id="app"><p>Please wait while the page is being loaded, this may take a moment.</p></div></body></html>
      """)
    #expect(document.string.hasPrefix("The committee met on Tuesday"))
  }

  @Test func paragraphsNamedAfterAPaywallAreText() {
    let first = "The harbour was closed on Monday after a crane fell across two of its docks, the port authority said."
    let rest = (1...6).map {
      "<p class=\"paywall\">Ship number \($0) was sent to another port, its owner said, and will return in a week or two.</p>"
    }
    let text = read("<html><body><article><p>\(first)</p>\(rest.joined())</article></body></html>").string
    #expect(text.contains("Ship number 1 was") && text.contains("Ship number 6 was"))
  }

  @Test func anArticleThatAdvertisementsCutInPartsIsWhole() {
    let part = { (name: String) in
      """
      <div class="article-body"><p>\(name) of the report tells how the canal was dug, who paid for it, and why it took ten years.</p>
      <p>It was written by engineers, and it names each lock and bridge between the two lakes, with their heights.</p></div>
      """
    }
    let teaser =
      "<div class=\"summary\"><h2><a href=\"https://example.org/2\">A bridge that nobody needed until now</a></h2></div>"
    let page =
      "<html><body><article>\(part("Part one"))\(teaser)\(part("Part two"))\(teaser)\(part("Part three"))</article></body></html>"
    let text = read(page).string
    #expect(text.contains("Part one of") && text.contains("Part two of") && text.contains("Part three of"))
  }

  @Test func aDateInABoxToSearchInIsNotTheArticles() {
    let page = """
      <html><head><title>桥北渡口恢复通航</title></head><body><div class="search">2022年02月12日 <input type="text" name="q"></div>
      <h1>桥北渡口恢复通航</h1><p>停航三周的桥北渡口恢复通航，首班渡船上午六点开出，乘客比平日多了一倍，票价没有变化。</p></body></html>
      """
    #expect(read(page).published == nil)
  }

  @Test func aDateInASentenceIsNoStamp() {
    let page = """
      <html><head><title>桥北渡口恢复通航</title></head><body><h1>桥北渡口恢复通航</h1><p>2024年5月9日，渡口启用。</p>
      <p>停航三周的桥北渡口恢复通航，首班渡船上午六点开出，乘客比平日多了一倍，票价没有变化。</p></body></html>
      """
    #expect(read(page).published == nil)
  }

  @Test func aDateBesideACountOfReadersRightAboveTheTextCounts() {
    let lines = (1...14).map { "<p>第\($0)场 桥北礼堂</p>" }.joined()
    let page = """
      <html><body><table><tr><td>2004-12-10　　阅读10544次</td></tr></table><div>\(lines)
      <p>各场次的座位有限，请提前半小时入场，迟到者须在门外等候，散场之后可以在大厅领取资料和合影。</p></div></body></html>
      """
    #expect(read(page).published == "2004-12-10")
  }

  @Test func authorsBelowTheTextAndTheirLatinNamesAreRead() {
    let text = "<p>停航三周的桥北渡口恢复通航，首班渡船上午六点开出，乘客比平日多了一倍，票价没有变化。</p>"
    let below =
      "<html><body><div>\(text)\(text)</div><table><tr><td>编辑： 赵六</td><td>作者：宋七 杨八</td></tr></table></body></html>"
    #expect(read(below).author == "宋七 杨八")
    let above = "<html><body><h1>渡口的早晨</h1><p>作者： 彼得·梅尔 (Peter Mayle) 译：钱九</p>\(text)</body></html>"
    #expect(read(above).author == "彼得·梅尔 (Peter Mayle)")
  }

  @Test func wordsOfTwoPartsStandWithinOneClass() {
    func hints(_ name: String) -> NameHints { Array(name.utf8).withUnsafeBufferPointer { NameHints.scan($0) } }
    #expect(hints("big text-content").contains(.articleBody))
    #expect(hints("postBody").contains(.articleBody))
    #expect(!hints("text content-card").contains(.articleBody))
    #expect(hints("left nav").contains(.boilerplate))
  }

  @Test func namesThatProgramsMakeUpMeanNothing() {
    func hints(_ name: String) -> NameHints { Array(name.utf8).withUnsafeBufferPointer { NameHints.scan($0) } }
    for name in ["e1ad", "css-4nav7", "0ad"] { #expect(hints(name).isEmpty) }
    for name in ["ad1", "ad-300x250", "nav2", "col2-nav"] { #expect(hints(name).contains(.boilerplate)) }
  }
}
