import Testing
import YuliaoCorpus

@Suite struct LegislatorResolutionTests {
  @Test func aSurnameCountsOnceTheFullNameStandsInTheDocument() {
    #expect(
      SmallGazetteer.tag("Sen. Josh Hawley spoke. Hawley left.", language: .english) == [
        "Josh Hawley=bioguide:H001089", "Hawley=bioguide:H001089",
      ])
    #expect(SmallGazetteer.tag("Hawley left the town.", language: .english) == [])
  }

  @Test func aSurnameCountsBesideATitle() {
    #expect(SmallGazetteer.tag("参议员霍利致信。") == ["霍利=bioguide:H001089"])
    #expect(SmallGazetteer.tag("Sen. Warren wrote.", language: .english) == ["Warren=bioguide:W000817"])
  }

  @Test func aChineseSurnameIsLinkedByTheEnglishFullName() {
    #expect(
      SmallGazetteer.tag("参议员 Josh Hawley 提案。随后霍利发表声明。") == [
        "Josh Hawley=bioguide:H001089", "霍利=bioguide:H001089",
      ])
  }

  @Test func aGlossOfStateDecidesBetweenTwoBearers() {
    #expect(
      SmallGazetteer.tag("Sen. Scott (R-Fla.) agreed.", language: .english) == ["Scott=bioguide:S001217"])
    #expect(SmallGazetteer.tag("Sen. Scott (R-S.C.) agreed.", language: .english) == ["Scott=bioguide:S001184"])
  }

  @Test func aSurnameIsTheBearersWhoIsNamedInFullAlthoughItsRowNeedsWordsBesideIt() {
    #expect(
      SmallGazetteer.tag("Ben Marquind was sentenced, said Rob Marquind. Then Ben Marquind left.", language: .english)
        == ["Ben Marquind=bioguide:M900001", "Rob Marquind=bioguide:M900002", "Ben Marquind=bioguide:M900001"])
    #expect(
      SmallGazetteer.tag("Ben Marquind was sentenced. Marquind left. So did Rob Marquind.", language: .english)[1]
        == "Marquind=bioguide:M900001")
  }

  @Test func aSurnameInsideAnotherPersonsNameIsNone() {
    #expect(
      SmallGazetteer.tag("Elizabeth Warren met Warren Buffett and Kelly Warren.", language: .english) == [
        "Elizabeth Warren=bioguide:W000817"
      ])
  }

  @Test func aHyphenInAChineseNameIsItsDot() {
    #expect(
      SmallGazetteer.tag("主席弗伦奇-希尔表示。希尔称。") == ["弗伦奇-希尔=bioguide:H001072", "希尔=bioguide:H001072"])
  }

  @Test func aSurnameBehindAnothersFullNameIsTheOthers() {
    #expect(
      SmallGazetteer.tag("弗伦奇·希尔议员发言。代理主管特拉维斯·希尔回应,希尔称无法评论。") == ["弗伦奇·希尔=bioguide:H001072"])
  }

  @Test func aNamesakeWithARoleInAFirmIsNone() {
    #expect(SmallGazetteer.tag("某机构首席投资官拜尔德（Jim Baird）认为国会议员会反对。") == [])
    #expect(SmallGazetteer.tag("众议员拜尔德（Jim Baird）反对。").last == "Jim Baird=bioguide:B001307")
  }

  @Test func aTransliterationThatGoesOnIsNoSurname() {
    #expect(SmallGazetteer.tag("参议员伊丽莎白·沃伦与沃伦斯基见面。") == ["伊丽莎白·沃伦=bioguide:W000817"])
  }

  @Test func aTitleCarriesAcrossAList() {
    #expect(
      SmallGazetteer.tag("参议员霍利、沃伦出席。") == ["霍利=bioguide:H001089", "沃伦=bioguide:W000817"])
  }

  @Test func aCommonFullNameNeedsCongressInTheText() {
    #expect(SmallGazetteer.tag("Mike Johnson sells shoes.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("Rep. Mike Johnson (R-La.) spoke.", language: .english) == ["Mike Johnson=bioguide:J000299"])
  }

  @Test func someoneLongOutOfOfficeNeedsATitle() {
    #expect(SmallGazetteer.tag("Pat Williams opened a shop.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("Former Rep. Pat Williams died.", language: .english) == ["Pat Williams=bioguide:W000520"])
  }

  @Test func theChamberIsThatOfTheArticlesDate() {
    var document = Document(id: "old", text: "Rep. Tim Scott spoke.")
    document.language = .english
    document.published = "2012-05-01"
    var record = AnnotatedDocument(document: document)
    record.sentences = [Sentence(start: 0, end: document.text.count)]
    var stage = YuliaoTagging.stage()
    stage.process(&record)
    #expect(record.mentions.map(\.type) == [.representative])
  }

  @Test func titlePartyAndStateNameAMemberWhateverTheGivenName() {
    #expect(
      SmallGazetteer.tag("Said Sen. Joshua Hawley (R-Mo.) on Monday.", language: .english) == [
        "Joshua Hawley=bioguide:H001089"
      ])
    #expect(SmallGazetteer.tag("Said Sen. Joshua Hawley (R-Fla.) on Monday.", language: .english).isEmpty)
    #expect(SmallGazetteer.tag("Said Joshua Hawley (R-Mo.) on Monday.", language: .english).isEmpty)
  }

  @Test func anotherCallingIsAnotherPerson() {
    #expect(
      SmallGazetteer.tag("The House met. Professor Mike Johnson wrote of ponds.", language: .english).allSatisfy {
        !$0.contains("bioguide")
      })
  }

  @Test func aSurnameThatATitleMadeSureSpeaksForTheBareOnes() {
    #expect(
      SmallGazetteer.tag("Sen. Hawley spoke at noon. Later Hawley said he would vote.", language: .english)
        == Array(repeating: "Hawley=bioguide:H001089", count: 2))
    #expect(SmallGazetteer.tag("Hawley spoke at noon. Later Hawley said he would vote.", language: .english) == [])
  }

  @Test func theChairOfATextOnCongressIsItsMember() {
    let text = "The lawmakers of Congress met. In May, Chairman Hawley spoke."
    #expect(SmallGazetteer.tag(text, language: .english).contains("Hawley=bioguide:H001089"))
    #expect(
      !SmallGazetteer.tag("The lawmakers of Congress met. In May, the FCC Chairman Hawley spoke.", language: .english)
        .contains("Hawley=bioguide:H001089"))
    #expect(SmallGazetteer.tag("In May, Chairman Hawley spoke.", language: .english) == [])
  }

  @Test func aTextWithoutADateMayBeSomeYearsOld() {
    // The tables are of 2025; Vandelor left the House in 2023, Williams in 1997.
    #expect(SmallGazetteer.tag("Rep. Vandelor spoke.", language: .english) == ["Vandelor=bioguide:V999999"])
    #expect(SmallGazetteer.tag("Sen. Vandelor spoke.", language: .english) == [])
    #expect(SmallGazetteer.tag("Rep. Williams spoke.", language: .english) == [])
  }

  @Test func aVicePresidentIsKnownByThatTitleAlone() {
    #expect(
      SmallGazetteer.tag("Former Vice President Harris spoke.", language: .english) == ["Harris=bioguide:H001075"])
    #expect(SmallGazetteer.tag("副总统哈里斯表示支持。") == ["哈里斯=bioguide:H001075"])
    #expect(SmallGazetteer.tag("The vice principal, Harris, spoke.", language: .english) == [])
  }

  @Test func aFirmsVicePresidentIsNone() {
    for title in ["Acme's Vice President", "Senior Vice President", "marketing vice president", "Acme Vice President"] {
      #expect(SmallGazetteer.tag("Now \(title) Harris spoke.", language: .english) == [])
    }
    #expect(
      SmallGazetteer.tag("The vice president and Vice President Harris spoke.", language: .english).count == 1)
  }

  @Test func whoMovesABillIsAMember() {
    #expect(SmallGazetteer.tag("众议院法案的提案人是霍利，他未回应。").last == "霍利=bioguide:H001089")
  }

  @Test func aShipIsNotWhomItIsNamedFor() {
    #expect(SmallGazetteer.tag("Sailors of the USS Josh Hawley left.", language: .english) == [])
  }

  @Test func aSurnameOfSeveralBearersStaysOpenThroughoutTheText() {
    let mentions = SmallGazetteer.mentions("参议员斯科特致信。斯科特称此举有害。")
    #expect(mentions.count == 2)
    #expect(mentions.allSatisfy { $0.confidence < 0.85 })
    #expect(SmallGazetteer.tag("有人致信。斯科特称此举有害。") == [])
  }

  @Test func aPartysNameIsATitle() {
    #expect(SmallGazetteer.tag("共和党人霍利致信。") == ["霍利=bioguide:H001089"])
    #expect(SmallGazetteer.tag("民主党的沃伦致信。") == ["沃伦=bioguide:W000817"])
    #expect(SmallGazetteer.tag("民主党派霍利致信。") == [])
  }

  @Test func aTitleBehindAListIsThatOfItsNames() {
    #expect(SmallGazetteer.tag("霍利等多名共和党议员联署。") == ["霍利=bioguide:H001089"])
    #expect(SmallGazetteer.tag("霍利等多名的士司机联署。") == [])
  }

  @Test func theChairOfACommissionIsNoMember() {
    #expect(
      SmallGazetteer.tag("金融服务委员会主席希尔表示反对。") == [
        "金融服务委员会=agency:us/house-committee-on-financial-services", "希尔=bioguide:H001072",
      ])
    #expect(SmallGazetteer.tag("美国联邦通信委员会主席希尔表示反对。") == ["美国联邦通信委员会=agency:us/美国联邦通信委员会"])
  }

  @Test func aCoupleBearsTheName() {
    #expect(SmallGazetteer.tag("参议员霍利夫妇到场。") == ["霍利=bioguide:H001089"])
    #expect(SmallGazetteer.tag("参议员霍利夫斯到场。") == [])
  }

  @Test func anOfficeDecidesBetweenAMemberAndAFirm() {
    #expect(SmallGazetteer.tag("参议员霍利与峦岛水泥。").first == "霍利=bioguide:H001089")
  }

  @Test func aLawIsNotWhomItIsNamedFor() {
    #expect(SmallGazetteer.tag("They passed the Josh Hawley Act then.", language: .english) == [])
  }

  @Test func aFederalChamberTakesInItsCountry() {
    #expect(
      SmallGazetteer.tag("美国联邦众议院金融服务委员会开会。").first
        == "美国联邦众议院金融服务委员会=agency:us/house-committee-on-financial-services")
  }

  @Test func aFormerMembersTitleSaysThatTheyHaveLeft() {
    #expect(
      SmallGazetteer.tag("Then former Rep. Williams spoke.", language: .english) == ["Williams=bioguide:W000520"])
    #expect(SmallGazetteer.tag("Then Rep. Williams spoke.", language: .english) == [])
    #expect(SmallGazetteer.tag("前参议员哈里斯到场。") == ["哈里斯=bioguide:H001075"])
  }

  @Test func chairsOfCommitteesAreTitles() {
    #expect(SmallGazetteer.tag("参议院外交委员会亚太小组主席霍利到场。").last == "霍利=bioguide:H001089")
    #expect(SmallGazetteer.tag("首席民主党成员沃伦到场。") == ["沃伦=bioguide:W000817"])
  }

  @Test func aFormerMembersFullNameCountsInASentenceOnMembers() {
    #expect(
      SmallGazetteer.tag("Then Pat Williams, as a congressman, spoke.", language: .english)
        == ["Pat Williams=bioguide:W000520"])
    #expect(SmallGazetteer.tag("Then Pat Williams, as a farmer, spoke.", language: .english) == [])
  }

  @Test func whoLeadsAChambersGroupSitsInIt() {
    #expect(SmallGazetteer.tag("参议院共和党籍DOGE党团主席恩斯特表示。").contains("恩斯特=bioguide:S001217"))
    #expect(SmallGazetteer.tag("公司主席恩斯特表示。") == [])
  }

  @Test func whoseAppointmentAChamberConfirmsSitsElsewhere() {
    #expect(SmallGazetteer.tag("美国参议院确认参联会主席恩斯特的任命。").allSatisfy { !$0.hasPrefix("恩斯特") })
  }

  @Test func aCommitteesChamberTellsWhoLeadsIt() {
    #expect(SmallGazetteer.tag("參院銀行委員會主席斯科特離席。").last == "斯科特=bioguide:S001184")
    #expect(SmallGazetteer.tag("眾院銀行委員會主席斯科特離席。").filter { $0.hasPrefix("斯科特") }.isEmpty)
  }

  @Test func aFormerMembersFullNameCountsAmidTalkOfCongress() {
    let talk = "The House met, and then the Senate. All Republicans were there. "
    #expect(
      SmallGazetteer.tag(talk + "Then Pat Williams spoke.", language: .english).contains(
        "Pat Williams=bioguide:W000520"))
    #expect(
      !SmallGazetteer.tag("It was late. Then Pat Williams spoke.", language: .english).contains(
        "Pat Williams=bioguide:W000520"))
  }

  @Test func whatHasAnArticleIsNoMember() {
    let text = "French Hill spoke. On the Hill, all was still."
    #expect(SmallGazetteer.tag(text, language: .english).filter { $0.hasSuffix("H001072") }.count == 1)
    let bill = "Josh Hawley spoke. They read the Hawley bill."
    #expect(SmallGazetteer.tag(bill, language: .english).filter { $0.hasSuffix("H001089") }.count == 2)
  }

  @Test func aBracketWithAnotherGivenNameMakesASurnameAnothers() {
    let text = "迈克·约翰逊说不。强生（Boris Johnson）也说不。"
    #expect(SmallGazetteer.tag(text).filter { $0.hasPrefix("强生=") } == [])
  }

  @Test func aSurnameBehindAnothersFullNameIsNotTheMembers() {
    let member = "Sen. Rick Scott objected to it there."
    #expect(
      SmallGazetteer.tag("That day it rained as Scott said. " + member, language: .english).first
        == "Scott=bioguide:S001217")
    #expect(
      SmallGazetteer.tag("On Monday Gov. Phil Scott said that it rained. Scott left. " + member, language: .english)
        == [
          "Rick Scott=bioguide:S001217"
        ])
  }

  @Test func whoSitsInAStatesChamberIsNoMember() {
    for title in ["state Sen.", "state Rep.", "state Senator", "State Rep."] {
      #expect(SmallGazetteer.tag("In Ohio \(title) Tim Scott voted.", language: .english) == [], "\(title)")
    }
    #expect(
      SmallGazetteer.tag("In Ohio Sen. Tim Scott voted.", language: .english) == ["Tim Scott=bioguide:S001184"])
  }

  @Test func thoseOnTheHillAreNobodysStaff() {
    #expect(
      SmallGazetteer.tag("Hill leaders met. Rep. French Hill came. Then Hill spoke.", language: .english) == [
        "French Hill=bioguide:H001072", "Hill=bioguide:H001072",
      ])
  }

  @Test func aSurnameBehindAnothersInitialsIsTheOthers() {
    #expect(
      SmallGazetteer.tag("Robert F. Hawley came. Hawley spoke. Then Sen. Josh Hawley left.", language: .english) == [
        "Josh Hawley=bioguide:H001089"
      ])
  }

  @Test func aWhipIsAMember() {
    #expect(
      SmallGazetteer.tag("Josh Hawley came, and then Whip Hawley spoke.", language: .english).last
        == "Hawley=bioguide:H001089")
  }

  @Test func aMemberOfAPartyIsOneOfCongress() {
    #expect(SmallGazetteer.tag("资深民主党成员沃恩追问，钱去了哪里。") == ["沃恩=bioguide:W000817"])
    #expect(SmallGazetteer.tag("资深观众沃恩追问，钱去了哪里。") == [])
  }
}
