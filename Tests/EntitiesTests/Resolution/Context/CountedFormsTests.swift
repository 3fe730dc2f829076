import Testing
import YuliaoCorpus

@Suite struct CountedFormsTests {
  @Test func anAcronymThatOnePlaceMakesSureCountsInTheOthers() {
    let sure = "The EPA and the DOPX have urged farms to wait. "
    #expect(SmallGazetteer.tag(sure + "Nobody has seen the DOPX of late.", language: .english).count == 3)
    #expect(SmallGazetteer.tag("Nobody has seen the DOPX of late.", language: .english) == [])
  }

  @Test func soDoesANameOfTwoWords() {
    let sure = "Shares of Tarvel Blair rose 3% on Monday, as did many more in the city that day.\n"
    #expect(SmallGazetteer.tag(sure + "Nobody has been to Tarvel Blair of late.", language: .english).count == 2)
    #expect(SmallGazetteer.tag("Nobody has been to Tarvel Blair of late.", language: .english) == [])
  }

  @Test func aListingCodeDoesNot() {
    let sure = "The EPA and the DOPX have urged farms to wait. "
    #expect(SmallGazetteer.tag(sure + "Nobody has seen NGM:DOPX of late.", language: .english).count == 2)
  }
}
