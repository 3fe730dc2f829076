internal import GRDB
import YuliaoCorpus
import YuliaoExport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a run as one SQLite file: tables, full-text search, views, and a table of example queries.
///
/// ```swift
/// try SQLiteExport(path: "out.sqlite").write(RunFolder("out"), segmenting: &stage)
/// ```
///
/// The file appears when it is complete. Reading and cutting, the search index, and the tables of most rows are made side
/// by side; memory is bounded.
package struct SQLiteExport {
  /// Bytes of the search index that are held before they are written.
  private static let indexPiece = 64 << 20
  /// Documents that are cut and wait for a database.
  private static let waiting = 64
  private let path: String

  package init(path: String) {
    self.path = path
  }

  /// - Parameter stage: adds sentences and tokens to a record.
  package func write(_ run: RunFolder, segmenting stage: inout some Stage) throws {
    let temporary = path + ".new"
    let large = path + ".rows"
    for file in [temporary, large] { unlink(file) }
    defer { unlink(large) }
    do {
      try write(run, to: temporary, large: large, segmenting: &stage)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      throw SQLiteError(path: path, message: String(cString: strerror(errno)))
    }
  }

  private func write(
    _ run: RunFolder, to path: String, large largePath: String, segmenting stage: inout some Stage
  ) throws {
    let file = try SQLiteFile(path: path)
    let large = try SQLiteFile(path: largePath)
    // What is queued is done before the files go, also after an error.
    defer { for file in [file, large] { try? file.close() } }
    try large.access { db in try db.execute(sql: SQLiteSchema.large) }
    let entities = try file.access { db in
      try db.execute(sql: SQLiteSchema.tables)
      // The search index is sorted in large pieces, which are joined once, at the end.
      try db.execute(
        sql: """
          INSERT INTO documents_fts(documents_fts, rank) VALUES ('hashsize', \(SQLiteExport.indexPiece));
          INSERT INTO documents_fts(documents_fts, rank) VALUES ('automerge', 0);
          INSERT INTO documents_fts(documents_fts, rank) VALUES ('crisismerge', 1000);
          """)
      return try EntityTables.writeEntities(run, db)
    }
    let work = SQLiteWork(waiting: 2 * SQLiteExport.waiting)
    var keys = DocumentRows.Keys()
    var records = try run.records()
    while var entry = try records.next() {
      try stage.process(&entry.record)
      let rows = DocumentRows(entry, &keys, entities: entities)
      try work.wait()
      file.later(work) { db in try rows.insertDocument(into: db) }
      try work.wait()
      large.later(work) { db in try rows.insertSentencesAndMentions(into: db) }
    }
    try work.wait()
    large.later(work) { db in
      try EntityTables.writePairs(run, db, entities: entities)
      try db.execute(sql: SQLiteSchema.largeIndexes)
      try db.commit()
    }
    try file.access { db in
      try EntityTables.writeOthers(run, db, entities: entities)
      try db.execute(sql: "INSERT INTO documents_fts(documents_fts) VALUES ('optimize')")
    }
    try large.close()
    do { try work.result() } catch { throw SQLiteFile.explained(error, path) }
    try join(largePath, to: file)
    try file.close()
  }

  /// Takes over the large tables with their indexes: SQLite copies tables of one form page by page.
  private func join(_ large: String, to file: SQLiteFile) throws {
    try file.access { db in
      try db.execute(sql: SQLiteSchema.large + SQLiteSchema.largeIndexes)
      try db.commit()
      try db.execute(sql: "ATTACH DATABASE ? AS large", arguments: [large])
      try db.beginTransaction()
      for table in SQLiteSchema.largeTables {
        try db.execute(sql: "INSERT INTO main.\(table) SELECT * FROM large.\(table)")
      }
      try db.execute(sql: SQLiteSchema.views)
      try db.commit()
      // The planner needs the order of magnitude only.
      try db.execute(sql: "DETACH DATABASE large; PRAGMA analysis_limit = 1000; ANALYZE")
    }
  }
}
