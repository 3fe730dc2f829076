import Foundation
import Testing
import Yuliao

/// The README's examples of the library, compiled and run.
@Suite struct LibraryExampleTests {
  private static var gazetteers: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Corpus/gazetteers").path
  }

  @Test func aDocumentIsCarriedThroughTheLine() throws {
    let gazetteer = try Gazetteer.load(directory: Self.gazetteers)
    var line = try Line(gazetteer: gazetteer)
    let record = try line.annotate(Document(id: "1", text: "密苏里州共和党参议员霍利(Josh Hawley)致信美国商务部。"))
    let ids = record.mentions.map(\.entity.id)
    #expect(ids.contains("bioguide:H001089"))
    #expect(ids.contains("agency:us/department-of-commerce"))
    let hawley = try #require(record.mentions.first { $0.entity.id == "bioguide:H001089" })
    #expect(String(decoding: record.document.text[hawley.range], as: UTF8.self) == "霍利")
  }

  @Test func aStageOfOnesOwnStandsInTheLine() throws {
    struct TitleStage: Stage {
      static let name = "title"
      func process(_ record: inout AnnotatedDocument) { record.document.title = "\(record.tokens.count) tokens" }
    }
    var line = Line(stages: [try SegmentationStage(StandardSegmenter.shared), TitleStage()])
    #expect(try line.annotate(Document(id: "1", text: "你好,世界")).document.title == "3 tokens")
  }

  @Test func aWholeRunIsOneCall() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yuliao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "高盛(Goldman Sachs)周三发布报告。".write(to: folder.appendingPathComponent("a.txt"), atomically: true, encoding: .utf8)
    let gazetteer = try Gazetteer.load(directory: Self.gazetteers)
    let options = RunOptions(inputs: [folder.path], output: folder.appendingPathComponent("tables").path, jobs: 2)
    let outcome = try CorpusRun(options, gazetteer: gazetteer).run()
    #expect(outcome.documents == 1)
    #expect(outcome.mentions == 2)
  }
}
