import Testing
import YuliaoCorpus

@Suite struct StaffBehindTests {
  private func isFirm(_ text: String) -> Bool { SmallGazetteer.tag(text).contains { $0.hasPrefix("峦东=") } }

  @Test func whoSitsBehindRanksOrARegionWorksAtAFirm() {
    #expect(isFirm("峦东高级区域营业经理昨日去世。"))
    #expect(isFirm("峦东资深分区营业董事昨日去世。"))
    #expect(isFirm("峦东大中华区多资产主管昨日去世。"))
  }

  @Test func oneRankAndARegionAloneSayNothing() {
    #expect(!isFirm("峦东高级经理昨日去世。"))
    #expect(!isFirm("峦东大中华区昨日下雨。"))
    #expect(!isFirm("峦东大中华区用户已经理解了。"))
    #expect(!isFirm("峦东的高级区域营业经理昨日去世。"))
  }
}
