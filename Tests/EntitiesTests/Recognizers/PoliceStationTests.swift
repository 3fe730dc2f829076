import Testing
import YuliaoCorpus

@Suite struct PoliceStationTests {
  @Test func aStationHasANameOfTwoOrThreeCharacters() {
    #expect(SmallGazetteer.tag("22日，峦塘派出所民警赶到。") == ["峦塘派出所=agency:cn/峦塘派出所"])
  }

  @Test func whichKindOfStationIsNoName() {
    for text in ["当地派出所民警赶到。", "到了派出所。", "辖区派出所。", "他向派出所报案。"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }
}
