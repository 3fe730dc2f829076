import Testing

@Suite struct RunTogetherNamesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aNameWhoseWordsRunTogetherIsFound() {
    #expect(tag("MorganStanley said so.") == ["MorganStanley=company:morgan-stanley"])
    #expect(tag("BankOfAmerica said so.") == ["BankOfAmerica=company:bank-of-america"])
  }

  @Test func anAddressAnAccountAndADoubtfulNameAreNone() {
    #expect(tag("See https://a.example/MorganStanley and @MorganStanley and #MorganStanley.") == [])
    #expect(tag("HarbourLane said so.") == [])
  }
}
