import Testing
import YuliaoCorpus

@Suite struct SubBodiesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .traditionalChinese) }

  @Test func aPartsBareNameCountsWhereTheTextNamesTheWhole() {
    #expect(tag("峦岛监理会已开罚。檢核局副局長說明。").last == "檢核局=agency:tw/luan-inspection-bureau")
    #expect(tag("檢核局副局長說明。") == [])
    #expect(!tag("峦岛监理会已开罚。榫谷檢核局說明。").contains { $0.hasPrefix("檢核局=") })
  }

  @Test func ofSeveralThePartOfTheNearestWholeBeforeItIsMeant() {
    #expect(tag("中国峦务局回應。峦岛监理会已開罰，檢核局說明。").last == "檢核局=agency:tw/luan-inspection-bureau")
    #expect(tag("峦岛监理会已開罰。中国峦务局回應，檢核局說明。").last == "檢核局=agency:cn/luan-inspection-bureau")
  }

  @Test func anOfficeRightBehindItsMinistryIsOneNameWithIt() {
    #expect(SmallGazetteer.tag("峦岛监理会峦食安全署到场。") == ["峦岛监理会峦食安全署=agency:tw/luan-food-office"])
    #expect(SmallGazetteer.tag("峦岛监理会、峦食安全署到场。").count == 2)
  }

  @Test func anEnglishPartCountsWhereTheTextNamesTheWhole() {
    func names(_ text: String) -> [String] {
      SmallGazetteer.tag(text, language: .english).map { String($0.prefix { $0 != "=" }) }
    }
    let whole = "They wrote to the Environmental Protection Agency. "
    #expect(names(whole + "Then they met the Dunes Division there.").last == "Dunes Division")
    #expect(names(whole + "Then they met the Marl Subcommittee there.").last == "Marl Subcommittee")
    #expect(names(whole + "Then they met the Dunes Division Choir there.").count == 1)
    #expect(!names("They wrote home. Then they met the Dunes Division there.").contains("Dunes Division"))
  }
}
