import Testing
import YuliaoCorpus

@Suite struct TitleSubjectTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aTitleBeginsWithTheFrontOfTheFirmThatTheTextBeginsWith() {
    #expect(
      tag("Quorv Valve Sells More Drums\n\nQuorv Valve Systems Inc. sold drums.").first
        == "Quorv Valve=company:quorv-valve-systems")
    #expect(
      tag("Quorv Valve Inc. Sells More Drums\n\nQuorv Valve Inc. sold drums.").count == 2)
  }

  @Test func oneWordAloneIsAnyoneElses() {
    #expect(
      tag("Marlow Growers Face Hard Frost Again\n\nMarlow Valve Systems Inc. sold drums.").filter {
        $0 == "Marlow=company:marlow-valve-systems"
      } == [])
  }

  @Test func anOrdinaryWordAPlaceOrALongerNameIsNone() {
    #expect(
      tag("Energy Prices Rise More Than Ever\n\nEnergy Valve Systems Inc. sold drums.") == [
        "Energy Valve Systems Inc.=company:energy-valve-systems"
      ])
    #expect(
      tag("Georgia Sells More Drums Than Ever\n\nGeorgia Valve Systems Inc. sold drums.") == [
        "Georgia Valve Systems Inc.=company:georgia-valve-systems"
      ])
    #expect(
      tag("Intel Sells More Drums Than Ever\n\nIntellig Systems Inc. sold drums.").first == "Intel=company:intel")
  }
}
