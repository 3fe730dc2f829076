import Testing
import YuliaoCorpus

@Suite struct PoliceStationTests {
  @Test func aStationHasANameOfTwoOrThreeCharacters() {
    #expect(SmallGazetteer.tag("22日，峦塘派出所民警赶到。") == ["峦塘派出所=agency:cn/峦塘派出所"])
  }

  @Test func whichKindOfStationIsNoName() {
    for text in ["当地派出所民警赶到。", "到了派出所。", "辖区派出所。", "他向派出所报案。", "让谁给派出所打电话。", "人员赶至派出所。"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }

  @Test func aPlaceThatTheTextNamesBelongsToTheStation() {
    #expect(
      SmallGazetteer.tag("记者在峦溪县采访。当晚，峦溪峦塘派出所出动警力。") == ["峦溪峦塘派出所=agency:cn/峦溪峦塘派出所"])
    #expect(SmallGazetteer.tag("峦管局峦塘派出所出动警力。") == ["峦管局峦塘派出所=agency:cn/峦管局峦塘派出所"])
  }

  @Test func aVerbBeforeTheStationIsNoPlace() {
    #expect(SmallGazetteer.tag("他来到县城。后来到峦关派出所报案。") == ["峦关派出所=agency:cn/峦关派出所"])
  }

  @Test func aDistrictsPoliceHasANameWithoutItsLevel() {
    #expect(SmallGazetteer.tag("15日，峦塘公安分局民警赶到。") == ["峦塘公安分局=agency:cn/峦塘公安分局"])
    #expect(SmallGazetteer.tag("15日，峦塘公安分局指挥中心接警。") == ["峦塘公安分局指挥中心=agency:cn/峦塘公安分局指挥中心"])
    #expect(SmallGazetteer.tag("15日，当地公安分局民警赶到。") == [])
  }
}
