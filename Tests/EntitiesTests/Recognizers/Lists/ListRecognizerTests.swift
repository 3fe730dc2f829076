import Testing
import YuliaoCorpus

@Suite struct ListRecognizerTests {
  @Test func aListOfKnownCompaniesTeachesAnother() {
    #expect(SmallGazetteer.tag("微软、甲骨藤、英特尔、英伟达参会。").contains("甲骨藤=company:甲骨藤"))
    #expect(!SmallGazetteer.tag("苹果、香蕉、橘子都涨价。").contains { $0.contains("香蕉") })
  }

  @Test func productsAmongCompaniesStayProducts() {
    #expect(!SmallGazetteer.tag("微软、ChatGPT、英特尔、英伟达参会。").contains { $0.hasPrefix("ChatGPT") })
  }

  @Test func theInvestorsOfARoundAreFirmsWhateverTheirNames() {
    #expect(
      SmallGazetteer.tag("它完成B轮融资，投资方为Quorva Ventures、朗擎创投、衢江金控，金额未披露。") == [
        "Quorva Ventures=company:quorva-ventures", "朗擎创投=company:朗擎创投", "衢江金控=company:衢江金控",
      ])
    #expect(SmallGazetteer.tag("它完成B轮融资，投资方为现有股东、多家机构。") == [])
  }

  @Test func theSubjectOfAClauseAmongThoseOfKnownMoversIsAFirm() {
    #expect(
      SmallGazetteer.tag("微软涨1.20%，青峦新石涨2%，英伟达跌超0.8%，苹果跌3.1%，英特尔跌1%。") == [
        "微软=company:microsoft", "青峦新石=company:青峦新石", "英伟达=company:nvidia", "苹果=company:apple",
        "英特尔=company:intel",
      ])
  }

  @Test func indicesAndGoodsAmongMoversAreNoFirms() {
    #expect(
      SmallGazetteer.tag("微软涨1.20%，青峦指数涨2%，英伟达跌超0.8%，现货金涨1%，英特尔跌1%。") == [
        "微软=company:microsoft", "英伟达=company:nvidia", "英特尔=company:intel",
      ])
    #expect(SmallGazetteer.tag("微软涨1.20%，青峦新石涨2%，英伟达发言。").count == 2)
  }

  @Test func whoLeadsOrJoinsARoundIsAFirmWhateverItsName() {
    #expect(
      SmallGazetteer.tag("本轮由朗擎石领投，衢江金控、Quorva、老股东峦岭联合跟投。") == [
        "朗擎石=company:朗擎石", "衢江金控=company:衢江金控", "Quorva=company:quorva", "峦岭=company:峦岭",
      ])
    #expect(SmallGazetteer.tag("其中朗擎石领投并跟投。") == ["朗擎石=company:朗擎石"])
    #expect(SmallGazetteer.tag("它则获得朗擎石、衢江金控、峦岭资本入股。").count == 3)
  }

  @Test func kindsOfInvestorsAndSingleBuyersAreNone() {
    #expect(SmallGazetteer.tag("本轮由多家机构跟投，国资领投。领投方未透露。") == [])
    #expect(SmallGazetteer.tag("他去年以个人名义入股。") == [])
    #expect(SmallGazetteer.tag("有消息称他正在领投一家公司。") == [])
  }

  @Test func andClosesAListOfFirmsInsideASentence() {
    #expect(
      SmallGazetteer.tag("It is backed by Intel, NVIDIA, Microsoft and Quorv Wave and is large.", language: .english)
        .last
        == "Quorv Wave=company:quorv-wave")
    #expect(
      SmallGazetteer.tag("It is backed by Intel, NVIDIA, Microsoft and Wave and is large.", language: .english).count
        == 3)
  }

  @Test func whoseRoundItIsStandsBehindTheVerb() {
    #expect(
      SmallGazetteer.tag("6月21日，朗擎石还领投了峦嵩健石7500万美元B轮融资。")
        == ["朗擎石=company:朗擎石", "峦嵩健石=company:峦嵩健石"])
    #expect(SmallGazetteer.tag("朗擎石领投了一家文娱公司。").count == 1)
  }

  @Test func aListThatIsSaidToBeOfFirmsNeedsOneKnown() {
    #expect(SmallGazetteer.tag("微软、榫峦石等公司也在出手。").last == "榫峦石=company:榫峦石")
    #expect(SmallGazetteer.tag("微软和榫峦石两家企业受罚。").last == "榫峦石=company:榫峦石")
    #expect(SmallGazetteer.tag("微软、榫峦石等现象常见。").count == 1)
    #expect(SmallGazetteer.tag("微软、榫峦学院等机构参会。").count == 1)
  }

  @Test func latinNamesBeforeTheFirstKnownFirmOfAListAreFirms() {
    #expect(
      SmallGazetteer.tag("股东里能看到Quorva、Narvel Drum、微软和英伟达。") == [
        "Quorva=company:quorva", "Narvel Drum=company:narvel-drum", "微软=company:microsoft", "英伟达=company:nvidia",
      ])
    #expect(SmallGazetteer.tag("可用Quorva Pay、微软和英伟达。").count == 2)
  }

  @Test func codesInBracketsPartNoList() {
    #expect(SmallGazetteer.tag("微软（MSFT）、榫峦石、英伟达（NVDA）参会。").contains("榫峦石=company:榫峦石"))
  }

  @Test func besideLegalNamesAShortItemWithASurnameIsAPerson() {
    let found = SmallGazetteer.tag("股东有青溪峦石管理有限公司、英特尔、崔国峦、峦石毅管理有限公司。")
    #expect(!found.contains { $0.hasPrefix("崔国峦") })
    #expect(SmallGazetteer.tag("客户有高通、英特尔、崔国峦、华为。").contains { $0.hasPrefix("崔国峦") })
  }

  @Test func aListOfOtherThingsNamesNoFirms() {
    #expect(!SmallGazetteer.tag("高通、峦擘岭、英特尔、擘槊石等概念走强。").contains { $0.hasPrefix("峦擘岭=") })
    #expect(SmallGazetteer.tag("高通、峦擘岭、英特尔、擘槊石等走强。").contains { $0.hasPrefix("峦擘岭=") })
  }

  @Test func whatIsCalledABrandBesideAFirmIsOne() {
    #expect(SmallGazetteer.tag("英特尔、擘槊轩等餐饮品牌签约。").last == "擘槊轩=company:擘槊轩")
    #expect(SmallGazetteer.tag("英特尔、擘槊轩等签约。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("英特尔、擘槊轩等品牌。") == ["英特尔=company:intel"])
  }

  @Test func whatFirmsDidEndsTheirList() {
    let found = SmallGazetteer.tag("公司获得来自微软、高通、英特尔、Quorv Street投资，合计2亿元。")
    #expect(found.last == "Quorv Street=company:quorv-street")
  }

  @Test func aListOfFirmsMayBeginWithUnknownOnesBehindTheirPlaces() {
    #expect(
      SmallGazetteer.tag("公司收购了对峦南擘槊、英特尔、奥迪等企业的股份。")
        == ["峦南擘槊=company:峦南擘槊", "英特尔=company:intel", "奥迪=company:audi"])
    for kind in ["政府部门、金融机构", "专家学者、行业协会", "王建国、刘德华", "峦南高校"] {
      #expect(SmallGazetteer.tag("出席的有：\(kind)、英特尔、奥迪等企业。") == ["英特尔=company:intel", "奥迪=company:audi"])
    }
    #expect(SmallGazetteer.tag("涨的有：峦南擘槊、英特尔、奥迪。").first == "英特尔=company:intel")
  }

  @Test func whoLeadsAFirmIsNoItem() {
    #expect(!SmallGazetteer.tag("英特尔、实控人峦擘义、微软签署协议。").contains { $0.hasPrefix("实控人") })
  }

  @Test func whoFundsIsNamedWithoutHow() {
    #expect(SmallGazetteer.tag("七月，英特尔一口气领投了三家。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("它洽谈融资，峦擘资本有意领投。").contains { $0.hasPrefix("峦擘资本=") })
  }
}
