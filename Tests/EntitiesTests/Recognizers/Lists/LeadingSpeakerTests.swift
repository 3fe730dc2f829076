import Testing
import YuliaoCorpus

@Suite struct LeadingSpeakerTests {
  @Test func aBrokerThatOpensALineLikeAKnownOneIsAFirm() {
    #expect(
      SmallGazetteer.tag("**摩根士丹利：供应偏紧**\n**青峦天期货：库存低位运行**\n- 【海良时证券】：需求平稳")
        == [
          "摩根士丹利=company:morgan-stanley", "青峦天期货=company:青峦天期货", "海良时证券=company:海良时证券",
        ])
  }

  @Test func nothingSpeaksWhereNoKnownFirmDoes() {
    #expect(SmallGazetteer.tag("**青峦天期货：库存低位运行**") == [])
  }

  @Test func whatIsTradedIsNoBroker() {
    #expect(SmallGazetteer.tag("摩根士丹利：供应偏紧\n沪铜期货：下跌\n商品期货：平稳") == ["摩根士丹利=company:morgan-stanley"])
  }

  @Test func aBrokersDeskSpeaksForIt() {
    #expect(SmallGazetteer.tag("● 峦东机械：供应偏紧\n山上有雪") == ["峦东=company:luan-securities"])
    #expect(SmallGazetteer.tag("山上的峦东机械：供应偏紧") == [])
  }
}
