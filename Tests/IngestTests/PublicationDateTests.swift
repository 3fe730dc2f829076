import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct PublicationDateTests {
  @Test(arguments: [
    ("2025-02-08 04:11:10", "2025-02-08T04:11:10"),
    ("2025-02-05T10:07:00.000Z", "2025-02-05T10:07:00Z"),
    ("2025-02-05T10:07:00+0800", "2025-02-05T10:07:00+08:00"),
    ("2025年02月04日 10:07", "2025-02-04T10:07:00"),
    ("2025年2月4日10时07分", "2025-02-04T10:07:00"),
    ("2025/2/4", "2025-02-04"),
    ("2025.02.04", "2025-02-04"),
    ("发布时间：2019-11-26 13:03:29 来源", "2019-11-26T13:03:29"),
    ("Feb 5, 2025", "2025-02-05"),
    ("February 5th, 2025 at 3:07 pm", "2025-02-05T15:07:00"),
    ("Published 5 February 2025", "2025-02-05"),
    ("Wed, 05 Feb 2025 10:07:00 GMT", "2025-02-05T10:07:00Z"),
    ("Wed Feb 05 10:07:00 2025", "2025-02-05T10:07:00"),
    ("02/05/2025", "2025-02-05"),
    ("25/12/2025", "2025-12-25"),
    ("05.02.2025", "2025-02-05"),
    ("20250205", "2025-02-05"),
    ("20250205100700", "2025-02-05T10:07:00"),
    ("1738721220", "2025-02-05T02:07:00Z"),
    ("1738721220000", "2025-02-05T02:07:00Z"),
    ("二〇二五年二月十二日", "2025-02-12"),
  ])
  func datesOfTheUsualFormsAreRead(text: String, iso: String) {
    #expect(PublicationDate.iso(text) == iso)
  }

  @Test(arguments: ["", "2025", "2025年2月", "February 2025", "2025-13-01", "31 February 2025", "1.2.3", "12345", "三月"])
  func nothingIsMadeUp(text: String) {
    #expect(PublicationDate.iso(text) == nil)
  }

  @Test func daysAndTheirNumbersAgree() {
    for number in stride(from: -20_000, through: 40_000, by: 37) {
      #expect(CalendarDay(daysSince1970: number).daysSince1970 == number)
    }
    #expect(CalendarDay(year: 2025, month: 2, day: 5)!.daysSince1970 == 20124)
  }
}
