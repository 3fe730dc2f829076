import Testing
import YuliaoCorpus
import YuliaoExport
import YuliaoTables
import YuliaoTestSupport

@testable import YuliaoReport

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
    #expect(text.contains("<title>A &lt;b&gt; &amp; B</title>"))
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
    let words = PageFile.words
    let english = try #require(words.firstRange(of: "en: {"))
    let chinese = try #require(words.firstRange(of: "zh: {"))
    #expect(keys(words[english.upperBound..<chinese.lowerBound]) == keys(words[chinese.upperBound...]))
    #expect(keys(words[chinese.upperBound...]).count > 60)
  }

  @Test func whatIsTooMuchIsLeftOutAndCounted() throws {
    let folder = try TemporaryRun(
      (0..<50).map { number in
        var record = record("d\(number)", String(repeating: "x", count: 5000) + "\(number)")
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
    limits.articleBytes = 4000
    let whole = try data(try HTMLReport(title: "x", limits: limits).page(of: RunFolder(folder.path)))
    #expect(whole["articles"]?.array?.count == 20)
    #expect(whole["entities"]?.array?.count == 10)
    #expect(whole["pages"]?.int == 5)
    #expect(whole["totalArticles"]?.int == 50 && whole["totalEntities"]?.int == 50)
    #expect(texts(whole).count == 20 && texts(whole).allSatisfy { $0.count == 4000 })

    limits.pageBytes = 4000
    let bare = try HTMLReport(title: "x", limits: limits).page(of: RunFolder(folder.path))
    #expect(texts(try data(bare)).isEmpty)
    limits.pageBytes = bare.count + 5 * 4100
    let page = try HTMLReport(title: "x", limits: limits).page(of: RunFolder(folder.path))
    #expect(texts(try data(page)).count == 5 && page.count <= limits.pageBytes)
  }

  private func texts(_ value: JSONValue) -> [String] {
    value["articles"]!.array!.compactMap { $0.array!.count > 9 ? $0.array![9].string : nil }
  }

  @Test func readersWithoutJavaScriptSeeTheMostNamed() throws {
    var article = record("a", "Goldman")
    article.mentions = [
      Mention(
        range: 0..<7, type: .company,
        entity: Entity(id: "company:goldman", type: .company, nameEnglish: "A & B <Goldman>", nameChinese: "高盛"))
    ]
    let folder = try TemporaryRun([article])
    let text = String(decoding: try HTMLReport(title: "x").page(of: RunFolder(folder.path)), as: UTF8.self)
    let plain = try #require(text.firstMatch(of: /(?s)<noscript>(.*)<\/noscript>/)).1
    #expect(plain.contains("<h2>company</h2>"))
    #expect(plain.contains("<td>A &amp; B &lt;Goldman&gt; 高盛</td><td>company:goldman</td><td class=\"number\">1</td>"))
    #expect(!text.contains("{{"))
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
