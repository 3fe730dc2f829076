internal import GRDB
import YuliaoExport

/// Writes the tables that are made from the run's tables alone: entities, pairs, aliases, failures and the README.
enum EntityTables {
  /// Returns each entity's key by its id.
  static func writeEntities(_ run: RunFolder, _ database: Database) throws -> [String: Int] {
    let insert = try database.insertion(into: "entities", columns: 20)
    var keys: [String: Int] = [:]
    for (index, row) in try run.entities().enumerated() {
      keys[row.id] = index + 1
      let name = [row.nameEnglish, row.nameChinese, row.surfaces.first ?? row.id].first { !$0.isEmpty }!
      try insert.execute(arguments: [
        index + 1, row.id.kept, name.kept, row.type.rawValue, row.nameEnglish.known,
        row.nameChinese.known, row.jurisdiction.known, row.listings.joined(separator: "|").known,
        row.cik.known, row.bioguide.known, row.wikidata.known, row.party.known, row.state.known,
        row.isInOffice, row.mentions, row.documents,
        row.uniqueDocuments, row.firstPublished?.description, row.lastPublished?.description,
        row.surfaces.joined(separator: "|").known,
      ])
    }
    return keys
  }

  static func writePairs(_ run: RunFolder, _ database: Database, entities: [String: Int]) throws {
    let insertPair = try database.insertion(into: "cooccurrence", columns: 5)
    var pairs = try PairReader(run)
    while let row = try pairs.next() {
      guard let first = entities[row.first], let second = entities[row.second] else { continue }
      try insertPair.execute(arguments: [
        first, second, row.documents, row.sentences, row.npmi,
      ])
    }
  }

  static func writeOthers(_ run: RunFolder, _ database: Database, entities: [String: Int]) throws {
    let insertAlias = try database.insertion(into: "aliases", columns: 7)
    for (index, row) in try run.aliases().enumerated() {
      try insertAlias.execute(arguments: [
        index + 1, row.chinese.kept, row.english.kept, entities[row.entityID],
        row.count, row.documents, row.example.known,
      ])
    }
    let insertFailure = try database.insertion(into: "failures", columns: 4)
    for failure in try run.failures() {
      try insertFailure.execute(arguments: [
        failure.source.kept, failure.offset, failure.stage.kept, failure.reason.kept,
      ])
    }
    let insertReadme = try database.insertion(into: "README", columns: 3)
    for row in SQLiteSchema.readme {
      try insertReadme.execute(arguments: [row.topic.kept, row.text.kept, row.example.kept])
    }
  }
}

extension Database {
  /// The command, prepared once, that inserts a row of a table.
  func insertion(into table: String, columns: Int) throws -> Statement {
    try cachedStatement(
      sql: "INSERT INTO \(table) VALUES (\(repeatElement("?", count: columns).joined(separator: ",")))")
  }
}
