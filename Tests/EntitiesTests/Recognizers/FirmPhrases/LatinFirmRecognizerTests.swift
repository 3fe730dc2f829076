import Testing
import YuliaoCorpus

@Suite struct LatinFirmRecognizerTests {
  @Test func aKindOfFirmBeforeLatinWordsMakesThemAFirm() {
    #expect(
      SmallGazetteer.tag("大宗商品研究公司Northwell Metals的数据显示。") == ["Northwell Metals=company:northwell-metals"])
    #expect(SmallGazetteer.tag("据制造商 Norvello 称。") == ["Norvello=company:norvello"])
  }

  @Test func aRoleBehindLatinWordsMakesThemAFirm() {
    #expect(SmallGazetteer.tag("Norvello创始人兼执行长表示。") == ["Norvello=company:norvello"])
    #expect(SmallGazetteer.tag("Northwell Metals的首席经济学家认为。") == ["Northwell Metals=company:northwell-metals"])
  }

  @Test func wordsOfTradesProductsAndRanksAreNoFirms() {
    #expect(SmallGazetteer.tag("这家公司CEO说,多家公司Agent上线。") == [])
    #expect(SmallGazetteer.tag("AI公司、SaaS创始人参会。") == [])
    #expect(SmallGazetteer.tag("该公司Norvello大模型发布。") == [])
  }

  @Test func aNameThatAListHoldsStaysThatCompany() {
    #expect(SmallGazetteer.tag("芯片公司Intel称。") == ["Intel=company:intel"])
  }

  @Test func theFullStopOfALegalFormBelongsToTheName() {
    #expect(SmallGazetteer.tag("风险投资公司Norvello Co.的数据。") == ["Norvello Co.=company:norvello"])
    #expect(SmallGazetteer.tag("风险投资公司Norvello. 数据。") == ["Norvello=company:norvello"])
  }

  @Test func whoseDataAreGivenIsAFirm() {
    #expect(SmallGazetteer.tag("此外，Norvello数据显示，销量上升。") == ["Norvello=company:norvello"])
    #expect(SmallGazetteer.tag("最新的CPI数据显示，价格上升。") == [])
  }

  @Test func aNameRightBeforeTheWordForCompanyIsAFirm() {
    #expect(SmallGazetteer.tag("收购美国Norvello公司，布局管线。") == ["Norvello=company:norvello"])
    #expect(SmallGazetteer.tag("他在Quorva-Lee公司任职。") == [])
    #expect(SmallGazetteer.tag("那些AI公司、SPAC公司和Biotech公司。") == [])
  }

  @Test func whatHasSharesOrUnitsIsAFirm() {
    #expect(
      SmallGazetteer.tag("这推升了Norvello的股价，Quorvix概念股走强。") == ["Norvello=company:norvello", "Quorvix=company:quorvix"])
    #expect(SmallGazetteer.tag("港股AI概念股走强，Q4财报公布，Mordo Quix旗下基金买入，关于Quorvix报道。") == [])
  }

  @Test func anEnglishVerbBehindTheWordForCompanyIsNoName() {
    #expect(SmallGazetteer.tag("我同公司Claim钱，公司Book酒店。") == [])
    #expect(SmallGazetteer.tag("收购电信公司Norvello，布局管线。") == ["Norvello=company:norvello"])
  }
}
