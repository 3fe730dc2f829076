import Testing
import YuliaoCorpus

@Suite struct TradedFirmsTests {
  private func names(_ text: String) -> [String] {
    SmallGazetteer.tag(text).map { String($0.prefix { $0 != "=" }) }
  }

  @Test func aNameBetweenAPlaceAndATradeIsAFirm() {
    #expect(names("昨日，峦南鑫翔四方房地产经纪公司开门。") == ["峦南鑫翔四方房地产经纪公司"])
    #expect(names("房屋由峦南鑫翔装饰工程公司承建。") == ["峦南鑫翔装饰工程公司"])
  }

  @Test func withoutAPlaceSomeoneOfTheFirmStandsBehindIt() {
    #expect(names("鑫翔烟花制造公司负责人到场。") == ["鑫翔烟花制造公司"])
    #expect(names("据鑫翔电影发行公司透露，票房不高。") == ["鑫翔电影发行公司"])
    #expect(names("鑫翔烟花制造公司到场。") == [])
  }

  @Test func aKindOfFirmIsNone() {
    for text in [
      "峦南大型房地产公司到场。", "峦南某家具公司负责人到场。", "国有房地产公司负责人表示不知情。", "从上述基金公司人士的话来看。",
      "多家装饰公司负责人到场。", "峦南的物业管理公司到场。",
    ] {
      #expect(names(text) == [], "\(text)")
    }
  }
}
