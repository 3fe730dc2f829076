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
  }
}
