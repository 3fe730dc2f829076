import Testing
import YuliaoCorpus

@Suite struct ContextEvidenceTests {
  @Test func anOrdinaryWordIsNoCompanyByItself() {
    #expect(SmallGazetteer.tag("农民种了很多苹果。") == [])
    #expect(SmallGazetteer.tag("这台机器人公司很多,大家都用机器人。") == [])
    #expect(SmallGazetteer.tag("Target your efforts well.", language: .english) == [])
  }

  @Test func aWordOfTheMarketBesideItMakesIt() {
    #expect(SmallGazetteer.tag("美股收盘,苹果跌超2%。") == ["苹果=company:apple"])
    #expect(SmallGazetteer.tag("Analysts cut Target shares.", language: .english) == ["Target=company:target"])
  }

  @Test func aCreditOrAPostOrAPartingMakesIt() {
    for text in [
      "（图源：苹果）", "他在苹果发文。", "从苹果独立出来的团队。", "苹果等科技巨头。", "图源：苹果官网",
      "他跳槽到苹果。", "获得苹果大订单。",
    ] {
      #expect(SmallGazetteer.tag(text) == ["苹果=company:apple"], "\(text)")
    }
    for text in ["（图片：苹果树）", "他在苹果树下发文。", "从苹果分出一半。", "苹果等水果。"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }

  @Test func aLatinNameInSmallLettersCountsBetweenChineseWords() {
    #expect(SmallGazetteer.tag("分析师称，quorv紧随其后，股价上涨。") == ["quorv=company:quv"])
    #expect(SmallGazetteer.tag("a quorv紧随其后。") == [])
  }

  @Test func aListOfCompaniesMakesIt() {
    #expect(
      SmallGazetteer.tag("微软、苹果、英特尔参会。") == ["微软=company:microsoft", "苹果=company:apple", "英特尔=company:intel"])
  }

  @Test func aCodeInBracketsMakesIt() {
    #expect(SmallGazetteer.tag("公告称,机器人（300024）中标。") == ["机器人=company:siasun"])
  }

  @Test func aProductOfTheFirmMakesItsDoubtfulNameCount() {
    #expect(SmallGazetteer.tag("iPhone 新机发布在即,苹果尚未置评。") == ["苹果=company:apple"])
    #expect(SmallGazetteer.tag("他吃着苹果,刷着 iPhone。果园丰收,果农采摘水果。") == [])
  }

  @Test func aNameMadeSureTwiceCountsFurtherOn() {
    #expect(SmallGazetteer.tag("长实股价造好。长实宣布派息。他提到长实。").filter { $0 == "长实=company:ck-asset" }.count == 3)
    #expect(SmallGazetteer.tag("他提到长实。") == [])
  }

  @Test func aNameThatAWordCrossesIsNone() {
    #expect(SmallGazetteer.tag("微软警告,高通胀会拖累股价。") == ["微软=company:microsoft"])
  }

  @Test func aLongerCapitalisedNameIsAnother() {
    #expect(SmallGazetteer.tag("They met at Target Field as shares rose.", language: .english) == [])
  }

  @Test func aSingleLetterIsThePlatformWherePeoplePost() {
    #expect(SmallGazetteer.tag("He wrote in a post on X.", language: .english) == ["X=company:x"])
    #expect(SmallGazetteer.tag("Solve for X in the equation.", language: .english) == [])
  }

  @Test func aLabelBeforeASumIsNoFirm() {
    let text = "Analysts cut Target shares. Rating: buy. Target: $55"
    #expect(SmallGazetteer.tag(text, language: .english) == ["Target=company:target"])
  }

