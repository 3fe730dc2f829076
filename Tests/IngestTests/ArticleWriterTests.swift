import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct ArticleWriterTests {
  private func text(_ body: String) -> String {
    var document = Document(id: "a", text: "")
    HTMLArticle.read(
      Array("<html><body><article><h1>Mills</h1>\(body)</article></body></html>".utf8), crawlTime: nil, into: &document)
    return document.string
  }

  private let prose =
    "Of the forty mills that once stood along the river only three are left, and none of them has ground any corn since the war, the museum says."

  private func list(_ items: [String]) -> String { "<ul>" + items.map { "<li>\($0)</li>" }.joined() + "</ul>" }

  @Test func aListStaysAsAWhole() {
    let items = [
      "The wheel of the upper mill turns on Sundays, for visitors, who pay nothing for it.",
      "<a href=\"/w\">The lower mill, its weir and its two wheels</a>",
    ]
    #expect(
      text("<p>\(prose)</p>" + list(items)) == """
        \(prose)

        The wheel of the upper mill turns on Sundays, for visitors, who pay nothing for it.
        The lower mill, its weir and its two wheels
        """)
  }

  @Test func aListThatIsMostlyLinksGoesAsAWhole() {
    let items = [
      "<a href=\"/1\">The lower mill, its weir and its two wheels</a> (1911)",
      "Seen in May",
      "<a href=\"/2\">The upper mill and the people who ran it</a> (1934)",
    ]
    #expect(text("<p>\(prose)</p>" + list(items) + "<p>\(prose)</p>") == prose + "\n\n" + prose)
  }

  @Test func aListThatASentenceAnnouncesStaysThoughItIsAllLinks() {
    let links = list([
      "<a href=\"/1\">The Upper Mill, in the old town</a>", "<a href=\"/2\">The Lower Mill, at the weir</a>",
    ])
    let announced = text(
      "<p>\(prose)</p><p>Two of the mills can be seen on Sundays from ten to four o’clock:</p>" + links)
    #expect(announced.hasSuffix("four o’clock:\n\nThe Upper Mill, in the old town\nThe Lower Mill, at the weir"))
    #expect(text("<p>\(prose)</p><p>More:</p>" + links) == prose)
  }

  @Test func aCaptionStaysThoughPartOfItIsALink() {
    let figure =
      "<figure class=\"f\"><img src=\"1\"><figcaption class=\"bottom\">Figure 1. (<a href=\"/1\">Large preview</a>)</figcaption></figure>"
    #expect(text("<p>\(prose)</p>\(figure)") == prose + "\n\nFigure 1. (Large preview)")
    let card =
      "<figure><a href=\"/1\"><img src=\"1\"></a><figcaption><a href=\"/1\">Ten mills to see before you die</a></figcaption></figure>"
    #expect(text("<p>\(prose)</p>\(card)") == prose)
  }

  @Test func wordsOverAPictureWithACaptionGo() {
    func figure(_ inner: String) -> String {
      text("<figure><div><img src=\"1\"><div>River Museum</div></div>\(inner)</figure><p>\(prose)</p>")
    }
    #expect(
      figure("<div><figcaption>The upper mill turns again.</figcaption></div>")
        == "The upper mill turns again.\n\n" + prose)
    #expect(figure("").hasPrefix("River Museum"))
    let listing = "<figure><div><pre>turn(wheel)</pre></div><figcaption>How it turns.</figcaption></figure>"
    #expect(text("<p>\(prose)</p>\(listing)") == prose + "\n\nturn(wheel)\n\nHow it turns.")
  }
}
