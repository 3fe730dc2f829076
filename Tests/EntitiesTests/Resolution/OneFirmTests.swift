import Testing
import YuliaoCorpus

@Suite struct OneFirmTests {
  @Test func aShortAndAFullNameAreOneFirm() {
    let found = SmallGazetteer.tag(
      "It sued Quorva Drum Holdings Ltd. in May. It sued Quorva Drum Ltd. in June.", language: .english)
    #expect(Set(found.map { $0.split(separator: "=").last }) == ["company:quorva-drum-holdings"])
  }

  @Test func theShortNameOfAListedFirmIsThatFirm() {
    let found = SmallGazetteer.tag(
      "Lumera Holdings, Inc. (NASDAQ: INTC) grew. Lumera, a leading provider of drums, said so.", language: .english)
    #expect(Set(found.map { $0.split(separator: "=").last }) == ["company:intel"])
  }

  @Test func aFirmOfAnotherTradeIsAnother() {
    let found = SmallGazetteer.tag(
      "It sued Quorva Drum Mining Ltd. in May. It sued Quorva Drum Ltd. in June.", language: .english)
    #expect(Set(found.map { $0.split(separator: "=").last }).count == 2)
  }

  @Test func aFirmsNamesInBothScriptsSideBySideAreOneMention() {
    #expect(SmallGazetteer.tag("分析师引用NVIDIA英伟达的数据。") == ["NVIDIA英伟达=company:nvidia"])
    #expect(SmallGazetteer.tag("Intel英伟达并列。") == ["Intel=company:intel", "英伟达=company:nvidia"])
  }

  @Test func aFirmTakesInTheWordForGroupBehindIt() {
    #expect(SmallGazetteer.tag("华为集团总裁表示。") == ["华为集团=company:huawei"])
    #expect(SmallGazetteer.tag("华为和集团总裁表示。") == ["华为=company:huawei"])
  }
}
