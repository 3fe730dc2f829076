import Testing
import YuliaoCorpus

@Suite struct CreditSettingTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .traditionalChinese) }

  @Test func whereAPictureOrAPostIsFromSpeaksForADoubtfulName() {
    #expect(tag("眾人圍觀。（Target）") == ["Target=company:target"])
    #expect(tag("眾人圍觀。Target\n明日再會") == ["Target=company:target"])
    #expect(tag("Target圖片") == ["Target=company:target"])
    #expect(tag("她在Target的限時動態貼相。") == ["Target=company:target"])
  }

  @Test func aBracketBehindANameExplainsIt() {
    #expect(tag("脂肪組織（Target）正常。") == [])
    #expect(tag("他在Target的家。") == [])
  }

  @Test func whatIsOpenedPlayedOrSaidOnAPageIsAPlatform() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .traditionalChinese) }
    #expect(tag("他前日在fb交代意外。") == ["fb=company:x"])
    #expect(tag("近年他玩fb更勤。") == ["fb=company:x"])
    #expect(tag("近年他的fb更勤。") == [])
  }
}
