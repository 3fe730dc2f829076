import Testing
import YuliaoCorpus

@Suite struct CreditedFirmTests {
  @Test func aNameBehindTheWordForASourceIsAListedFirms() {
    #expect(SmallGazetteer.tag("数据来源：target，截至5月。") == ["target=company:target"])
    #expect(SmallGazetteer.tag("图源: Target") == ["Target=company:target"])
    #expect(SmallGazetteer.tag("数据来源：quorvan，截至5月。") == [])
  }

  @Test func whoseSiteIsTheSourceIsAFirm() {
    #expect(SmallGazetteer.tag("图片来源：Quorvan Drum官网") == ["Quorvan Drum=company:quorvan-drum"])
    #expect(SmallGazetteer.tag("图片来源：Quorvan Drum照片") == [])
    #expect(SmallGazetteer.tag("图片来源：Quorvan.com官网") == [])
    #expect(SmallGazetteer.tag("图片来源：QTP官网") == [])
    #expect(SmallGazetteer.tag("图源：iPhone拍摄") == [])
  }
}
