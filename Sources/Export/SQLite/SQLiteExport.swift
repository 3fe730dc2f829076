import YuliaoCorpus

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
/// The file appears when it is complete. About 10 µs a mention, and the time it takes to cut the texts again.
package struct SQLiteExport {
  /// Bytes of the search index that are held before they are written.
  private static let indexPiece = 64 << 20
  private let path: String

  package init(path: String) {
    self.path = path
  }

  /// - Parameter stage: adds sentences and tokens to a record.
  package func write(_ run: RunFolder, segmenting stage: inout some Stage) throws {
    let temporary = path + ".new"
    unlink(temporary)
    do {
      try write(run, to: temporary, segmenting: &stage)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      throw SQLiteError(path: path, message: String(cString: strerror(errno)))
    }
  }

  private func write(_ run: RunFolder, to path: String, segmenting stage: inout some Stage) throws {
    let database = try SQLiteDatabase(path: path)
    // Nothing needs saving when the file is thrown away on failure.
    try database.execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-64000; BEGIN")
    try database.execute(SQLiteSchema.tables)
    // The search index is sorted in large pieces, which are joined once, at the end.
    try database.execute(
      """
      INSERT INTO documents_fts(documents_fts, rank) VALUES ('hashsize', \(SQLiteExport.indexPiece));
      INSERT INTO documents_fts(documents_fts, rank) VALUES ('automerge', 0);
      INSERT INTO documents_fts(documents_fts, rank) VALUES ('crisismerge', 1000);
      """)
    let numbers = try writeEntities(run, database)
    try writeDocuments(run, database, numbers, segmenting: &stage)
    try writePairs(run, database, numbers)
    let readme = try database.statement("INSERT INTO README VALUES (?,?,?)")
    for row in SQLiteSchema.readme { try readme.run([.text(row.topic), .text(row.text), .text(row.example)]) }
    try database.execute("INSERT INTO documents_fts(documents_fts) VALUES ('optimize')")
    try database.execute(SQLiteSchema.views)
    try database.execute("COMMIT; ANALYZE")
  }

  /// Returns each entity's key.
  private func writeEntities(_ run: RunFolder, _ database: SQLiteDatabase) throws -> [String: Int] {
    let insert = try database.statement("INSERT INTO entities VALUES (\(marks(20)))")
    var numbers: [String: Int] = [:]
    for (index, row) in try run.entities().enumerated() {
      numbers[row.id] = index + 1
      let name = [row.nameEnglish, row.nameChinese, row.surfaces.first ?? row.id].first { !$0.isEmpty }!
      try insert.run([
        .int(index + 1), .text(row.id), .text(name), .text(row.type.rawValue), .known(row.nameEnglish),
        .known(row.nameChinese), .known(row.jurisdiction), .known(row.listings.joined(separator: "|")),
        .known(row.cik), .known(row.bioguide), .known(row.wikidata), .known(row.party), .known(row.state),
        row.isInOffice.map { .int($0 ? 1 : 0) } ?? .null, .int(row.mentions), .int(row.documents),
        .int(row.uniqueDocuments), .known(row.firstPublished?.description), .known(row.lastPublished?.description),
        .known(row.surfaces.joined(separator: "|")),
      ])
    }
    return numbers
  }

  private func writeDocuments(
    _ run: RunFolder, _ database: SQLiteDatabase, _ numbers: [String: Int], segmenting stage: inout some Stage
  ) throws {
    let insertDocument = try database.statement("INSERT INTO documents VALUES (\(marks(17)))")
    let insertSearch = try database.statement("INSERT INTO documents_fts(rowid, title, text, names) VALUES (?,?,?,?)")
    let insertSentence = try database.statement("INSERT INTO sentences VALUES (\(marks(6)))")
    let insertMention = try database.statement("INSERT INTO mentions VALUES (\(marks(12)))")
    var records = try run.records()
    var documentID = 0
    var sentenceID = 0
    var mentionID = 0
    while var entry = try records.next() {
      try stage.process(&entry.record)
      let record = entry.record
      let document = record.document
      let names = SearchText.names(record)
      documentID += 1
      try insertDocument.run([
        .int(documentID), .text(document.id), .known(document.title), .known(document.source),
        .known(document.author), .known(document.url), .known(document.published),
        .known(document.publishedDay?.description), .text(document.language.rawValue), .int(entry.characters),
        .int(entry.tokens), .int(record.sentences.count), .int(record.mentions.count), .known(entry.duplicateOf),
        .known(document.origin.sha256), .known(names), .utf8(document.text),
      ])
      try insertSearch.run([
        .int(documentID), .known(document.title), .utf8(SearchText.segmented(record)), .known(names),
      ])
      let offsets = TextOffsets(document.text)
      for (number, sentence) in record.sentences.enumerated() {
        var line: [UInt8] = []
        document.text[sentence.range].withUnsafeBufferPointer { OneLine.append($0, to: &line) }
        try insertSentence.run([
          .int(sentenceID + number + 1), .int(documentID), .int(number), .int(offsets.scalar(atByte: sentence.start)),
          .int(offsets.scalar(atByte: sentence.end)), .utf8(line),
        ])
      }
      for row in entry.mentions {
        mentionID += 1
        try insertMention.run([
          .int(mentionID), .int(documentID),
          row.sentence < record.sentences.count ? .int(sentenceID + row.sentence + 1) : .null,
          .int(numbers[row.entityID]!), .int(row.start), .int(row.end), .text(row.surface), .text(row.type.rawValue),
          .double(row.confidence), .text(row.method), .int(row.isNested ? 1 : 0),
          .known(row.candidates.joined(separator: "|")),
        ])
      }
      sentenceID += record.sentences.count
    }
  }

  private func writePairs(_ run: RunFolder, _ database: SQLiteDatabase, _ numbers: [String: Int]) throws {
    let insertPair = try database.statement("INSERT INTO cooccurrence VALUES (?,?,?,?,?)")
    for row in try run.cooccurrence() {
      guard let first = numbers[row.first], let second = numbers[row.second] else { continue }
      try insertPair.run([
        .int(first), .int(second), .int(row.documents), .int(row.sentences), .double(row.npmi),
      ])
    }
    let insertAlias = try database.statement("INSERT INTO aliases VALUES (?,?,?,?,?,?,?)")
    for (index, row) in try run.aliases().enumerated() {
      try insertAlias.run([
        .int(index + 1), .text(row.chinese), .text(row.english), numbers[row.entityID].map { .int($0) } ?? .null,
        .int(row.count), .int(row.documents), .known(row.example),
      ])
    }
    let insertFailure = try database.statement("INSERT INTO failures VALUES (?,?,?,?)")
    for failure in try run.failures() {
      try insertFailure.run([
        .text(failure.source), failure.offset.map { .int($0) } ?? .null, .text(failure.stage), .text(failure.reason),
      ])
    }
  }

  private func marks(_ count: Int) -> String {
    repeatElement("?", count: count).joined(separator: ",")
  }
}
