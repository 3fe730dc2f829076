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

    mutating func widen(_ first: CalendarDay, _ last: CalendarDay) {
      self.first = min(self.first ?? first, first)
      self.last = max(self.last ?? last, last)
    }
  }

  /// How many forms of a name a row shows.
  package static let shownSurfaces = 50

  private let snapshot: CalendarDay
  private var records: [Record] = []
  private var index: [ExactText: Int] = [:]
  private var known = KnownObjects()

  /// - Parameter snapshot: the day as of which the gazetteers were made, by which undated articles are judged.
  package init(snapshot: CalendarDay) {
    self.snapshot = snapshot
  }

  package var count: Int { records.count }

  package func id(_ number: Int) -> String { records[number].entity.id }

  package func documents(_ number: Int) -> Int { records[number].documents }

  /// Adds a document's entities and returns the number of each.
  mutating func add(_ tally: DocumentTally, isDuplicate: Bool) -> [Int] {
    let day = tally.day ?? snapshot
    return tally.entities.map { found in
      let number = number(of: found.entity, day: day)
      func add(to record: inout Record) {
        record.mentions += found.mentions
        record.documents += 1
        if !isDuplicate { record.uniqueDocuments += 1 }
        record.latest = max(record.latest, day)
        if let day = tally.day { record.widen(day, day) }
        for (surface, count) in found.surfaces.list { record.surfaces.add(surface, count) }
      }
      add(to: &records[number])
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
      if let first = record.first, let last = record.last { records[number].widen(first, last) }
      for (surface, count) in record.surfaces.list { records[number].surfaces.add(surface, count) }
      return number
    }
  }

  /// The rows of `entities.csv`: most mentions first, then most documents, then by id.
  package func rows() -> some Sequence<EntityRow> {
    // The complement of the counts, so that the most come first; then the rank and, to find the record again, the number.
    var order = zip(records, ranks()).enumerated().map { number, entry in
      let (record, rank) = entry
      let mentions = UInt64(UInt32(clamping: record.mentions))
      return NumberPair(
        key: ~(mentions << 32 | UInt64(UInt32(clamping: record.documents))), value: UInt64(rank) << 32 | UInt64(number))
    }
    order.sortByDigits()
    return order.lazy.map { row(Int($0.value & 0xFFFF_FFFF)) }
  }

  /// Where each entity would stand among all sorted by id.
  func ranks() -> [UInt32] { TextRanks.of(records.map(\.entity.id)) }

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
    if let number = known.number(of: entity) { return number }
    let key = ExactText(entity.id)
    if let number = index[key] {
      if entity !== records[number].entity, EntityTable.precedes(entity, records[number].entity) {
        records[number].entity = entity
      }
      return number
    }
    let number = records.count
    records.append(Record(entity: entity, latest: day))
    index[key] = number
    known.add(entity, number)
    return number
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
}
