import YuliaoCorpus
import YuliaoTables

/// A row of `entities.csv`: who or what is named, and how often.
package struct EntityRow: Sendable, Equatable {
  package var id: String
  /// As of the latest mention, like party, state and ``isInOffice``.
  package var type: EntityType
  package var nameEnglish: String
  package var nameChinese: String
  package var jurisdiction: String
  package var listings: [String]
  package var cik: String
  package var bioguide: String
  package var wikidata: String
  package var party: String
  package var state: String
  /// nil for whom it makes no sense.
  package var isInOffice: Bool?
  package var mentions: Int
  package var documents: Int
  /// Documents less the marked duplicates.
  package var uniqueDocuments: Int
  package var firstPublished: CalendarDay?
  package var lastPublished: CalendarDay?
  /// The forms met, most frequent first.
  package var surfaces: [String]

  /// The entity's row at a day, which decides type, party, state and office; the counts are still 0.
  package init(_ entity: Entity, at day: CalendarDay) {
    let term = entity.term(at: day)
    id = entity.id
    type = entity.type(at: day)
    nameEnglish = entity.nameEnglish
    nameChinese = entity.nameChinese
    jurisdiction = entity.jurisdiction
    listings = entity.listings
    cik = entity.cik
    bioguide = entity.bioguide
    wikidata = entity.wikidata
    party = term?.party ?? entity.party
    state = term?.state ?? entity.state
    isInOffice = entity.isInOffice(at: day)
    mentions = 0
    documents = 0
    uniqueDocuments = 0
    surfaces = []
  }

  init(
    id: String, type: EntityType, nameEnglish: String, nameChinese: String, jurisdiction: String, listings: [String],
    cik: String, bioguide: String, wikidata: String, party: String, state: String, isInOffice: Bool?, mentions: Int,
    documents: Int, uniqueDocuments: Int, firstPublished: CalendarDay?, lastPublished: CalendarDay?,
    surfaces: [String]
  ) {
    self.id = id
    self.type = type
    self.nameEnglish = nameEnglish
    self.nameChinese = nameChinese
    self.jurisdiction = jurisdiction
    self.listings = listings
    self.cik = cik
    self.bioguide = bioguide
    self.wikidata = wikidata
    self.party = party
    self.state = state
    self.isInOffice = isInOffice
    self.mentions = mentions
    self.documents = documents
    self.uniqueDocuments = uniqueDocuments
    self.firstPublished = firstPublished
    self.lastPublished = lastPublished
    self.surfaces = surfaces
  }

  /// A column of `entities.csv` and of the files by type.
  package enum Column: String, Sendable {
    case id = "entity_id"
    case type
    case nameEnglish = "name_en"
    case nameChinese = "name_zh"
    case jurisdiction, listings, cik, bioguide, wikidata, party, state
    case isInOffice = "in_office"
    case mentions, documents
    case firstPublished = "first_published"
    case lastPublished = "last_published"
    case surfaces
    case uniqueDocuments = "documents_unique"

    /// The columns of a file of entities, in order.
    package static func all(of file: OutputFile) -> [Column] {
      file.columns.map { name in
        guard let column = Column(rawValue: name) else { preconditionFailure("entities have no column \(name)") }
        return column
      }
    }
  }

  /// Appends the row's cells in some columns.
  package func append(to writer: inout CSVWriter, _ columns: [Column]) {
    for column in columns { appendCell(column, to: &writer) }
    writer.endRow()
  }

  private func appendCell(_ column: Column, to writer: inout CSVWriter) {
    switch column {
    case .id: writer.field(id)
    case .type: writer.field(type.rawValue)
    case .nameEnglish: writer.field(nameEnglish)
    case .nameChinese: writer.field(nameChinese)
    case .jurisdiction: writer.field(jurisdiction)
    case .listings: writer.field(joining: listings)
    case .cik: writer.field(cik)
    case .bioguide: writer.field(bioguide)
    case .wikidata: writer.field(wikidata)
    case .party: writer.field(party)
    case .state: writer.field(state)
    case .isInOffice: writer.field(isInOffice.map { $0 ? "true" : "false" } ?? "")
    case .mentions: writer.field(mentions)
    case .documents: writer.field(documents)
    case .firstPublished: writer.field(firstPublished?.description ?? "")
    case .lastPublished: writer.field(lastPublished?.description ?? "")
    case .surfaces: writer.field(joining: surfaces)
    case .uniqueDocuments: writer.field(uniqueDocuments)
    }
  }
}
