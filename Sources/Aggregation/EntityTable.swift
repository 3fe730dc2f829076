import YuliaoCorpus
import YuliaoExport

/// Counts the mentions and documents of each entity: what `entities.csv` is made from.
///
/// The order in which documents and tables are added changes nothing. Memory is linear in the distinct entities and
/// their forms, about 400 bytes each, whatever the number of documents.
package struct EntityTable: Sendable {
  private struct Record {
    var entity: Entity
    var mentions = 0
    var documents = 0
    var uniqueDocuments = 0
    var first: CalendarDay?
    var last: CalendarDay?
    /// The day that decides type, party, state and office: the latest, an undated document standing at the snapshot.
    var latest: CalendarDay
    var surfaces = SurfaceCounts()
  }

  /// How many forms of a name a row shows.
  package static let shownSurfaces = 50

  private let snapshot: CalendarDay
  private var records: [Record] = []
  private var index: [ExactText: Int] = [:]

  /// - Parameter snapshot: the day as of which the gazetteers were made, by which undated articles are judged.
  package init(snapshot: CalendarDay) {
    self.snapshot = snapshot
  }

  package var count: Int { records.count }

  package func id(_ number: Int) -> String { records[number].entity.id }

  package func documents(_ number: Int) -> Int { records[number].documents }

  /// Adds a document's entities and returns the number of each.
  mutating func add(_ tally: DocumentTally, isDuplicate: Bool) -> [Int] {
    tally.entities.map { found in
      let day = tally.day ?? snapshot
      let number = number(of: found.entity, day: day)
      records[number].mentions += found.mentions
      records[number].documents += 1
      if !isDuplicate { records[number].uniqueDocuments += 1 }
      records[number].latest = max(records[number].latest, day)
      if let day = tally.day { widen(number, first: day, last: day) }
      for (surface, count) in found.surfaces.list { records[number].surfaces.add(surface, count) }
      return number
    }
  }

  /// Adds another table and returns the number here of each of its entities.
  mutating func merge(_ other: EntityTable) -> [Int] {
    other.records.map { record in
      let number = number(of: record.entity, day: record.latest)
      records[number].mentions += record.mentions
      records[number].documents += record.documents
      records[number].uniqueDocuments += record.uniqueDocuments
      records[number].latest = max(records[number].latest, record.latest)
      if let first = record.first, let last = record.last { widen(number, first: first, last: last) }
      for (surface, count) in record.surfaces.list { records[number].surfaces.add(surface, count) }
      return number
    }
  }

  /// The rows of `entities.csv`: most mentions first, then most documents, then by id.
  package func rows() -> some Sequence<EntityRow> {
    records.indices.sorted { a, b in
      let (x, y) = (records[a], records[b])
      if x.mentions != y.mentions { return x.mentions > y.mentions }
      if x.documents != y.documents { return x.documents > y.documents }
      return ExactText(x.entity.id) < ExactText(y.entity.id)
    }.lazy.map { row($0) }
  }

  /// Where each entity would stand among all sorted by id.
  func ranks() -> [UInt32] {
    let keys = records.map { ExactText($0.entity.id) }
    var ranks = [UInt32](repeating: 0, count: keys.count)
    for (rank, number) in keys.indices.sorted(by: { keys[$0] < keys[$1] }).enumerated() { ranks[number] = UInt32(rank) }
    return ranks
  }

  private func row(_ number: Int) -> EntityRow {
    let record = records[number]
    var row = EntityRow(record.entity, at: record.latest)
    row.mentions = record.mentions
    row.documents = record.documents
    row.uniqueDocuments = record.uniqueDocuments
    row.firstPublished = record.first
    row.lastPublished = record.last
    row.surfaces = record.surfaces.sorted(limit: EntityTable.shownSurfaces)
    return row
  }

  private mutating func number(of entity: Entity, day: CalendarDay) -> Int {
    let key = ExactText(entity.id)
    if let known = index[key] {
      if entity !== records[known].entity, EntityTable.precedes(entity, records[known].entity) {
        records[known].entity = entity
      }
      return known
    }
    records.append(Record(entity: entity, latest: day))
    index[key] = records.count - 1
    return records.count - 1
  }

  /// Which of two descriptions of an entity counts, so that it is the same in whatever order they come.
  private static func precedes(_ a: Entity, _ b: Entity) -> Bool {
    if a.isListed != b.isListed { return a.isListed }
    // An article may give a firm a listing that no table has.
    if a.listings != b.listings {
      if a.listings.isEmpty != b.listings.isEmpty { return b.listings.isEmpty }
      return ExactText(a.listings.joined(separator: "|")) < ExactText(b.listings.joined(separator: "|"))
    }
    let (x, y) = (ExactText(a.nameEnglish), ExactText(b.nameEnglish))
    if x != y { return x < y }
    return ExactText(a.nameChinese) < ExactText(b.nameChinese)
  }

  private mutating func widen(_ number: Int, first: CalendarDay, last: CalendarDay) {
    records[number].first = min(records[number].first ?? first, first)
    records[number].last = max(records[number].last ?? last, last)
  }
}
