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
/// The file appears when it is complete. Reading and cutting, the search index, and the other tables are made side by
/// side, and memory is bounded. A million mentions take 30 seconds of processor time, most of them for the search index.
package struct SQLiteExport {
  /// Bytes of the search index that are held before they are written.
  private static let indexPiece = 64 << 20
  /// Bytes of text that are inserted at a time.
  private static let batch = 1 << 20
  /// Batches that are cut and wait for a database.
  private static let waiting = 8
  private let path: String

  package init(path: String) {
    self.path = path
  }

  /// - Parameter stage: adds sentences and tokens to a record.
  package func write(_ run: RunFolder, segmenting stage: inout some Stage) throws {
    let temporary = path + ".new"
    let search = path + ".search"
    for file in [temporary, search] { unlink(file) }
    defer { unlink(search) }
    do {
      try write(run, to: temporary, search: search, segmenting: &stage)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      throw SQLiteError(path: path, message: String(cString: strerror(errno)))
    }
  }

  private func write(
    _ run: RunFolder, to path: String, search searchPath: String, segmenting stage: inout some Stage
  ) throws {
    let file = try SQLiteFile(path: path)
    let search = try SQLiteFile(path: searchPath)
    // What is queued is done before the files go, also after an error.
    defer { for file in [file, search] { try? file.close() } }
    let entities = try file.access { db in
      try db.execute(sql: SQLiteSchema.tables)
      return try EntityTables.writeEntities(run, db)
    }
    try search.access { db in
      try SearchTokenizer.install(db)
      try db.execute(sql: SQLiteSchema.search)
      // The search index is sorted in large pieces, which are joined once, at the end.
      try db.execute(
        sql: """
          INSERT INTO documents_fts(documents_fts, rank) VALUES ('hashsize', \(SQLiteExport.indexPiece));
          INSERT INTO documents_fts(documents_fts, rank) VALUES ('automerge', 0);
          INSERT INTO documents_fts(documents_fts, rank) VALUES ('crisismerge', 1000);
          """)
    }
    let work = SQLiteWork(waiting: 2 * SQLiteExport.waiting)
    try queueDocuments(run, entities: entities, segmenting: &stage) { rows in
      try work.wait()
      search.later(work) { db in try rows.insertSearch(into: db) }
      try work.wait()
      file.later(work) { db in try rows.insert(into: db) }
    }
    try work.wait()
    file.later(work) { db in
      try EntityTables.writePairs(run, db, entities: entities)
      try EntityTables.writeOthers(run, db, entities: entities)
      try db.execute(sql: SQLiteSchema.indexes + SQLiteSchema.views)
    }
    try search.access { db in
      if work.isGoingOn { try db.execute(sql: "INSERT INTO documents_fts(documents_fts) VALUES ('optimize')") }
      try db.commit()
    }
    try search.close()
    try file.commit()
    do { try work.result() } catch { throw SQLiteFile.explained(error, path) }
    try join(searchPath, to: file)
    try file.close()
  }

  private func queueDocuments(
    _ run: RunFolder, entities: [String: Int], segmenting stage: inout some Stage,
    _ queue: (DocumentRows) throws -> Void
  ) throws {
    var keys = DocumentRows.Keys()
    var records = try run.records(contexts: false)
    var rows = DocumentRows()
    while var entry = try records.next() {
      try stage.process(&entry.record)
      var title = entry.record.document.title.map { AnnotatedDocument(document: Document(id: "", text: $0)) }
      if title != nil { try stage.process(&title!) }
      rows.add(entry, title: title, &keys, entities: entities)
      if rows.size > SQLiteExport.batch {
        try queue(rows)
        rows = DocumentRows()
      }
    }
    try queue(rows)
  }

  /// Takes over the search index: SQLite copies tables of one form page by page.
  private func join(_ search: String, to file: SQLiteFile) throws {
    try file.access { db in
      try db.execute(sql: "ATTACH DATABASE ? AS search", arguments: [search])
      try db.beginTransaction()
      try db.execute(sql: SQLiteSchema.search)
      for table in SQLiteSchema.searchParts {
        try db.execute(sql: "DELETE FROM main.\(table); INSERT INTO main.\(table) SELECT * FROM search.\(table)")
      }
      try db.commit()
      // The planner needs the order of magnitude only.
      try db.execute(sql: "DETACH DATABASE search; PRAGMA analysis_limit = 1000; ANALYZE")
    }
  }
}
