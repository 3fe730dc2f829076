import Testing
import YuliaoCorpus

@Suite struct OwnFirstWordsTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aWordIsTheFirmsThatTheTextHasNamedByIt() {
    #expect(
      tag("Discover Drum won a contract there. Then shares of Discover rose as Discover reported its earnings.") == [
        "Discover Drum=company:discover-drum", "Discover=company:discover-drum",
        "Discover=company:discover-drum",
      ])
  }

  @Test func withoutItTheWordIsTheBetterKnownOnes() {
    #expect(
      tag("It won a contract there. Then shares of Discover rose as Discover reported its earnings.").allSatisfy {
        $0 == "Discover=company:quv"
      })
  }

  @Test func behindTheArticleAndBeforeTheFullNameItIsNot() {
    for text in [
      "Discover Drum won a contract there. Then shares of the Discover rose as it reported its earnings.",
      "Then shares of Discover rose as it reported its earnings. Discover Drum won a contract there.",
    ] {
      #expect(!tag(text).contains("Discover=company:discover-drum"), "\(text)")
    }
  }
}