  @Test func whatHasATitleOfItsOwnIsABroadcaster() {
    #expect(
      SmallGazetteer.tag("He was on Target’s “This Morning” show.", language: .english) == ["Target=company:target"])
    #expect(SmallGazetteer.tag("He read of Target’s aim.", language: .english) == [])
  }

  @Test func aLetterBetweenCharactersHidesAWord() {
    #expect(SmallGazetteer.tag("网上发文热议已久，事情经过众人皆知，据说林某X街的店主已报警。") == [])
    #expect(SmallGazetteer.tag("他在平台X发文。") == ["X=company:x"])
  }

  @Test func anOwnerOrAHeadlineBesideAnAcronymMakesItNoLongerName() {
    let clue = "The Parks Secretary spoke at noon on what is to be done there.\n"
    #expect(
      SmallGazetteer.tag(clue + "He read of Ann Lee's DOPX at noon.", language: .english) == [
        "DOPX=agency:us/department-of-parks"
      ])
    #expect(
      SmallGazetteer.tag("Ann Lee's DOPX Is Heading To The Hills\n" + clue, language: .english) == [
        "DOPX=agency:us/department-of-parks"
      ])
  }

  @Test func twoCapitalsAreNotTheSentencesOwn() {
    #expect(
      SmallGazetteer.tag("Harbour Lane and Intel were also there.", language: .english).first
        == "Harbour Lane=company:harbour-lane")
  }

  @Test func firmsOfAListMakeTheirNeighboursSure() {
    #expect(SmallGazetteer.tag("参展的有英特尔、苹果、长实。").count == 3)
  }

  @Test func anAcronymBesideABodyOfItsCountryIsThatCountrys() {
    #expect(
      SmallGazetteer.tag("The EPA and the DOPX have urged farms to wait.", language: .english).last
        == "DOPX=agency:us/department-of-parks")
    #expect(SmallGazetteer.tag("They and the DOPX have urged farms to wait.", language: .english) == [])
  }

  @Test func aWholeNameNearABodyOfItsCountryCounts() {
    #expect(
      SmallGazetteer.tag("The EPA paid for what the Quorv Relations Division may keep.", language: .english).count == 2)
    #expect(SmallGazetteer.tag("Nobody knows what the Quorv Relations Division may keep.", language: .english) == [])
  }

  @Test func aWordBeforeAStateIsAPlace() {
    #expect(
      SmallGazetteer.tag("Intel, Target, Missouri, was awarded it.", language: .english) == ["Intel=company:intel"])
    #expect(
      SmallGazetteer.tag("Intel, Target, NVIDIA, was awarded it.", language: .english) == [
        "Intel=company:intel", "Target=company:target", "NVIDIA=company:nvidia",
      ])
    #expect(
      SmallGazetteer.tag("Here TBX, Ohio-based, met Tarvel Blair and Sons.", language: .english) == [
        "Tarvel Blair and Sons=company:tarvel-blair"
      ])
  }

  @Test func aWordThatCountsPointsOrLettersIsNone() {
    #expect(SmallGazetteer.tag("Shares: Target swings 600 points at noon.", language: .english) == [])
    #expect(SmallGazetteer.tag("They bought Target A shares.", language: .english) == [])
  }

  @Test func aNeighbourInAListHoldsAtASentencesBeginningToo() {
    #expect(
      SmallGazetteer.tag("It was old. Target and Intel went home.", language: .english) == [
        "Target=company:target", "Intel=company:intel",
      ])
  }

  @Test func aNameOfSeveralCapitalisedWordsNeedsLessBesideIt() {
    #expect(
      SmallGazetteer.tag("They gave their products to Harbour Lane that day.", language: .english) == [
        "Harbour Lane=company:harbour-lane"
      ])
    #expect(SmallGazetteer.tag("They gave their pears to Harbour Lane that day.", language: .english) == [])
    #expect(SmallGazetteer.tag("Harbour Lane has products that day.", language: .english) == [])
  }

  @Test func whoeverBearsATitleOfCongressIsNoFirm() {
    #expect(SmallGazetteer.tag("众议员苹果表示，股价大跌。") == [])
  }

  @Test func whatFirmsDoBehindAChineseNameSpeaksForIt() {
    #expect(SmallGazetteer.tag("微软在前，长实已押注另一块。") == ["微软=company:microsoft", "长实=company:ck-asset"])
    #expect(SmallGazetteer.tag("微软在前，长实已落在后面。") == ["微软=company:microsoft"])
  }

  @Test func anAdverbThatTheDictionaryJoinsToTheNameHidesNone() {
    #expect(SmallGazetteer.tag("公司已分拆。高通则称产品无关。") == ["高通=company:qualcomm"])
    #expect(SmallGazetteer.tag("公司已分拆。高通胀产品无关。") == [])
  }

  @Test func whoSpeaksMayStandBehindABullet() {
    #expect(SmallGazetteer.tag("大行：\n●长实：首予峦国「买入」").last == "长实=company:ck-asset")
    #expect(SmallGazetteer.tag("大行：\n对长实：要买入") == [])
  }

  @Test func capitalsInBracketsAreShortForWhatStandsBeforeThem() {
    #expect(SmallGazetteer.tag("峦国治疗研究所（TBX）的产品由公司发布。") == [])
    #expect(SmallGazetteer.tag("峦国治疗研究所和TBX的产品由公司旗下TBX发布。").count == 2)
  }

  @Test func theFirmsOwnCodeBehindANameIsProof() {
    #expect(SmallGazetteer.tag("It was old. Target TGT was old too.", language: .english) == ["Target=company:target"])
    #expect(SmallGazetteer.tag("It was old. Target TGX was old too.", language: .english) == [])
  }

  @Test func aModelsNumberBehindANameMakesItAProduct() {
    #expect(SmallGazetteer.tag("旗下长实M4的产品由公司发布。") == [])
    #expect(SmallGazetteer.tag("旗下长实的产品由公司发布。") == ["长实=company:ck-asset"])
  }

  @Test func whoHasEmployeesIsAFirm() {
    #expect(SmallGazetteer.tag("由两位前苹果员工创立。") == ["苹果=company:apple"])
  }

  @Test func whoOpensTheHeadlineIsMeantOnceAWordOfBusinessMakesItSure() {
    #expect(SmallGazetteer.tag("地平线落地新车\n\n地平线也成为伙伴。\n\n地平线称，业务增长。").count == 3)
  }

  @Test func toSayOnAPlatformNamesIt() {
    #expect(SmallGazetteer.tag("据某人在X称，模型已开源。") == ["X=company:x"])
    #expect(SmallGazetteer.tag("据某人说，X称不上好。") == [])
  }

  @Test func aQuotationBehindAPlatformIsAPostOnIt() {
    #expect(SmallGazetteer.tag("有人在微博「造謠」。", language: .traditionalChinese) == ["微博=company:x"])
    #expect(SmallGazetteer.tag("他愛微博「造謠」。", language: .traditionalChinese) == [])
  }

  @Test func aVerbThatTellsTheReaderWhatToDoIsNoFirm() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(
      tag("Discover a world of shares at Microsoft and Intel.") == [
        "Microsoft=company:microsoft", "Intel=company:intel",
      ])
    #expect(tag("In May shares of Discover rose 5%.") == ["Discover=company:quv"])
  }

  @Test func aParagraphsSourceInBracketsIsAMedium() {
    #expect(SmallGazetteer.tag("机会到处都有。（苹果）\n\n下一段。") == ["苹果=company:apple"])
    #expect(SmallGazetteer.tag("机会到处都有（苹果）。下一段。") == [])
  }

  @Test func whatAFirmsStaffDoBehindItsNameSpeaksForIt() {
    #expect(SmallGazetteer.tag("揭示了苹果正在研发一款机器，苹果研究团队说。") == ["苹果=company:apple", "苹果=company:apple"])
  }

  @Test func aFirmCalledAfterFruitIsMeantThroughoutOnceItIsMeant() {
    #expect(SmallGazetteer.tag("苹果股价上涨2%。他说苹果在此需要伙伴。").count == 2)
  }

  @Test func orJoinsFirmsToo() {
    #expect(SmallGazetteer.tag("可以在微软或苹果的商店找到。") == ["微软=company:microsoft", "苹果=company:apple"])
  }

  @Test func twoNamesOfOneFirmAndABracketProveEachOther() {
    #expect(SmallGazetteer.tag("代表峦得（Quorvane）近年很活跃。") == ["峦得=company:quv", "Quorvane=company:quv"])
    #expect(SmallGazetteer.tag("代表峦得近年很活跃，（Quorvane）也是。") == [])
  }

  @Test func lettersBehindAPersonAtALinesEndAreAPictureFromTheirPage() {
    #expect(SmallGazetteer.tag("海关義工fb\n\n下一段。", language: .traditionalChinese) == ["fb=company:x"])
    #expect(SmallGazetteer.tag("海关義工fb很好。", language: .traditionalChinese) == [])
  }

  @Test func aFruitAmongOthersIsNoFirm() {
    #expect(SmallGazetteer.tag("维生素的来源：苹果、橙子。模型能区分苹果图片和橙子图片。") == [])
  }

  @Test func anOrdersVerbIsAFirmWhereTheTextNamesItInFull() {
    #expect(
      SmallGazetteer.tag(
        "Target Corporation fell. Target your savings, they say. Target this week cut jobs.", language: .english
      )
      .count >= 2)
  }

  @Test func aWordThatTheFirmsLongerNameBeginsWithIsTheFirm() {
    #expect(SmallGazetteer.tag("地平线公司来了。据介绍，地平线是伙伴。").last == "地平线=company:intel")
    #expect(SmallGazetteer.tag("英特尔来了。据介绍，地平线很美。") == ["英特尔=company:intel"])
  }

  @Test func whoHasAFounderOrAPartnerIsAFirm() {
    #expect(SmallGazetteer.tag("昨天，苹果创始人说过。") == ["苹果=company:apple"])
    #expect(SmallGazetteer.tag("他们确认与苹果合作。") == ["苹果=company:apple"])
    #expect(SmallGazetteer.tag("他们确认与苹果有关。") == [])
    #expect(SmallGazetteer.tag("昨天，联合创始人说过。") == [])
  }

  @Test func whatADegreeIsInIsNoFirm() {
    let text = "The firm Relational Quorvics announced it, said the CEO."
    #expect(SmallGazetteer.tag(text, language: .english) == ["Relational Quorvics=company:quv"])
    #expect(
      SmallGazetteer.tag("She has a PhD in Relational Quorvics and is CEO of a company.", language: .english) == [])
  }

  @Test func aHeadlinesWordThatTheTextHasInSmallLettersMakesNoLongerName() {
    let text = "Two Target Board Members to Depart in May\n\nThe board members of Target Corporation leave."
    #expect(SmallGazetteer.tag(text, language: .english).first == "Target=company:target")
    let other = "The Target Board Members Depart in May\n\nThe board members leave Microsoft."
    #expect(SmallGazetteer.tag(other, language: .english) == ["Microsoft=company:microsoft"])
  }

  @Test func whatSharesDoAndAnIndexIsNoFirm() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("Microsoft Shares Target 39% in a day of trading stocks.") == ["Microsoft=company:microsoft"])
    #expect(tag("Microsoft and Target shares rose.") == ["Microsoft=company:microsoft", "Target=company:target"])
    #expect(
      tag("S&P 500 fell, Nasdaq -0.01%, Dow -0.48%, as shares of Microsoft fell.") == ["Microsoft=company:microsoft"])
    #expect(tag("Shares of Dow rose. Dow shares rose.").last == "Dow=company:quv")
  }

  @Test func aSurnameBehindAParticleIsAPersons() {
    #expect(
      SmallGazetteer.tag("Then Ann Quorv de Target said that shares of Microsoft rose.", language: .english)
        == ["Microsoft=company:microsoft"])
    #expect(
      SmallGazetteer.tag("Then the firm Target said that shares of Microsoft rose.", language: .english).first
        == "Target=company:target")
  }

  @Test func aNameIsThePlatformsInTheWholeTextOnceItIsSpokenOfSo() {
    let text = "周某在IG宣布約滿離巢。"
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .traditionalChinese) }
    #expect(tag(text + "後來他在IG限時動態發文。") == ["IG=company:tarvel-blair", "IG=company:tarvel-blair"])
    #expect(tag("IG分析師表示，IG上調目標價。").first == "IG=company:quv")
  }

  @Test func whoAnswersOnAPlatformNamesIt() {
    #expect(SmallGazetteer.tag("周某在微博作出回应。") == ["微博=company:x"])
  }

  @Test func whatIsBoughtIsAFirmUnlessItIsAWord() {
    #expect(SmallGazetteer.tag("她后来收购了峦漆，很满意。") == ["峦漆=company:luan-paint"])
    #expect(SmallGazetteer.tag("她后来收到了峦漆，很满意。") == [])
    #expect(SmallGazetteer.tag("她后来收购了苹果，很满意。") == [])
  }

  @Test func whomAFirmHasBroughtForthSpeaksOfIt() {
    #expect(SmallGazetteer.tag("包括峦漆系的谢某在内。") == ["峦漆=company:luan-paint"])
    #expect(SmallGazetteer.tag("包括峦漆系统在内。") == [])
  }

  @Test func itsCountryRightBeforeAnAcronymSpeaksForTheBody() {
    #expect(SmallGazetteer.tag("一月美国DOPX再次发布禁令。") == ["美国DOPX=agency:us/department-of-parks"])
    #expect(SmallGazetteer.tag("一月日本DOPX再次发布禁令。") == [])
  }

  @Test func aListMayCountItsFirms() {
    #expect(
      SmallGazetteer.tag("There were a Target and a Microsoft on the hill.", language: .english) == [
        "Target=company:target", "Microsoft=company:microsoft",
      ])
    #expect(SmallGazetteer.tag("There were a Target and a hill.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("He left Microsoft with a Target on his back.", language: .english) == [
        "Microsoft=company:microsoft"
      ])
  }

  @Test func aMembersStateIsNoName() {
    #expect(SmallGazetteer.tag("He said that IG shares fell.", language: .english) == ["IG=company:quv"])
    #expect(SmallGazetteer.tag("Ann Lee (D-IG shares fell) said so.", language: .english) == [])
  }

  @Test func whoIsToldOrQuotedIsAFirm() {
    for text in [
      "It was late, in reporting by Target.", "The Target reported it of late.",
    ] {
      #expect(SmallGazetteer.tag(text, language: .english) == ["Target=company:target"], "\(text)")
    }
    for text in [
      "A person told Target staff of it.", "It was late, in reporting by Target fans.",
      "A man told Target it was late.",
    ] {
      #expect(SmallGazetteer.tag(text, language: .english) == [], "\(text)")
    }
  }

  @Test func theCreditBelowAnArticleNamesAnAgency() {
    #expect(SmallGazetteer.tag("It was late.\n\nWith AP", language: .english) == ["AP=company:associated-press"])
    #expect(
      SmallGazetteer.tag("It was late.\n\nOur staff, with AP\n", language: .english) == ["AP=company:associated-press"])
    #expect(SmallGazetteer.tag("It was late with AP and others.", language: .english) == [])
  }

  @Test func aPartyBeforeAMembersNameIsNoPartOfIt() {
    #expect(
      SmallGazetteer.tag("In the old Senate, Republican Mike Johnson of Ohio left.", language: .english).last
        == "Mike Johnson=bioguide:J000299")
  }

  @Test func whoGivesARatingIsABroker() {
    #expect(SmallGazetteer.tag("会上讲明。峦得最近就将它的评级由买入降至持有。").contains("峦得=company:quv"))
    #expect(SmallGazetteer.tag("会上讲明。峦得昨天将它的目标价上调。").contains("峦得=company:quv"))
    #expect(!SmallGazetteer.tag("会上讲明。峦得最近就在街上。").contains("峦得=company:quv"))
  }

  @Test func whenItWasMayStandBeforeTheMove() {
    #expect(SmallGazetteer.tag("微软走高，苹果在发布会前收跌0.7%。").contains("苹果=company:apple"))
  }

  @Test func theTownOfAFirmsWorksIsNoFirm() {
    #expect(
      !SmallGazetteer.tag("Intel, whose Target plant sits up the road, rose 3%.").contains { $0.hasPrefix("Target=") })
  }

  @Test func theTownOfAFirmsSeatIsNoFirm() {
    #expect(!SmallGazetteer.tag("Intel bought Microsoft (Target). Shares rose.").contains { $0.hasPrefix("Target=") })
  }

  @Test func whatAFirmDoesOrIsStandsBehindItsName() {
    #expect(
      SmallGazetteer.tag("The mall lost a tenant. Target, the retailer, had a bad year.").contains(
        "Target=company:target"))
    #expect(
      SmallGazetteer.tag("The mall lost a tenant. Target, which sells lamps, had a bad year.").contains(
        "Target=company:target"))
    #expect(!SmallGazetteer.tag("They set one. Target, which was high, was missed.").contains("Target=company:target"))
  }

  @Test func hongKongJoinsTwoByItsOwnWord() {
    let text = "那天英特爾同巒得都在。"
    #expect(SmallGazetteer.tag(text, language: .traditionalChinese).contains("巒得=company:quv"))
    #expect(!SmallGazetteer.tag(text).contains("巒得=company:quv"))
  }

  @Test func whatTownsAndRiversDoSpeaksForNoFirm() {
    #expect(
      !SmallGazetteer.tag("They met. Target, which runs through the valley, floods.").contains {
        $0.hasPrefix("Target=")
      })
    #expect(!SmallGazetteer.tag("They met. Target's throwing arm is strong.").contains { $0.hasPrefix("Target=") })
  }

  @Test func aSecretarysFieldIsNoBody() {
    let text = "The Department of Parks and Gardens met. Then Parks and Gardens "
    func names(_ rest: String) -> Bool {
      SmallGazetteer.tag(text + rest, language: .english).contains { $0.hasPrefix("Parks and Gardens=") }
    }
    #expect(names("asked for more."))
    #expect(!names("Secretary Ann Lee asked for more."))
  }

  @Test func whatIsSaidOnItsProgrammeIsABroadcasters() {
    #expect(
      SmallGazetteer.tag("He said on TBV's This Week that he would go home.", language: .english) == [
        "TBV=company:tarvel-blair"
      ])
    #expect(SmallGazetteer.tag("He stood on TBV's lawn and went home.", language: .english) == [])
  }

  @Test func whoStandsBehindSourceIsOne() {
    #expect(
      SmallGazetteer.tag("Prices rose in June (Source: TBV) as it rained.", language: .english) == [
        "TBV=company:tarvel-blair"
      ])
    #expect(SmallGazetteer.tag("Prices rose in June (Source: TBV table) as it rained.", language: .english) == [])
  }

  @Test func aBodysLettersBehindAPersonsNameAreTheBodys() {
    func last(_ text: String) -> String? { SmallGazetteer.tag(text, language: .english).last }
    #expect(
      last("The U.S. Department of Parks and Gardens met. On Monday the new Osvane DQPC agency spoke.")
        == "DQPC=agency:us/department-of-parks")
    #expect(
      last("The U.S. Department of Parks and Gardens met. On Monday the new Quorvan DQPC agency spoke.")
        != "DQPC=agency:us/department-of-parks")
  }
}
