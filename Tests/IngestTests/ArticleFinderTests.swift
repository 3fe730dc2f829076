import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct ArticleFinderTests {
  private func text(_ body: String) -> String {
    var document = Document(id: "a", text: "")
    let page = "<html><head><title>The ferry sails again</title></head><body>\(body)</body></html>"
    HTMLArticle.read(Array(page.utf8), crawlTime: nil, into: &document)
    return document.string
  }

  private let ferry =
    "The ferry between the two harbours sailed again on Monday, after a pause of three years, and half the town came to see it off, the mayor among them."
  private let bridge =
    "The bridge over the river closes for a month, the council said on Tuesday, because two of its piers are worn and the others have not been looked at since they were built."
  private let mill =
    "The mill behind the station is for sale again, with its wheel and its stones, and the owner hopes for somebody who will grind flour there and not make flats of it."

  @Test(arguments: ["slide", "js_slide", "swiper-slide"])
  func ofAShowTheSlideThatIsShownIsTheArticle(name: String) {
    let slides = [(bridge, ""), (ferry, " active"), (mill, "")].map { text, shown in
      "<section class=\"\(name)\(shown)\"><h2><a href=\"http://example.org/x\">A headline of this very slide</a></h2>"
        + "<div class=\"post-content\"><p>\(text)</p></div></section>"
    }
    let shown = text("<main><h1>Three stories of the week</h1>\(slides.joined())</main>")
    #expect(shown == ferry)
  }

  @Test func aBoxThatIsThereForWideAndForNarrowScreensCountsOnce() {
    let plea =
      "The paper lives from what its readers give, and every gift keeps it going for another day; will you help us to go on?"
    let box = "<section><div class=\"w\"><p>\(plea)</p></div><div class=\"n\"><p>\(plea)</p></div></section>"
    let article = "<div class=\"a1\"><h1>The ferry sails again</h1><div><p>\(ferry)</p><p>\(bridge)</p></div></div>"
    let once = text("<div class=\"b1\">\(article)<div class=\"c1\">\(box)</div></div>")
    #expect(once == ferry + "\n\n" + bridge)
  }

  @Test func sectionsWithIdsOfTheirOwnAreOneArticle() {
    let page = text(
      "<div><section id=\"about\"><p>\(ferry)</p></section><section id=\"more\"><p>\(bridge) \(bridge)</p><p>\(mill)</p>"
        + "<p>\(mill) \(bridge)</p></section></div>")
    #expect(page.hasPrefix(ferry))
  }

  @Test func aTitleIsFoundByTheHeadAndWithoutItsLabel() {
    var document = Document(id: "a", text: "")
    let page = """
      <html><head><title>[24.0512] On ferries of the northern harbours</title>
      <meta property="og:title" content="On ferries of the northern harbours"></head><body><div>
      <div class="paper"><h1>Title: On ferries of the northern harbours</h1><blockquote>\(ferry) \(bridge)</blockquote></div>
      <div class="tools"><h1>Tools</h1><p>Tools is a frame in which others can make tools of their own, and show them here.</p></div>
      </div></body></html>
      """
    HTMLArticle.read(Array(page.utf8), crawlTime: nil, into: &document)
    #expect(document.title == "On ferries of the northern harbours")
    #expect(document.string == ferry + " " + bridge)
  }

  @Test func paragraphsSideBySideMayRepeat() {
    let song = text("<article><div><p>\(ferry)</p><p>\(ferry)</p><p>\(bridge)</p></div></article>")
    #expect(song == [ferry, ferry, bridge].joined(separator: "\n\n"))
  }

  @Test func aListingStaysWhereItsBoxIsNamedAfterAToolbar() {
    let listing = """
      <div class="code-toolbar"><pre><code>sail(from: harbour)</code></pre><div class="toolbar"><button>Copy</button>
      <span>Wrap the lines</span></div></div>
      """
    let read = text("<article><p>\(ferry)</p>\(listing)<p>\(bridge)</p></article>")
    #expect(read == [ferry, "sail(from: harbour)", bridge].joined(separator: "\n\n"))
  }

  @Test(arguments: ["<cite style=\"display: none\">", "<b hidden>", "<em style=\"color:red;visibility:hidden\">"])
  func inlineElementsMayBeHiddenToo(start: String) {
    let end = start.dropFirst().prefix { $0 != " " }
    let read = text("<article><p>\(ferry)</p><div>\(start)\(bridge)</\(end)></div><p>\(mill)</p></article>")
    #expect(read == [ferry, mill].joined(separator: "\n\n"))
  }

  @Test func theWordsOfADrawingAreNoText() {
    let drawing =
      "<div class=\"ai2html\"><div class=\"g-artboard\"><div><p>$900</p></div><div><p>billion</p></div></div></div>"
    #expect(text("<article><p>\(ferry)</p>\(drawing)<p>\(bridge)</p></article>") == ferry + "\n\n" + bridge)
  }
}
