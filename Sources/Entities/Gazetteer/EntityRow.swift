import YuliaoCorpus
import YuliaoTables

/// Where a table of entities keeps what; nil where it has no such column.
struct EntityColumns {
  let id: Int?
  let type: Int?
  let english: Int?
  let chinese: Int?
  let jurisdiction: Int?
  let listings: Int?
  let terms: Int?
  let aliases: Int?
  let evidence: Int?
  let priority: Int?
  /// Those that a row of ``EntityRows`` holds as they are, behind the id.
  let texts: [Int?]

  init(_ table: CSVTable) {
    id = table.column("entity_id")
    type = table.column("type")
    english = table.column("name_en")
    chinese = table.column("name_zh")
    jurisdiction = table.column("jurisdiction")
    listings = table.column("listings")
    terms = table.column("terms")
    aliases = table.column("aliases")
    evidence = table.column("evidence")
    priority = table.column("priority")
    texts =
      [english, chinese, jurisdiction] + ["cik", "bioguide", "wikidata", "party", "state"].map { table.column($0) }
  }
}

/// One entity as its row of a table gives it.
struct EntityRow {
  let reader: CSVReader
  let columns: EntityColumns
  let type: EntityType
  let terms: [Term]

  /// Adds the entity to a builder, and gives its index there.
  func add(id: UnsafeBufferPointer<UInt8>, to builder: inout GazetteerBuilder) -> UInt32 {
    func withListings<R>(_ body: ([UnsafeBufferPointer<UInt8>]) -> R) -> R {
      guard let column = columns.listings, !reader.isEmpty(column) else { return body([]) }
      return reader.withUTF8(column) { cell in
        body(cell.split(separator: UInt8(ascii: "|")).map { UnsafeBufferPointer(rebasing: $0) })
      }
    }
    return withListings { listings in
      let (index, isNew) = builder.addEntity(id: id) { rows in
        rows.put(type)
        rows.put(id)
        for column in columns.texts {
          if let column { reader.withUTF8(column) { rows.put($0) } } else { rows.put(number: 0) }
        }
        rows.put(number: listings.count)
        for listing in listings { rows.put(listing) }
        rows.put(number: terms.count)
        for term in terms { rows.put(term) }
      }
      if isNew {
        for listing in listings { builder.add(listing: listing, of: index) }
      }
      return index
    }
  }
}
