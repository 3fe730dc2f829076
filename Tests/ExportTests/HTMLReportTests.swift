import Testing
import YuliaoCorpus
import YuliaoTables

@testable import YuliaoExport

@Suite struct HTMLReportTests {
  private func record(_ id: String, _ text: String, day: String? = "2025-02-05") -> AnnotatedDocument {
    var record = AnnotatedDocument(document: Document(id: id, text: text))
    record.document.published = day
    record.document.source = "wire"
    record.document.language = .english
    record.sentences = [Sentence(start: 0, end: record.document.text.count)]
    return record
  }

  private func data(_ page: [UInt8]) throws -> JSONValue {
    let text = String(decoding: page, as: UTF8.self)
    let start = try #require(text.firstRange(of: "id=\"data\">")).upperBound
    let end = try #require(text[start...].firstRange(of: "</script>")).lowerBound
    return try JSONParser.parse(Array(text[start..<end].utf8))
  }

  @Test func hostileTextStaysData() throws {
    var hostile = record("a</script><script>alert(1)</script>", "😀</script><script>alert(1)</script> & Goldman")
    hostile.document.title = "<img src=x onerror=alert(1)>"
    let goldman = Entity(id: "company:goldman", type: .company, nameEnglish: "<b>Goldman</b>")
    hostile.mentions = [
      Mention(range: hostile.document.text.count - 7..<hostile.document.text.count, type: .company, entity: goldman)
    ]
    let folder = try TemporaryRun([hostile])
    let page = try HTMLReport(title: "A <b> & B").page(of: RunFolder(folder.path))
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("<title>A &lt;b> &amp; B</title>"))
    #expect(text.ranges(of: "</script>").count == 2)
    #expect(!text.contains("<img") && !text.contains("<b>Goldman"))
    let value = try data(page)
    let article = try #require(value["articles"]?.array?.first?.array)
    #expect(article[1].string == "<img src=x onerror=alert(1)>")
    // Spans count UTF-16 units, as the script does.
    let units = Array(try #require(article[9].string).utf16)
    let span = try #require(article[10].array?.first?.array)
    #expect(String(decoding: units[span[0].int!..<span[1].int!], as: UTF16.self) == "Goldman")
  }

  @Test func nothingIsLoadedFromOutside() throws {
    let folder = try TemporaryRun([record("a", "text")])
    let text = String(decoding: try HTMLReport(title: "x").page(of: RunFolder(folder.path)), as: UTF8.self)
    #expect(text.contains("default-src 'none'"))
    for mark in ["src=\"", "@import", "url(", "fetch(", "XMLHttpRequest", "innerHTML"] { #expect(!text.contains(mark)) }
  }

  @Test func everyWordOfTheInterfaceIsInBothLanguages() throws {
    func keys(_ part: Substring) -> Set<String> {
      Set(part.matches(of: /(?:^|[\s,{])"?([A-Za-z0-9-]+)"?: (?:"|\(|n =>)/).map { String($0.1) })
    }
    let words = ReportTemplate.words
    let english = try #require(words.firstRange(of: "en: {"))
    let chinese = try #require(words.firstRange(of: "zh: {"))
    #expect(keys(words[english.upperBound..<chinese.lowerBound]) == keys(words[chinese.upperBound...]))
    #expect(keys(words[chinese.upperBound...]).count > 60)
  }

  @Test func whatIsTooMuchIsLeftOutAndCounted() throws {
    let folder = try TemporaryRun(
      (0..<50).map { number in
        var record = record("d\(number)", String(repeating: "x", count: 100) + "\(number)")
        record.mentions = [
          Mention(
            range: 0..<1, type: .company,
            entity: Entity(id: "company:\(number)", type: .company, nameEnglish: "\(number)"))
        ]
        return record
      })
    var limits = ReportLimits()
    limits.articles = 20
    limits.entities = 10
    limits.pagesByType = 5
    limits.articleBytes = 40
    limits.textBytes = 200
    let value = try data(try HTMLReport(title: "x", limits: limits).page(of: RunFolder(folder.path)))
    #expect(value["articles"]?.array?.count == 20)
    #expect(value["entities"]?.array?.count == 10)
    #expect(value["pages"]?.int == 5)
    #expect(value["totalArticles"]?.int == 50 && value["totalEntities"]?.int == 50)
    let texts = value["articles"]!.array!.compactMap { $0.array!.count > 9 ? $0.array![9].string : nil }
    #expect(texts.count == 5 && texts.allSatisfy { $0.count == 40 })
  }
}

@Suite struct ReportTimelineTests {
  private func day(_ text: String) -> CalendarDay { CalendarDay(isoPrefix: text)! }

  @Test func daysCountFromTheEpoch() {
    #expect(day("1970-01-01").ordinal == 0)
    #expect(day("2000-03-01").ordinal == 11017)
    for ordinal in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(CalendarDay(ordinal: ordinal).ordinal == ordinal)
    }
  }

  @Test func stepsAreDaysWeeksOrMonthsWithoutGaps() {
    let days = ReportTimeline(first: day("2025-01-30"), last: day("2025-02-02"))
    #expect(days.steps.map(\.description) == ["2025-01-30", "2025-01-31", "2025-02-01", "2025-02-02"])
    #expect(days.step(of: day("2025-02-01")) == 2)
    let weeks = ReportTimeline(first: day("2025-01-01"), last: day("2025-06-01"))
    #expect(weeks.steps.first?.description == "2024-12-30" && weeks.steps.count == 22)
    #expect(weeks.step(of: day("2025-01-06")) == 1)
    let months = ReportTimeline(first: day("2020-12-31"), last: day("2025-01-01"))
    #expect(months.steps.count == 50 && months.steps[1].description == "2021-01-01")
    #expect(months.step(of: day("2025-01-01")) == 49)
    #expect(ReportTimeline(first: nil, last: nil).steps.isEmpty)
  }

  @Test func aWrongDateMakesNoAxisOfMillennia() {
    let timeline = ReportTimeline(first: day("0001-01-01"), last: day("2025-01-01"))
    #expect(timeline.steps.count < 610)
    #expect(timeline.step(of: day("0001-01-01")) == 0)
  }
}
