import Foundation
import GRDB
import Testing
import YuliaoCorpus
import YuliaoExport
import YuliaoTestSupport

@testable import YuliaoSQLite

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

  /// A run exported, deleted with the value.
  private final class Exported {
    let run: TemporaryRun
    private let database: DatabaseQueue

    init(_ records: [AnnotatedDocument], words: [String]) throws {
      run = try TemporaryRun(records)
      var stage = WordStage(words: words)
      let path = run.path + "/run.sqlite"
      try SQLiteExport(path: path).write(RunFolder(run.path), segmenting: &stage)
      database = try DatabaseQueue(path: path)
    }

    func rows(_ sql: String) throws -> [[String]] {
      try database.read { db in
        try Row.fetchAll(db, sql: sql).map { row in
          row.databaseValues.map { $0.isNull ? "" : String.fromDatabaseValue($0) ?? "\($0)" }
        }
      }
    }
  }

  private func exported() throws -> Exported {
    var record = AnnotatedDocument(document: Document(id: "a", text: "沃伦致信商务部,出口管制的范围。"))
    record.document.title = "信"
    record.document.published = "2025-02-05T10:00:00"
    record.mentions = [Mention(range: 0..<6, type: .senator, entity: warren, confidence: 0.5, candidates: ["x", "y"])]
    return try Exported(
      [record, AnnotatedDocument(document: Document(id: "b", text: "Nothing here"))],
      words: ["沃伦", "致信", "商务部", "出口", "管制", "范围", "Nothing", "here"])
  }

  @Test func wordsPairsAndNamesFindTheirArticles() throws {
    let exported = try exported()
    for query in ["商务部", "出口", "出口管制", "Warren", "warren", "沃伦", "信", "\"出口 管制\""] {
      let rows = try exported.rows(
        "SELECT doc_id FROM documents_fts f JOIN documents d ON d.id = f.rowid WHERE documents_fts MATCH '\(query)'")
      #expect(rows == [["a"]], "\(query)")
    }
    #expect(try exported.rows("SELECT rowid FROM documents_fts WHERE documents_fts MATCH 'nothing'") == [["2"]])
  }

  @Test func wordsOfGrammarAreInNoPair() throws {
    let exported = try exported()
    for query in ["管制的", "的范围", "管制的范围"] {
      #expect(try exported.rows("SELECT rowid FROM documents_fts WHERE documents_fts MATCH '\(query)'").isEmpty)
    }
    #expect(try exported.rows("SELECT rowid FROM documents_fts WHERE documents_fts MATCH '\"管制 的 范围\"'") == [["1"]])
  }

  @Test func keysHoldAndOffsetsCutTheSurface() throws {
    let exported = try exported()
    #expect(try exported.rows("PRAGMA foreign_key_check").isEmpty)
    #expect(try exported.rows("PRAGMA integrity_check") == [["ok"]])
    #expect(
      try exported.rows(
        "SELECT substr(d.text, start_offset + 1, end_offset - start_offset), candidates, day, sentence_id "
          + "FROM mentions m JOIN documents d ON d.id = m.document_id"
      ) == [["沃伦", "x|y", "2025-02-05", "1"]])
  }

  @Test func theNullCharacterCutsNoTextShort() throws {
    var record = AnnotatedDocument(document: Document(id: "a", text: "前\0后沃伦"))
    record.mentions = [Mention(range: 7..<13, type: .senator, entity: warren)]
    let exported = try Exported([record], words: ["沃伦"])
    #expect(try exported.rows("SELECT text FROM documents") == [["前\u{FFFD}后沃伦"]])
    #expect(try exported.rows("SELECT substr(text, start_offset + 1, 2) FROM mentions JOIN documents") == [["沃伦"]])
  }

  @Test func manyDocumentsKeepTheirOrder() throws {
    let exported = try Exported(
      (0..<500).map { number in
        var record = AnnotatedDocument(document: Document(id: "d\(number)", text: "沃伦 \(number)"))
        record.mentions = [Mention(range: 0..<6, type: .senator, entity: warren)]
        return record
      }, words: ["沃伦"])
    #expect(try exported.rows("SELECT doc_id FROM documents ORDER BY id") == (0..<500).map { ["d\($0)"] })
    #expect(
      try exported.rows("SELECT count(*) FROM mentions m JOIN documents d ON d.id = m.document_id WHERE m.id = d.id")
        == [["500"]])
  }

  @Test func theQueriesOfTheReadmeRun() throws {
    let exported = try exported()
    for (topic, _, example) in SQLiteSchema.readme {
      #expect(throws: Never.self, "\(topic)") { try exported.rows(example) }
    }
    #expect(try exported.rows("SELECT name, mentions FROM top_entities") == [["Elizabeth Warren", "1"]])
    #expect(try exported.rows("SELECT day, mentions, documents FROM entity_timeline") == [["2025-02-05", "1", "1"]])
  }

  @Test func aFolderThatCannotBeWrittenToIsNamed() throws {
    let run = try TemporaryRun([AnnotatedDocument(document: Document(id: "a", text: "一"))])
    var stage = WordStage(words: [])
    let error = #expect(throws: SQLiteError.self) {
      try SQLiteExport(path: run.path + "/none/run.sqlite").write(RunFolder(run.path), segmenting: &stage)
    }
    #expect(error?.description.contains("/none/run.sqlite") == true)
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
