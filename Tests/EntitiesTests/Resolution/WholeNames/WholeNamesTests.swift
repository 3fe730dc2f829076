import Testing
import YuliaoCorpus

@Suite struct WholeNamesTests {
  private func english(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aFirmsNamesInBothScriptsSideBySideAreOneMention() {
    #expect(SmallGazetteer.tag("分析师引用NVIDIA英伟达的数据。") == ["NVIDIA英伟达=company:nvidia"])
    #expect(SmallGazetteer.tag("Intel英伟达并列。") == ["Intel=company:intel", "英伟达=company:nvidia"])
  }

  @Test func aFirmTakesInTheCountryOfItsUnit() {
    #expect(
      english("The managers of the sale, as was said at noon, include Intel India, Morgan Stanley Japan and others.")
        == ["Intel India=company:intel", "Morgan Stanley Japan=company:morgan-stanley"])
  }

  @Test func aCountryThatBeginsAnotherNameJoinsNothing() {
    #expect(english("It said that Intel China Sea plans were old.") == ["Intel=company:intel"])
    #expect(english("It said that Intel in India was old.") == ["Intel=company:intel"])
  }

  @Test func anAmericanBodyTakesInTheCountryBeforeIt() {
    #expect(
      english("The U.S. Environmental Protection Agency met the US EPA.") == [
        "U.S. Environmental Protection Agency=agency:us/environmental-protection-agency",
        "US EPA=agency:us/environmental-protection-agency",
      ])
    #expect(english("It told us EPA rules.") == ["EPA=agency:us/environmental-protection-agency"])
  }

  @Test func aCommitteeTakesTheWordThatAListWritesOnceForAll() {
    #expect(
      SmallGazetteer.tag("The House and Senate Foreign Relations Committees met.", language: .english).last
        == "Senate Foreign Relations Committees=agency:us/senate-committee-on-foreign-relations")
    #expect(
      SmallGazetteer.tag("The Senate Foreign Relations committees met.", language: .english).last
        == "Senate Foreign Relations=agency:us/senate-committee-on-foreign-relations")
  }

  @Test func holdingBelongsToTheFirmBeforeIt() {
    #expect(english("The bids of Morgan Stanley Holding rose.") == ["Morgan Stanley Holding=company:morgan-stanley"])
    #expect(
      english("The bids of Morgan Stanley Holding Pattern rose.").first == "Morgan Stanley=company:morgan-stanley")
  }

  @Test func anAmpersandGoesOnWithTheName() {
    #expect(english("It told Intel Drum & Katz of it.") == ["Intel Drum & Katz=company:intel"])
    #expect(
      english("It was the failure of Quorv Capital & Drum then.").map { $0.prefix(20) } == ["Quorv Capital & Drum"])
    #expect(english("It told Intel & NVIDIA of it.") == ["Intel=company:intel", "NVIDIA=company:nvidia"])
    #expect(english("The board of Intel Income & Growth Trust met.") == [])
  }

  @Test func aFirmsChineseNameTakesInTheRegionOfItsUnit() {
    #expect(SmallGazetteer.tag("去年英伟达中国表示不会停产。") == ["英伟达中国=company:nvidia"])
    #expect(SmallGazetteer.tag("它收购英伟达中国80%股权。") == ["英伟达中国=company:nvidia"])
    #expect(SmallGazetteer.tag("去年英伟达中国业务下滑。") == ["英伟达=company:nvidia"])
  }

  @Test func aFirmTakesInTheWordForItsUnit() {
    #expect(
      english("He left Qualcomm International in May, as was said.") == ["Qualcomm International=company:qualcomm"])
    #expect(english("He left the Qualcomm advertising team in May.") == ["Qualcomm=company:qualcomm"])
  }

  @Test func aBankTakesInItsTrust() {
    #expect(english("It went to Bank of America and others.") == ["Bank of America=company:bank-of-america"])
    #expect(
      english("It went to Quorv Valley Bank and Trust then.").map { $0.prefix(27) } == ["Quorv Valley Bank and Trust"])
  }

  @Test func aFirmTakesInItsHome() {
    #expect(english("It went to Intel of America then.") == ["Intel of America=company:intel"])
    #expect(english("It went to Intel de Mexico then.") == ["Intel de Mexico=company:intel"])
    #expect(english("It went to Intel of course then.") == ["Intel=company:intel"])
  }

  @Test func aLawFirmTakesInItsCity() {
    #expect(SmallGazetteer.tag("北京峦石律师事务所的顾问。") == ["北京峦石律师事务所=company:luan-law"])
    #expect(SmallGazetteer.tag("峦石律师事务所的顾问。") == ["峦石律师事务所=company:luan-law"])
  }

  @Test func aMiddleInitialBelongsToTheMembersName() {
    let text = "Josh Hawley spoke. Later Josh D. Hawley left."
    #expect(
      SmallGazetteer.tag(text, language: .english).last == "Josh D. Hawley=bioguide:H001089")
  }

  @Test func aPlaceInFrontBelongsWhereTheFullNameHasIt() {
    #expect(
      SmallGazetteer.tag("收到峦南峦峰建设有限公司来函。峦南峦峰建设公司净得管理费。") == [
        "峦南峦峰建设有限公司=company:峦南峦峰建设", "峦南峦峰建设公司=company:峦南峦峰建设",
      ])
  }

  @Test func theCountryBeforeABodysLettersBelongsToItsName() {
    #expect(SmallGazetteer.tag("美国EPA批准，美国 EPA 也批准。").allSatisfy { $0.hasPrefix("美国") })
    #expect(SmallGazetteer.tag("日本EPA协定") == ["EPA=agency:us/environmental-protection-agency"])
  }

  @Test func aGivenNameWithOneWrongLetterBelongsToTheMembersName() {
    #expect(
      SmallGazetteer.tag("Yesterday Perrry Tarquend spoke to voters.", language: .english)
        == ["Perrry Tarquend=bioguide:Q999999"])
    #expect(
      SmallGazetteer.tag("Yesterday Rabid Tarquend spoke to voters.", language: .english).contains {
        $0.hasPrefix("Rabid")
      } == false)
  }

  @Test func aBanksUnitHasItsCountryInItsName() {
    #expect(
      SmallGazetteer.tag(
        "Yesterday the economists at Morgan Stanley Bank Mexico said that rates would fall.", language: .english)
        == ["Morgan Stanley Bank Mexico=company:morgan-stanley"])
  }

  @Test func theLegalFormBehindAListedNameBelongsToIt() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("In May Marlow and Sons, P.A. said so.").first == "Marlow and Sons, P.A.=company:marlow")
    #expect(
      tag("In May Morgan Stanley® Holdings, Inc. said so.").first
        == "Morgan Stanley® Holdings, Inc.=company:morgan-stanley")
    #expect(tag("In May Tarvel Blair and Sons LLP said so.").first == "Tarvel Blair and Sons LLP=company:tarvel-blair")
  }

  @Test func whatAnAnalystCoversIsNoPartOfTheFirm() {
    #expect(SmallGazetteer.tag("摩根士丹利中国策略师预计。") == ["摩根士丹利=company:morgan-stanley"])
    #expect(SmallGazetteer.tag("摩根士丹利中国表示。") == ["摩根士丹利中国=company:morgan-stanley"])
  }

  @Test func theDotOfAFormInsideASentenceBelongsToTheName() {
    #expect(
      SmallGazetteer.tag("In May Dravert - Renewable Energies Ltd. (QVX) rose.", language: .english).first
        == "Dravert - Renewable Energies Ltd.=company:dravert")
  }

  @Test func wordsThatAreNoFormsStayOutside() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("They wore the Marlow Limited Edition shoes in May.") == ["Marlow=company:marlow"])
    #expect(tag("BUY INTEL AS SHARES SLIDE") == ["INTEL=company:intel"] || tag("BUY INTEL AS SHARES SLIDE") == [])
  }

  @Test func theWideSpaceOfHeadlinesPartsACountryFromABody() {
    #expect(SmallGazetteer.tag("进军美国　EPA放行").first == "EPA=agency:us/environmental-protection-agency")
  }

  @Test func hongKongBeforeItsRegionsBodiesBelongsToTheName() {
    #expect(SmallGazetteer.tag("香港特区政府峦务处公布。") == ["香港特区政府峦务处=agency:hk/luan-environment-office"])
  }

  @Test func theFormOfACountrysUnitBelongsToItsName() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("Morgan Stanley US LLC is the adviser.") == ["Morgan Stanley US LLC=company:morgan-stanley"])
    #expect(
      tag("Tarvel Blair (Mexico) Limited is the adviser.").first?.hasPrefix("Tarvel Blair (Mexico) Limited=") == true)
    #expect(tag("Morgan Stanley US analysts agree.") == ["Morgan Stanley=company:morgan-stanley"])
    #expect(tag("Morgan Stanley (Mexico) analysts agree.") == ["Morgan Stanley=company:morgan-stanley"])
  }

  @Test func theWordCompanyBehindANameOfSeveralWordsBelongsToIt() {
    #expect(
      SmallGazetteer.tag("Then Dravert Lines Company, a Delaware corporation, filed it.", language: .english).first
        == "Dravert Lines Company=company:dravert-lines")
    #expect(
      SmallGazetteer.tag("Then Dravert Lines Company Store was shut.", language: .english).contains {
        $0.hasPrefix("Dravert Lines Company=")
      } == false)
  }

  @Test func theUnitInHongKongActsAndAListingThereIsNone() {
    #expect(SmallGazetteer.tag("英伟达香港推出定息计划。") == ["英伟达香港=company:nvidia"])
    #expect(SmallGazetteer.tag("英伟达香港上市首日。") == ["英伟达=company:nvidia"])
  }
}
