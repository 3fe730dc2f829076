import Testing
import YuliaoCorpus
import YuliaoTestSupport

@testable import YuliaoExport

@Suite struct RunDifferenceTests {
  private func run(_ documents: [(String, [(Range<Int>, EntityType, String)])]) throws -> TemporaryRun {
    try TemporaryRun(
      documents.map { id, mentions in
        var record = AnnotatedDocument(document: Document(id: id, text: "0123456789"))
        record.mentions = mentions.map {
          Mention(range: $0.0, type: $0.1, entity: Entity(id: $0.2, type: $0.1, nameEnglish: $0.2.uppercased()))
        }
        return record
      })
  }

  @Test func changesAreToldApart() throws {
    let before = try run([
      (
        "a",
        [(0..<1, .company, "same"), (2..<3, .company, "old"), (4..<5, .agency, "typed"), (6..<7, .company, "lost")]
      ),
      ("gone", [(0..<1, .company, "same")]),
    ])
    let after = try run([
      ("new", [(0..<1, .company, "same")]),
      (
        "a",
        [(0..<1, .company, "same"), (2..<3, .company, "new"), (4..<5, .company, "typed"), (8..<9, .company, "=got")]
      ),
    ])
    let difference = try RunDifference(before: RunFolder(before.path), after: RunFolder(after.path))
    #expect(difference.unchanged == 1)
    #expect(
      difference.mentions.map { "\($0.change) \($0.documentID) \($0.idBefore)>\($0.idAfter)" } == [
        "came new >same", "relinked a old>new", "retyped a typed>typed", "went a lost>", "came a >=got",
        "went gone same>",
      ])
    #expect(difference.entities.map { "\($0.change) \($0.id)" } == ["came new", "came =got", "went old", "went lost"])
    #expect((difference.documentsOnlyBefore, difference.documentsOnlyAfter) == (1, 1))
    #expect(difference.summary.contains("1 mentions relinked\n  1  2: old → new"))
    let csv = String(decoding: difference.mentionsCSV(isExcel: true), as: UTF8.self)
    #expect(csv.hasPrefix("\u{FEFF}change,doc_id,start,end"))
    #expect(csv.contains("\"'=got\""))
    #expect(String(decoding: difference.entitiesCSV(), as: UTF8.self).contains("went,lost,LOST,1,0\n"))
  }

  @Test func aRunDoesNotDifferFromItself() throws {
    let one = try run([("a", [(0..<1, .company, "x"), (0..<1, .company, "y")])])
    let difference = try RunDifference(before: RunFolder(one.path), after: RunFolder(one.path))
    #expect(difference.mentions.isEmpty && difference.entities.isEmpty && difference.unchanged == 2)
  }
}
