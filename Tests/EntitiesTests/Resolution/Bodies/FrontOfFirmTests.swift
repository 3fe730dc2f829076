import Testing
import YuliaoCorpus

@Suite struct FrontOfFirmTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aBodysBareNameMeansTheFirmThatBeginsWithIt() {
    #expect(
      tag("The U.S. is far. It sued Treasury Quorva Estates Ltd. in May. Later Treasury said it would pay.").last
        == "Treasury=company:treasury-quorva-estates")
  }

  @Test func aBodyThatTheTextNamesInFullKeepsItsName() {
    #expect(
      tag("The U.S. Treasury is far. It sued Treasury Quorva Estates Ltd. in May. Later Treasury said it would pay.")
        .last
        == "Treasury=agency:us/department-of-the-treasury")
  }

  @Test func theHouseBehindAFirmsNameIsABuilding() {
    #expect(
      tag("It was in the U.S. that Microsoft House opened in May.") == ["Microsoft=company:microsoft"])
    #expect(
      tag("It was in the U.S. that Microsoft, House members said, sold it.").last
        == "House=agency:us/house-of-representatives")
  }
}
