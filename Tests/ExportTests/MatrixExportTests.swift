import Testing
import YuliaoCorpus
import YuliaoTestSupport

@testable import YuliaoExport

@Suite struct MatrixExportTests {
  @Test func countsStandByDocumentAndByDay() throws {
    func record(_ id: String, _ day: String?, _ entities: [String]) -> AnnotatedDocument {
      var record = AnnotatedDocument(document: Document(id: id, text: entities.joined()))
      record.document.published = day
      record.mentions = entities.enumerated().map {
        Mention(range: $0.offset..<$0.offset + 1, type: .company, entity: Entity(id: $0.element, type: .company))
      }
      return record
    }
    let folder = try TemporaryRun([
      record("1", "2025-02-06", ["a", "b", "a"]), record("2", "2025-02-05", ["a"]), record("3", nil, ["c"]),
      record("4", "2025-02-06T01:00", ["a"]),
    ])
    var files: [MatrixExport.File: String] = [:]
    try MatrixExport(columns: 2).write(RunFolder(folder.path)) {
      files[$0, default: ""] += String(decoding: $1, as: UTF8.self)
    }
    #expect(
      files[.documents] == """
        doc_id,day,language,a,b
        1,2025-02-06,other,2,1
        2,2025-02-05,other,1,0
        3,,other,0,0
        4,2025-02-06,other,1,0

        """)
    #expect(files[.days] == "day,a,b\n2025-02-05,1,0\n2025-02-06,3,1\n")
    #expect(
      files[.counts] == """
        day,entity_id,type,mentions,documents
        2025-02-05,a,company,1,1
        2025-02-06,a,company,3,2
        2025-02-06,b,company,1,1

        """)
  }
}
