import YuliaoCorpus
import YuliaoExport

/// All tables of a run that are counted over its documents.
///
/// ```swift
/// var aggregates = Aggregates(snapshot: gazetteers.snapshotDay)
/// aggregates.add(DocumentTally(record), isDuplicate: false)
/// try output.write(aggregates.entityRows(), of: .entities) { try file.append($0) }
/// ```
///
/// Adding is commutative: documents in any order, and tables of shards merged in any order, give the same rows.
package struct Aggregates: Sendable {
  package private(set) var entities: EntityTable
  package private(set) var cooccurrence: CooccurrenceTable
  package private(set) var aliases = AliasTable()
  package var counts = RunCounts()

  /// - Parameters:
  ///   - snapshot: the day as of which the gazetteers were made, by which undated articles are judged.
  ///   - spillFolder: where counts are laid aside when there are too many; nil to hold all in memory.
  package init(snapshot: CalendarDay, spillFolder: String? = nil) {
    entities = EntityTable(snapshot: snapshot)
    cooccurrence = CooccurrenceTable(folder: spillFolder)
  }

  init(snapshot: CalendarDay, cooccurrence: CooccurrenceTable) {
    entities = EntityTable(snapshot: snapshot)
    self.cooccurrence = cooccurrence
  }

  /// Adds a document; about 0.2 µs for each entity and 0.05 µs for each pair.
  package mutating func add(_ tally: DocumentTally, isDuplicate: Bool) {
    let numbers = entities.add(tally, isDuplicate: isDuplicate)
    cooccurrence.add(tally, numbers: numbers)
    aliases.add(tally)
    counts.add(tally, isDuplicate: isDuplicate)
  }

  package mutating func merge(_ other: Aggregates) throws {
    let numbers = entities.merge(other.entities)
    try cooccurrence.merge(other.cooccurrence, numbers: numbers)
    aliases.merge(other.aliases)
    counts.merge(other.counts)
  }

  /// The rows of `entities.csv`, and of the files by type.
  package func entityRows() -> some Sequence<EntityRow> { entities.rows() }

  /// Lends the rows of `cooccurrence.csv`, which may be too many to hold.
  package func forEachCooccurrence(_ body: (CooccurrenceRow) throws -> Void) throws {
    try cooccurrence.forEachRow(entities, documents: counts.documents, body)
  }

  /// The rows of `aliases.csv`.
  package func aliasRows() -> some Sequence<AliasRow> { aliases.rows() }
}
