import Testing
import YuliaoCorpus

@Suite struct FundedFirmTests {
  @Test func whoeverALineSaysHasClosedARoundIsAFirm() {
    #expect(
      SmallGazetteer.tag("NorvelloTech 完成千万美元B+轮融资\n\nNorvelloTech 的方案已落地。")
        == ["NorvelloTech=company:norvellotech", "NorvelloTech=company:norvellotech"])
    #expect(SmallGazetteer.tag("3. 青峦石获数亿元战略投资，将用于研发。") == ["青峦石=company:青峦石"])
    #expect(SmallGazetteer.tag("青峦石宣布完成A轮融资。") == ["青峦石=company:青峦石"])
  }

  @Test func wordsBeforeTheVerbAreNoFirms() {
    #expect(SmallGazetteer.tag("该公司完成A轮融资。") == [])
    #expect(SmallGazetteer.tag("成立以来，已完成三轮融资。") == [])
    #expect(SmallGazetteer.tag("10家机构获得战略投资。") == [])
    #expect(SmallGazetteer.tag("项目获得战略投资。") == [])
  }

  @Test func aNameInQuotationMarksBeforeTheVerbIsAFirm() {
    #expect(SmallGazetteer.tag("近日，「青峦石」完成Pre-A轮5000万元融资。") == ["青峦石=company:青峦石"])
    #expect(SmallGazetteer.tag("本周，“青峦石”获得数千万元战略投资。") == ["青峦石=company:青峦石"])
    #expect(SmallGazetteer.tag("近日，（青峦石）完成Pre-A轮5000万元融资。") == [])
  }

  @Test func aWordInsideANameMayHoldASmallWordsCharacter() {
    #expect(SmallGazetteer.tag("「擘槊神经科技」完成近亿元天使轮融资。") == ["擘槊神经科技=company:擘槊神经科技"])
    #expect(SmallGazetteer.tag("「擘经槊神科技」完成近亿元天使轮融资。") == [])
  }
}
