import Testing
import YuliaoCorpus

@Suite struct ChineseLegalNameTests {
  @Test func aNameBeginsBehindTheWordsThatLeadToIt() {
    #expect(SmallGazetteer.tag("该基金收购青山测试科技有限公司。") == ["青山测试科技有限公司=company:青山测试科技"])
    #expect(SmallGazetteer.tag("公司全资子公司青山测试科技有限公司中标。") == ["青山测试科技有限公司=company:青山测试科技"])
    #expect(SmallGazetteer.tag("他曾任青山测试科技有限公司董事。") == ["青山测试科技有限公司=company:青山测试科技"])
  }

  @Test func aNameBeginsAtThePlaceInsideTheRun() {
    #expect(SmallGazetteer.tag("芯片部件制造企业北京青山测试科技有限公司融资。") == ["北京青山测试科技有限公司=company:北京青山测试科技"])
  }

  @Test func aFormBehindDevelopmentStillHasItsName() {
    #expect(SmallGazetteer.tag("合作方为青山测试发展有限公司。") == ["青山测试发展有限公司=company:青山测试发展"])
  }

  @Test func wordsOfATradeAloneNameNobody() {
    #expect(SmallGazetteer.tag("整体变更为股份有限公司。") == [])
    #expect(SmallGazetteer.tag("他在某新能源科技有限公司工作。") == [])
  }

  @Test func aBracketThatNeverOpensIsPartOfNoName() {
    #expect(SmallGazetteer.tag("特殊目的公司（SPV）青山测试投资有限公司。") == ["青山测试投资有限公司=company:青山测试投资"])
  }

  @Test func theListedCompanyIsMeantWhereItsNameBearsTheForm() {
    #expect(SmallGazetteer.tag("英特尔股份有限公司公告。") == ["英特尔股份有限公司=company:intel"])
  }

  @Test func anEnterpriseBeforeANameIsNoPartOfIt() {
    #expect(SmallGazetteer.tag("晶石企业青山测试科技有限公司融资。") == ["青山测试科技有限公司=company:青山测试科技"])
    #expect(SmallGazetteer.tag("青山测试企业管理有限公司融资。") == ["青山测试企业管理有限公司=company:青山测试企业管理"])
    #expect(SmallGazetteer.tag("青峦筹划买下青山测试科技有限公司。").last == "青山测试科技有限公司=company:青山测试科技")
  }

  @Test func aRegulatorsVerbStandsBeforeTheName() {
    #expect(SmallGazetteer.tag("监管部门当日谴责青山测试科技有限公司并罚款。") == ["青山测试科技有限公司=company:青山测试科技"])
    #expect(SmallGazetteer.tag("其后，批评青山测试科技有限公司的董事。") == ["青山测试科技有限公司=company:青山测试科技"])
  }

  @Test func whatMoneyWentThroughBeginsBehindThePreposition() {
    #expect(
      SmallGazetteer.tag("检查发现，部分资金经由北京擘槊融资担保有限公司被转走。").first?
        .hasPrefix("北京擘槊融资担保有限公司=") == true)
  }

  @Test func aDayEndsANameOnlyBehindANumber() {
    #expect(SmallGazetteer.tag("其中包括工厂和日照实青原油码头有限公司。").last?.hasPrefix("日照实青原油码头有限公司=") == true)
    #expect(SmallGazetteer.tag("9月12日，青溪码头有限公司停产。").last?.hasPrefix("青溪码头有限公司=") == true)
  }

  @Test func behindAPlaceAndOneCharacterAConjunctionIsPartOfTheName() {
    #expect(SmallGazetteer.tag("当日，北京峦和青木科技有限公司停产。").last?.hasPrefix("北京峦和青木科技有限公司=") == true)
  }

  @Test func aPartOfAContractOrAFormerNameStandsBefore() {
    #expect(
      SmallGazetteer.tag("受托加工方峦溪金蜂食品科技有限公司表示。") == ["峦溪金蜂食品科技有限公司=company:峦溪金蜂食品科技"])
    #expect(SmallGazetteer.tag("是原峦南峦峰石泉有限公司联合。") == ["峦南峦峰石泉有限公司=company:峦南峦峰石泉"])
  }

  @Test func aDesignersTradeIsNoOffice() {
    #expect(
      SmallGazetteer.tag("项目是中国电力工程顾问集团中擘电力设计院有限公司的全资子公司。") == [
        "中国电力工程顾问集团中擘电力设计院有限公司=company:中国电力工程顾问集团中擘电力设计院"
      ])
    #expect(SmallGazetteer.tag("受峦泉啤酒有限公司委托。") == ["峦泉啤酒有限公司=company:峦泉啤酒"])
  }

  @Test func aBracketBeginsNoName() {
    #expect(
      SmallGazetteer.tag("从事服务业的长歌峦和（墨西哥）科技合伙企业。") == ["长歌峦和（墨西哥）科技合伙企业=company:长歌峦和-墨西哥-科技合伙企业"])
  }

  @Test func aPartnershipMayBeCalledACentre() {
    #expect(SmallGazetteer.tag("投资方为擘槊新禾投资中心（有限合伙）。") == ["擘槊新禾投资中心（有限合伙）=company:擘槊新禾投资中心"])
    #expect(SmallGazetteer.tag("投资方为擘槊基金管理中心（有限合伙）。").filter { $0.contains("（有限合伙）") } == [])
  }

  @Test func aFormerNameBeginsBehindItsWord() {
    #expect(SmallGazetteer.tag("其中原擘槊财产保险有限公司更名。").last == "擘槊财产保险有限公司=company:擘槊财产保险")
  }

  @Test func whatABodyDoesStandsBeforeTheName() {
    #expect(
      SmallGazetteer.tag("峦溪市中级人民法院日前裁定确认擘槊地产集团股份有限公司的计划。").contains { $0.hasPrefix("擘槊地产集团股份有限公司=") })
    #expect(SmallGazetteer.tag("峦溪县卫生局稽查擘槊股份有限公司。").contains { $0.hasPrefix("擘槊股份有限公司=") })
  }

  @Test func whatIsSuedOrGainedIsNoPartOfTheName() {
    let tag = { (text: String) in SmallGazetteer.tag(text).map { String($0.prefix { $0 != "=" }) } }
    #expect(tag("法院审结。获得擘峦科技有限公司授权。") == ["擘峦科技有限公司"])
    #expect(tag("近日，诉擘峦科技有限公司一案宣判。") == ["擘峦科技有限公司"])
  }
}
