import Testing
import YuliaoCorpus

@Suite struct CountryInFrontTests {
  @Test func anAmericanBodyTakesInTheCountryBeforeIt() {
    #expect(
      SmallGazetteer.tag("The U.S. Environmental Protection Agency met the US EPA.", language: .english) == [
        "U.S. Environmental Protection Agency=agency:us/environmental-protection-agency",
        "US EPA=agency:us/environmental-protection-agency",
      ])
    #expect(
      SmallGazetteer.tag("It told us EPA rules.", language: .english) == [
        "EPA=agency:us/environmental-protection-agency"
      ])
  }
}
