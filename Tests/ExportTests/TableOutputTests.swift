import Testing
import YuliaoCorpus

@testable import YuliaoExport

@Suite struct TableOutputTests {
  private let hawley = Entity(
    id: "bioguide:H001089", type: .senator, nameEnglish: "Josh Hawley", nameChinese: "乔什·霍利", jurisdiction: "us",
    bioguide: "H001089", wikidata: "Q6288620",
    terms: [
      Term(
        type: .senator, state: "MO", party: "Republican", start: CalendarDay(isoPrefix: "2019-01-03")!,
        end: CalendarDay(isoPrefix: "2031-01-03")!)
    ])
  private let qihoo = Entity(
    id: "company:360-security", type: .company, nameEnglish: "360 Security", nameChinese: "三六零", jurisdiction: "cn",
    listings: ["SSE:601360"])

  private func written(_ body: ((([UInt8]) throws -> Void)) throws -> Void) throws -> String {
    var bytes: [UInt8] = []
    try body { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var rows: [EntityRow] {
    [hawley, qihoo].map { entity in
      var row = EntityRow(entity, at: CalendarDay(isoPrefix: "2025-02-05")!)
      row.mentions = 3
      row.documents = 2
      row.uniqueDocuments = 1
      row.firstPublished = CalendarDay(isoPrefix: "2025-02-01")
      row.lastPublished = CalendarDay(isoPrefix: "2025-02-05")
      row.surfaces = ["霍利", "Hawley"]
      return row
    }
  }

  @Test func entitiesHaveTheFixedColumns() throws {
    let text = try written { try TableOutput().write(rows, of: .entities, to: $0) }
    #expect(
      text == """
        entity_id,type,name_en,name_zh,jurisdiction,listings,cik,bioguide,wikidata,party,state,in_office,mentions,\
        documents,first_published,last_published,surfaces,documents_unique
        bioguide:H001089,senator,Josh Hawley,乔什·霍利,us,,,H001089,Q6288620,Republican,MO,true,3,2,2025-02-01,2025-02-05,\
        霍利|Hawley,1
        company:360-security,company,360 Security,三六零,cn,SSE:601360,,,,,,,3,2,2025-02-01,2025-02-05,霍利|Hawley,1

        """)
  }

  @Test func filesByTypeHoldThatTypeOnly() throws {
    let senators = try written { try TableOutput().write(rows, of: .senators, to: $0) }
    #expect(senators.split(separator: "\n").count == 2)
    #expect(senators.contains("bioguide:H001089,Josh Hawley"))
    let companies = try written { try TableOutput(isExcel: true).write(rows, of: .companies, to: $0) }
    #expect(companies.hasPrefix("\u{FEFF}entity_id,name_en,name_zh,jurisdiction,listings,cik,wikidata,mentions"))
    #expect(try written { try TableOutput().write(rows, of: .agencies, to: $0) }.split(separator: "\n").count == 1)
  }

  @Test func pairsAliasesAndFailuresHaveTheirColumns() throws {
    let pairs = [CooccurrenceRow(first: "a", second: "b", documents: 2, sentences: 1, npmi: 0.33333)]
    #expect(
      try written { try TableOutput().writeCooccurrence(pairs.forEach, to: $0) }
        == "entity_a,entity_b,documents,sentences,npmi\na,b,2,1,0.3333\n")
    let aliases = [
      AliasRow(chinese: "沃伦", english: "Elizabeth Warren", entityID: "", count: 1, documents: 1, example: "沃伦 (E")
    ]
    #expect(
      try written { try TableOutput().write(aliases, to: $0) }
        == "name_zh,name_en,entity_id,count,documents,example\n沃伦,Elizabeth Warren,,1,1,沃伦 (E\n")
    let failures = [
      Failure(source: "a,b", stage: "read", reason: "no\nsuch file"),
      Failure(source: "c", offset: 7, stage: "parse", reason: "r"),
    ]
    #expect(
      try written { try TableOutput().write(failures, to: $0) }
        == "source,offset,stage,reason\n\"a,b\",,read,no such file\nc,7,parse,r\n")
  }

  @Test func longTablesComeInPieces() throws {
    var pieces = 0
    var bytes = 0
    let row = CooccurrenceRow(
      first: String(repeating: "a", count: 1000), second: "b", documents: 1, sentences: 0, npmi: 1)
    try TableOutput().writeCooccurrence(repeatElement(row, count: 1000).forEach) {
      pieces += 1
      bytes += $0.count
    }
    #expect(pieces == 4)
    #expect(bytes > 1_000_000)
  }
}
