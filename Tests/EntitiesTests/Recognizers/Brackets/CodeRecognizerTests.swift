import Testing
import YuliaoCorpus

@Suite struct CodeRecognizerTests {
  @Test func aCodeSaysWhoAnUnlistedNameIs() {
    #expect(SmallGazetteer.tag("周五,三六零安全（601360.SH）涨停。") == ["三六零安全=company:360-security"])
    #expect(
      SmallGazetteer.tag("The Widget Maker (NASDAQ: INTC) rose.", language: .english).last?.hasSuffix("company:intel")
        == true)
  }

  @Test func markdownBetweenNameAndCodeIsPassedOver() {
    #expect(SmallGazetteer.tag("另一项目由机器人[**（300024）**](page.php)投得。") == ["机器人=company:siasun"])
  }

  @Test func theMarkOfAClassOfSharesIsNoNameOfItsOwn() {
    #expect(SmallGazetteer.tag("三六零-W(601360)高开。") == ["三六零=company:360-security"])
  }

  @Test func anIndexWithACodeIsNoCompany() {
    #expect(SmallGazetteer.tag("中证青山主题指数(601360)上涨。") == [])
  }

  @Test func fourDigitsBehindAnotherNameAreAYear() {
    #expect(SmallGazetteer.tag("青山公园（1113）重开。") == [])
    #expect(SmallGazetteer.tag("长实（1113）投得地皮。") == ["长实=company:ck-asset"])
  }

  @Test func ofACodeOfHongKongAndTaiwanTheNameBeforeItTells() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .traditionalChinese) }
    #expect(tag("巒晶（4357）上漲。") == ["巒晶=company:lanjing"])
    #expect(tag("巒石物業（4357）上漲。") == ["巒石物業=company:lanshi"])
    #expect(tag("巒博（4357）上漲。") == ["巒博=company:lanbo"])
    #expect(tag("青樺（4357）上漲，青樺（4358）下跌。") == [])
    #expect(tag("青樺（4357.TWO）上漲。") == ["青樺=company:lanjing"])
  }

  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aCodeOfAnyMarketMarksAFirm() {
    #expect(tag("In May Quorv Drum (TSXV: QVD) sold a mine.") == ["Quorv Drum=company:quorv-drum"])
  }

  @Test func aFundOrACountryBeforeACodeIsNoFirm() {
    #expect(tag("In May the Quorv Income ETF (NYSEARCA: QVI) rose.").isEmpty)
    #expect(tag("In May Mexico (OTC: MXC) rose.").isEmpty)
  }

  @Test func aChineseNameBeforeACodeThatNoListHoldsIsAFirm() {
    #expect(SmallGazetteer.tag("青峦石(06838)上升。") == ["青峦石=company:青峦石"])
    #expect(SmallGazetteer.tag("股份方面，青峦石（600838）上升。") == ["青峦石=company:青峦石"])
    #expect(SmallGazetteer.tag("青峦恒石(03088)上升，文号青峦(202501)。") == [])
  }

  @Test func aNameSaidWithItsCodeIsKnownInTheWholeText() {
    #expect(
      SmallGazetteer.tag("青峦将分拆业务\n\n青峦(NASDAQ: INTC)公布，青峦将分拆。")
        == Array(
          repeating: "青峦=company:intel", count: 3))
  }

  @Test func threeDigitsAreHongKongsCodeBehindAKnownNameOnly() {
    #expect(SmallGazetteer.tag("奧迪（762）升3%。", language: .traditionalChinese) == ["奧迪=company:qingfeng"])
    #expect(SmallGazetteer.tag("奥迪（762）升3%。") == ["奥迪=company:audi"])
    #expect(SmallGazetteer.tag("熱線（762）很忙。", language: .traditionalChinese) == [])
  }

  @Test func aTickerDoesNotOverruleAFirmWithAListingOfItsOwn() {
    #expect(SmallGazetteer.tag("微软(INTC.US)上涨。") == ["微软=company:microsoft"])
    #expect(SmallGazetteer.tag("华为(INTC.US)上涨。") == ["华为=company:intel"])
  }

  @Test func aCodeMayBeTheTextOfAMarkdownLink() {
    #expect(SmallGazetteer.tag("长实([01113](https://example.org/1113))曾升3%。") == ["长实=company:ck-asset"])
    #expect(SmallGazetteer.tag("青峦石([06838](https://example.org/6838))曾升3%。") == ["青峦石=company:青峦石"])
    #expect(
      SmallGazetteer.tag(
        "Quorva (NASDAQ:[INTC](https://example.org/intc \"Intel Corporation\")) rose.", language: .english)
        == ["Quorva=company:intel"])
    #expect(SmallGazetteer.tag("看表([2024](https://example.org/2024))曾升3%。") == [])
  }

  @Test func aFirmThatNoTableListsHasTheListingThatTheTextGives() {
    let mentions = SmallGazetteer.mentions(
      "Quorv Drum Inc. (TSXV: QVD) sold a mine. Quorv Drum said so.", language: .english)
    #expect(mentions.map(\.entity.id) == ["company:quorv-drum", "company:quorv-drum"])
    #expect(mentions.map(\.entity.listings) == [["TSXV:QVD"], ["TSXV:QVD"]])
  }

  @Test func aListingOfTheTablesStays() {
    let mentions = SmallGazetteer.mentions("Intel Corp (OTC: INTX) rose.", language: .english)
    #expect(mentions.map(\.entity.listings) == [["NASDAQ:INTC"]])
  }

  @Test func aPossessiveMayStandBetweenNameAndCode() {
    #expect(tag("Quorv Drum's (TSXV: QVD) losses grew.") == ["Quorv Drum=company:quorv-drum"])
    #expect(
      tag("Quorv Chips' losses and Quorv Chips's (NASDAQ: INTC) sales grew.").contains("Quorv Chips=company:intel"))
  }

  @Test func aFullCodeOfAShareMakesItsNameAFirm() {
    #expect(SmallGazetteer.tag("青峦石（000975.SZ）上升。") == ["青峦石=company:青峦石"])
    #expect(SmallGazetteer.tag("背后主投的上市公司青峦石（002975.SZ/02975.HK）上升。") == ["青峦石=company:青峦石"])
    #expect(SmallGazetteer.tag("QUORVA(03650)跌8.8%。") == ["QUORVA=company:quorva"])
    #expect(SmallGazetteer.tag("青峦板指(399006.SZ)和青峦指(000001.SH)上升。") == [])
  }

  @Test func aKnownNameBeforeACodeThatNoListHoldsStaysWhatItIs() {
    #expect(SmallGazetteer.tag("承压的创新者英伟达（688331.SH）上升。") == ["英伟达=company:nvidia"])
    #expect(SmallGazetteer.tag("英伟达通（688331.SH）上升。") == ["英伟达通=company:英伟达通"])
    #expect(SmallGazetteer.tag("安微软（688331.SH）上升。") == ["安微软=company:安微软"])
    #expect(SmallGazetteer.tag("英伟达股份（688331.SH）上升。") == ["英伟达股份=company:nvidia"])
  }

  @Test func aMarketHasSeveralNames() {
    #expect(tag("Quorv Drum (SHSE: 601360) rose.") == ["Quorv Drum=company:360-security"])
  }

  @Test func aMarketsNameMayHaveSmallLetters() {
    #expect(
      SmallGazetteer.tag("It sold Quorvane Telmar (NasdaqGS:QVTM) in May.", language: .english) == [
        "Quorvane Telmar=company:quorvane-telmar"
      ])
    #expect(
      SmallGazetteer.tag("It sold Quorvane Telmar (IBSE:QVTM) in May.", language: .english) == [
        "Quorvane Telmar=company:quorvane-telmar"
      ])
  }

  @Test func depositaryReceiptsBeforeACodeAreNoName() {
    #expect(SmallGazetteer.tag("三六零ADR（QVX-US）收高。") == ["三六零=company:360-security"])
    #expect(SmallGazetteer.tag("收盘：英特尔ADR（INTC-US）收高。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("昨夜峦国ADR（INTC-US）收高。") == [])
  }

  @Test func aWordForFirmsBeforeACodeIsNoName() {
    #expect(SmallGazetteer.tag("在那里上市的公司（INTC.US）收高。") == [])
  }

  @Test func aCodeMeansTheWholeNameAndNotAnOrdinaryWordAtItsEnd() {
    #expect(
      SmallGazetteer.tag("Quorv Sunrise Target (ASX:SQT)\n\nIt was old.", language: .english).first?
        .hasPrefix("Quorv Sunrise Target=") == true)
    #expect(
      SmallGazetteer.tag("They spoke of Target (ASX:SQT) then.", language: .english).first == "Target=company:target")
  }

  @Test func aListedFirmOfSomePlaceIsNoName() {
    #expect(SmallGazetteer.tag("这家峦南上市公司（300972.SZ）收高。") == [])
  }

  @Test func peersBeforeANameAreNoPartOfIt() {
    #expect(
      SmallGazetteer.tag("Peers Quorv Drum (NASDAQ:INTC) and others rose.", language: .english).first
        == "Quorv Drum=company:intel")
  }

  @Test func aFundNamedByTheNumberOfItsMembersIsNoFirm() {
    #expect(!SmallGazetteer.tag("經理人提醒，青峦台湾50（0762）已獲利。").contains { $0.hasSuffix("company:qingfeng") })
    #expect(SmallGazetteer.tag("經理人提醒，青峦（0762）已獲利。").contains { $0.hasSuffix("company:qingfeng") })
  }

  @Test func thePlaceOfAListingIsNoName() {
    #expect(SmallGazetteer.tag("It is listed in Japan (AAPL.US) and grows.", language: .english) == [])
  }

  @Test func smallerMarketsCodesSayWhoTheirFirmsAre() {
    for code in ["CPH: DRV-B", "CPSE: DRV-B", "DRV-B.CO"] {
      #expect(
        SmallGazetteer.tag("Quorn Shipping (\(code)) rose.", language: .english) == [
          "Quorn Shipping=company:dravert-lines"
        ], "\(code)")
    }
  }

  @Test func whereNamesAndTheirFourDigitsAgreeOtherNamesBeforeFourDigitsAreFirmsToo() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .traditionalChinese) }
    let known = "峦和（1086）高開。"
    #expect(tag(known + "峦智（1263）發盈喜。").last == "峦智=company:lanzhi")
    #expect(tag(known + "青樺科技集團（8635）反彈。").last == "青樺科技集團=company:青桦科技集团")
    #expect(tag("峦智（1263）發盈喜。") == [])
    #expect(tag(known + "峦智（2024）發盈喜，峦智（3088）反彈。") == ["峦和=company:lanhe"])
  }

  @Test func aFirmBeforeACodeThatNoListHoldsHasThatListing() {
    let mentions = SmallGazetteer.mentions("峦和（1086）高開。青樺科技集團（8635）反彈。", language: .traditionalChinese)
    #expect(mentions.last?.entity.listings == ["HKEX:8635"])
  }

  @Test func aNumberOfAnotherFirmAtTheSameMarketDoesNotOverruleAName() {
    #expect(SmallGazetteer.tag("峦和（0933）私有化。", language: .traditionalChinese) == ["峦和=company:lanhe"])
    #expect(SmallGazetteer.tag("三六零（300024）上涨。") == ["三六零=company:360-security"])
  }

  @Test func aBrandKeepsItsIdBeforeItsOwnersCode() {
    #expect(
      SmallGazetteer.tag("Shares of Tarvel Blair and Sons (NASDAQ: INTC) rose.", language: .english)
        == ["Tarvel Blair and Sons=company:tarvel-blair"])
  }

  @Test func aYearAndANumberToCallAreNoCodes() {
    let known = "峦和（1086）高開。"
    #expect(
      SmallGazetteer.tag(known + "青峦維新（1868）之後，撥打，青峦熱線（1263）。", language: .traditionalChinese) == ["峦和=company:lanhe"])
  }
}
