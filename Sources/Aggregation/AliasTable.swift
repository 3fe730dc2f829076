import YuliaoExport

/// Counts the pairs of a Chinese and an English name that texts give: what `aliases.csv` is made from.
///
/// The order in which documents and tables are added changes nothing. Memory is linear in the distinct pairs.
package struct AliasTable: Sendable {
  private struct Key: Hashable {
    var chinese: ExactText
    var english: ExactText
  }

  private struct Record {
    var count = 0
    var documents = 0
    /// Glosses by the entity they were linked to.
    var entities = SurfaceCounts()
    /// The gloss of the document whose id sorts first.
    var example: (document: ExactText, text: String)
  }

  private var records: [Key: Record] = [:]

  package init() {}

  mutating func add(_ tally: DocumentTally) {
    var seen: Set<Key> = []
    for pair in tally.namePairs {
      let key = Key(chinese: ExactText(pair.chinese), english: ExactText(pair.english))
      var added = Record(example: (ExactText(tally.id), pair.example))
      added.count = pair.count
      added.documents = seen.insert(key).inserted ? 1 : 0
      added.entities.add(ExactText(pair.entityID), pair.count)
      add(added, to: key)
    }
  }

  mutating func merge(_ other: AliasTable) {
    for (key, record) in other.records { add(record, to: key) }
  }

  private mutating func add(_ added: Record, to key: Key) {
    guard var record = records.removeValue(forKey: key) else {
      records[key] = added
      return
    }
    record.count += added.count
    record.documents += added.documents
    for (id, count) in added.entities.list { record.entities.add(id, count) }
    if added.example.document < record.example.document { record.example = added.example }
    records[key] = record
  }

  /// The rows of `aliases.csv`: most frequent first, then by the names.
  ///
  /// A pair's entity is the one it was linked to most often.
  package func rows() -> some Sequence<AliasRow> {
    records.sorted { a, b in
      if a.value.count != b.value.count { return a.value.count > b.value.count }
      if a.key.chinese != b.key.chinese { return a.key.chinese < b.key.chinese }
      return a.key.english < b.key.english
    }.lazy.map { key, record in
      AliasRow(
        chinese: key.chinese.text, english: key.english.text,
        entityID: record.entities.sorted(limit: 2).first { !$0.isEmpty } ?? "", count: record.count,
        documents: record.documents, example: record.example.text)
    }
  }
}
