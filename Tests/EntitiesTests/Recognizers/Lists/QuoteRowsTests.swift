import Testing
import YuliaoCorpus

@Suite struct QuoteRowsTests {
  @Test func theCellBeforeATickerIsAFirmWhereOtherRowsAreKnown() {
    let text = """
      | 名称 | 价格 | 涨跌 |
      | --- | --- | --- |
      | 苹果  AAPL | 210.10 | -1.10 |
      | 微软公司  MSFT | 401.50 | +0.30 |
      | 青峦分析  QVA | 33.10 | -0.50 |
      """
    #expect(
      SmallGazetteer.tag(text) == ["苹果=company:apple", "微软公司=company:microsoft", "青峦分析=company:青峦分析"])
  }

  @Test func rowsWithoutABarInFrontCountToo() {
    #expect(
      SmallGazetteer.tag("英特尔  INTC | 20.10\n英伟达  NVDA | 130.20\n青峦实业  QVI | 7.00")
        == ["英特尔=company:intel", "英伟达=company:nvidia", "青峦实业=company:青峦实业"])
  }

  @Test func otherTablesWithCapitalsAreNoQuotes() {
    #expect(SmallGazetteer.tag("| 项目  UPC | 12.10 |\n| 青峦山区  QVA | 33.10 |\n| 湖面  MSFT | 1.10 |") == [])
    #expect(SmallGazetteer.tag("| 微软  MSFT | 401.50 |\n| 青峦分析  QVA | 33.10 |") == ["微软=company:microsoft"])
  }
}
