import Foundation
import Testing
import YuliaoCorpus
import YuliaoExport

@testable import YuliaoAggregation

@Suite struct AggregatesTests {
  static let snapshot = CalendarDay(isoPrefix: "2025-03-01")!

  private static func term(_ type: EntityType, _ party: String, _ start: String, _ end: String) -> Term {
    Term(
      type: type, state: "MO", party: party, start: CalendarDay(isoPrefix: start)!, end: CalendarDay(isoPrefix: end)!)
  }

  /// A representative who became a senator.
  static let legislator = Entity(
    id: "bioguide:X", type: .senator, nameEnglish: "X",
    terms: [
      term(.representative, "Democrat", "2019-01-03", "2025-01-03"),
      term(.senator, "Independent", "2025-01-03", "2031-01-03"),
    ])
  static let agency = Entity(id: "agency:us/a", type: .agency, nameEnglish: "A")
  static let company = Entity(id: "company:c", type: .company, nameEnglish: "C")

  /// A document whose sentences hold the given entities, each named by its own name.
  static func document(_ id: String, _ published: String?, _ sentences: [[Entity]], nested: Set<String> = [])
    -> AnnotatedDocument
  {
    var text = ""
    var record = AnnotatedDocument(document: Document(id: id, text: ""))
    for (number, entities) in sentences.enumerated() {
      let start = text.utf8.count
      for entity in entities {
        let name = entity.nameEnglish.isEmpty ? entity.id : entity.nameEnglish
        let range = text.utf8.count..<text.utf8.count + name.utf8.count
        text += name + " "
        record.mentions.append(
          Mention(
            range: range, type: entity.type, entity: entity, sentence: number, isNested: nested.contains(entity.id)))
      }
      record.sentences.append(Sentence(start: start, end: text.utf8.count))
    }
    record.document.text = Array(text.utf8)
    record.document.published = published
    return record
  }

  static func tables(_ aggregates: Aggregates) throws -> String {
    var bytes: [UInt8] = []
    try TableOutput().write(aggregates.entityRows(), of: .entities) { bytes += $0 }
    try TableOutput().writeCooccurrence(aggregates.forEachCooccurrence) { bytes += $0 }
    try TableOutput().write(aggregates.aliasRows()) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func added(_ records: [AnnotatedDocument], duplicates: Set<String> = []) -> Aggregates {
    var aggregates = Aggregates(snapshot: snapshot)
    for record in records {
      aggregates.add(DocumentTally(record), isDuplicate: duplicates.contains(record.document.id))
    }
    return aggregates
  }

  /// Some hundred documents about thirty entities, made by a fixed sequence.
  static func corpus() -> [AnnotatedDocument] {
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<200).map { number in
      let day = next(3) == 0 ? nil : "2024-1\(next(3))-0\(1 + next(9))"
      let sentences = (0..<next(6)).map { _ in
        (0..<next(5)).map { _ in
          let which = next(30)
          if which == 0 { return legislator }
          // Two descriptions of one unlisted company: which one counts must not hang on the order.
          return Entity(
            id: "company:\(which)", type: .company, nameEnglish: next(2) == 0 ? "N\(which)" : "n\(which)",
            isListed: false)
        }
      }
      var record = document("d\(number)", day, sentences)
      if next(2) == 0, !record.document.text.isEmpty {
        record.namePairs = [
          NamePair(chinese: "名\(next(4))", english: "N", entityID: next(2) == 0 ? "" : "company:1", range: 0..<1)
        ]
      }
      return record
    }
  }

  private func pairs(_ aggregates: Aggregates) throws -> [CooccurrenceRow] {
    var rows: [CooccurrenceRow] = []
    try aggregates.forEachCooccurrence { rows.append($0) }
    return rows
  }

  @Test func theRowFollowsTheLatestMention() throws {
    let old = Self.document("old", "2024-06-01", [[Self.legislator]])
    let new = Self.document("new", "2025-02-01", [[Self.legislator]])
    for (records, type, party, inOffice) in [
      ([old], EntityType.representative, "Democrat", true), ([old, new], .senator, "Independent", true),
      ([new, old], .senator, "Independent", true),
      ([Self.document("older", "2018-01-01", [[Self.legislator]])], .representative, "Democrat", false),
      // Undated: judged as of the snapshot.
      ([old, Self.document("undated", nil, [[Self.legislator]])], .senator, "Independent", true),
    ] {
      let row = try #require(Array(Self.added(records).entityRows()).first)
      #expect(row.type == type && row.party == party && row.isInOffice == inOffice)
    }
  }

