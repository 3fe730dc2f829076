import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct MarkdownTests {
  private func read(_ source: String) -> Document {
    var document = Document(id: "a", text: "")
    MarkdownArticle.read(Array(source.utf8), into: &document)
    return document
  }

  @Test func frontMatterGivesTitleDateSourceAndTheLastLinkTheAddress() {
    let document = read(
      """
      ---
      title: "美国商务部\\"更新\\"清单"
      date: "2025-02-08 04:11:10"
      categories:
        - "example"
      lang:
        - "zh-CN"
      comments: false
      ---

      正文第一段。

      [example](https://example.org/a_b/1)
      """)
    #expect(document.title == "美国商务部\"更新\"清单")
    #expect(document.published == "2025-02-08T04:11:10")
    #expect(document.source == "example")
    #expect(document.url == "https://example.org/a_b/1")
    #expect(document.string == "美国商务部\"更新\"清单\n\n正文第一段。\n\nexample")
  }

  @Test(arguments: [
    ("参议员[霍利](https://e.org/x_(y) \"title\")说", "参议员霍利说"),
    ("前![图片](https://e.org/p.png)后", "前后"),
    ("[![alt](https://e.org/p.png)](https://e.org)", ""),
    ("**财联社2月8日讯（记者 某某）**2月7日", "财联社2月8日讯（记者 某某）2月7日"),
    ("a *word* and _two_ snake_case_name 2*3*4", "a word and two snake_case_name 2*3*4"),
    ("\\*注：\\[1\\]", "*注：[1]"),
    ("A &amp; B<br>C <span style=\"x\">D</span> 1 < 2", "A & B\nC D 1 < 2"),
    ("## 小标题 ##\n正文", "小标题\n正文"),
    ("> 引文\n> 第二行", "引文\n第二行"),
    ("| 公司 | 代码 |\n|---|:--:|\n| 三六零 | 601360 |", "公司 | 代码\n三六零 | 601360"),
    ("一\n\n---\n\n二", "一\n\n二"),
    ("```\ncode *x*\n```\n后", "code *x*\n\n后"),
    ("<https://e.org/a_b> and [not a link]", "https://e.org/a_b and [not a link]"),
    ("a<!-- gone -->b<script>var x = 1</script>c", "abc"),
  ])
  func marksLeaveTheTextAndWordsStay(source: String, text: String) {
    #expect(read(source).string == text)
  }

  @Test func theTitleStandsOnceWhereTheBodyBeginsWithIt() {
    #expect(read("---\ntitle: 标题\n---\n# 标题\n\n正文").string == "标题\n\n正文")
    #expect(read("# Heading\n\nBody").title == "Heading")
  }

  @Test func frontMatterBeyondThePlainFormIsReadByTheYAMLParser() {
    let document = read(
      "---\ntitle: >-\n  A long\n  title\ntags: [one, two]\ndate: 2025-02-05T10:07:00+08:00\n---\nBody")
    #expect(document.title == "A long title")
    #expect(document.source == "one")
    #expect(document.published == "2025-02-05T10:07:00+08:00")
  }

  @Test func brokenFrontMatterGivesWhatItCan() {
    let document = read("---\ntitle: \"Unclosed\ndate: 2025-02-05\n\t: {\n---\nBody")
    #expect(document.published == "2025-02-05")
    #expect(document.string.hasSuffix("Body"))
  }

  @Test func noInputTakesMoreThanLinearTime() {
    for unit in ["[", "![", "*a ", "`", "<a", "](", "> ", "[a](", "_a"] {
      let document = read(String(repeating: unit, count: 100_000))
      #expect(document.text.count <= unit.utf8.count * 100_000)
    }
  }

  @Test func emphasisOfTwoKindsThatCrossesTakesOnlyItsMarks() {
    #expect(read("*商 _务* 部_ 说").string == "商 务 部 说")
    #expect(read("_商 *务_ 部* 说").string == "商 务 部 说")
  }

  @Test func anEmptyParagraphBehindSpacesOfOtherKindsLeavesNothing() {
    #expect(read("商务部\u{0C}\u{0C}\u{0C}\u{0C}\n\n![](a)\n\n说").string == "商务部\n\n说")
  }
}
