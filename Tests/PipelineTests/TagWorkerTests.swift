import Foundation
import Testing
import YuliaoCorpus
import YuliaoEntities
import YuliaoIngest

@testable import YuliaoPipeline

@Suite struct TagWorkerTests {
  let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  func answers(_ lines: [String], _ form: TagLine.Form, full: Bool = false) throws -> [[String: Any]] {
    let options = TagOptions(types: EntityType.standard, isFull: full, recordLimit: 1000)
    var worker = TagWorker(options: options, line: try Line(gazetteer: fixture.gazetteer))
    let batch = lines.enumerated().map { TagItem.line(TagLine(bytes: Array($1.utf8), number: $0, form: form)) }
    return try answers(
      of: worker.process(batch + [.line(TagLine(bytes: nil, number: lines.count, form: form))]))
  }

  func answers(of output: TagWorker.Output) throws -> [[String: Any]] {
    return try output.bytes.split(separator: 0x0A).map {
      try JSONSerialization.jsonObject(with: Data($0)) as! [String: Any]
    }
  }

  func surfaces(_ answer: [String: Any]) -> [String] {
    (answer["mentions"] as! [[String: Any]]).map { $0["surface"] as! String }
  }

  @Test func everyLineOfTextGetsOneAnswer() throws {
    let answers = try answers(["DeepSeek 与苹果公司", "", "nothing"], .text)
    #expect(answers.count == 4)
    #expect(surfaces(answers[0]) == ["DeepSeek", "苹果公司"])
    #expect(answers.map { $0["id"] as! String } == (0..<4).map { "stdin#\($0)" })
    #expect((answers[3]["error"] as! String).contains("longer than the limit of 1000 bytes"))
  }

  @Test func everyLineOfJSONGetsOneAnswerWithItsID() throws {
    let answers = try answers(
      [#"{"id":7,"text":"DeepSeek"}"#, "{broken", "", #"{"id":"x"}"#, #"{"doc_id":"y","text":""}"#], .jsonLines)
    #expect(answers.count == 6)
    #expect(answers[0]["id"] as! Int == 7)
    #expect(surfaces(answers[0]) == ["DeepSeek"])
    for index in 1...3 { #expect(answers[index]["error"] != nil) }
    #expect(answers[3]["id"] as! String == "x")
    #expect(answers[4]["id"] as! String == "y")
  }

  @Test func offsetsCountInTheTextAsItIs() throws {
    let text = "第一行\r\n😀 DeepSeek"
    let line = String(
      decoding: try JSONSerialization.data(withJSONObject: ["title": "标题", "text": text]), as: UTF8.self)
    let mention = (try answers([line], .jsonLines)[0]["mentions"] as! [[String: Any]])[0]
    let scalars = Array(text.unicodeScalars)[(mention["start"] as! Int)..<(mention["end"] as! Int)]
    #expect(String(String.UnicodeScalarView(scalars)) == "DeepSeek")
  }

  @Test func aWholeFileMayBeHandedIn() throws {
    let file = "---\ntitle: 标题\ndate: 2025-02-05\n---\nDeepSeek 发布模型。\n"
    let line = #"{"base64":"\#(Data(file.utf8).base64EncodedString())"}"#
    let answer = try answers([line, #"{"base64":"???"}"#], .jsonLines, full: true)
    let document = answer[0]["document"] as! [String: Any]
    #expect(document["published"] as! String == "2025-02-05")
    #expect((document["text"] as! String).hasPrefix("标题\n\nDeepSeek"))
    #expect(answer[1]["error"] as! String == "the member base64 is no base64")
  }

  @Test func everyRecordOfAnArchiveGetsOneAnswer() throws {
    func part(_ body: String) -> String {
      "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
    }
    let folder = TemporaryFolder()
    try folder.write("two.wet", part("DeepSeek 发布模型。") + part("苹果公司\0\0") + "WARC/1.0\r\nContent-Len")
    var options = InputOptions()
    options.format = .warc
    let source = RecordSource(inputs: InputWalker.list([folder.path("two.wet")]), options: options)
    var items: [TagItem] = []
    while let item = source.next() { items.append(.record(item)) }
    var worker = TagWorker(
      options: TagOptions(types: EntityType.standard, isFull: true, recordLimit: 1000),
      line: try Line(gazetteer: fixture.gazetteer))
    let answers = try answers(of: worker.process(items))
    #expect(answers.map { $0["id"] as! String } == items.indices.map { "stdin#\($0)" })
    #expect(surfaces(answers[0]) == ["DeepSeek"])
    #expect(answers.last!["error"] != nil)
  }

  @Test func base64OfEveryLengthIsRead() {
    for length in 0..<70 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
      #expect(Base64.decoded(Array(Data(bytes).base64EncodedString().utf8)) == bytes)
    }
    #expect(Base64.decoded(Array("abc".utf8)) == nil)
    #expect(Base64.decoded(Array("ab=c".utf8)) == nil)
  }
}
