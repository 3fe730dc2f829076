import Testing
import YuliaoCorpus

@Suite struct StateChambersTests {
  @Test func aSeatForAStateIsInTheSenateOfTheUnitedStates() {
    #expect(
      SmallGazetteer.tag("He mulls a Georgia Senate bid this year.", language: .english) == ["Senate=agency:us/senate"])
    #expect(
      SmallGazetteer.tag("The Georgia Senate met.", language: .english) == [
        "Georgia Senate=agency:us-ga/georgia-senate"
      ])
  }

  @Test func aHouseBesideAStatesSenateIsTheStates() {
    #expect(
      SmallGazetteer.tag("The Georgia Senate passed it and the House has it now.", language: .english) == [
        "Georgia Senate=agency:us-ga/georgia-senate", "House=agency:us-ga/georgia-house-of-representatives",
      ])
  }

  @Test func aRunForAStatesSeatIsForTheSenateInWashington() {
    #expect(
      SmallGazetteer.tag("In May he mulls a Georgia Senate run, as Georgia voters said.", language: .english) == [
        "Senate=agency:us/senate"
      ])
    #expect(
      SmallGazetteer.tag("In May he mulls an Ohio Senate bid, as Ohio voters and Congress said.", language: .english)
        .allSatisfy { !$0.hasPrefix("Ohio") })
    #expect(
      SmallGazetteer.tag("In May the Ohio Senate met, as Ohio voters and Congress said.", language: .english)
        .contains { $0.hasPrefix("Ohio") })
  }

  @Test func theStateSenateIsThatOfTheStateNamedLast() {
    #expect(
      SmallGazetteer.tag(
        "In May the Georgia Senate met; the bill must pass the state Senate by June.", language: .english
      )
      .filter { $0.hasPrefix("Senate") } == ["Senate=agency:us-ga/georgia-senate"])
    #expect(
      SmallGazetteer.tag(
        "In Georgia Rep. John Moolenaar said that the bill must pass the state's House by June.", language: .english
      )
      .last == "House=agency:us-ga/georgia-house-of-representatives")
  }

  @Test func ofSeveralStatesTheOneNamedLastIsMeant() {
    let text = "In Ohio they wait. In Georgia the bill must pass the state House by June, as the House said."
    #expect(
      SmallGazetteer.tag(text, language: .english).first { $0.hasPrefix("House") }
        == "House=agency:us-ga/georgia-house-of-representatives")
  }

  @Test func theSecretaryOfStatesHearingIsInTheSenate() {
    #expect(
      SmallGazetteer.tag(
        "Rubio of Georgia had his secretary of state Senate hearing, as Congress knows.", language: .english
      )
      .contains("Senate=agency:us/senate"))
  }

  @Test func aStatesSenateThatRunsIsTheStates() {
    #expect(
      SmallGazetteer.tag("In May the Georgia Senate runs its own rules.", language: .english) == [
        "Georgia Senate=agency:us-ga/georgia-senate"
      ])
  }

  @Test func aConferenceOfBothChambersNamesBoth() {
    #expect(
      SmallGazetteer.tag("In the U.S. a Senate-House conference committee will meet.", language: .english)
        == ["Senate=agency:us/senate", "House=agency:us/house-of-representatives"])
  }

  @Test func theChambersOfATextOnOneStateAreTheStates() {
    func chambers(_ text: String) -> [String] {
      SmallGazetteer.tag(text, language: .english).filter { $0.hasPrefix("House=") }
    }
    #expect(
      chambers("The Georgia Senate met. Then it rained. On Monday the House passed it.") == [
        "House=agency:us-ga/georgia-house-of-representatives"
      ])
    // Who has left Congress is no sign of it, who sits there is.
    #expect(
      chambers("The Georgia Senate met. Ann Vandelor came. On Monday the House passed it.") == [
        "House=agency:us-ga/georgia-house-of-representatives"
      ])
    #expect(
      chambers("The Georgia Senate met. Rep. John Moolenaar came. On Monday the House passed it.") == [
        "House=agency:us/house-of-representatives"
      ])
  }

  @Test func membersOfCongressWithTheirCountryAreNoSignOfCongress() {
    let text = "The Georgia Senate met. U.S. Rep. John Moolenaar came. On Monday the House passed it."
    #expect(
      SmallGazetteer.tag(text, language: .english).last == "House=agency:us-ga/georgia-house-of-representatives")
  }
}
