import Testing
import YuliaoCorpus

@Suite struct PlaceResolutionTests {
  @Test func aJoinedPlaceDecidesAndBelongsToTheMention() {
    #expect(SmallGazetteer.tag("美国商务部回应。") == ["美国商务部=agency:us/department-of-commerce"])
    #expect(SmallGazetteer.tag("中国商务部回应。") == ["中国商务部=agency:cn/ministry-of-commerce"])
  }

  @Test func aDayOfTheMonthIsNoCountry() {
    let found = SmallGazetteer.tag("2月16日商务部回应，十六日商务部发布公告。")
    #expect(found == Array(repeating: "商务部=agency:cn/ministry-of-commerce", count: 2))
    #expect(SmallGazetteer.tag("日商务部回应。") == ["日商务部=agency:jp/日商务部"])
  }

  @Test func anyStatesBodyIsNoneInParticular() {
    #expect(SmallGazetteer.tag("美国国会审议的法案允许州财政部购入黄金。") == [])
  }

  @Test func theTextsHomeDecidesWhereNothingElseDoes() {
    #expect(SmallGazetteer.tag("商务部召开发布会。") == ["商务部=agency:cn/ministry-of-commerce"])
  }

  @Test func placesAndPeopleNearByOutweighTheHome() {
    let text = "美国参议员 Josh Hawley 在美国国内呼吁商务部更新出口管制,美国企业担忧。"
    #expect(SmallGazetteer.tag(text).contains("商务部=agency:us/department-of-commerce"))
  }

