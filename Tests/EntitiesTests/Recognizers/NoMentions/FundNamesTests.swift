import Testing
import YuliaoCorpus

@Suite struct FundNamesTests {
  @Test func aCompanyInTheNameOfAFundOrAnIndexIsNoMention() {
    #expect(SmallGazetteer.tag("摩根士丹利中国指数上涨,英特尔黄金ETF走高。") == [])
    #expect(SmallGazetteer.tag("线上消费ETF英特尔(159793)回落。") == [])
  }

  @Test func aCompanyThatSpeaksOfAnIndexIsOne() {
    #expect(SmallGazetteer.tag("摩根士丹利表示,指数上涨。") == ["摩根士丹利=company:morgan-stanley"])
    #expect(SmallGazetteer.tag("微软的指数权重上升。") == ["微软=company:microsoft"])
  }

  @Test func whatIsDoneWithAFirmAndAnIndexMakesNoIndexOfIt() {
    #expect(SmallGazetteer.tag("公司将英特尔剔出旗下指数。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("与英特尔签订指数合约。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("公司编英特尔主题指数。") == [])
  }

  @Test func aFundsNameInFullHoldsNoFirm() {
    #expect(SmallGazetteer.tag("英特尔峦证同业存单AAA指数7天持有期证券投资基金发行。") == [])
    #expect(SmallGazetteer.tag("英特尔峦峰石泉证券投资基金发行。") == [])
    #expect(SmallGazetteer.tag("英特尔旗下峦峰证券投资基金发行。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("英特尔的峦峰石泉证券投资基金发行。") == ["英特尔=company:intel"])
  }

  @Test func aWarrantIsNoFirm() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .traditionalChinese) }
    #expect(tag("英特爾高通五三購B(10373)上升，高通五二牛R下跌。") == [])
    #expect(tag("英特爾高通上升。").count == 2)
  }

  @Test func aPlanByItsNumberAndAFundByItsThemeAreNoFirms() {
    #expect(SmallGazetteer.tag("其中，英特尔可转债101号、英特尔碳中和主题混合、英特尔创业板两年定开、英特尔黄金主题(QDII)上涨。") == [])
  }

  @Test func otherNumbersThemesAndOpeningsLeaveTheFirm() {
    for text in [
      "英特尔西溪园区1号，在路边。", "英特尔天龙2号，升空。", "英特尔以海洋为主题，布展。", "英特尔上线全新主题。", "英特尔最终决定开源模型。",
      "英特尔不一定开放专利。",
    ] {
      #expect(SmallGazetteer.tag(text) == ["英特尔=company:intel"])
    }
  }

  @Test func aNewFundsCodeBehindItsManagerMakesTheNameAFunds() {
    #expect(SmallGazetteer.tag("将发行科创综指ETF英特尔（认购代码：580803）。") == [])
    #expect(SmallGazetteer.tag("将发行科创综指ETF，英特尔（认购代码：580803）。") == ["英特尔=company:intel"])
  }

  @Test func aTrustAndAnIndexRightBehindAFirmsNameAreNoFirms() {
    #expect(SmallGazetteer.tag("京东REIT满租，华夏京东仓储REIT上涨。") == [])
    #expect(SmallGazetteer.tag("英特尔指数调整常伴随资金流动。") == [])
    #expect(SmallGazetteer.tag("英特尔指数研究部总经理表示。") == ["英特尔=company:intel"])
    for text in ["英特尔指数部表示。", "英特尔指数级增长的营收。", "英特尔指数与量化部总监表示。", "英特尔REITs业务负责人表示。"] {
      #expect(SmallGazetteer.tag(text) == ["英特尔=company:intel"], "\(text)")
    }
  }

  @Test func aManagersFundsAreNoMentionOfIt() {
    for text in ["峦基碳中和主题的收益率超过五成。", "峦基创业板两年定开在涨。", "峦基新动力精选上涨。", "峦基沪深 300 交易型开放式指数证券投资基金。"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
    #expect(SmallGazetteer.tag("峦基资深投资人介绍主题。") == ["峦基=company:luan-fund"])
    #expect(SmallGazetteer.tag("峦基认为主题会涨。") == ["峦基=company:luan-fund"])
    #expect(SmallGazetteer.tag("峦基资产配置部总监表示。") == ["峦基=company:luan-fund"])
  }

  @Test func aFoundationThatBearsAFirmsNameIsNoMention() {
    #expect(SmallGazetteer.tag("她是英特尔文教基金会董事。") == [])
    #expect(SmallGazetteer.tag("她是英特尔基金会董事。") == [])
    #expect(SmallGazetteer.tag("她在英特尔和某基金会任职。") == ["英特尔=company:intel"])
  }

  @Test func aFundIsKnownByItsThemeAndItsManager() {
    #expect(SmallGazetteer.tag("英特尔数字经济（赵明）涨了三成。") == [])
    #expect(SmallGazetteer.tag("英特尔数字经济部长（赵明）说。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("英特尔看好数字经济（赵明）的前景。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("英特尔数字经济（见下表）占三成。") == ["英特尔=company:intel"])
  }

  @Test func aPartOfAFirmHasItsTownOrItsHeadInABracket() {
    #expect(SmallGazetteer.tag("英特尔数字经济创新中心（徐州）揭牌。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("英特尔创新业务（王海峰）增长。") == ["英特尔=company:intel"])
  }

  @Test func whatHoldsAnIndexUpIsAFirm() {
    #expect(SmallGazetteer.tag("英伟达撑盘指数站稳两万点。") == ["英伟达=company:nvidia"])
    #expect(SmallGazetteer.tag("英伟达精选指数站稳两万点。") == [])
  }
}
