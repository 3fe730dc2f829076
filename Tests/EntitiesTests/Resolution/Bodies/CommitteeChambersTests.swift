import Testing
import YuliaoCorpus

@Suite struct CommitteeChambersTests {
  private func committee(_ text: String, language: Language = .english) -> String? {
    SmallGazetteer.tag(text, language: language).last { $0.hasPrefix("Marlvane C") || $0.hasPrefix("陀务") }
      .map { String($0.drop { $0 != "=" }.dropFirst()) }
  }

  private let house = "agency:us/house-committee-on-marlvane"
  private let senate = "agency:us/senate-committee-on-marlvane"

  @Test func theMemberWhoSitsOnItSaysWhose() {
    #expect(committee("It was so. Sen. Josh Hawley (R-Mo.), who chairs the Marlvane Committee, spoke.") == senate)
    #expect(committee("It was so. Rep. John Moolenaar (R-Mich.), who chairs the Marlvane Committee, spoke.") == house)
    #expect(
      committee(
        "It was so. Rep. John Moolenaar, a member of the Marlvane Committee, praised the U.S. Senate and Josh Hawley.")
        == house)
  }

  @Test func theFullNameInTheTextSaysWhose() {
    #expect(
      committee("The Senate Committee on Marlvane met. Rep. John Moolenaar came. Then the Marlvane Committee voted.")
        == senate)
    #expect(
      committee("The House Committee on Marlvane met. Sen. Josh Hawley came. Then the Marlvane Committee voted.")
        == house)
  }

  @Test func ofBothFullNamesTheOneBeforeCounts() {
    #expect(
      committee(
        "The House Committee on Marlvane met. So did the Senate Committee on Marlvane. Then the Marlvane Committee voted."
      ) == senate)
    #expect(
      committee("众议院陀务委员会没有开会。参议院陀务委员会周一开会，随后陀务委员会表决。", language: .simplifiedChinese)
        == senate)
  }

  @Test func nominationsAreTheSenates() {
    #expect(
      committee("The U.S. nominee was heard for hours. Then the Marlvane Committee voted.") == senate)
  }

  @Test func whoHasLeftCongressSaysNothing() {
    #expect(
      committee("The U.S. House met. It was so. Ben Marquind, who once chaired the Marlvane Committee, spoke.") == house
    )
  }
}
