import Testing
import YuliaoCorpus

@Suite struct RepeatedNamesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aNameWithoutItsLegalFormIsTheSameFirm() {
    #expect(
      tag("It sued Quorv Valve Ltd. in May. Then Quorv Valve paid.") == [
        "Quorv Valve Ltd.=company:quorv-valve", "Quorv Valve=company:quorv-valve",
      ])
  }

  @Test func theFirstWordStandsForTheFirmWhereItActsAsOne() {
    #expect(
      tag("It sued Quorva Valve Ltd. in May. Later Quorva said it would pay.").last == "Quorva=company:quorva-valve")
    #expect(tag("It sued Quorva Valve Ltd. in May. The town of Quorva is small.").count == 1)
    #expect(tag("It sued Quorva Valve Ltd. in May. Quorva’s head left. Quorva Smith stayed.").count == 2)
  }

  @Test func leadingCapitalsStandForALongerName() {
    #expect(
      tag("It sued QVX Valve Corp. in May. Later QVX said it would pay.").last == "QVX=company:qvx-valve")
  }

  @Test func aNameIsNotItsWordsInSmallLetters() {
    #expect(tag("It sued Quorva Valve Ltd. in May. It built Quorva valve shops.").count == 1)
  }

  @Test func theWordsBeforeAFirmsUsualLastWordStandForIt() {
    #expect(
      tag("It sued Quorva Edge Materials Ltd. in May. Quorva Edge noted that it would pay.").last?
        .hasPrefix("Quorva Edge=") == true)
    #expect(tag("It sued Quorva Edge Materials Ltd. in May. The Quorva Edge of town is dark.").count == 1)
  }

  @Test func aChineseLegalNameIsShortenedToWhatIsItsOwn() {
    #expect(
      SmallGazetteer.tag("北京擘槊网络科技有限公司成立。擘槊表示，产品好。").last == "擘槊=company:北京擘槊网络科技")
    #expect(SmallGazetteer.tag("北京未来网络科技有限公司成立。未来表示，产品好。").count == 1)
    #expect(
      SmallGazetteer.tag("北京擘槊晶体有限公司成立。擘槊晶体的产品好。").last == "擘槊晶体=company:北京擘槊晶体")
    #expect(SmallGazetteer.tag("北京新能源科技有限公司成立。新能源科技的产品好。").count == 1)
    #expect(SmallGazetteer.tag("东莞新能源科技有限公司成立。新能源行业好。").count == 1)
  }

  @Test func theFirstWordOfAListedNameCountsInsideSentences() {
    let name = "Quorva Semiconductor (NASDAQ: QCOM) rose. "
    #expect(tag(name + "It was said at noon that Quorva and the peers of Quorva rose.").count == 3)
    #expect(tag(name + "It was said at noon that Ann Quorva and the peers of Quorva rose.").count == 1)
    #expect(tag("Quorv Semiconductor (NASDAQ: QCOM) rose. It was said at noon that Quorv rose.").count == 1)
  }

  @Test func initialsAloneHaveNoNameBehindThem() {
    #expect(tag("They sold Q.V. Hartwell pears.") == ["Q.V.=company:quv"])
  }

  @Test func theFirstWordOfAListedNameMayBeginWhatTheTextSays() {
    let name = "Larvane Semiconductor (NASDAQ: QCOM) rose. "
    #expect(tag(name + "Larvane fended off a bid.").count == 2)
    #expect(tag(name + "Ann Larvane fended off a bid.").count == 1)
    #expect(tag("TBX Semiconductor (NASDAQ: QCOM) rose. It was said that TBX shares rose.").count == 2)
  }

  @Test func aTickerThatActsAsAFirmNamesIt() {
    #expect(tag("Quorva Valve Ltd. (ASX:QVA) fell. QVA said that it would pay.").last == "QVA=company:quorva-valve")
    #expect(tag("Quorva Valve Ltd. (ASX:QVA) fell. The QVA is long.").count == 1)
  }

  @Test func whatAListMadeAFirmIsCarriedOnUnlessTheGazetteersKnowTheWord() {
    func count(_ name: String) -> Int {
      SmallGazetteer.tag("微软、\(name)、英特尔、英伟达参会。山上\(name)很高。").filter { $0.hasPrefix(name) }.count
    }
    #expect(count("峦嵩石") == 2)
    #expect(count("峦嵩岭") == 1)
  }

  @Test func aNameBehindItsInitialsStandsForTheFirm() {
    #expect(
      tag("E.F. Quorvan Group Inc bid in May. Later Quorvan said it would pay.").last
        == "Quorvan=company:e-f-quorvan-group")
    #expect(
      tag("E.F. Quorvan Group Inc bid in May for a mill on the lake. There Mary Quorvan left. Quorvan said no.").count
        == 1)
    #expect(tag("E. Quorvan Inc bid in May. Quorvan said no.").last != "Quorvan=company:e-quorvan")
  }

  @Test func theOnlyCapitalsOfAFirmsNameStandForIt() {
    #expect(
      tag("QVX Export LLC sold shares. Then QVX and its chief settled.").last == "QVX=company:qvx-export")
    #expect(
      tag("Consolidated QVX Mining Corp bid in May. It lifts QVX's stake.").last
        == "QVX=company:consolidated-qvx-mining")
    #expect(tag("DNA Export LLC sold shares. Then DNA and its use spread.").count == 1)
  }

  @Test func whoMayHaveStaffIsAFirmAndWhoHasATitleIsNot() {
    #expect(
      tag("It sued Quorva Valve Ltd. in May. The letter that Quorva representatives wrote is long.").last
        == "Quorva=company:quorva-valve")
    #expect(tag("It sued Quorva Valve Ltd. in May. Mr. Quorva’s farm is small.").count == 1)
  }

  @Test func fourLettersStandForTheFirmBeforeItsLeader() {
    #expect(
      tag("Quov International Plc bid in May for mills. Then Quov Chairman Ann Lee left; later Quov fell ill.").count
        == 3)
    #expect(tag("Quov International Plc bid in May for mills. Then the town of Quov fell ill.").count == 1)
  }

  @Test func aNameStandsWithoutItsCountry() {
    #expect(
      tag("Quorv Drum Mexico AB bid in May for mills. The bid of Quorv Drum is large.").last
        == "Quorv Drum=company:quorv-drum-mexico")
  }

  @Test func aNameThatAWordSeemsToCrossIsNotCutToItsFront() {
    #expect(
      SmallGazetteer.tag("峦泥科公布业绩。分析师把峦泥科目标价调高。").last == "峦泥科=company:luan-cement")
  }

  @Test func oneSmallLetterAmongManyCapitalsMakesNoOrdinaryWord() {
    func tag(_ quorvels: Int) -> Int {
      SmallGazetteer.tag(
        "Then Quorvel Drum Inc. sold a mine. They met quorvel there. "
          + String(
            repeating: "The board of Quorvel's bank met. ", count: quorvels), language: .english
      ).count
    }
    #expect(tag(6) == 7)
    #expect(tag(2) == 1)
  }

  @Test func theFirstWordOfAListedFirmDoingBusinessIsThatFirm() {
    let firm = "company:harbour-lane"
    let text = "Harbour Lane (NYSE: HBRL) met in the old town. In spring Harbour operates ten shops and a mill there."
    #expect(SmallGazetteer.tag(text, language: .english) == ["Harbour Lane=\(firm)", "Harbour=\(firm)"])
    #expect(
      SmallGazetteer.tag(text + " Mary Harbour came.", language: .english) == ["Harbour Lane=\(firm)"])
  }

  @Test func capitalsAreTheTextsOwnFirmsWhateverElseTheyCanMean() {
    #expect(tag("It sued TBX Valve Corp. in May. Later TBX said it would pay.").last == "TBX=company:tbx-valve")
  }

  @Test func aNameMayEndInANumber() {
    #expect(
      tag("It sued Quorva 1 Bancorp Inc. in May. Later Quorva 1 said it would pay.").last?.hasPrefix("Quorva 1=")
        == true)
  }

  @Test func theNameBeforeABracketedPlaceGoesOnNamingTheFirm() {
    #expect(SmallGazetteer.tag("贝雅峦(墨西哥)宠物食品有限责任公司成立。子公司贝雅峦准备上市。").count == 2)
  }

  @Test func aNameOfHardlyMoreThanItsLegalFormHasNoStem() {
    #expect(SmallGazetteer.tag("青溪峦石贸易有限公司（以下简称“甲有限责任公司”）。").first?.hasPrefix("青溪峦石贸易有限公司") == true)
  }

  @Test func aPlaceWithoutItsLevelBeginsAFirmsShortName() {
    let found = SmallGazetteer.tag("持股平台峦南市朴槊影视合伙企业（有限合伙）持股5%。当年9月，峦南朴槊就转让了股份。")
    #expect(found == ["峦南市朴槊影视合伙企业（有限合伙）=company:峦南市朴槊影视合伙企业", "峦南朴槊=company:峦南市朴槊影视合伙企业"])
  }

  @Test func behindAnotherPlaceAShortNameIsAnothers() {
    let text = "持股平台峦南市朴槊影视有限公司持股5%。当年9月，"
    #expect(SmallGazetteer.tag(text + "朴槊转让了股份。").count == 2)
    #expect(SmallGazetteer.tag(text + "日本朴槊转让了股份。").count == 1)
  }

  @Test func aPlacesLevelInTheTablesFallsAwayToo() {
    let found = SmallGazetteer.tag("持股平台峦口市朴槊影视合伙企业（有限合伙）持股5%。当年9月，峦口朴槊就转让了股份。")
    #expect(found.last == "峦口朴槊=company:峦口市朴槊影视合伙企业")
  }

  @Test func whatStandsBeforeABracketedPlaceIsTheFirmsShortName() {
    let found = SmallGazetteer.tag("擘槊峦石保险经纪(日本)有限公司成立。其中，擘槊峦石保险经纪推出产品。")
    #expect(found.last == "擘槊峦石保险经纪=company:擘槊峦石保险经纪-日本")
    #expect(SmallGazetteer.tag("美擘峦石(日本)有限公司成立。其中，美擘峦石推出产品。").last == "美擘峦石=company:美擘峦石-日本")
  }

  @Test func theTownOfAFirmsNameIsNoShortNameOfIt() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    let firm = "Quorvan Drum Inc. opened. Then Quorvan said it grew. "
    #expect(tag(firm).last == "Quorvan=company:quorvan-drum")
    #expect(tag(firm + "Its home is Quorvan, China, by the sea.").last == "Quorvan Drum Inc.=company:quorvan-drum")
    for text in [
      "It is Quorvan, China's largest maker.", "It met Quorvan, China-based maker.",
      "After Quorvan, China officials said so.",
    ] {
      #expect(tag(firm + text).last == "Quorvan=company:quorvan-drum", "\(text)")
    }
  }

  @Test func anUnlistedFirmMayBeCalledWithoutItsPlace() {
    let found = SmallGazetteer.tag("此外，子公司峦南榫槊曾借款。其中，榫槊成为控股子公司。")
    #expect(found == ["峦南榫槊=company:峦南榫槊", "榫槊=company:峦南榫槊"])
  }

  @Test func whatIsGivenToAShortNameMakesItAFirms() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("Quorvan Drum Ltd. opened. It paid cash to Quorvan.").last == "Quorvan=company:quorvan-drum")
    #expect(
      tag("Quorvan Drum Ltd. opened. He sold to Quorvan, its founder.").last == "Quorvan Drum Ltd.=company:quorvan-drum"
    )
    #expect(tag("Quorvan Drum Ltd. opened. It went back to Quorvan.").last == "Quorvan Drum Ltd.=company:quorvan-drum")
    #expect(
      tag("Quorvan Drum Ltd. opened. It paid cash to Quorvan. Ann Quorvan left.").last
        == "Quorvan Drum Ltd.=company:quorvan-drum")
  }

  @Test func aFirstWordWithACapitalInsideIsTheFirmsOwn() {
    #expect(
      SmallGazetteer.tag("QuorvCour Drums, Inc. is private. We signed with QuorvCour for it.", language: .english)
        == ["QuorvCour Drums, Inc.=company:quorvcour-drums", "QuorvCour=company:quorvcour-drums"])
    for firm in ["McQuorv", "DeQuorv", "RuPaul", "QuorvTech", "Quorvel"] {
      #expect(
        SmallGazetteer.tag("\(firm) Drums, Inc. is private. We signed with \(firm) for it.", language: .english).count
          == 1)
    }
  }

  @Test func aCountrysSignMayBeginAFirmsOwnName() {
    #expect(SmallGazetteer.tag("日峦股份上涨。日峦称，今年很好。") == ["日峦股份=company:riluan", "日峦=company:riluan"])
  }

  @Test func aLegalNameThatBeginsWithAListedFirmsIsRepeatedWhole() {
    #expect(
      SmallGazetteer.tag("奥迪供应链有限公司成立。奥迪供应链的收入增长。奥迪的收入也是。")
        == ["奥迪供应链有限公司=company:奥迪供应链", "奥迪供应链=company:奥迪供应链", "奥迪=company:audi"])
    #expect(
      SmallGazetteer.tag("奥迪汽车销售有限公司成立。奥迪汽车销售超过百万辆。").last?.hasSuffix("=company:audi") == true)
  }

  @Test func theInitialsOfALongNameStandForIt() {
    #expect(
      tag("It was bought by Quorv Vane Pumps Inc. in May. Later it said that QVPI shipped it.").last
        == "QVPI=company:quorv-vane-pumps")
    #expect(
      tag("It was bought by Quorv Corporation of Ohio in May. Later it said that QCO’s mill shipped it.").last
        == "QCO=company:quorv")
    #expect(
      tag("It was bought by Quorv Vane Pumps Inc. in May. A quiet vow of peers (QVPI) said so, and QVPI left.").count
        == 1)
  }

  @Test func theFirstOfTwoWordsStandsForAFirmThatTheTextGoesOnWith() {
    let text = "They met Dravert Lines. They said that Dravert does not know. They look through Dravert."
    #expect(SmallGazetteer.tag(text, language: .english).filter { $0.hasPrefix("Dravert") }.count == 3)
  }

  @Test func theCapitalsThatBeginAListedFirmsNameStandForIt() {
    let text = "The loans of QVX Drum Lines are large. Police have had QVX under watch."
    #expect(
      SmallGazetteer.tag(text, language: .english) == [
        "QVX Drum Lines=company:qvx-drum-lines", "QVX=company:qvx-drum-lines",
      ])
    // Not where they begin other names.
    #expect(
      SmallGazetteer.tag(text + " The QVX Cup is old.", language: .english) == [
        "QVX Drum Lines=company:qvx-drum-lines"
      ])
  }

  @Test func aCountrysLettersStandWholeInInitials() {
    let text = "A petition to wind up Quorvane Drum Steel US was heard. QDSUS shares fell by a tenth."
    #expect(
      SmallGazetteer.tag(text, language: .english) == [
        "Quorvane Drum Steel US=company:quorvane-drum-steel-us", "QDSUS=company:quorvane-drum-steel-us",
      ])
  }
}
