import Testing
import YuliaoCorpus

@Suite struct ShareMarksTests {
  @Test func theMarkBelongsToTheShare() {
    #expect(SmallGazetteer.tag("*ST青峦(601360)跌停。") == ["*ST青峦=company:360-security"])
    #expect(SmallGazetteer.tag("戴帽的\\*ST青峦（601360.SH）亏损。") == ["*ST青峦=company:360-security"])
    #expect(SmallGazetteer.tag("S*ST青峦(601360)跌停。") == ["S*ST青峦=company:360-security"])
    #expect(SmallGazetteer.tag("ST青峦(601360)跌停，ST青峦公告。") == Array(repeating: "ST青峦=company:360-security", count: 2))
  }

  @Test func aMarkedShareCountsWithoutItsCode() {
    #expect(
      SmallGazetteer.tag("*ST青峦：或终止上市\n\n*ST青峦(601360)公告。") == Array(repeating: "*ST青峦=company:360-security", count: 2))
    #expect(SmallGazetteer.tag("跌停股方面，*ST峦洲跌停。").count == 1)
    #expect(SmallGazetteer.tag("涨停的*ST个股增多，*ST公司减少。") == [])
  }

  @Test func markdownsStarsAreNoMarks() {
    #expect(SmallGazetteer.tag("**ST青峦(601360)**跌停。") == ["ST青峦=company:360-security"])
    #expect(SmallGazetteer.tag("***ST青峦(601360)**跌停。") == ["*ST青峦=company:360-security"])
  }

  @Test func twoLettersNeedATextOnSuchShares() {
    #expect(SmallGazetteer.tag("公司被立案。\n\nST峦擘从披露到退市只隔七天。").map { String($0.prefix(4)) } == ["ST峦擘"])
    #expect(SmallGazetteer.tag("市场份额最高的厂商，ST峦擘传出裁员的消息。") == [])
  }

  @Test func taiwansMarksBelongToTheShare() {
    #expect(SmallGazetteer.tag("英伟达-KY、微软*-KY走揚。") == ["英伟达-KY=company:nvidia", "微软*-KY=company:microsoft"])
    #expect(SmallGazetteer.tag("英伟达-KYC走揚。") == ["英伟达=company:nvidia"])
  }

  @Test func aWordOfTheDictionaryBearsTheMarkTwiceWhereItIsAName() {
    #expect(SmallGazetteer.tag("ST泰山被立案。据公告，ST泰山虚增收入。") == ["ST泰山=company:st泰山", "ST泰山=company:st泰山"])
    #expect(SmallGazetteer.tag("ST泰山被立案。据公告，它虚增收入。").isEmpty)
  }

  @Test func aTextMayEndInTheMark() {
    for text in ["求助股东亦是办法。ST", "求助股东亦是办法。*ST", "求助股东亦是办法。ST青"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }
}
