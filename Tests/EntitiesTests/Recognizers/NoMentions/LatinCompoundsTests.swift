import Testing
import YuliaoCorpus

@Suite struct LatinCompoundsTests {
  @Test func aTrustsNameHoldsNoFirm() {
    #expect(SmallGazetteer.tag("He works for the Dravert & Quorn Trust.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("He works for Dravert & Skyblue in London.", language: .english).contains(
        "Skyblue=company:skyblue"))
  }

  @Test func aMineThatBearsAFirmsNameIsNoMention() {
    #expect(SmallGazetteer.tag("News\n\nOutput at Dravert Mine in the north rose.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("News\n\nOutput at Dravert mines rose.", language: .english) == ["Dravert=company:dravert"])
  }
}
