import Foundation
import Testing
import YuliaoCorpus
import YuliaoTables
import YuliaoTestSupport

@testable import YuliaoExport

@Suite struct RunFolderTests {
  private let hawley = Entity(
    id: "bioguide:H001089", type: .senator, nameEnglish: "Josh Hawley", nameChinese: "乔什·霍利", bioguide: "H001089")
  private let equals = Entity(id: "company:=x", type: .company, nameEnglish: "=X", listings: ["NYSE:X", "SSE:1"])

  private var records: [AnnotatedDocument] {
    (0..<40).map { number in
      var record = AnnotatedDocument(document: Document(id: "d\(number)", text: "霍利\"q\",\n=X 第\(number)篇"))
      record.document.title = number % 2 == 0 ? "题,目" : nil
      record.document.published = "2025-02-05"
      record.document.language = .simplifiedChinese
      record.sentences = [Sentence(start: 0, end: record.document.text.count)]
      if number % 3 != 0 {
        record.mentions = [
          Mention(range: 0..<6, type: .senator, entity: hawley, confidence: 0.9, candidates: ["a", "b"]),
          Mention(range: 11..<13, type: .company, entity: equals, isNested: true),
        ]
      }
      return record
    }
  }

  @Test(arguments: [false, true])
  func whatARunWroteReadsBack(_ isExcel: Bool) throws {
    let folder = try TemporaryRun(records, isExcel: isExcel)
    let run = try RunFolder(folder.path)
    let entities = try run.entities()
    #expect(entities.map(\.id) == ["bioguide:H001089", "company:=x"])
    #expect(entities[1].nameEnglish == "=X" && entities[1].listings == ["NYSE:X", "SSE:1"])
    var reader = try run.records()
    for record in records {
      let read = try #require(try reader.next())
      #expect(read.record.document.id == record.document.id)
      #expect(read.record.document.text == record.document.text)
      #expect(read.record.document.title == record.document.title)
      #expect(read.record.mentions.map(\.range) == record.mentions.map(\.range))
      #expect(read.record.mentions.map(\.entity.id) == record.mentions.map(\.entity.id))
      #expect(read.record.mentions.map(\.candidates) == record.mentions.map(\.candidates))
      #expect(read.record.mentions.map(\.isNested) == record.mentions.map(\.isNested))
    }
    #expect(try reader.next() == nil)
    #expect(try run.failures().isEmpty && run.aliases().isEmpty)
    var pairs = try PairReader(run)
    #expect(try pairs.next() == nil)
  }

  @Test(arguments: ["'=x", "''+1", "=x", "'tis", "'", "plain"])
  func textsForSpreadsheetsReadBackAsTheyWere(_ name: String) throws {
    var record = AnnotatedDocument(document: Document(id: name, text: name))
    record.document.title = name
    record.mentions = [
      Mention(
        range: 0..<name.utf8.count, type: .company,
        entity: Entity(id: "company:\(name)", type: .company, nameEnglish: name))
    ]
    let folder = try TemporaryRun([record], isExcel: true)
    var reader = try RunFolder(folder.path).records()
    let read = try #require(try reader.next())
    #expect(read.record.document.id == name)
    #expect(read.mentions.map(\.surface) == [name] && read.mentions.map(\.entityID) == ["company:\(name)"])
    #expect(try RunFolder(folder.path).entities().map(\.nameEnglish) == [name])
  }

  @Test(arguments: [OutputFile.mentions, .documents])
  func aFileThatWasCutIsAnErrorAtItsEnd(_ file: OutputFile) throws {
    let folder = try TemporaryRun(records)
    let path = URL(fileURLWithPath: "\(folder.path)/\(file.rawValue)")
    let lines = try Data(contentsOf: path).split(separator: 0x0A)
    try Data(lines.dropLast(file == .mentions ? 1 : 2).joined(separator: [0x0A]) + [0x0A]).write(to: path)
    var reader = try RunFolder(folder.path).records()
    let error = #expect(throws: RunFolderError.self) { while try reader.next() != nil {} }
    #expect(error?.description.contains("\(file.rawValue) is damaged: it holds ") == true)
  }

  @Test func whatIsNoRunIsToldApart() throws {
    let folder = try TemporaryRun(records)
    #expect(throws: RunFolderError.notARun("/nowhere")) { try RunFolder("/nowhere") }
    try FileManager.default.removeItem(atPath: folder.path + "/failures.csv")
    #expect(throws: RunFolderError.malformed(folder.path, "failures.csv is missing")) { try RunFolder(folder.path) }
    try Data("{\"format\":99}".utf8).write(to: URL(fileURLWithPath: folder.path + "/run.json"))
    #expect(throws: RunFolderError.otherFormat(folder.path, found: 99, known: 1)) { try RunFolder(folder.path) }
    try FileManager.default.removeItem(atPath: folder.path + "/run.json")
    try FileManager.default.createDirectory(atPath: folder.path + "/.yuliao", withIntermediateDirectories: true)
    #expect(throws: RunFolderError.unfinished(folder.path)) { try RunFolder(folder.path) }
  }

  @Test func filesThatDoNotBelongTogetherAreRefused() throws {
    let folder = try TemporaryRun(records)
    try Data("{\"doc_id\":\"other\",\"text\":\"\"}\n".utf8)
      .write(to: URL(fileURLWithPath: folder.path + "/documents.jsonl"))
    var reader = try RunFolder(folder.path).records()
    #expect(throws: RunFolderError.self) { try reader.next() }
  }
}
