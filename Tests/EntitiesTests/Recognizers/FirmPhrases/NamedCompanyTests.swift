import Testing
import YuliaoCorpus

@Suite struct NamedCompanyTests {
  @Test func aNameThatWritesSoundsIsAFirmBeforeTheWordForOne() {
    #expect(SmallGazetteer.tag("此前，埃尔德瓦公司已停产。") == ["埃尔德瓦公司=company:埃尔德瓦公司"])
    #expect(SmallGazetteer.tag("此前，埃尔德瓦工程公司已停产。") == ["埃尔德瓦工程公司=company:埃尔德瓦工程公司"])
  }

  @Test func aPlaceBeforeTheWordIsNoFirm() {
    #expect(SmallGazetteer.tag("此前，墨西哥公司已停产。") == [])
    #expect(SmallGazetteer.tag("此前，俄亥俄州公司已停产。") == [])
  }

  @Test func whatBearsTheWordInACountedListOfFirmsIsOne() {
    let found = SmallGazetteer.tag("公告将山湖护盾公司、青溪木桥公司等6家企业列入清单。")
    #expect(found.map { $0.prefix { $0 != "=" } } == ["山湖护盾公司", "青溪木桥公司"])
    #expect(SmallGazetteer.tag("他去过山湖护盾公司、青溪木桥公司等地。") == [])
  }

  @Test func kinshipWordsNameNoFirm() {
    #expect(SmallGazetteer.tag("公告将山湖母公司、青溪子公司等6家企业列入清单。") == [])
  }

  @Test func aLatinNameBeforeATradeAnd公司IsAFirm() {
    #expect(
      SmallGazetteer.tag("他任Quorvo軟件公司行政總裁。", language: .traditionalChinese).first == "Quorvo軟件公司=company:quorvo软件公司")
    #expect(SmallGazetteer.tag("Quorvo电动汽车公司经理。") == ["Quorvo电动汽车公司=company:quorvo电动汽车公司"])
    #expect(SmallGazetteer.tag("多家SaaS软件公司和AI软件公司。") == [])
  }

  @Test func aFirmThatIsIntroducedByItsNameIsOne() {
    #expect(SmallGazetteer.tag("一家名为Quorvo的数据安全公司被收购。") == ["Quorvo=company:quorvo"])
    #expect(SmallGazetteer.tag("一家名为Quorvo的餐厅开业。") == [])
  }

  @Test func aFirmBehindTheNounThatANameIntroducesIsAnother() {
    #expect(SmallGazetteer.tag("一家名为Quorvo的餐厅被某公司看中。") == [])
  }

  @Test func whatIsCalledAFirmIsOneWhateverItsWords() {
    #expect(SmallGazetteer.tag("市场传闻一家名为“峦石之门”（Quorvgate）的新公司将成立。").first == "峦石之门=company:峦石之门")
    #expect(SmallGazetteer.tag("一家名为「峦石之门」的企业将成立。") == ["峦石之门=company:峦石之门"])
    #expect(SmallGazetteer.tag("他写了一本名为“峦石之门”的小说。") == [])
    #expect(SmallGazetteer.tag("他用一款名为“峦石之门”的企业级助手。") == [])
    #expect(SmallGazetteer.tag("这家名为“峦石之门”的企业级助手。") == [])
  }

  @Test func aChineseNameUpToItsParticleIsCalledAFirm() {
    #expect(SmallGazetteer.tag("一家名为峦京擘和谦槊的平台公司注册。") == ["峦京擘和谦槊=company:峦京擘和谦槊"])
    #expect(SmallGazetteer.tag("一家名为峦京擘和谦槊的餐厅开张。") == [])
  }
}
