import Testing
import YuliaoCorpus

@Suite struct ChineseCompanyRecognizerTests {
  @Test func aHeadWithACodeNamesAFirm() {
    #expect(SmallGazetteer.tag("青峦证券（688999）上涨。") == ["青峦证券=company:青峦证券"])
  }

  @Test func aTradeWithAnEnglishWordInBracketsNamesNone() {
    #expect(SmallGazetteer.tag("内地人工智能(AI)大模型。") == [])
    #expect(SmallGazetteer.tag("微软、聚焦智能机器人、英特尔。").contains { $0.hasPrefix("聚焦") } == false)
  }
}
