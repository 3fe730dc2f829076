import Testing

@testable import YuliaoIngest

@Suite struct InfoLineTests {
  @Test(arguments: [
    "Published by The Sample", "Updated May 4, 2024", "Jane Roe, published 4 May 2024", "来源：样本日报", "2025-02-04 10:07",
  ])
  func datesAndLabelsAreInfo(line: String) { #expect(InfoLine.isInfo(Array(line.utf8))) }

  @Test(arguments: [
    "The police published a picture of the lorry", "The harbour posted signs in two languages", "Mills of the river",
  ])
  func aSentenceInWhichSomebodyPublishesIsText(line: String) { #expect(!InfoLine.isInfo(Array(line.utf8))) }
}
