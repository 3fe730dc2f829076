import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct ArticleTailTests {
  private func text(of body: String) -> String {
    var document = Document(id: "a", text: "")
    HTMLArticle.read(Array("<html><body>\(body)</body></html>".utf8), crawlTime: nil, into: &document)
    return document.string
  }

  private let first = "市交通局周二公布了新的公交线路，三条线路将从下月起绕行桥北，乘客可以在各站查到时刻。"
  private let second = "局长表示，桥面的修补要用半年，期间渡船每十分钟一班，票价不变，学生和老人仍然免费。"
  private let other = "<div><h4>体育馆重新开放</h4><span>关闭两年的体育馆本周开门，馆长说，泳池要到秋天才能使用，票价也会调整。</span></div>"

  @Test(arguments: ["相关阅读", "猜你喜欢：", "12条评论 | 345人参与", "标签： 公交", "分享至："])
  func nothingFollowsAHeadingOverOtherArticles(heading: String) {
    let text = text(of: "<div><p>\(first)</p><p>\(second)</p></div><p>\(heading)</p>\(other)")
    #expect(text == "\(first)\n\n\(second)")
  }

  @Test(arguments: ["More from The Sample", "Related Articles", "You may also like…", "8 comments", "Your Privacy"])
  func nothingFollowsAnEnglishHeadingOverOtherArticles(heading: String) {
    let one = "The city opened three new bus lines on Tuesday, which will run across the northern bridge from June."
    let two = "Repairs will take half a year, the mayor said, and ferries will leave every ten minutes until then."
    let rest =
      "<div><span>The pool will open in autumn, its owner said, and tickets will cost more than before.</span></div>"
    #expect(text(of: "<div><p>\(one)</p><p>\(two)</p></div><h3>\(heading)</h3>\(rest)") == "\(one)\n\n\(two)")
  }

  @Test func whatFollowsASignatureGoesAndTheSignatureStays() {
    let text = text(of: "<div><p>\(first)</p><p>\(second)</p><p>责任编辑：王五</p></div>\(other)")
    #expect(text == "\(first)\n\n\(second)\n\n责任编辑：王五")
  }

  @Test func aHeadingInTheMiddleOfAnArticleEndsNothing() {
    let text = text(of: "<div><p>\(first)</p><p>相关链接</p><p>\(second)</p></div>")
    #expect(text.contains(first))
    #expect(text.contains(second))
  }

  @Test func aSentenceThatBeginsLikeAHeadingEndsNothing() {
    let last = "Comments on the plan are welcome until Friday, and the council will answer each of them."
    let one = "The council published its plan for the market square, with trees along both sides and room for a stage."
    #expect(text(of: "<div><p>\(one)</p><p>\(last)</p></div>").hasSuffix(last))
  }

  @Test func wordsAreLettersWithOneSpaceBetween() {
    #expect(ArticleTail.words(of: Array("— You’d   Don't miss: 【相关阅读】".utf8)) == Array("you d dont miss 相关阅读".utf8))
  }
}
