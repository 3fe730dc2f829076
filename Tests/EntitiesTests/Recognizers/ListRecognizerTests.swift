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
}
