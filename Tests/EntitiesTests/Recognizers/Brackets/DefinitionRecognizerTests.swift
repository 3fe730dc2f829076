import Testing
import YuliaoCorpus

@Suite struct DefinitionRecognizerTests {
  @Test func aShortNameThatTheTextDefinesStandsForTheLongOne() {
    let found = SmallGazetteer.tag("青山测试科技有限公司(以下简称“青山测试”)公告。青山测试称。")
    #expect(found.filter { $0 == "青山测试=company:青山测试科技" }.count == 2)
  }

  @Test func aMarkerFurtherInsideTheBracketDefinesToo() {
    let found = SmallGazetteer.tag("青山测试科技有限公司（现名另定，以下简称为“峦测”）公告。峦测称。")
    #expect(found.filter { $0 == "峦测=company:青山测试科技" }.count == 2)
    #expect(SmallGazetteer.tag("Quorva Drum Inc.（下称“峦鼓”）公告。峦鼓称。").filter { $0.hasPrefix("峦鼓=") }.count == 2)
    #expect(SmallGazetteer.tag("青山测试科技有限公司（现名另定，以下简称“公司”）公告。公司称。").count == 1)
  }

  @Test func aBracketBehindTheOneWithTheCodeDefines() {
    let found = tag("Quorva Drum Inc. (NASDAQ: QVDX) (“Quorva” or the “Company”) sold. A drum of Quorva broke.")
    #expect(found.filter { $0.hasPrefix("Quorva=") }.count == 2)
  }

  @Test func aListedFirmsNameInBracketsTellsWhoseTheFullNameIs() {
    let found = SmallGazetteer.tag("江北三六零安全信息股份有限公司（三六零）公告。江北三六零安全信息股份有限公司称。")
    #expect(found.count == 3 && found.allSatisfy { $0.hasSuffix("=company:360-security") })
  }

  @Test func anAbridgedNameInBracketsDefines() {
    let found = SmallGazetteer.tag("江北擘槊精细化工有限公司（江北擘槊）公告。江北擘槊称。")
    #expect(found.filter { $0 == "江北擘槊=company:江北擘槊精细化工" }.count == 2)
    #expect(SmallGazetteer.tag("江北擘槊精细化工有限公司（化工擘槊）公告。").count == 1)
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

  @Test func aPartInATenderIsNoName() {
    #expect(
      SmallGazetteer.tag("峦峰石泉有限公司（以下简称“招标人”）拟招标。招标人要求。") == ["峦峰石泉有限公司=company:峦峰石泉"])
  }

  @Test func aBranchDefinesItsShortName() {
    let found = SmallGazetteer.tag("原告与美国银行峦溪分行（以下简称峦银峦溪分行）纠纷。峦银峦溪分行辩称。")
    #expect(found.first == "美国银行峦溪分行=company:bank-of-america")
    #expect(found.contains("峦银峦溪分行=company:bank-of-america"))
  }

  @Test func anAcronymMayEndInsideTheLastWord() {
    let found = tag("Acmedrum Claims Exchange Inc. was named. Quorva Claims Exchange Corp (QCX) opened. QCX grew.")
    #expect(found.filter { $0 == "QCX=company:quorva-claims-exchange" }.count == 2)
    #expect(!tag("Quorva Claims Board Corp (QCX) opened. QCX grew.").contains { $0.hasPrefix("QCX=") })
  }

  @Test func aShortNameMayStandBehindThatIsAndBeforeACode() {
    for bracket in ["（即榫峦石）", "（榫峦石，834343）", "（榫峦石, 834343）"] {
      let found = SmallGazetteer.tag("青溪榫峦石玩具制造有限公司\(bracket)成立。榫峦石扩产。")
      #expect(found.filter { $0 == "榫峦石=company:青溪榫峦石玩具制造" }.count == 2, "\(bracket)")
    }
    #expect(
      SmallGazetteer.tag("青溪榫峦石玩具制造有限公司（榫峦石，擘槊）成立。").map { $0.prefix(3) } == ["青溪榫"])
  }

  @Test func aListedBodysAcronymMayHaveItsLettersInAnotherOrder() {
    let found = tag("The Department of Parks and Gardens (GPD) grew. Nobody saw GPD there.")
    #expect(found.filter { $0 == "GPD=agency:us/department-of-parks" }.count == 2)
    #expect(!tag("The Department of Parks and Gardens (GXP) grew.").contains { $0.hasPrefix("GXP=") })
  }

  @Test func aSecondShortNameAndOneBehindACodeAreRead() {
    let two = SmallGazetteer.tag("峦峰石泉有限公司（以下简称“峦槊科拉”、“VGML”）成立。VGML扩产。")
    #expect(two.filter { $0 == "VGML=company:峦峰石泉" }.count == 2)
    let code = SmallGazetteer.tag("三六零（601360.SH，简称QHT）成立。QHT扩产。")
    #expect(code.filter { $0 == "QHT=company:360-security" }.count == 2)
  }

  @Test func aShortNameBesideThePartysPartNeedsNoQuotes() {
    let found = tag("Quorvan Drum Holding SA (Quorvan, or the Company) opened. The board of Quorvan met.")
    #expect(found.filter { $0 == "Quorvan=company:quorvan-drum-holding" }.count == 2)
  }

  @Test func aPartyAndWhatABracketSpeaksOfAreNoShortNames() {
    let part = SmallGazetteer.tag("峦峰石泉有限公司（以下简称“峦槊科拉”、“标的资产”）成立。标的资产增值。")
    #expect(!part.contains { $0.hasPrefix("标的资产") })
    let thing = SmallGazetteer.tag("三六零（磷酸铁锂电池，简称LFP）成立。LFP增产。")
    #expect(!thing.contains { $0.hasPrefix("LFP") })
  }

  @Test func aNameMayBeginWithTheWordForThatIs() {
    let found = SmallGazetteer.tag("青溪即槊石玩具制造有限公司（即槊石）成立。即槊石扩产。")
    #expect(found.filter { $0 == "即槊石=company:青溪即槊石玩具制造" }.count == 2)
  }

  @Test func theFirstLettersOfItsEnglishNameStandForAChineseOne() {
    let found = SmallGazetteer.tag("美国银行(BOA)宣布加息。BOA表示。")
    #expect(found.filter { $0 == "BOA=company:bank-of-america" }.count == 0)
    let body = SmallGazetteer.tag("众议院金融服务委员会(HCFS)宣布。HCFS表示。")
    #expect(body.filter { $0 == "HCFS=agency:us/house-committee-on-financial-services" }.count == 2)
  }
}
