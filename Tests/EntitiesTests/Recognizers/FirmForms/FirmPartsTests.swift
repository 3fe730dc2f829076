import Testing
import YuliaoCorpus

@Suite struct FirmPartsTests {
  @Test func aSegmentIsNoFirm() {
    #expect(
      SmallGazetteer.tag(
        "It works through three segments: Quorv Technologies, Drum Brands, and Zelq Systems.", language: .english) == []
    )
    #expect(
      SmallGazetteer.tag("It was sold to Quorv Technologies in May.", language: .english) == [
        "Quorv Technologies=company:quorv-technologies"
      ])
  }

  @Test func aProductCountedByThePieceIsNoFirm() {
    #expect(
      SmallGazetteer.tag(
        "The Quorv System is new. Clinics bought 13 Quorv Systems and the sale of Quorv Systems went on.",
        language: .english) == [])
  }

  @Test func aFundAndAQuestionAreNoFirms() {
    #expect(SmallGazetteer.tag("It holds the Quorv Technologies exchange-traded fund.", language: .english) == [])
    #expect(SmallGazetteer.tag("All is said.\n\nSeeking Other Investments?\n", language: .english) == [])
  }

  @Test func aGroupAtAFirmIsItsUnit() {
    #expect(
      SmallGazetteer.tag("She leads the Quorv Drum Group at Intel now.", language: .english) == ["Intel=company:intel"])
  }
}
