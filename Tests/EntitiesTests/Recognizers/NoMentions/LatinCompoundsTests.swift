import Testing
import YuliaoCorpus

@Suite struct LatinCompoundsTests {
  @Test func aTrustsNameHoldsNoFirm() {
    #expect(SmallGazetteer.tag("He works for the Dravert & Quorn Trust.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("He works for Dravert & Skyblue in London.", language: .english).contains(
        "Skyblue=company:skyblue"))
  }
}
