import Testing
import YuliaoCorpus

@Suite struct CorporateFormRecognizerTests {
  @Test func aLegalFormEndsAnEnglishName() {
    #expect(
      SmallGazetteer.tag("It sued Huang River Investment Limited.", language: .english) == [
        "Huang River Investment Limited=company:huang-river-investment"
      ])
  }

  @Test func aUnitUnderItsParentsNameIsTheParent() {
    #expect(
      SmallGazetteer.tag("Fees go to Morgan Stanley Asia (Singapore) Pte.", language: .english) == [
        "Morgan Stanley Asia (Singapore) Pte.=company:morgan-stanley"
      ])
    #expect(
      SmallGazetteer.tag("It is backed by Intel Capital.", language: .english) == [
        "Intel Capital=company:intel-capital"
      ])
  }

  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func capitalsEndANameToo() {
    #expect(
      tag("It hired Quorv Drum LLP and Tangle LLC.") == [
        "Quorv Drum LLP=company:quorv-drum", "Tangle LLC=company:tangle",
      ])
  }

  @Test func aPartAnIndexAndAGroupOfPeopleAreNoFirms() {
    #expect(tag("The Quorv Systems segment grew.").isEmpty)
    #expect(tag("On Monday Nifty Pharma rose.").isEmpty)
    #expect(tag("They set up a Border Working Group.").isEmpty)
    #expect(tag("Tuna in Olive Oil sells well.").isEmpty)
  }

  @Test func aKindOfFirmIsNoPartOfTheName() {
    #expect(tag("It asked the Rights Law Firm Quorv LLP.") == ["Quorv LLP=company:quorv"])
  }

  @Test func whatLeadsUpToANameIsNoPartOfIt() {
    #expect(tag("The Board of Directors of Quorv Drum Inc. met.") == ["Quorv Drum Inc.=company:quorv-drum"])
    #expect(tag("As of 25 April 2024 Quorv Drum Inc. had a shop.") == ["Quorv Drum Inc.=company:quorv-drum"])
    #expect(tag("INVESTORS WHO LOST MONEY IN QUORV DRUM INC. MAY CALL.") == ["QUORV DRUM INC.=company:quorv-drum"])
    #expect(tag("It belongs to the Partnership for Safe Medicines.").isEmpty)
  }

  @Test func initialsAndTradesBelongToTheName() {
    #expect(tag("It hired T. Quorv Group Inc. in May.") == ["T. Quorv Group Inc.=company:t-quorv-group"])
    #expect(
      tag("It said that some of the money went to Quorva Asset Management in the spring.") == [
        "Quorva Asset Management=company:quorva-asset-management"
      ])
    #expect(tag("It said that some of the people work in Asset Management in the spring.").isEmpty)
  }

  @Test func aWordOfNamingIsNoPartOfTheName() {
    #expect(
      tag("* Named Quorva Pharmaceuticals, the new entity is to grow.") == [
        "Quorva Pharmaceuticals=company:quorva-pharmaceuticals"
      ])
  }

  @Test func whereAFirmIsBasedAndBracketsAreNoPartOfItsName() {
    #expect(tag("It went to Carolina-based Quorv Drum Inc. in May.") == ["Quorv Drum Inc.=company:quorv-drum"])
    #expect(tag("He is head (CEO) of the Quorv Drum Corporation now.") == ["Quorv Drum Corporation=company:quorv-drum"])
    #expect(tag("It said that China Inc. was slow.").isEmpty)
  }

  @Test func aFormGluedToTheNameEndsIt() {
    #expect(tag("Last week Quorv MetalsInc. sold pumps.") == ["Quorv MetalsInc.=company:quorv-metals"])
    #expect(
      tag("Last week Quorv Science and Technology DrumCoLtd rose.") == [
        "Quorv Science and Technology DrumCoLtd=company:quorv-science-and-technology-drum"
      ])
    #expect(tag("Last week QuorvInc rose, and so did the BigIncome plan.") == [])
  }

  @Test func aMarkedProductAndATitleInQuotationMarksAreNoFirms() {
    #expect(tag("It features Quorv Drum Intelligence™ and Quorv Drum Research® now.") == [])
    #expect(tag("He spoke on “Better Drum Research With Fewer Noisy Pumps” today.") == [])
    #expect(
      tag("He works at Quorv Drum Research in “a good town” today.") == [
        "Quorv Drum Research=company:quorv-drum-research"
      ])
  }

  @Test func coWithItsFullStopIsAForm() {
    #expect(
      tag("Last week Quorv Drum Partners II Co. sold pumps.") == [
        "Quorv Drum Partners II Co.=company:quorv-drum-partners-ii"
      ])
    #expect(tag("Last week Quorv Drum Co., Ltd. sold pumps.") == ["Quorv Drum Co., Ltd.=company:quorv-drum"])
  }

  @Test func whoBelongsToAFirmIsNoPartOfItsName() {
    #expect(tag("Later Jamie Quorn of Q.V. Drum & Co. spoke.") == ["Q.V. Drum & Co.=company:q-v-drum"])
    #expect(
      tag("At the end of the day we all met William Quorn of The Quorv Drum Group.") == [
        "The Quorv Drum Group=company:the-quorv-drum-group"
      ])
    #expect(tag("It bought Bank of Quorv Corp. in May.") == ["Bank of Quorv Corp.=company:bank-of-quorv"])
  }

  @Test func smallLettersTellAKindOfPartnership() {
    #expect(tag("The chief and 37 limited partnerships settled.").isEmpty)
  }

  @Test func theArticleStaysOutsideTheNameThatListsKnow() {
    #expect(
      tag("Fees go to The Morgan Stanley Group, Inc. in May.") == ["Morgan Stanley Group, Inc.=company:morgan-stanley"])
  }

  @Test func amongChineseCharactersALineOfNamesIsNoHeadline() {
    #expect(
      SmallGazetteer.tag("他创办了 Quorv Sciences、Drum Fabric 和 Quava Pharma，后来还在当地一家研究机构任职。")
        .filter { $0.hasPrefix("Qu") } == [
          "Quorv Sciences=company:quorv-sciences", "Quava Pharma=company:quava-pharma",
        ])
  }

  @Test func formsWithDotsEndNames() {
    #expect(
      tag("In May it bought Quorv Drum International B.V. in full.") == [
        "Quorv Drum International B.V.=company:quorv-drum-international"
      ])
  }

  @Test func aReserveBankIsNoFirm() {
    #expect(SmallGazetteer.tag("Yesterday the Reserve Bank cut its rate.", language: .english) == [])
  }

  @Test func whoSpeaksForAFirmIsNoPartOfIt() {
    #expect(
      tag("\"It really helps them a lot in these months,\" said Artho Hogquist of Quorv Drum Securities.") == [
        "Quorv Drum Securities=company:quorv-drum-securities"
      ])
  }

  @Test func aMonthBeforeANameTellsWhen() {
    #expect(tag("In May Quorv Drum Inc. closed.") == ["Quorv Drum Inc.=company:quorv-drum"])
  }

  @Test func aWordThatNamesNobodyBeginsAJoinedName() {
    #expect(
      tag("It is owned by British and Quorval Shipping Co Plc.") == [
        "British and Quorval Shipping Co Plc=company:british-and-quorval-shipping"
      ])
    #expect(
      tag("It supplies the military and Quorval Shipping Plc.") == ["Quorval Shipping Plc=company:quorval-shipping"])
  }

  @Test func aHeadingsWordIsNoPartOfAName() {
    #expect(
      SmallGazetteer.tag("The future: How Quorv Drum Corporation grew.", language: .english) == [
        "Quorv Drum Corporation=company:quorv-drum"
      ])
  }

  @Test func aBodyNamedAsACorporationIsNoFirm() {
    #expect(
      SmallGazetteer.tag("He said the US Federal Quorv Insurance Corporation met.", language: .english) == [
        "US Federal Quorv Insurance Corporation=agency:us/federal-quorv-insurance-corporation"
      ])
  }

  @Test func aShortFormAmongCapitalsIsAWord() {
    #expect(SmallGazetteer.tag("SEE THE QUORV DRUM ACT, AS AMENDED IN MAY.", language: .english) == [])
  }

  @Test func tradesEndNames() {
    #expect(
      tag("The owner of Quorv Tongue Helicopters said so.") == [
        "Quorv Tongue Helicopters=company:quorv-tongue-helicopters"
      ])
    #expect(tag("It flies military helicopters and Helicopters there.") == [])
  }

  @Test func associatesEndAName() {
    for name in ["Quorv Hartwell Associates", "Quorv Hartwell & Associates", "Quorv Hartwell & Partners"] {
      #expect(
        SmallGazetteer.tag("They asked \(name) about it at noon, it was said.", language: .english).first?
          .hasPrefix(name + "=") == true)
    }
    #expect(
      SmallGazetteer.tag("They asked Quorv Hartwell and associates about it at noon.", language: .english) == [])
  }

  @Test func twoTradesAreNoName() {
    #expect(SmallGazetteer.tag("Its lodging arm, Hotels & Resorts, owns it, as was said.", language: .english) == [])
  }

  @Test func aRivalOfSomebodyIsNoPartOfTheName() {
    #expect(
      SmallGazetteer.tag("Rival Quorv Valve Corp. fell at noon.", language: .english).first?
        .hasPrefix("Quorv Valve Corp.=") == true)
  }

  @Test func associationsAndWholeTradesAreNoFirms() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("It was a gift to Big Pharma at noon, as was said.") == [])
    #expect(tag("Sales fell, said the Federation of Quorvian Industries at noon.") == [])
    #expect(tag("Sales fell, said the head of Hartwell Quorvian Industries at noon.").count == 1)
  }

  @Test func aCodeInFrontOfANameIsNoPartOfIt() {
    #expect(
      SmallGazetteer.tag("DVL Dravert Lines, Inc. rose.", language: .english) == [
        "Dravert Lines, Inc.=company:dravert-lines"
      ])
  }

  @Test func aFormThatAHyphenJoinsToLettersIsNone() {
    #expect(SmallGazetteer.tag("支援 3200 MHz LP-DDR5 記憶體。", language: .traditionalChinese) == [])
  }

  @Test func aPartnershipByItsNumberIsAFund() {
    #expect(
      SmallGazetteer.tag("Quorv Partners Fund II, L.P. and Quorv Technology IV LP paid.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("Quorv Partners LP paid.", language: .english) == ["Quorv Partners LP=company:quorv-partners"])
  }

  @Test func theLabelOfAPressReleaseIsNoPartOfAName() {
    #expect(
      SmallGazetteer.tag("Press Release Quorvis NV: it sold a unit.", language: .english) == [
        "Quorvis NV=company:quorvis"
      ])
  }

  @Test func lettersThatAHyphenJoinsAreNoForm() {
    #expect(SmallGazetteer.tag("Indus Output-SA, M/M%", language: .english) == [])
  }

  @Test func anOilForTheTableIsNoFirm() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("They pack tuna in Extra Virgin Olive Oil.") == [])
    #expect(tag("They sold shares of Quorvis Oil.") == ["Quorvis Oil=company:quorvis-oil"])
  }

  @Test func aHeadlinesInfinitiveIsNoPartOfTheName() {
    let headline =
      "Microsoft to Buy Quorvan Therapeutics Inc. for $3 Billion\n\nThe price is high, they said in a note."
    #expect(
      SmallGazetteer.tag(headline, language: .english).last == "Quorvan Therapeutics Inc.=company:quorvan-therapeutics")
    #expect(
      SmallGazetteer.tag("The owner changed its name to Expand Quorvan Inc. in May of last year.", language: .english)
        == ["Expand Quorvan Inc.=company:expand-quorvan"])
  }

  @Test func phrasesThatNameNobodyAreNoFirms() {
    #expect(
      SmallGazetteer.tag("She ran Investor Relations and Corporate Communications there.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("USING WEIGHTS IN THE QUORV COMPOSITE AS OF DECEMBER 31 OF EACH YEAR.", language: .english)
        == [])
    #expect(SmallGazetteer.tag("See Liquidity and Capital Resources for more.", language: .english) == [])
    #expect(SmallGazetteer.tag("The file is an Application for AG-236 of May.", language: .english) == [])
  }

  @Test func firmsByTheirLegalNamesInARowAreParted() {
    #expect(
      SmallGazetteer.tag("Issued by Quorvan (UK) L.L.C. Quorvan Group UK Limited in May.", language: .english).last
        == "Quorvan Group UK Limited=company:quorvan-group-uk")
    #expect(
      SmallGazetteer.tag("Issued by Quorvan Drum Bank USA Quorvan Drum Bank Europe SE in May.", language: .english)
        == ["Quorvan Drum Bank Europe SE=company:quorvan-drum-bank-europe"])
  }

  @Test func whatAnActIsOnAndWhatAnOfficerIsAreNoFirmsNames() {
    #expect(
      SmallGazetteer.tag("The act on the Review of Foreign Direct Investments holds.", language: .english) == [])
    #expect(
      SmallGazetteer.tag(
        "They said that the Acquisition of Quorvan Industries was approved by all.", language: .english)
        == ["Quorvan Industries=company:quorvan-industries"])
    #expect(
      SmallGazetteer.tag("Call the Chief Executive Officer Quorvan Drum, Inc. in May.", language: .english).last
        == "Quorvan Drum, Inc.=company:quorvan-drum")
  }

  @Test func whatIsOursIsAPartAndNoFirm() {
    #expect(SmallGazetteer.tag("There was growth in our Quorvan Strip Resorts in May.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("There was growth at Quorvan Strip Resorts in May.", language: .english).count == 1)
  }

  @Test func theDayThatOpensASentenceIsNoPartOfAName() {
    func names(_ text: String) -> [String] {
      SmallGazetteer.tag(text, language: .english).map { String($0.prefix { $0 != "=" }) }
    }
    #expect(
      names("It was so. In August Tarnwick Technologies raised ten million and took it over.") == [
        "Tarnwick Technologies"
      ])
    // A firm may be called so: only a name that lists hold begins behind the word.
    #expect(
      names("It was so. Elsewhere Dravert Lines fell by a tenth on that very day.") == ["Dravert Lines"])
    #expect(
      names("It was so. Elsewhere Tarnwick Inc. fell by a tenth on that very day.") == ["Elsewhere Tarnwick Inc."])
  }

  @Test func gamesBehindAnArticleAreAContestAndNoFirm() {
    func names(_ text: String) -> [String] {
      SmallGazetteer.tag(text, language: .english).map { String($0.prefix { $0 != "=" }) }
    }
    #expect(names("Athletes from six towns will run at the Quorvan Games in May.") == [])
    #expect(names("It was so. Athletes said that Quorvan 2026 Games would be held in May.") == [])
    #expect(names("Its partner is Quorvan Games in a town by the sea.") == ["Quorvan Games"])
  }
}
