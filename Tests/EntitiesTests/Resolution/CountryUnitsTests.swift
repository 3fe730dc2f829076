import Testing
import YuliaoCorpus

@Suite struct CountryUnitsTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aFirmsUnitInACountryIsANameOfItsOwn() {
    #expect(
      tag("The managers of the sale, as was said at noon, include Intel India, Morgan Stanley Japan and others.") == [
        "Intel India=company:intel-india", "Morgan Stanley Japan=company:morgan-stanley-japan",
      ])
  }

  @Test func aCountryThatBeginsAnotherNameJoinsNothing() {
    #expect(tag("It said that Intel China Sea plans were old.") == ["Intel=company:intel"])
    #expect(tag("It said that Intel in India was old.") == ["Intel=company:intel"])
  }
}
