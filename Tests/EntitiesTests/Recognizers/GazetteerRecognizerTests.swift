import Testing
import YuliaoCorpus

@Suite struct GazetteerRecognizerTests {
  @Test func aChineseProductIsNoMentionOfTheFirmInItsFront() {
    #expect(SmallGazetteer.tag("英特尔峦机很好用。") == [])
    #expect(SmallGazetteer.tag("英特尔的峦机很好用。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("苹果峦机很好用。") == ["苹果=company:apple"])
  }

  @Test func aDotJoinsAPapersColumnToIt() {
    #expect(SmallGazetteer.tag("峦江晨报·财经记者注意到。") == ["峦江晨报=company:luan-morning"])
    #expect(SmallGazetteer.tag("华为·史密斯说。") == [])
  }

  @Test func aPrepositionThatTheDictionaryJoinsToTheNameHidesNone() {
    #expect(SmallGazetteer.tag("用户在京东股价上涨时买入。") == ["京东=company:jd"])
  }
  @Test func nothingIsTaggedInAddresses() {
    #expect(SmallGazetteer.tag("见 https://www.microsoft.com/Intel 与 a@intel.com") == [])
    #expect(SmallGazetteer.tag("[详情](https://example.com/news/微软-英特尔-2月)。") == [])
  }

  @Test func aProductThatBearsTheFirmsNameIsNoMentionOfTheFirm() {
    #expect(SmallGazetteer.tag("新款 Intel Weathervane 上市。") == [])
    #expect(SmallGazetteer.tag("Intel 发布了 Intel Weathervane。") == ["Intel=company:intel"])
  }

