import Testing
import YuliaoCorpus

@testable import YuliaoEntities

@Suite struct BillRecognizerTests {
  private static func bills(_ text: String, language: Language = .english) -> [String] {
    SmallGazetteer.tag(text, language: language, types: [.bill])
  }

  @Test func aNumberIsABillOfTheCongressThatSits() {
    #expect(
      Self.bills("Sen. Josh Hawley filed S. 77 and H.R. 4021 on Monday; S.J. Res. 9 waits.") == [
        "S. 77=bill:s-77-119th-congress", "H.R. 4021=bill:h-r-4021-119th-congress",
        "S.J. Res. 9=bill:s-j-res-9-119th-congress",
      ])
  }

  @Test func anInitialBeforeANumberIsNoBillWhereCongressIsNotSpokenOf() {
    #expect(Self.bills("The shop at S. 77 is open. HR 20 people left.") == [])
  }

  @Test func theEndOfUSBeforeANumberAndANumberOfYearsAreNoBills() {
    #expect(Self.bills("Sen. Josh Hawley bought U.S. 10-year notes, and a U.S. 4 team of S. 30-year-olds.") == [])
  }

  @Test func theDayDecidesWhichCongressItIs() throws {
    #expect(BillRecognizer.congress(on: try #require(CalendarDay(year: 2025, month: 1, day: 2))) == 118)
    #expect(BillRecognizer.congress(on: try #require(CalendarDay(year: 2025, month: 1, day: 3))) == 119)
    #expect(BillRecognizer.congress(on: try #require(CalendarDay(year: 1990, month: 6, day: 1))) == 101)
    #expect(BillRecognizer.ordinal(111) == "111th")
    #expect(BillRecognizer.ordinal(102) == "102nd")
  }

  @Test func anActIsNamedByItsCapitals() {
    #expect(
      Self.bills("They debated the Clear Rivers and Lakes Act of 2019 at length.") == [
        "Clear Rivers and Lakes Act of 2019=bill:clear-rivers-and-lakes-act-of-2019"
      ])
    #expect(Self.bills("Lawmakers act now. Senators Act on it.") == [])
  }

  @Test func aTitleInChineseBracketsThatEndsAsBillsDoIsOne() {
    #expect(Self.bills("议员提出《清澈河流法案》,并引用《河流手册》。", language: .simplifiedChinese) == ["清澈河流法案=bill:清澈河流法案"])
  }
}
