import Testing
import YuliaoCorpus

@Suite struct TradeNamesTests {
  @Test func aCountrysTradeIsNoFirm() {
    #expect(SmallGazetteer.tag("分析人士认为美国钢铁行业产能过剩。") == [])
    #expect(SmallGazetteer.tag("对美国钢铁的进口有所减少。") == [])
  }

  @Test func anExchangeIsNoBroker() {
    #expect(SmallGazetteer.tag("股票在峦东证券交易所上市。") == [])
    #expect(SmallGazetteer.tag("峦东证券交易活跃。") == ["峦东证券=company:luan-securities"])
  }

  @Test func theFirmOfThatNameIsOneElsewhere() {
    #expect(SmallGazetteer.tag("美国钢铁股价下跌。") == ["美国钢铁=company:u-s-steel"])
    #expect(SmallGazetteer.tag("买家仍计划收购美国钢铁。") == ["美国钢铁=company:u-s-steel"])
  }

  @Test func aCountrysBanksAreNotTheBankOfThatName() {
    #expect(SmallGazetteer.tag("美国银行业评级稳定,美国银行体系健康,美国银行监管当局表态。") == [])
    #expect(SmallGazetteer.tag("美国银行业绩良好。") == ["美国银行=company:bank-of-america"])
    #expect(SmallGazetteer.tag("美国银行业务增长。") == ["美国银行=company:bank-of-america"])
  }

  @Test func whereAFirmsPeopleLiveIsNoFirm() {
    #expect(SmallGazetteer.tag("张女士家住奥迪小区。") == [])
    #expect(SmallGazetteer.tag("张女士在奥迪上班。") == ["奥迪=company:audi"])
  }

  @Test func furtherGoodsMayStandBeforeTheWordOfTrade() {
    #expect(SmallGazetteer.tag("政策宣布后美国钢铁和铝制造商的股票上涨。") == [])
    #expect(SmallGazetteer.tag("美国钢铁和英特尔上涨。").first == "美国钢铁=company:u-s-steel")
  }

  @Test func inEnglishWordsOfTradeBesideACountrysGoodsMakeThemNoFirm() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("Why U.S. Steel stocks are rising.") == [])
    #expect(tag("Higher demand for U.S. Steel helped mills.") == [])
    #expect(tag("U.S. Steel stock rose.") == ["U.S. Steel=company:u-s-steel"])
  }

  @Test func aHouseNamedAfterAFirmIsNone() {
    #expect(SmallGazetteer.tag("出售英特尔立方及英特尔800酒店，英特尔表示。") == ["英特尔=company:intel"])
  }

  @Test func aBuildingNamedAfterAFirmIsNone() {
    #expect(SmallGazetteer.tag("出售英特尔大厦、奥迪花园和微软半岛。") == [])
  }

  @Test func aMineAndATasteCalledAfterAFirmAreNone() {
    #expect(SmallGazetteer.tag("英特尔金矿的产量，英特尔煤矿，奥迪香型的酒。") == [])
    for text in ["英特尔铁矿石期货上涨。", "英特尔铁矿产量增长。", "英特尔铜矿项目投产。"] {
      #expect(SmallGazetteer.tag(text) == ["英特尔=company:intel"], "\(text)")
    }
  }
}
