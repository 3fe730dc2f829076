import Testing
import YuliaoCorpus

@Suite struct DomainNameTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aFirmsNameWithItsSitesEndingIsTheFirm() {
    #expect(tag("Seven of Microsoft.com's ten listings rose.") == ["Microsoft.com=company:microsoft"])
    #expect(tag("Microsoft.com advises its users to wait.") == ["Microsoft.com=company:microsoft"])
  }

  @Test func anAddressIsNoMention() {
    for text in [
      "More is at microsoft.com today.", "Visit Microsoft.com for more.", "It is found on Microsoft.com today.",
      "More on Microsoft.com/news today.",
      "Write to ann@Microsoft.com today.", "More on shop.Microsoft.com today.", "More on Microsoft.com.au today.",
    ] {
      #expect(tag(text) == [], "\(text)")
    }
    #expect(tag("Visit Intel.com and Microsoft.com for more.") == [])
    #expect(SmallGazetteer.tag("请登录Microsoft.com查看。") == [])
  }
}
