import Testing
import YuliaoCorpus

@Suite struct GlossRecognizerTests {
  @Test func aGlossNamesAChineseFormAndItsSurname() {
    let record = SmallGazetteer.record("主席约翰·莫莱纳尔 (John Moolenaar,密歇根州共和党议员) 致信。莫莱纳尔说。")
    let ids = Set(record.mentions.map(\.entity.id))
    #expect(ids == ["bioguide:M001194"])
    #expect(record.mentions.count == 3)
    #expect(record.namePairs.map(\.chinese) == ["约翰·莫莱纳尔"])
    #expect(record.namePairs.map(\.english) == ["John Moolenaar"])
    #expect(record.namePairs.map(\.entityID) == ["bioguide:M001194"])
  }

  @Test func amountsAndPronounsAreNoNamesOfWhatTheBracketHolds() {
    #expect(SmallGazetteer.tag("支出为\n亿美元（Microsoft注：约合）") == ["Microsoft=company:microsoft"])
    #expect(SmallGazetteer.tag("“问问它”（Intel）") == ["Intel=company:intel"])
  }

  @Test func whatFollowsAClosedQuotationIsNoNameByItself() {
    #expect(
      SmallGazetteer.tag("他有“好办法”来重振其芯片业务英特(Intel)。") == ["Intel=company:intel"])
    #expect(
      SmallGazetteer.tag("所谓“英特芯片公司(Intel)”。") == ["英特芯片公司=company:intel", "Intel=company:intel"])
  }

  @Test func anotherFirmInTheBracketIsNoNameOfTheFirmBeforeIt() {
    #expect(SmallGazetteer.record("英特尔（Microsoft 的供应商）上涨。").namePairs.isEmpty)
    #expect(SmallGazetteer.record("英特尔（Intel）上涨。").namePairs.map(\.english) == ["Intel"])
  }

  @Test func whatJoinsTwoGlossedNamesBelongsToNeither() {
    #expect(
      SmallGazetteer.tag("今日，峦威（Microsoft）与峦特（Intel）的发言人均未回应。") == [
        "峦威=company:microsoft", "Microsoft=company:microsoft", "峦特=company:intel", "Intel=company:intel",
      ])
  }

  @Test func aJoinedPlaceIsNoNameOfWhatTheBracketSpeaksOf() {
    #expect(!SmallGazetteer.tag("他致信峦州（Intel总部）和墨西哥（Intel注册地）。").contains { $0.hasPrefix("墨西哥") })
  }

  @Test func aLatinNameInTheBracketBehindAChineseFirmIsThatFirms() {
    #expect(
      SmallGazetteer.tag("华为（QuorVor）表示，QuorVor数据显示。") == [
        "华为=company:huawei", "QuorVor=company:huawei", "QuorVor=company:huawei",
      ])
  }

  @Test func aCodeAnAccountAndAFamilyExplainNothing() {
    #expect(
      SmallGazetteer.tag("华为（QVRX）、华为（IDquorv）和华为（Quorvor）家族。") == Array(repeating: "华为=company:huawei", count: 3))
  }

  @Test func aDoubtfulNameOfTheFirmInItsOwnBracketIsItsName() {
    #expect(SmallGazetteer.tag("峦德（Quorvane）在华。") == ["峦德=company:quv", "Quorvane=company:quv"])
  }

  @Test func aPhraseThatOwnsIsNoName() {
    #expect(
      SmallGazetteer.tag("峦菲与峦生旗下的峦森（Intel）部门。") == ["Intel=company:intel"])
  }

  @Test func aPersonAndAProductInTheBracketAreNoNamesOfTheFirm() {
    #expect(SmallGazetteer.tag("华为（Ann Quorvis）、华为（Android）、华为（Quorvis X25）。").allSatisfy { $0 == "华为=company:huawei" })
    #expect(SmallGazetteer.tag("华为（Ann Quorvis）、华为（Android）、华为（Quorvis X25）。").count == 3)
  }

  @Test func capitalsBeforeTheFirmTheyStandForAreTheFirm() {
    #expect(SmallGazetteer.tag("销量方面，BOA（美国银行）居前。").first == "BOA=company:bank-of-america")
    #expect(SmallGazetteer.tag("销量方面，BOAT（美国银行）居前。") == ["美国银行=company:bank-of-america"])
    #expect(SmallGazetteer.tag("销量方面，CEO（英特尔）居前。") == ["英特尔=company:intel"])
  }

  @Test func whatKindOfFirmItIsStandsOutsideTheGloss() {
    #expect(SmallGazetteer.tag("清盘人一方由擘迈（Morgan Stanley）出任。").contains { $0.hasPrefix("擘迈=") })
    #expect(SmallGazetteer.tag("研调机构擘邦槊（Morgan Stanley）初估。").contains { $0.hasPrefix("擘邦槊=") })
  }

  @Test func theFrontOfTheFirmsEnglishNameIsTheFirmAndNotTheCountry() {
    #expect(
      SmallGazetteer.tag("墨西哥峦航（Mexico）取消航班。") == ["墨西哥峦航=company:mexico-luan", "Mexico=company:mexico-luan"])
    #expect(SmallGazetteer.tag("墨西哥峦航（Japan）取消航班。") == ["墨西哥峦航=company:mexico-luan"])
  }
}
