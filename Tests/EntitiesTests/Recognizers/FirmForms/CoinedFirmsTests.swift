import Testing
import YuliaoCorpus

@Suite struct CoinedFirmsTests {
  private func names(_ text: String) -> [String] {
    SmallGazetteer.tag(text).map { String($0.prefix { $0 != "=" }) }
  }

  @Test func charactersThatNoWordHoldsBeforeALastWordAreAFirm() {
    #expect(names("记者获悉鑫翔集团破产的消息。") == ["鑫翔集团"])
    #expect(names("此前鑫翔矿业被查封。") == ["鑫翔矿业"])
    #expect(names("鑫翔集团公司的章程。") == ["鑫翔集团公司"])
  }

  @Test func smallWordsBeforeAFirmAreNoneOfItsName() {
    #expect(names("拟购鑫翔矿业的股权。") == ["鑫翔矿业"])
    #expect(names("三方与鑫翔实业谈判。") == ["鑫翔实业"])
  }

  @Test func thePlaceRightBeforeBelongsToTheName() {
    #expect(names("青溪鑫翔置业的土地。") == ["青溪鑫翔置业"])
  }

  @Test func ordinaryCharactersAreNone() {
    #expect(names("中小酒管集团很多。") == [])
    #expect(names("公司减持股份后公告。") == [])
    #expect(names("国内算力网络的需求。") == [])
    #expect(names("互联网医疗涨幅居前。") == [])
    #expect(names("当地文旅集团开业。") == [])
  }

  @Test func aLastWordForATradeNeedsCharactersThatHardlyStandElsewhere() {
    #expect(names("其后鑫翔电子的债务。") == ["鑫翔电子"])
    #expect(names("其后鑫普电子。") == [])
    #expect(names("股东鑫普电子持有股权。") == ["鑫普电子"])
  }

  @Test func aWordOfTheDictionaryNeedsAFrameAndASureEdge() {
    #expect(names("大股东宝石集团持有股份。") == ["宝石集团"])
    #expect(names("许多宝石集团来了。") == [])
  }

  @Test func aDoubtfulShortNameBeforeTheWordForCompanyIsThatFirm() {
    #expect(SmallGazetteer.tag("昨日峦漆公司没有回应。") == ["峦漆公司=company:luan-paint"])
    #expect(SmallGazetteer.tag("昨日峦漆没有回应。") == [])
  }

  @Test func aBrokersDeskAtAStreetIsNone() {
    #expect(names("西部鑫翔证券营业部。") == [])
  }

  @Test func kindsFactionsAndNumbersAreNone() {
    #expect(names("市民致电燃气公司和自来水公司。") == [])
    #expect(names("浙江有三家百亿集团，很多。") == [])
    #expect(names("蒋宋氏集团的垮台。") == [])
    #expect(names("阿萨德集团的垮台。") == [])
  }
}