  @Test func aBareNameFollowsTheJoinedOneBeforeIt() {
    let text = "美国商务部周一发布规则。商务部称,规则即日生效。"
    #expect(
      SmallGazetteer.tag(text) == [
        "美国商务部=agency:us/department-of-commerce", "商务部=agency:us/department-of-commerce",
      ])
  }

  @Test func aBodyInAListIsOfThePlaceOfTheOneBeforeIt() {
    let text = "美国财政部、商务部和央行将派人出席。"
    #expect(SmallGazetteer.tag(text).contains("商务部=agency:us/department-of-commerce"))
    #expect(SmallGazetteer.tag("美国财政部称，中国商务部已回应。").contains("中国商务部=agency:cn/ministry-of-commerce"))
  }

  @Test func anotherCountrysBodyGetsAnIdOfItsOwn() {
    #expect(SmallGazetteer.tag("墨西哥商务部表示。") == ["墨西哥商务部=agency:mx/墨西哥商务部"])
  }

  @Test func papersOfTheTreasuryAreNoBody() {
    #expect(SmallGazetteer.tag("Exchequer Treasury yields rose.", language: .english) == [])
    #expect(SmallGazetteer.tag("Exchequer Treasury rose.", language: .english).count == 1)
    #expect(
      SmallGazetteer.tag("The U.S. Treasury said so.", language: .english) == [
        "U.S. Treasury=agency:us/department-of-the-treasury"
      ])
  }

  @Test func aTreasuryOfAFirmIsNoMinistry() {
    #expect(SmallGazetteer.tag("某银行的财政部主管说。") == [])
  }

  @Test func aTickerPrefixIsNoBody() {
    #expect(SmallGazetteer.tag("Shares of Example (EPA:SAF) rose.", language: .english) == ["Example=company:example"])
  }

  @Test func aChamberInsideACommitteeIsMarkedAsNested() {
    let mentions = SmallGazetteer.mentions("众议院金融服务委员会开会。")
    #expect(mentions.map(\.isNested) == [false, true])
    #expect(mentions[1].entity.id == "agency:us/house-of-representatives")
  }

  @Test func theWorldsBuyersOfGoldAreNoOneBank() {
    #expect(SmallGazetteer.tag("世界黄金协会的报告说,央行去年仍是买家。") == [])
    #expect(SmallGazetteer.tag("央行今日开展逆回购。") == ["央行=agency:cn/peoples-bank-of-china"])
    #expect(SmallGazetteer.tag("去年全球央行共购金千吨。其中，央行在年底的强劲买盘推高金价。") == [])
    #expect(
      SmallGazetteer.tag("去年全球央行共购金千吨。其中，中国的央行在年底的强劲买盘推高金价。") == ["央行=agency:cn/peoples-bank-of-china"])
  }

  @Test func papersOfTheTreasuryAreNotTheDepartment() {
    #expect(SmallGazetteer.tag("Exchequer Treasury yields rose.", language: .english) == [])
    #expect(SmallGazetteer.tag("Exchequer Treasury rose.", language: .english).count == 1)
  }

  @Test func theOfficeHolderBesideABodyTellsWhoseItIs() {
    let place = "美国。美国。美国。"
    #expect(SmallGazetteer.tag(place + "商务部部长王文泽到访。").last == "商务部=agency:cn/ministry-of-commerce")
    // 王文 of another country only begins the name.
    #expect(SmallGazetteer.tag(place + "商务部长王文到访。").last == "商务部=agency:us/department-of-commerce")
    #expect(SmallGazetteer.tag(place + "商务部人员在王文泽家。").last == "商务部=agency:us/department-of-commerce")
    #expect(SmallGazetteer.tag(place + "商务部说，王文泽到访。").last == "商务部=agency:us/department-of-commerce")
    #expect(SmallGazetteer.tag(place + "王文泽的商务部说好。").last == "商务部=agency:cn/ministry-of-commerce")
  }

  @Test func whoSpeaksBesideACountrysBodySpeaksForThatCountry() {
    let text = "美国商务部上月开始接受申请。中国峦务局表示反对，商务部则称会采取措施。"
    #expect(SmallGazetteer.tag(text).last == "商务部=agency:cn/ministry-of-commerce")
    #expect(
      SmallGazetteer.tag("美国商务部上月开始接受申请。其后商务部则称会采取措施。").last
        == "商务部=agency:us/department-of-commerce")
  }

  @Test func aFirmsTreasuryAndBoardAreNoBodies() {
    #expect(SmallGazetteer.tag("It is a Bitcoin Treasury Company now, in the United States.", language: .english) == [])
    #expect(SmallGazetteer.tag("She looked at the 10-year Treasury, in the United States.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("He led the board's Finance Committee in the United States.", language: .english) == [])
  }

  @Test func aCountysBodyCountsEvenWhereTheStateStaysOpen() {
    let open = SmallGazetteer.mentions("The Quorv County Health Department closed it.", language: .english)
    #expect(open.map(\.confidence) == [0.6])
    #expect(
      SmallGazetteer.tag("In Georgia the Quorv County Health Department closed it.", language: .english) == [
        "Quorv County Health Department=agency:us-ga/quorv-county-health-department"
      ])
  }

  @Test func aWideSpacePartsAPlaceFromABody() {
    #expect(SmallGazetteer.tag("进军美国　商务部回应").map { $0.prefix(3) } == ["商务部"])
    #expect(SmallGazetteer.tag("进军 美国 商务部回应").map { $0.prefix(6) } == ["美国 商务部"])
  }

  @Test func whereATextIsAtHomeIsNoPartOfTheName() {
    #expect(SmallGazetteer.tag("上周我国商务部回应。") == ["商务部=agency:cn/ministry-of-commerce"])
  }

  @Test func aTextThatNamesTheIslandsBodiesIsAtHomeThere() {
    // So far apart that only the text's home decides.
    let between = String(repeating: "天氣很好。", count: 300)
    let island = SmallGazetteer.tag("峦岛监理会開會。" + between + "環保署未回應。", language: .traditionalChinese)
    #expect(island.last == "環保署=agency:tw/luan-environment-office")
    let harbour = SmallGazetteer.tag("眾人開會。" + between + "環保署未回應。", language: .traditionalChinese)
    #expect(harbour.last == "環保署=agency:hk/luan-environment-office")
  }

  @Test func theHouseOfSomebodyIsNoChamber() {
    #expect(SmallGazetteer.tag("She spoke in the House of Quorv on Monday.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("She spoke in the House on Monday.", language: .english)
        == ["House=agency:us/house-of-representatives"])
  }

  @Test func theUnionHasNoMinistries() {
    #expect(SmallGazetteer.tag("欧盟财政部长将开会。欧盟贸易部长也到场。") == [])
  }

  @Test func aPersonCalledHouseIsNoChamber() {
    #expect(SmallGazetteer.tag("经济学家萨拉（Sarah House）认为，美国通胀上升。") == [])
  }

  @Test func whatACountryGivesItsAlliesIsNoBody() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("The top recipients of U.S. military assistance met.") == [])
    #expect(tag("The U.S. military said so.") == ["U.S. military=agency:us/armed-forces"])
  }

  @Test func aGivenNameBeforeHouseMakesItASurname() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("In Washington CFO Sherry House spoke of the U.S. economy.") == [])
    #expect(tag("In Georgia the Georgia House passed it.").count == 1)
  }

  @Test func whoseLicencesWritersBearIsHongKongs() {
    #expect(SmallGazetteer.tag("(笔者为峦监会持牌人士)") == ["峦监会=agency:hk/luan-environment-office"])
  }

  @Test func ministersInAListAreOfOneCountry() {
    #expect(
      SmallGazetteer.tag("墨西哥商务部长和安全部长出席。").contains("安全部=agency:mx/parks-board"))
  }

  @Test func aVerbBeforeHouseIsNoGivenName() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(
      tag("In the U.S. many ask: Will House Republicans pass it?") == ["House=agency:us/house-of-representatives"])
    #expect(tag("In the U.S. many ask: Will House members pass it?") == ["House=agency:us/house-of-representatives"])
  }

  @Test func theCountryInFrontComesBeforeWhoseLicencesTheyAre() {
    #expect(SmallGazetteer.tag("中国峦监会持牌人士").first?.hasSuffix("agency:cn/luan-bureau") == true)
  }

  @Test func aHouseBehindAHyphenIsNoChamber() {
    #expect(SmallGazetteer.tag("Trading-House stocks fell in the U.S. market.", language: .english) == [])
  }

  @Test func aPlaceThatOpensALineBeforeABlankIsADateline() {
    #expect(SmallGazetteer.tag("当天◎美国 商务部表示。").map { $0.prefix(3) } == ["商务部"])
  }

  @Test func aSurnameThatBeginsAPlacesNameIsNobody() {
    #expect(!SmallGazetteer.tag("参议员霍利到场。两年内卖掉沃伦黑德县的土地。").contains { $0.hasPrefix("沃伦=") })
    #expect(!SmallGazetteer.tag("参议员沃伦到场。他们把沃伦厂的规模缩小。").dropFirst().contains { $0.hasPrefix("沃伦=") })
  }

  @Test func whoOrdersABodyIsOfItsCountry() {
    #expect(
      SmallGazetteer.tag("中国企业在北京关注此事。峦斯文下令商务部调查中国产品。").last == "商务部=agency:us/department-of-commerce")
    #expect(
      SmallGazetteer.tag("中国企业在北京关注此事。峦斯文感谢商务部调查中国产品。").last == "商务部=agency:cn/ministry-of-commerce")
  }

  @Test func theAccountThatAPostIsFromIsNoBody() {
    #expect(SmallGazetteer.tag("They of the U.S. stood silent — House (@QuorvHouse) May 10", language: .english) == [])
  }

  @Test func aBodyInAListIsOfTheCountryOfTheOneRightBehindIt() {
    #expect(
      SmallGazetteer.tag("美国商务部公布新规。美国企业称，商务部及峦管局关注此事。").dropFirst().first
        == "商务部=agency:cn/ministry-of-commerce")
  }

  @Test func aBodyOfItsOwnDistrictNeedsNoFurtherPlace() {
    #expect(SmallGazetteer.tag("昨日，峦泽检察院受理此案。") == ["峦泽检察院=agency:cn-hn/luanze-procuratorate"])
  }

  @Test func aWholeNameOfTheListsIsNoPlaceAndAnothersBody() {
    #expect(SmallGazetteer.tag("昨日，日本峦消局发言。") == ["日本峦消局=agency:jp/luan-east-fire-office"])
    #expect(SmallGazetteer.tag("日本开会。峦消局发言。") == ["峦消局=agency:jp/fire-office"])
  }

  @Test func inATextAllOnAnotherCountryABareBodyIsThatCountrys() {
    let text = "墨西哥开会。墨西哥人到场。墨西哥很大。墨西哥的财政部表态。墨西哥下雨。"
    #expect(SmallGazetteer.tag(text) == ["财政部=agency:mx/财政部"])
  }
}