  @Test func anEverydayWordAmongCapitalsIsNoAcronym() {
    let types: Set<EntityType> = [.organization]
    #expect(SmallGazetteer.tag("ATTENTION INVESTORS WHO LOST MONEY.", language: .english, types: types) == [])
    #expect(
      SmallGazetteer.tag("The WHO said so.", language: .english, types: types) == [
        "WHO=organization:world-health-organization"
      ])
  }

  @Test func aVersionMakesAFirmsNameAProducts() {
    #expect(SmallGazetteer.tag("接入Intel-R1模型，Intel V3更快。") == [])
    #expect(SmallGazetteer.tag("Intel Q4 sales fell; Intel-Q4.", language: .english).count == 2)
  }

  @Test func aPersonsOfficeSpeaksForTheBodysAcronym() {
    let text = "The Parks Secretary spoke. The DOPX has a plan."
    #expect(SmallGazetteer.tag(text, language: .english) == ["DOPX=agency:us/department-of-parks"])
    #expect(SmallGazetteer.tag("The DOPX has a plan.", language: .english) == [])
  }

  @Test func aNameThatAWordCrossesCountsWhereTheDocumentHasItElsewhere() {
    #expect(SmallGazetteer.tag("在京东上架。") == [])
    #expect(SmallGazetteer.tag("京东表示，新品在京东上架。") == Array(repeating: "京东=company:jd", count: 2))
    #expect(SmallGazetteer.tag("京东表示，他从北京东站出发。") == ["京东=company:jd"])
  }

  @Test func indicesFundsAndStadiumsAreNoFirms() {
    #expect(SmallGazetteer.tag("It was held at Intel Stadium in May.", language: .english) == [])
    #expect(
      SmallGazetteer.tag(
        "It tracks the Intel Smaller Firms Index as it has done for some years now.", language: .english) == [])
    #expect(
      SmallGazetteer.tag(
        "It bought shares of the Intel Global Growth Fund as it has done for some years now.", language: .english) == []
    )
    #expect(
      SmallGazetteer.tag("It met Intel Chief Ann Lee of the fund.", language: .english) == ["Intel=company:intel"])
  }

  @Test func aTextOnCoinsNeedsTheBodysOwnName() {
    let clue = "The Parks Secretary spoke. The DOPX has a plan. "
    #expect(SmallGazetteer.tag(clue + "Dogecoin rose.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("The Department of Parks and Gardens has DOPX and Dogecoin.", language: .english).count == 2)
  }

  @Test func aHandleIsNoMention() {
    #expect(SmallGazetteer.tag("Write to @Intel_help now.", language: .english) == [])
  }

  @Test func aClosedEndFundIsNotItsManager() {
    #expect(SmallGazetteer.tag("She sold the Intel Dividend & Income Trust in May.", language: .english) == [])
    #expect(SmallGazetteer.tag("Intel Capital Allocation Term Trust Pays In May\n", language: .english) == [])
    #expect(SmallGazetteer.tag("She put her trust in Intel.", language: .english) == ["Intel=company:intel"])
  }

  @Test func aBulletBeforeANameIsNoDotInsideIt() {
    #expect(SmallGazetteer.tag("相关阅读：\n·英特尔否认。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("约翰·英特尔否认。") == [])
  }

  @Test func aPrepositionThatNoUsualWordTakesHidesNoName() {
    #expect(SmallGazetteer.tag("产品由微软发起。") == ["微软=company:microsoft"])
    #expect(SmallGazetteer.tag("产品由于软发起。") == [])
  }

  @Test func aConjunctionBehindANameHidesNone() {
    #expect(SmallGazetteer.tag("峦石云和微软在场。") == ["峦石云=company:quv", "微软=company:microsoft"])
  }

  @Test func aNumberBeforeWhatItCountsIsNoFirm() {
    #expect(SmallGazetteer.tag("目标价1788元。") == [])
    #expect(SmallGazetteer.tag("他在1788上开店。") == ["1788=company:1788"])
  }

  @Test func aModelsSizeOrLineBehindAHyphenMakesTheFirmsNameAProducts() {
    #expect(SmallGazetteer.tag("用Microsoft-7B生成，Microsoft-Quorv-16B更大，Microsoft-Quorv-V2更新。") == [])
    #expect(SmallGazetteer.tag("Microsoft-led group.", language: .english) == ["Microsoft=company:microsoft"])
  }

  @Test func aCodeBehindAnExchangeThatNoListHasIsNoName() {
    #expect(SmallGazetteer.tag("Dravon (QXQ: QUV) rose.", language: .english) == [])
    #expect(SmallGazetteer.tag("QUV rose.", language: .english) == ["QUV=company:quv"])
  }

  @Test func aPapersNameIsNoHalfOfAReport() {
    #expect(SmallGazetteer.tag("据今晚报消息。") == ["今晚报=company:luan-morning"])
    #expect(SmallGazetteer.tag("今晚报道称。") == [])
  }

  @Test func ofOneBodysNamesTheLongerStandsEvenWhereAWordCrossesItsEnd() {
    #expect(SmallGazetteer.tag("通胀数据反映联储局限制政策未达标。").first == "联储局=agency:us/federal-reserve")
  }

  @Test func aSpanOfTimeInAChartIsNoFirm() {
    #expect(SmallGazetteer.tag("Range\n\n* 1D\n* 1M\n* 5M\n* 6M\n", language: .english) == [])
    #expect(
      SmallGazetteer.tag("Shares of 5M rose, 5M said.", language: .english) == ["5M=company:5m", "5M=company:5m"])
  }

  @Test func aVersionInSmallLettersMakesASmallNameAProduct() {
    #expect(SmallGazetteer.tag("公司接入quorvseek-r1模型，quorvseek宣布。") == ["quorvseek=company:quv"])
  }

  @Test func aFirmsNameInsideAPersonsIsNone() {
    #expect(SmallGazetteer.tag("实控人变更为左峦德先生。") == [])
    #expect(SmallGazetteer.tag("峦德宣布扩产。") == ["峦德=company:quv"])
  }

  @Test func aSumAndAnAddressAreNoFirm() {
    #expect(SmallGazetteer.tag("It has ~5M users at Microsoft.com and $5M of sales.", language: .english) == [])
  }

  @Test func aPlusBehindANameMakesAServiceOfIt() {
    #expect(SmallGazetteer.tag("与Microsoft+等平台竞争，Intel+Microsoft合作。").count == 2)
    #expect(SmallGazetteer.tag("Intel+华为的组合。") == ["Intel=company:intel", "华为=company:huawei"])
  }

  @Test func whatKindOfFirmALatinNameIsIsNoFirm() {
    #expect(SmallGazetteer.tag("峦南投资公司Quorvis说。").filter { $0.hasPrefix("峦南投资公司=") } == [])
    #expect(SmallGazetteer.tag("峦南投资公司说。") == ["峦南投资公司=company:quv"])
  }

  @Test func aDoubtfulLatinNameBeforeAChineseWordForItsProductIsTheFirm() {
    #expect(SmallGazetteer.tag("2月12日，Target峦机官方宣布。") == ["Target=company:target"])
    #expect(SmallGazetteer.tag("2月12日，英特尔峦机官方宣布。") == [])
  }

  @Test func lettersInsideATelephoneNumberAreNoName() {
    #expect(SmallGazetteer.tag("Call 1-800-EPA-1088 now.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("In Docket 2021-EPA-0012 the rule stands.", language: .english)
        == ["EPA=agency:us/environmental-protection-agency"])
  }

  @Test func aNumberWithDecimalsIsNoFirm() {
    #expect(SmallGazetteer.tag("營收1788.3億元。", language: .traditionalChinese) == [])
  }

  @Test func anAilmentCalledAfterSomebodyIsNoFirm() {
    // Only who found one gives it the name: a firm's disease research is its own.
    #expect(SmallGazetteer.tag("It led Dravert's disease research.", language: .english) == ["Dravert=company:dravert"])
  }

  @Test func aModelsNumberBehindAWordIsNoFirm() {
    #expect(!SmallGazetteer.tag("它发布机器人Quorvbot X1升级版。").contains { $0.hasPrefix("X1=") })
  }

  @Test func aCourtsFileIsNoFirm() {
    #expect(SmallGazetteer.tag("The case is adjourned (QUV 1243/2024).") == [])
    #expect(SmallGazetteer.tag("QUV rose in 2024.") == ["QUV=company:quv"])
  }

  @Test func whatAManHasIsNoFirm() {
    #expect(SmallGazetteer.tag("Mark Moody's last meeting was short.") == [])
    #expect(SmallGazetteer.tag("The rating of Moody's was cut.") == ["Moody's=company:moodys"])
  }

  @Test func aMembersTownIsNoFirm() {
    #expect(!SmallGazetteer.tag("State Sen. Kevin Sparks, R-Marlow, said so.").contains { $0.hasPrefix("Marlow=") })
  }

  @Test func aBuildingByTheArticleIsNoFirm() {
    #expect(SmallGazetteer.tag("微软与Target公司开会。").last == "Target=company:target")
    #expect(SmallGazetteer.tag("微软在The Target公司大楼开会。") == ["微软=company:microsoft"])
  }

  @Test func aLawByItsNumberIsNoChamber() {
    #expect(SmallGazetteer.tag("In the U.S. the House met. House File 639 failed.", language: .english).count == 1)
  }
}
