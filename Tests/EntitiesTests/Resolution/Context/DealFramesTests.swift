import Testing
import YuliaoCorpus

@Suite struct DealFramesTests {
  private func salt(_ text: String) -> Bool { SmallGazetteer.tag(text).contains("峦盐=company:luan-salt") }

  @Test func whatOnlyAFirmHasBehindADoubtfulNameSpeaksForIt() {
    #expect(salt("那天峦盐的控股股东来了。"))
    #expect(salt("那天峦盐的年报公布。"))
    #expect(salt("那天峦盐仍入主其中。"))
    #expect(!salt("那天峦盐来了。"))
  }

  @Test func whatPeopleAndClubsDoSpeaksForNone() {
    #expect(!salt("那天峦盐持有一半。"))
    #expect(!salt("那天峦盐承诺捐款。"))
    #expect(!salt("那天峦盐签约外援。"))
  }

  @Test func whatIsDoneToFirmsBeforeItSpeaksForIt() {
    #expect(salt("他们想收购峦盐。"))
    #expect(salt("他们收购了峦盐，没有说价。"))
    #expect(!salt("他们想看峦盐。"))
  }

  @Test func whereTheNameGoesOnAFrameBeforeItSaysNothing() {
    #expect(!salt("他们想收购峦盐化纤厂。"))
  }

  @Test func aPlaceOrALoneCharacterBeforeItMakesAnotherName() {
    #expect(!salt("那天青溪峦盐入主其中。"))
    #expect(!salt("那天鑫峦盐入主其中。"))
  }

  @Test func ofAnOrdinaryWordGoodsSayNothing() {
    #expect(SmallGazetteer.tag("农民收购苹果，苹果收购价上涨。") == [])
  }

  @Test func subsidiariesMayBeCounted() {
    #expect(salt("那天把峦盐六间附属公司列入清单。"))
  }
}
