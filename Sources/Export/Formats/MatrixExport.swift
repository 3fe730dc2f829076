import YuliaoCorpus
import YuliaoTables

/// Counts of a run as matrices: documents by entities, days by entities, and a long table of counts by day.
///
/// The matrices have a column for each of the most named entities; the long table has all of them. Memory is linear in
/// the pairs of entity and day.
package struct MatrixExport {
  package enum File: String, CaseIterable, Sendable {
    case documents = "entity_by_document.csv"
    case days = "entity_by_day.csv"
    case counts = "counts_by_day.csv"
  }

  private struct Cell {
    var mentions = 0
    var documents = 0
  }

  private let columns: Int
  private let isExcel: Bool

  /// - Parameter columns: the entities that the matrices show.
  package init(columns: Int = 200, isExcel: Bool = false) {
    self.columns = columns
    self.isExcel = isExcel
  }

  package func write(_ run: RunFolder, to write: (File, [UInt8]) throws -> Void) throws {
    let entities = try run.entities()
    let shown = Array(entities.prefix(columns))
    var numbers: [String: Int] = [:]
    for (number, entity) in entities.enumerated() { numbers[entity.id] = number }
    var days: [CalendarDay: [Int: Cell]] = [:]

    var writer = CSVWriter(isExcel: isExcel)
    writer.header(["doc_id", "day", "language"] + shown.map(\.id))
    var records = try run.records()
    while let entry = try records.next() {
      var counts: [Int: Int] = [:]
      for row in entry.mentions { counts[numbers[row.entityID]!, default: 0] += 1 }
      let day = entry.record.document.publishedDay
      if let day {
        for (number, count) in counts {
          days[day, default: [:]][number, default: Cell()].mentions += count
          days[day]![number]!.documents += 1
        }
      }
      writer.field(entry.record.document.id)
      writer.field(day?.description ?? "")
      writer.field(entry.record.document.language.rawValue)
      for number in shown.indices { writer.field(counts[number] ?? 0) }
      writer.endRow()
      try flush(&writer, .documents, write, beyond: 256 << 10)
    }
    try flush(&writer, .documents, write)
    try writeDays(days, entities, shown: shown.count, write)
  }

  private func writeDays(
    _ days: [CalendarDay: [Int: Cell]], _ entities: [EntityRow], shown: Int,
    _ write: (File, [UInt8]) throws -> Void
  ) throws {
    var matrix = CSVWriter(isExcel: isExcel)
    matrix.header(["day"] + entities.prefix(shown).map(\.id))
    var long = CSVWriter(isExcel: isExcel)
    long.header(["day", "entity_id", "type", "mentions", "documents"])
    for day in days.keys.sorted() {
      let cells = days[day]!
      matrix.field(day.description)
      for number in 0..<shown { matrix.field(cells[number]?.mentions ?? 0) }
      matrix.endRow()
      for number in cells.keys.sorted() {
        long.field(day.description)
        long.field(entities[number].id)
        long.field(entities[number].type.rawValue)
        long.field(cells[number]!.mentions)
        long.field(cells[number]!.documents)
        long.endRow()
      }
      try flush(&matrix, .days, write, beyond: 256 << 10)
      try flush(&long, .counts, write, beyond: 256 << 10)
    }
    try flush(&matrix, .days, write)
    try flush(&long, .counts, write)
  }

  private func flush(
    _ writer: inout CSVWriter, _ file: File, _ write: (File, [UInt8]) throws -> Void, beyond limit: Int = 0
  ) throws {
    guard writer.bytes.count > limit else { return }
    try write(file, writer.bytes)
    writer.bytes.removeAll(keepingCapacity: true)
  }
}
