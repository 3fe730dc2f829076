import Testing
import YuliaoCorpus

@Suite struct TradeNamesTests {
  @Test func aCountrysTradeIsNoFirm() {
    #expect(SmallGazetteer.tag("分析人士认为美国钢铁行业产能过剩。") == [])
    #expect(SmallGazetteer.tag("对美国钢铁的进口有所减少。") == [])
  }

  @Test func theFirmOfThatNameIsOneElsewhere() {
    #expect(SmallGazetteer.tag("美国钢铁股价下跌。") == ["美国钢铁=company:u-s-steel"])
    #expect(SmallGazetteer.tag("买家仍计划收购美国钢铁。") == ["美国钢铁=company:u-s-steel"])
  }
}
