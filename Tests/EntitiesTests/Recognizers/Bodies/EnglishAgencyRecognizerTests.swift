import Testing
import YuliaoCorpus

@Suite struct EnglishAgencyRecognizerTests {
  @Test func anEnglishBodyIsFoundByItsHead() {
    #expect(
      SmallGazetteer.tag("The Mexican Ministry of Example Affairs said.", language: .english).map {
        $0.contains("Ministry of Example Affairs")
      } == [true])
    #expect(SmallGazetteer.tag("The Audit Committee met.", language: .english) == [])
  }

  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func wordsBeyondAKnownBodyAreOthers() {
    #expect(
      tag("Officials of the Environmental Protection Agency came.") == [
        "Environmental Protection Agency=agency:us/environmental-protection-agency"
      ])
    #expect(
      tag("He left the Department of Commerce and Ann Lee followed.") == [
        "Department of Commerce=agency:us/department-of-commerce"
      ])
  }

  @Test func aDegreeAndAFirmsOwnBoardAreNoBodies() {
    #expect(tag("She holds a Master of Business Administration.").isEmpty)
    #expect(tag("The Board of Directors met; so did the Audit Committee.").isEmpty)
  }

  @Test func aPublicBoardIsABody() {
    #expect(
      tag("She sat on the Georgia Board of Education.").map { $0.prefix { $0 != "=" } } == [
        "Georgia Board of Education"
      ])
  }

  @Test func aBodyOfTheUnitedNationsIsNoCountrys() {
    #expect(tag("It went to the Sanctions Committee of the United Nations.").isEmpty)
  }

  @Test func bodiesJoinedByAndStayTwo() {
    #expect(
      tag("They stood before the Environmental Protection Agency and Department of Parks headquarters.")
        .map { String($0.prefix { $0 != "=" }) } == ["Environmental Protection Agency", "Department of Parks"])
  }

  @Test func aMinistryIsACountrysWhicheverProvinceStandsNear() {
    #expect(
      SmallGazetteer.tag("Officials of Georgia met. The Ministry of Quorvs issued an opinion.", language: .english)
        .last?.contains("=agency:us/") == true)
  }

  @Test func aCountysSheriffHasAnOffice() {
    #expect(
      SmallGazetteer.tag("In May the Quorv County Sheriff's Office in Georgia met.", language: .english) == [
        "Quorv County Sheriff's Office=agency:us-ga/quorv-county-sheriffs-office"
      ])
  }

  @Test func aDepartmentOfLearningIsAUniversitys() {
    #expect(SmallGazetteer.tag("She is from the Department of Geography in China.", language: .english) == [])
    #expect(SmallGazetteer.tag("She is from the Department of Political Science.", language: .english) == [])
  }

  @Test func aMinistryOfSeveralFieldsIsOneBody() {
    #expect(
      tag("It asked the Mexican Ministry of Research, Technology and Space then.").map { $0.split(separator: "=")[0] }
        == ["Mexican Ministry of Research, Technology and Space"])
    #expect(
      tag("It asked the Mexican Ministry of Mines, Regional and Rural Development then.").first?
        .contains("Rural Development=") == true)
    #expect(tag("It asked the Mexican Ministry of Research, Intel and Space then.").first?.contains("Intel") == false)
    #expect(
      tag("It asked the Mexican Ministry of Research, Technology officers and others then.").first?
        .contains("Technology") == false)
  }

  @Test func anotherBodyBehindAndIsNoPartOfTheFirst() {
    let found = SmallGazetteer.tag("Then the Department of Hills and the QRV met in Mexico.", language: .english)
    #expect(found.first?.hasPrefix("Department of Hills=") == true)
    let two = SmallGazetteer.tag(
      "The Committee for Hills and the Committee for Dales met in Mexico.", language: .english)
    #expect(two.map { $0.prefix { $0 != "=" } } == ["Committee for Hills", "Committee for Dales"])
  }

  @Test func aBodyBehindAndTheIsAnother() {
    let text = "He acts for the Ministry of Quorv and the Dravon Commercial Service in London."
    let found = SmallGazetteer.tag(text, language: .english)
    #expect(found.first?.hasPrefix("Ministry of Quorv=") == true)
    #expect(!found.contains { $0.contains(" and the ") })
  }

  @Test func aDashIsNoHyphenOfAName() {
    #expect(
      SmallGazetteer.tag("He closed the U.S. Department of Education—taking a step.", language: .english)
        .allSatisfy { !$0.contains("taking") })
  }

  @Test func aBodyMayBeNamedByWhatItIsFor() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(
      tag("It must be reported to the Inspectorate for Strategic Goods before May.").map { $0.prefix(33) }
        == ["Inspectorate for Strategic Goods="])
    #expect(
      tag("She leads the Authority for Consumers and Markets there.").map { $0.prefix(36) }
        == ["Authority for Consumers and Markets="])
    #expect(tag("She leads the Travel Agency for Students there.") == [])
    #expect(tag("She leads the Agency of Students there.") == [])
  }

  @Test func whatAKnownBodyIsSuedForIsNoPartOfIt() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(
      tag("The state sued the Environmental Protection Agency for Clean Air Act violations.")
        == ["Environmental Protection Agency=agency:us/environmental-protection-agency"])
    #expect(tag("They thanked the Quorvos Administration for Filipino aid.") == [])
  }

  @Test func aBodyFarFromAnyPlaceIsOfTheOnlyCountryThatTheTextNames() {
    let far = String(repeating: "It was a slow day for everyone in the office there. ", count: 8)
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    let body = "It must be reported to the Inspectorate for Strategic Goods."
    #expect(tag("The firm is in Japan. " + far + body).last?.contains("=agency:jp/") == true)
    #expect(tag("The firm is in Japan and China. " + far + body).last?.contains("=agency:us/") == true)
  }

  @Test func aMonthBeforeTheArticleIsNoPartOfAName() {
    #expect(
      tag("In December the Quorv Planning Commission met twice to speak of the roads.") == [
        "Quorv Planning Commission=agency:us/quorv-planning-commission"
      ])
  }

  @Test func aCountysCommissionersAreABody() {
    #expect(
      tag("It was late when the Quorv County Board of Commissioners voted on the roads.") == [
        "Quorv County Board of Commissioners=agency:us/quorv-county-board-of-commissioners"
      ])
    #expect(tag("It was late when the League Board of Commissioners voted on the roads.").isEmpty)
  }

  @Test func aCommissionMayManageWhereACommitteeIsAFirms() {
    #expect(
      tag("It was late when the Quorv Management Commission voted on the roads.") == [
        "Quorv Management Commission=agency:us/quorv-management-commission"
      ])
    #expect(tag("It was late when the Quorv Management Committee voted on the roads.").isEmpty)
    #expect(tag("It was late when the Quorv District Committee voted on the roads.").isEmpty)
  }

  @Test func theOnlyStateOfATextHasItsBodiesButForFederalOnes() {
    let text = "Firms in Ohio pay more, and Ohio knows it. It was late when the "
    #expect(
      tag(text + "Quorv Planning Commission met.") == [
        "Quorv Planning Commission=agency:us-oh/quorv-planning-commission"
      ])
    let long = String(repeating: "It was a long day for all of them. ", count: 12)
    #expect(
      tag("Firms in Ohio pay more, and Ohio knows it. " + long + "It was late when the Quorv Planning Commission met.")
        == ["Quorv Planning Commission=agency:us-oh/quorv-planning-commission"])
    #expect(
      tag("Firms in Ohio pay more, and Ohio knows it. " + long + "It was late when the National Quorv Commission met.")
        == ["National Quorv Commission=agency:us/national-quorv-commission"])
    #expect(
      tag("Firms in Ohio and Utah pay more. " + long + "It was late when the Quorv Planning Commission met.")
        == ["Quorv Planning Commission=agency:us/quorv-planning-commission"])
  }

  @Test func aBodyOfAnotherEndsBeforeIt() {
    let tagged = SmallGazetteer.tag(
      "It met the Quorv Roads Division of the Department of Dunes.", language: .english)
    #expect(tagged.contains { $0.hasPrefix("Quorv Roads Division=") })
    #expect(tagged.contains { $0.hasPrefix("Department of Dunes=") })
  }

  @Test func anArticleWithACapitalIsNoPartOfABody() {
    let tagged = SmallGazetteer.tag(
      "RIYADH — The Quorv Dunes Authority may let others own more of what they have.", language: .english)
    #expect(tagged.map { String($0.prefix { $0 != "=" }) } == ["Quorv Dunes Authority"])
  }
}
