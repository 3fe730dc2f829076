import Testing
import YuliaoCorpus

@Suite struct ChineseAgencyRecognizerTests {
  @Test func aNationsBodyBehindACityIsTheCitysOwn() {
    #expect(SmallGazetteer.tag("峦溪市峦管局的人员。") == ["峦溪市峦管局=agency:cn/峦溪市峦管局"])
    #expect(SmallGazetteer.tag("峦溪市擘槊区商务部的人员。") == ["峦溪市擘槊区商务部=agency:cn/峦溪市擘槊区商务部"])
    #expect(SmallGazetteer.tag("峦管局的人员。") == ["峦管局=agency:cn/luan-control"])
  }

  @Test func aPlaceASubjectAndAHeadNameABody() {
    #expect(SmallGazetteer.tag("墨西哥能源监管委员会表示。") == ["墨西哥能源监管委员会=agency:mx/墨西哥能源监管委员会"])
  }

  @Test func partsOfChineseWordsAreNoHeads() {
    #expect(SmallGazetteer.tag("企业在墨西哥加快布局,墨西哥北部降雨。") == [])
  }

  @Test func partsOfFirmsAndAssociationsAreNoBodies() {
    #expect(SmallGazetteer.tag("北京大街证券营业部买入。") == [])
    #expect(SmallGazetteer.tag("他是北京资金部主管。") == [])
    #expect(SmallGazetteer.tag("中国测绘学会智慧工作委员会委员。") == [])
  }
}
