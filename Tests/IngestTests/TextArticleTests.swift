import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct TextArticleTests {
  private func read(_ text: String, crawlTime: String? = nil) -> Document {
    var document = Document(id: "a", text: "")
    TextArticle.read(Array(text.utf8), crawlTime: crawlTime, into: &document)
    return document
  }

  @Test func headerLinesGiveTitleSourceAndDate() {
    let text = "商务部回应出口管制\n2025年02月04日 10:07\n来源:示例网 作者：张三\n\n正文第一段，说了很多。\n"
    let document = read(text)
    #expect(document.title == "商务部回应出口管制")
    #expect(document.published == "2025-02-04T10:07:00")
    #expect(document.source == "示例网")
    #expect(document.author == "张三")
    #expect(document.string == text)
  }

  @Test func relativeTimesNeedTheTimeOfTheCrawl() {
    let text = "标题在这里\n17 小时前 / 阅读约15分钟\n来源:示例网\n\n正文。"
    #expect(read(text).published == nil)
    #expect(read(text).source == "示例网")
    #expect(read(text, crawlTime: "2025-02-05T10:07:00").published == "2025-02-04T17:07:00")
  }

  @Test(arguments: [
    ("3小时前", "2025-02-05T07:07:00"), ("2天前", "2025-02-03"), ("昨天 08:00", "2025-02-04"),
    ("5 minutes ago", "2025-02-05T10:02:00"),
    ("正文", nil),
  ])
  func relativeTimesCountFromTheCrawl(text: String, iso: String?) {
    #expect(RelativeTime.resolve(Array(text.utf8), from: "2025-02-05T10:07:00") == iso)
  }

  @Test func aTextThatBeginsWithASentenceHasNoTitle() {
    #expect(read("参议员霍利今天说。\n\n第二段。").title == nil)
    #expect(read("一行文字").title == nil)
    #expect(read("Title of it\n\nBody.").title == "Title of it")
    #expect(read("").title == nil)
  }
}