  @Test func mentionsDocumentsDaysAndFormsAreCounted() throws {
    let aggregates = Self.added(
      [
        Self.document("1", "2025-01-05T10:00:00Z", [[Self.agency, Self.agency], [Self.company]]),
        Self.document("2", "2024-12-31", [[Self.agency]]), Self.document("3", nil, [[Self.agency]]),
      ], duplicates: ["2"])
    let row = try #require(Array(aggregates.entityRows()).first)
    #expect(row.id == "agency:us/a")
    #expect((row.mentions, row.documents, row.uniqueDocuments) == (4, 3, 2))
    #expect(row.firstPublished?.description == "2024-12-31")
    #expect(row.lastPublished?.description == "2025-01-05")
    #expect(row.surfaces == ["A"])
    #expect(aggregates.counts.mentions == 5)
    #expect(aggregates.counts.duplicates == 1)
  }

  @Test func pairsAreCountedByDocumentAndSentence() throws {
    let aggregates = Self.added([
      Self.document("1", nil, [[Self.agency, Self.company, Self.agency], [Self.company, Self.agency]]),
      Self.document("2", nil, [[Self.agency], [Self.company]]),
      Self.document("3", nil, [[Self.agency]]),
      Self.document("4", nil, []),
    ])
    let rows = try pairs(aggregates)
    #expect(rows.count == 1)
    #expect((rows[0].first, rows[0].second) == ("agency:us/a", "company:c"))
    #expect((rows[0].documents, rows[0].sentences) == (2, 2))
    // ln((2/4) / (3/4 · 2/4)) / -ln(2/4)
    #expect(abs(rows[0].npmi - 0.415037) < 1e-6)
  }

  @Test func nestedMentionsMakeNoPairsButCount() throws {
    let aggregates = Self.added([Self.document("1", nil, [[Self.agency, Self.company]], nested: ["company:c"])])
    #expect(try pairs(aggregates).isEmpty)
    #expect(Array(aggregates.entityRows()).count == 2)
  }

  @Test func onlyTheMostNamedEntitiesOfADocumentArePaired() throws {
    let crowd = (0..<300).map { Entity(id: "company:\($0)", type: .company) }
    let aggregates = Self.added([Self.document("1", nil, [crowd, [crowd[299]]])])
    let rows = try pairs(aggregates)
    #expect(rows.count == 128 * 127 / 2)
    #expect(rows.contains { $0.first == "company:299" || $0.second == "company:299" })
    #expect(!rows.contains { $0.first == "company:298" || $0.second == "company:298" })
  }

  @Test func theOrderOfDocumentsChangesNothing() throws {
    let records = Self.corpus()
    let expected = try Self.tables(Self.added(records))
    #expect(expected.split(separator: "\n").count > 300)
    #expect(try Self.tables(Self.added(records.reversed())) == expected)
  }

  @Test func mergedShardsGiveTheTablesOfOneRun() throws {
    let records = Self.corpus()
    let expected = Self.added(records, duplicates: ["d7", "d8"])
    for shards in [2, 3, 7] {
      var merged = Aggregates(snapshot: Self.snapshot)
      for shard in (0..<shards).reversed() {
        try merged.merge(
          Self.added(
            records.enumerated().filter { $0.offset % shards == shard }.map(\.element), duplicates: ["d7", "d8"]))
      }
      #expect(try Self.tables(merged) == Self.tables(expected))
      #expect(merged.counts == expected.counts)
    }
  }

  @Test func countsLaidAsideOnDiskGiveTheSameRows() throws {
    let records = Self.corpus()
    let expected = try Self.tables(Self.added(records))
    let folder = FileManager.default.temporaryDirectory.path
    // Where nothing can be laid aside, all is held in memory.
    for (folder, limit) in [(folder, 7), (folder, 100), ("/nowhere", 7)] {
      var aggregates = Aggregates(
        snapshot: Self.snapshot, cooccurrence: CooccurrenceTable(folder: folder, limit: limit))
      for record in records.dropLast(20) { aggregates.add(DocumentTally(record), isDuplicate: false) }
      try aggregates.merge(Self.added(records.suffix(20)))
      #expect(try Self.tables(aggregates) == expected)
    }
  }

  @Test func aPairsEntityIsTheOneLinkedMostOften() {
    func record(_ id: String, _ entity: String) -> AnnotatedDocument {
      var record = Self.document(id, nil, [[Self.agency]])
      record.namePairs = [NamePair(chinese: "甲", english: "A", entityID: entity, range: 0..<1)]
      return record
    }
    let rows = Array(
      Self.added([record("2", ""), record("3", ""), record("1", "x"), record("4", "y"), record("5", "y")]).aliasRows())
    #expect(rows == [AliasRow(chinese: "甲", english: "A", entityID: "y", count: 5, documents: 5, example: "A")])
  }
}
