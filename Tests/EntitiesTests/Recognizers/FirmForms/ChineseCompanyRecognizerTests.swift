import Testing
import YuliaoCorpus

@Suite struct ChineseCompanyRecognizerTests {
  @Test func aHeadWithACodeNamesAFirm() {
    #expect(SmallGazetteer.tag("青峦证券（688999）上涨。") == ["青峦证券=company:青峦证券"])
  }

  @Test func aTradeWithAnEnglishWordInBracketsNamesNone() {
    #expect(SmallGazetteer.tag("内地人工智能(AI)大模型。") == [])
    #expect(SmallGazetteer.tag("微软、聚焦智能机器人、英特尔。").contains { $0.hasPrefix("聚焦") } == false)
  }

  @Test func aHeadBehindWhatNoDictionaryHoldsNamesAFirmWhereClausesBeginWithItTwice() {
    let text = "擘槊科技接入模型。擘槊科技专注于研发，显著提升擘槊科技的能力。"
    #expect(SmallGazetteer.tag(text) == Array(repeating: "擘槊科技=company:擘槊科技", count: 3))
    #expect(SmallGazetteer.tag("擘槊科技接入模型。") == [])
    #expect(SmallGazetteer.tag("未来科技很好。未来科技更好。") == [])
    #expect(SmallGazetteer.tag("擘槊资本主义很好。擘槊资本主义更好。") == [])
  }

  @Test func whoSpeaksUnderAFirmsLastWordIsAFirm() {
    #expect(SmallGazetteer.tag("近日，青峦证券指出，山上有雪。") == ["青峦证券=company:青峦证券"])
    #expect(SmallGazetteer.tag("青峦科技副总裁王某说不。") == ["青峦科技=company:青峦科技"])
    let huawei = SmallGazetteer.tag("华为集团总裁王某说不，华为健康宣布。")
    #expect(huawei.count == 2 && huawei.allSatisfy { $0.hasSuffix("=company:huawei") })
    #expect(SmallGazetteer.tag("中小银行表示，一位青峦证券分析师说，美国汽车宣布，各大银行回应。") == [])
  }

  @Test func aLegalNameOfATradeIsTheFirmOfItsShortName() {
    #expect(SmallGazetteer.tag("峦石基金管理有限公司公告。") == ["峦石基金管理有限公司=company:luan-funds"])
  }

  @Test func aWordBeforeAListedFirmsLegalNameIsNoPartOfIt() {
    #expect(SmallGazetteer.tag("公司与峦石基金管理有限公司合作。") == ["峦石基金管理有限公司=company:luan-funds"])
    #expect(SmallGazetteer.tag("与擘槊同行科技有限公司成立。").count == 1)
  }

  @Test func aPracticeIsAFirmByItsKindAlone() {
    #expect(SmallGazetteer.tag("北京峦和石律师事务所有关律师表示。") == ["北京峦和石律师事务所=company:北京峦和石律师事务所"])
    #expect(SmallGazetteer.tag("峦擘会计师事务所出具意见。") == ["峦擘会计师事务所=company:峦擘会计师事务所"])
    #expect(SmallGazetteer.tag("一家律师事务所和各律师事务所的律师。") == [])
  }

  @Test func aCitysGroupIsNamedByTheCityAndItsOwnWord() {
    #expect(SmallGazetteer.tag("今日来自峦南擘发集团消息。") == ["峦南擘发集团=company:峦南擘发集团"])
    #expect(SmallGazetteer.tag("今日来自峦南大型集团消息。") == [])
  }

  @Test func aLegalNameIsTheFirmThatTheTextNamesWithoutItsTrade() {
    #expect(SmallGazetteer.tag("三六零宣布停产。三六零科技有限公司发出通知。").last == "三六零科技有限公司=company:360-security")
  }

  @Test func whoIsTheBuyerIsNoPartOfTheName() {
    #expect(
      SmallGazetteer.tag("而買家為翔峦發展有限公司。", language: .traditionalChinese) == ["翔峦發展有限公司=company:翔峦发展"])
  }

  @Test func aPartnershipIsAFirmAndAFundIsNone() {
    #expect(
      SmallGazetteer.tag("股东青溪峦石管理合伙企业（有限合伙）。") == ["青溪峦石管理合伙企业（有限合伙）=company:青溪峦石管理合伙企业"])
    #expect(SmallGazetteer.tag("股东青溪峦石私募基金合伙企业（有限合伙），他通过合伙企业持股。") == [])
  }

  @Test func partnershipsInGeneralAreNoFirms() {
    #expect(SmallGazetteer.tag("特殊普通合伙企业、外商投资合伙企业的规定。") == [])
  }

  @Test func aPlaceAndATradeAroundAFirmOfTheTextAreThatFirm() {
    #expect(
      SmallGazetteer.tag("日本峦启行科技有限公司来访。峦启行欢迎。").map { $0.split(separator: "=")[1] } == ["company:quv", "company:quv"])
    #expect(SmallGazetteer.tag("日本峦启行食品有限公司来访。峦启行欢迎。").first != "日本峦启行食品有限公司=company:quv")
    #expect(!SmallGazetteer.tag("日本峦启行科技有限公司来访。").contains { $0.hasSuffix("=company:quv") })
  }

  @Test func whatSomebodyOnceDidIsNoGroup() {
    #expect(SmallGazetteer.tag("她供职于英特尔，曾担任集团、华为部门负责人。").map { $0.prefix(3) } == ["英特尔", "华为="])
  }

  @Test func pharmaciesAreFirmsByTheirKind() {
    #expect(SmallGazetteer.tag("比较知名的北京青峦大药房。") == ["北京青峦大药房=company:北京青峦大药房"])
    #expect(SmallGazetteer.tag("北京擘槊连锁药店推出平价药。") == ["北京擘槊连锁药店=company:北京擘槊连锁药店"])
    #expect(SmallGazetteer.tag("他去大药房买药。各大药房都有。北京市民到大药房买口罩。") == [])
  }

  @Test func groupsOfStatesAreNoFirms() {
    #expect(SmallGazetteer.tag("擘槊二国集团、英特尔、奥迪上涨。").first == "英特尔=company:intel")
    #expect(SmallGazetteer.tag("擘槊国集团、英特尔、奥迪上涨。").first == "擘槊国集团=company:擘槊国集团")
  }

  @Test func aWordForFirmsBringsInAName() {
    let tag = { (text: String) in SmallGazetteer.tag(text).map { String($0.prefix { $0 != "=" }) } }
    #expect(tag("本地最大制笔企业峦持集团昨日宣布扩产。") == ["峦持集团"])
    #expect(tag("本地最大制笔企业峦持集团的老总到场。") == ["峦持集团"])
    #expect(tag("本地最大制笔产品峦持集团昨日宣布扩产。") == [])
    #expect(tag("本地最大制笔企业多家集团昨日宣布扩产。") == [])
  }
}
