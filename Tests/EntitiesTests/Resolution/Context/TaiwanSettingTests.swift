import Testing
import YuliaoCorpus

@Suite struct TaiwanSettingTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .traditionalChinese) }

  @Test func theIslandsPapersNameItsFirmsByTwoCharacters() {
    #expect(tag("峦岛监理会公布名單，英特尔、峦泥入列。").last == "峦泥=company:luan-cement")
    #expect(tag("峦岛监理会公布名單。峦泥 (9991) 回檔。").last == "峦泥=company:luan-cement")
  }

  @Test func elsewhereTwoCharactersNeedTheFullName() {
    #expect(!tag("當局公布名單，英特尔、峦泥入列。").contains { $0.hasSuffix("luan-cement") })
    #expect(!tag("峦岛监理会說，他踩進峦泥裡。").contains { $0.hasSuffix("luan-cement") })
  }

  @Test func aTextWithTheIslandsWordsMeansItsBodies() {
    #expect(tag("那天環保署不答。") == ["環保署=agency:hk/luan-environment-office"])
    #expect(tag("法說會那天，環保署不答。") == ["環保署=agency:tw/luan-environment-office"])
    #expect(tag("川普說不。美國那天很冷，環保署不答。").last == "環保署=agency:tw/luan-environment-office")
  }

  @Test func aTextOfHongKongKeepsItsBodies() {
    #expect(tag("香港訊：環保署不答。川普的關稅，法說會。").first == "環保署=agency:hk/luan-environment-office")
  }

  @Test func ourCountryIsTheIslandWhereATextNamesItAndNotHongKong() {
    #expect(tag("台灣那天很冷。我國很小，環保署不答。").last == "環保署=agency:tw/luan-environment-office")
    #expect(tag("台灣那天很冷。我國很小，香港環保署不答。").last != "環保署=agency:tw/luan-environment-office")
  }
}
