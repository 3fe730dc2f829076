import Testing
import YuliaoCorpus

@Suite struct WholeNamesTests {
  private func english(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aFirmsNamesInBothScriptsSideBySideAreOneMention() {
    #expect(SmallGazetteer.tag("分析师引用NVIDIA英伟达的数据。") == ["NVIDIA英伟达=company:nvidia"])
    #expect(SmallGazetteer.tag("Intel英伟达并列。") == ["Intel=company:intel", "英伟达=company:nvidia"])
  }

  @Test func aFirmTakesInTheCountryOfItsUnit() {
    #expect(
      english("The managers of the sale, as was said at noon, include Intel India, Morgan Stanley Japan and others.")
        == ["Intel India=company:intel", "Morgan Stanley Japan=company:morgan-stanley"])
  }

  @Test func aCountryThatBeginsAnotherNameJoinsNothing() {
    #expect(english("It said that Intel China Sea plans were old.") == ["Intel=company:intel"])
    #expect(english("It said that Intel in India was old.") == ["Intel=company:intel"])
  }

  @Test func anAmericanBodyTakesInTheCountryBeforeIt() {
    #expect(
      english("The U.S. Environmental Protection Agency met the US EPA.") == [
        "U.S. Environmental Protection Agency=agency:us/environmental-protection-agency",
        "US EPA=agency:us/environmental-protection-agency",
      ])
    #expect(english("It told us EPA rules.") == ["EPA=agency:us/environmental-protection-agency"])
  }

  @Test func aCommitteeTakesTheWordThatAListWritesOnceForAll() {
    #expect(
      SmallGazetteer.tag("The House and Senate Foreign Relations Committees met.", language: .english).last
        == "Senate Foreign Relations Committees=agency:us/senate-committee-on-foreign-relations")
    #expect(
      SmallGazetteer.tag("The Senate Foreign Relations committees met.", language: .english).last
        == "Senate Foreign Relations=agency:us/senate-committee-on-foreign-relations")
  }

  @Test func holdingBelongsToTheFirmBeforeIt() {
    #expect(english("The bids of Morgan Stanley Holding rose.") == ["Morgan Stanley Holding=company:morgan-stanley"])
    #expect(
      english("The bids of Morgan Stanley Holding Pattern rose.").first == "Morgan Stanley=company:morgan-stanley")
  }
}
