import Foundation
import Testing
import YuliaoCorpus

@testable import YuliaoExport

/// Cuts at spaces and between listed words: enough to stand for a segmenter.
private struct WordStage: Stage {
  static let name = "segment"
  let words: [String]

  mutating func process(_ record: inout AnnotatedDocument) throws {
    record.sentences = [Sentence(start: 0, end: record.document.text.count)]
    record.tokens = []
    var rest = record.document.string[...]
    var at = 0
    while !rest.isEmpty {
      let word = words.first { rest.hasPrefix($0) } ?? String(rest.removeFirst())
      if rest.hasPrefix(word), words.contains(word) { rest.removeFirst(word.count) }
      let kind: UInt16 = word.utf8.first! >= 0xE4 ? 400 : word.first!.isLetter ? 200 : 0
      record.tokens.append(Token(start: at, end: at + word.utf8.count, kind: kind))
      at += word.utf8.count
    }
  }
}

@Suite struct SQLiteExportTests {
  private let warren = Entity(
    id: "bioguide:W000817", type: .senator, nameEnglish: "Elizabeth Warren", nameChinese: "伊丽莎白·沃伦")

  private func exported() throws -> (SQLiteDatabase, TemporaryRun) {
    var record = AnnotatedDocument(document: Document(id: "a", text: "沃伦致信商务部,出口管制。"))
    record.document.title = "信"
    record.document.published = "2025-02-05T10:00:00"
    record.mentions = [Mention(range: 0..<6, type: .senator, entity: warren, confidence: 0.5, candidates: ["x", "y"])]
    let run = try TemporaryRun([record, AnnotatedDocument(document: Document(id: "b", text: "Nothing here"))])
    var stage = WordStage(words: ["沃伦", "致信", "商务部", "出口", "管制", "Nothing", "here"])
    let path = run.path + "/run.sqlite"
    try SQLiteExport(path: path).write(RunFolder(run.path), segmenting: &stage)
    return (try SQLiteDatabase(path: path), run)
  }

  @Test func wordsCompoundsAndNamesFindTheirArticles() throws {
    let (database, run) = try exported()
    for query in ["商务部", "出口", "出口管制", "Warren", "warren", "沃伦", "信", "\"出口 管制\""] {
      let rows = try database.statement(
        "SELECT doc_id FROM documents_fts f JOIN documents d ON d.id = f.rowid WHERE documents_fts MATCH '\(query)'"
      ).rows()
      #expect(rows == [["a"]], "\(query)")
    }
    #expect(
      try database.statement("SELECT rowid FROM documents_fts WHERE documents_fts MATCH 'nothing'").rows() == [["2"]])
    withExtendedLifetime(run) {}
  }

  @Test func keysHoldAndOffsetsCutTheSurface() throws {
    let (database, run) = try exported()
    #expect(try database.statement("PRAGMA foreign_key_check").rows().isEmpty)
    #expect(try database.statement("PRAGMA integrity_check").rows() == [["ok"]])
    #expect(
      try database.statement(
        "SELECT substr(d.text, start_offset + 1, end_offset - start_offset), candidates, day, sentence_id "
          + "FROM mentions m JOIN documents d ON d.id = m.document_id"
      ).rows() == [["沃伦", "x|y", "2025-02-05", "1"]])
    withExtendedLifetime(run) {}
  }

  @Test func theQueriesOfTheReadmeRun() throws {
    let (database, run) = try exported()
    for (topic, _, example) in SQLiteSchema.readme {
      #expect(throws: Never.self, "\(topic)") { try database.statement(example).rows() }
    }
    #expect(try database.statement("SELECT name, mentions FROM top_entities").rows() == [["Elizabeth Warren", "1"]])
    #expect(
      try database.statement("SELECT day, mentions, documents FROM entity_timeline").rows() == [
        ["2025-02-05", "1", "1"]
      ])
    withExtendedLifetime(run) {}
  }

  @Test func aFailureLeavesNoFile() throws {
    let run = try TemporaryRun([AnnotatedDocument(document: Document(id: "a", text: "一"))])
    try Data("x".utf8).write(to: URL(fileURLWithPath: run.path + "/documents.jsonl"))
    var stage = WordStage(words: [])
    let path = run.path + "/run.sqlite"
    #expect(throws: RunFolderError.self) {
      try SQLiteExport(path: path).write(RunFolder(run.path), segmenting: &stage)
    }
    #expect(!FileManager.default.fileExists(atPath: path) && !FileManager.default.fileExists(atPath: path + ".new"))
  }
}
