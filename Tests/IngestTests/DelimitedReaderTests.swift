import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct DelimitedReaderTests {
  private func read(_ table: [UInt8], named name: String = "a.csv", _ options: InputOptions = InputOptions())
    -> (documents: [Document], failures: [Failure])
  {
    let folder = TemporaryFolder()
    let source = RecordSource(inputs: InputWalker.list([folder.write(name, table)], options: options), options: options)
    let parser = DocumentParser(options: options)
    var result: (documents: [Document], failures: [Failure]) = ([], [])
    while let item = source.next() {
      switch item {
      case .failure(let failure, _): result.failures.append(failure)
      case .record(let raw):
        do throws(Failure) {
          result.documents.append(try parser.parse(raw))
        } catch {
          result.failures.append(error)
        }
      }
    }
    return result
  }

  private func read(_ table: String, named name: String = "a.csv", _ options: InputOptions = InputOptions())
    -> (documents: [Document], failures: [Failure])
  { read(Array(table.utf8), named: name, options) }

  @Test(arguments: [";", "|", "\t", ","])
  func theHeaderShowsTheSeparator(separator: String) {
    let rows = [["title", "text"], ["Ferry", "It sails."]].map { $0.joined(separator: separator) }
    #expect(read(rows.joined(separator: "\n")).documents.map(\.string) == ["Ferry\n\nIt sails."])
  }

  @Test func commasInTabbedTextAndSemicolonsInCSVPartNothing() {
    #expect(read("title\ttext\nA\tb, c; d\n", named: "a.tsv").documents.map(\.string) == ["A\n\nb, c; d"])
    #expect(read("text,title;x\na;b,c\n").documents.map(\.string) == ["a;b"])
  }

  @Test func aTableWithoutATextIsOneFailureThatNamesItsColumns() {
    let (documents, failures) = read("id,day\n1,2\n3,4\n")
    #expect(documents.isEmpty)
    #expect(failures.count == 1 && failures[0].reason.contains("--field text=NAME (columns: id, day)"))
    var options = InputOptions()
    _ = options.fields.prefer("day", for: "text")
    #expect(read("id,day\n1,2\n3,4\n", options).documents.map(\.string) == ["2", "4"])
  }

  @Test func rowsAreReadInTheEncodingOfTheirFile() {
    // 题 and 二 in GBK, alone in their row, could be letters of several alphabets.
    let chinese: [UInt8] = [0xB1, 0xEA, 0xCC, 0xE2]  // 标题
    let article: [UInt8] = [
      0xC9, 0xCC, 0xCE, 0xF1, 0xB2, 0xBF, 0xD4, 0xDA, 0xB1, 0xB1, 0xBE, 0xA9, 0xB1, 0xED, 0xCA, 0xBE,
    ]  // 商务部在北京表示
    let table =
      chinese + Array(",text\n".utf8) + chinese + Array(",".utf8) + article + article + [0x0A]
      + [0xCC, 0xE2, 0xB6, 0xFE] + Array(",The minister spoke in the capital.\n".utf8)
    let documents = read(table).documents
    #expect(documents.map(\.title) == ["标题", "题二"])
    #expect(documents.map(\.decoding.encoding) == ["GB18030", "GB18030"])
  }

  @Test func aColumnOfPagesIsRead() {
    let page = "<html><body><h1>渡口恢复通航</h1><p>停航三周的渡口恢复通航，首班渡船上午六点开出，乘客比平日多。</p></body></html>"
    let documents = read("url,html\nhttps://example.org/1,\(page)\n").documents
    #expect(documents.map(\.url) == ["https://example.org/1"])
    #expect(documents[0].string.hasPrefix("渡口恢复通航\n\n停航三周"))
  }

  @Test func tablesAreToldByContentWhereTheNameSaysNothing() {
    #expect(read("title,text\nFerry,It sails.\n", named: "a").documents.map(\.string) == ["Ferry\n\nIt sails."])
    #expect(
      read("id\ttitle\tcontent\n1\tFerry\tIt, it sails.\n", named: "a").documents.map(\.string) == [
        "Ferry\n\nIt, it sails."
      ])
    #expect(read("\u{FEFF}标题,正文\n桥,\"合龙,\n通车\"\n", named: "a").documents.map(\.string) == ["桥\n\n合龙,\n通车"])
  }

  @Test func textsWithCommasAreNoTables() {
    for text in [
      "Title, and text of a law\nwere read, then they voted, twice.\n", "text, title\n\nIt sails.\n",
      "text\nIt sails\n",
      "Ferry,bridge\n1,2\n", "title,text",
    ] {
      #expect(read(text, named: "a").documents.map(\.string) == [text])
    }
  }
}
