import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct ArticleTextTests {
  private func text(_ body: String, page: String? = nil) -> Document {
    var document = Document(id: "a", text: "")
    ArticleText.fill(&document, text: Array(body.utf8), page: page.map { Array($0.utf8) }, crawlTime: nil)
    return document
  }

  @Test func piecesOfHTMLBecomeText() {
    let body = text("<p>One&nbsp;<b>two</b>.</p>\n<p>Three<br>four</p><script>var five</script><ul><li>six</li></ul>")
    #expect(body.string == "One two.\n\nThree\nfour\n\nsix")
    #expect(text("<p>All of it, <a href=\"/x\">also links</a></p>").string == "All of it, also links")
  }

  @Test(arguments: ["Write <br> for a break.", "<3 this song", "a < b, b > c", "<p> begins a paragraph", "x <p>y</p>"])
  func textThatTellsOfTagsStaysAsItIs(body: String) {
    #expect(text(body).string == body)
  }

  @Test func aPageSaysWhatTheRecordDoesNot() {
    let page = """
      <html><body><h1>渡口恢复通航</h1><div>2025-02-04 10:07 作者：李四</div><p>停航三周的渡口恢复通航，首班渡船上午六点开出，乘客比平日多。</p></body></html>
      """
    var document = Document(id: "a", text: "")
    document.author = "王五"
    ArticleText.fill(&document, text: [], page: Array(page.utf8), crawlTime: nil)
    #expect(document.title == "渡口恢复通航")
    #expect(document.published == "2025-02-04T10:07:00")
    #expect(document.author == "王五")
  }
}
