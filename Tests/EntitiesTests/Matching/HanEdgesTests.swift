import Testing

@Suite struct HanEdgesTests {
  @Test func aNameWhoseLastCharactersBeginAnotherWordIsNone() {
    #expect(SmallGazetteer.tag("峦国电子商务中心表示，峦政新闻网站报道，哈洛摩托车涨价。") == [])
    #expect(
      SmallGazetteer.tag("峦国电子表示，峦政新闻网报道，哈洛摩托涨价。") == [
        "峦国电子=company:luan-electronics", "峦政新闻网=company:luan-news-site", "哈洛摩托=company:harlow-cycles",
      ])
  }

  @Test func theBuildingOfAParliamentIsNoBody() {
    #expect(SmallGazetteer.tag("他们冲击峦国国会大厦。") == [])
    #expect(SmallGazetteer.tag("他们批评峦国国会。") == ["峦国国会=agency:us/congress"])
  }

  @Test func thePlainAdverbBehindANameEndsIt() {
    #expect(SmallGazetteer.tag("彭博則引述數據。", language: .traditionalChinese) == ["彭博=company:quv"])
  }

  @Test func thePriceOfAShareBehindANameEndsIt() {
    #expect(SmallGazetteer.tag("峦控股价已创新高。") == ["峦控=company:lanhe"])
  }

  @Test func aVerbThatBeginsAsAWordEndsBreaksNoName() {
    #expect(SmallGazetteer.tag("峦政新闻网站稳脚跟。").count == 1 || SmallGazetteer.tag("峦政新闻网站稳脚跟。") == [])
    #expect(SmallGazetteer.tag("哈洛摩托宣布。") == ["哈洛摩托=company:harlow-cycles"])
  }

  @Test func anIndustrialParkIsNoFirm() {
    #expect(SmallGazetteer.tag("图为江北的峦国工业园，一期。") == [])
    #expect(SmallGazetteer.tag("图为江北的峦国工业，一期。") == ["峦国工业=company:luan-electronics"])
  }
}
