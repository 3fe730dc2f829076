import Testing
import YuliaoCorpus

@Suite struct NewsSubjectTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func whatTitleAndFirstSentenceBeginWithIsTheFirmThatTheTextSpeaksOf() {
    #expect(
      tag("Quorv Lithium Raises Money\n\nQuorv Lithium raised money. Shares of the company rose.") == [
        "Quorv Lithium=company:quorv-lithium", "Quorv Lithium=company:quorv-lithium",
      ])
  }

  @Test func aTextOnNoCompanyHasNone() {
    #expect(tag("Quorv Lithium Raises Money\n\nQuorv Lithium raised money. Friends rose.") == [])
  }

  @Test func peoplePlacesAndBodiesAreNone() {
    #expect(tag("Wilkins Leads Quorv Drum Now\n\nWilkins leads it. Ann Wilkins joined the company.") == [])
    #expect(tag("Georgia Raises More Money\n\nGeorgia raised money. Shares of the company rose.") == [])
    #expect(tag("Quorv University Raises Money\n\nQuorv University raised it for the company.") == [])
    #expect(tag("Drums Rise More Than Ever\n\nDrums rose. The company makes drums.") == [])
  }

  @Test func aTitleWrittenTwiceAndAVerbAreNone() {
    #expect(
      tag("Quorv Lithium Sells Many Drums\n\nQuorv Lithium Sells Many Drums of old make\n\nThe company rose.") == [])
    #expect(tag("Lowering Quorv Drums Helps\n\nLowering the drums helps the company.") == [])
  }

  @Test func theKindOfCompanyMayStandBetween() {
    #expect(
      tag("Quorv Lithium Raises Money\n\nQuorv Lithium raised money. The old mining company rose.").count == 2)
    #expect(tag("Quorv Lithium Raises Money\n\nQuorv Lithium raised money. A company rose.") == [])
  }
}
