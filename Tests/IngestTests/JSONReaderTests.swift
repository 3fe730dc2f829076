import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct JSONReaderTests {
  private func read(_ text: String, _ options: InputOptions = InputOptions(), named name: String = "a.json")
    -> (texts: [String], offsets: [Int], failures: [Failure])
  {
    let folder = TemporaryFolder()
    let source = RecordSource(inputs: InputWalker.list([folder.write(name, text)], options: options), options: options)
    let parser = DocumentParser(options: options)
    var result: (texts: [String], offsets: [Int], failures: [Failure]) = ([], [], [])
    while let item = source.next() {
      switch item {
      case .failure(let failure, _): result.failures.append(failure)
      case .record(let raw):
        do throws(Failure) {
          let document = try parser.parse(raw)
          result.texts.append(document.string)
          result.offsets.append(document.origin.offset)
        } catch {
          result.failures.append(error)
        }
      }
    }
    return result
  }

  private let records = [#"{"title":"Ferry","text":"It } sails."}"#, #"{"title":"桥","text":"合\"龙\\"}"#]
  private let texts = ["Ferry\n\nIt } sails.", "桥\n\n合\"龙\\"]

  @Test(
    arguments: [
      "{\"status\":\"ok\",\"page\":1,\"articles\":[", "{\n \"data\" : [\n", "{\"response\":{\"meta\":{},\"docs\": [",
    ])
  func anObjectAroundTheRecordsIsOpened(head: String) {
    let tail = head.contains("response") ? "],\"next\":null}}" : "], \"next\": [1,{\"a\":2}]}\n"
    let found = read(head + records[0] + " ,\n" + records[1] + tail)
    #expect(found.texts == texts)
    #expect(found.offsets == [head.utf8.count, head.utf8.count + records[0].utf8.count + 3])
    #expect(found.failures.isEmpty)
  }

  @Test func severalArraysAndSeveralObjectsAreRead() {
    let object = "{\"zh\":[\(records[1])],\"total\":2,\"en\":[\(records[0])]}"
    #expect(read(object + "\n" + object).texts == [texts[1], texts[0], texts[1], texts[0]])
  }

  @Test func anArticleWithListsOfItsOwnStaysOne() {
    let comments = #"{"title":"Bridge","comments":[{"text":"Nice","title":"Yes"}],"body":"It opened."}"#
    #expect(read(comments).texts == ["Bridge\n\nIt opened."])
    let authors = #"{"title":"Bridge","authors":[{"name":"Lin","url":"x"}]}"#
    #expect(read(authors).texts == ["Bridge"])
    let untold = #"{"title":"Bridge","comments":[{"text":"Nice","title":"Yes"}]}"#
    #expect(read(untold).texts == ["Bridge"])
    let feed = #"{"title":"Harbour news","items":[{"content_html":"<p>It sails.</p>"}]}"#
    #expect(read(feed).texts == ["It sails."])
    let paragraphs = #"{"content":["One.","Two."],"related":[{"title":"Ferry","text":"x"}]}"#
    #expect(read(paragraphs).texts == ["One.\n\nTwo."])
  }

  @Test func itIsToldByContentToo() {
    let object = "{\"items\":[\(records[0])]}"
    #expect(read(object, named: "a.txt").texts == [texts[0]])
    #expect(read(object, named: "a").texts == [texts[0]])
  }

  @Test func fieldsTheUserNamesTellRecordsToo() {
    let object = #"{"rows":[{"story":"It sails."},{"story":"It opened."}]}"#
    #expect(read(object).texts.isEmpty)
    var options = InputOptions()
    _ = options.fields.prefer("story", for: "text")
    #expect(read(object, options).texts == ["It sails.", "It opened."])
  }

  @Test func recordsOverTheLimitAndCutOffFilesAreFailures() {
    var options = InputOptions()
    options.recordLimit = 64
    let long = #"{"title":"Long","text":"\#(String(repeating: "x", count: 300_000))"}"#
    let head = "{\"articles\":["
    let found = read(head + records[0] + "," + long + "," + records[1] + "],\"more\":{\"a\":1}", options)
    #expect(found.texts == texts)
    #expect(
      found.failures.map(\.offset)
        == [head.utf8.count + records[0].utf8.count + 1, nil].map { $0 ?? found.failures.last?.offset })
    #expect(found.failures.last?.reason == "the JSON ends before its object does")
    #expect(read(head + records[0] + "],oops").failures.map(\.reason) == ["broken JSON: a member's name is missing"])
  }

  /// More than the window holds, so that what stands around the records is passed over piece by piece.
  @Test func largeFilesAreReadRecordByRecord() {
    let filler = String(repeating: "y", count: 200_000)
    let body = (0..<4000).map { "{\"title\":\"t\($0)\",\"text\":\"It sails.\"}" }.joined(separator: ",\n")
    let found = read("{\"articles\":[\(body)],\"raw\":[\"\(filler)\",{\"b\":\"\(filler)\"}],\"items\":[\(records[0])]}")
    #expect(found.texts.count == 4001)
    #expect(found.texts.last == texts[0])
    #expect(found.failures.isEmpty)
  }
}
