import Testing
import YuliaoCorpus

@Suite struct DefinitionRecognizerTests {
  @Test func aShortNameThatTheTextDefinesStandsForTheLongOne() {
    let found = SmallGazetteer.tag("青山测试科技有限公司(以下简称“青山测试”)公告。青山测试称。")
    #expect(found.filter { $0 == "青山测试=company:青山测试科技" }.count == 2)
  }

  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aPartOfTheLongNameInQuotesStandsForIt() {
    #expect(
      tag("It sued Quorva Drum Inc. (“Quorva” or the “Company”) in May. A drum of Quorva broke.") == [
        "Quorva Drum Inc.=company:quorva-drum", "Quorva=company:quorva-drum", "Quorva=company:quorva-drum",
      ])
  }

  @Test func otherWordsInQuotesDoNot() {
    #expect(tag("It sued Quorva Drum Inc. (the “Company”) in May. The Company paid.").count == 1)
    #expect(tag("It sued Quorva Drum Inc. (“Planet”) in May. The Planet is round.").count == 1)
  }

  @Test func aBracketBehindAPossessiveAndTheNamesOwnCapitalsDefine() {
    #expect(
      SmallGazetteer.tag("It is the Bureau of Quorv Mines' (BQM) plan. BQM said so.", language: .english)
        .last?.hasPrefix("BQM=") == true)
    #expect(
      SmallGazetteer.tag("It sued QVX Financial Inc. (QVX) in May. QVX Street is long.", language: .english).count >= 2)
  }

  @Test func aShortNameMayHaveSmallLettersBetweenItsInitials() {
    #expect(
      SmallGazetteer.tag(
        "Quorv Inner Advisory Services Inc.'s (QiAS) fees rose. QiAS said so. The (Drum) fell.", language: .english
      )
      .filter { $0.hasPrefix("Q") } == [
        "Quorv Inner Advisory Services Inc.=company:quorv-inner-advisory-services",
        "QiAS=company:quorv-inner-advisory-services", "QiAS=company:quorv-inner-advisory-services",
      ])
  }

  @Test func aPartysRoleInANoticeIsNoName() {
    #expect(SmallGazetteer.tag("青山测试科技有限公司（“本公司”）公告，本公司亏损。").count == 1)
    #expect(SmallGazetteer.tag("青山测试科技有限公司（以下简称“发行人”）公告，发行人亏损。").count == 1)
  }

  @Test func aDefinitionBehindAListingCodeIsRead() {
    let text = "Tarvon Drum Inc. (NASDAQ: TRVD) (“Tarvon” or the “Company”) sold it. Nobody met Tarvon there."
    #expect(
      SmallGazetteer.tag(text, language: .english).filter { $0 == "Tarvon=company:tarvon-drum" }.count == 2)
  }

  @Test func anAcronymBehindOrIsRead() {
    let text = "It sold Tarvon Drum Inc., or TDI, in May. Nobody met TDI there."
    #expect(SmallGazetteer.tag(text, language: .english).filter { $0 == "TDI=company:tarvon-drum" }.count == 2)
  }
}
