import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct ArticleTrimmerTests {
  private func text(_ body: String) -> String {
    var document = Document(id: "a", text: "")
    let page =
      "<html><head><meta property=\"og:title\" content=\"The ferry sails again\"></head><body><article>\(body)</article></body></html>"
    HTMLArticle.read(Array(page.utf8), crawlTime: nil, into: &document)
    return document.string
  }

  private let ferry =
    "The ferry between the two harbours sailed again on Monday, after a pause of three years, and half the town came to see it off, the mayor among them."

  @Test func aHeadingOfTheFirstRankAboveTheTextIsATitle() {
    #expect(text("<h1>At last the ferry sails again</h1><p>\(ferry)</p>") == ferry)
    #expect(text("<h2>Harbour news</h2><p>\(ferry)</p>") == "Harbour news\n\n" + ferry)
  }

  @Test func headingsAndLinksDoNotEndAnArticle() {
    let tags = "<p><a href=\"/1\">Ferries</a></p><p><a href=\"/2\">Harbours</a></p>"
    #expect(text("<p>\(ferry)</p>\(tags)<h3>Featured</h3>") == ferry)
    let long =
      "<p><a href=\"/3\">The other ferry, which nobody has seen for years, is said to lie in a creek of the northern harbour</a></p>"
    #expect(text("<p>\(ferry)</p>\(long)") == ferry)
    #expect(
      text("<p>\(ferry)</p><h3>What it costs</h3><p>Two pounds.</p>") == ferry + "\n\nWhat it costs\n\nTwo pounds.")
  }

  @Test func aPageOfHeadingsIsLeftAsItIs() {
    #expect(text("<h1>\(ferry)</h1><h1>\(ferry)</h1><h2>Overview</h2>").hasPrefix(ferry + "\n\n" + ferry))
    #expect(text("<h1>One</h1><h1>Two</h1><h1>Three</h1>") == "One\n\nTwo\n\nThree")
  }

  @Test(arguments: [
    "Also read: Ten mills to see", "24 min read", "Join us on Twitter",
    "For more on gardens around the world please visit The Sample",
  ])
  func callsToReadElsewhereGo(call: String) {
    #expect(text("<p>\(ferry)</p><p>\(call)</p><p>\(ferry)</p>") == ferry + "\n\n" + ferry)
  }
}
