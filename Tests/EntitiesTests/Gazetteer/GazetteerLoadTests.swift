import Testing
import YuliaoCorpus

@testable import YuliaoEntities

@Suite struct GazetteerLoadTests {
  private func load(_ tables: [String], adding: [String] = []) throws -> Gazetteer {
    try Gazetteer.load(
      tables: tables.enumerated().map { ("table\($0.offset).csv", Array($0.element.utf8)) },
      adding: adding.enumerated().map { ("own\($0.offset).csv", Array($0.element.utf8)) })
  }

  @Test func aRowOfTheUsersOverridesTheShippedOne() throws {
    let base = "entity_id,type,name_en\ncompany:a,company,Alpha\n"
    let own = "entity_id,type,name_en,listings\ncompany:a,company,Alpha,SSE:600000\n"
    #expect(try load([base], adding: [own]).entity(id: "company:a")?.listings == ["SSE:600000"])
  }

  @Test func aDeniedNameIsNoNameAnyMore() throws {
    let base = "entity_id,type,name_en\ncompany:a,company,Alpha\n"
    let deny = "alias,entity_id,action\nAlpha,company:a,deny\n"
    #expect(try load([base]).lookup("Alpha").count == 1)
    #expect(try load([base], adding: [deny]).lookup("Alpha").isEmpty)
  }

  @Test func aNameDeniedToAllIsNotFoundByRulesEither() throws {
    let base = "entity_id,type,name_en\ncompany:a,company,Alpha\n"
    let deny = "alias,entity_id,action\nHorizon Widget Corporation,,deny\n"
    let text = "It sued Horizon Widget Corporation and Harbour Widget Corporation."
    func surfaces(_ gazetteer: Gazetteer) -> [String] {
      var record = SmallGazetteer.record(text, language: .english)
      var stage = EntityTagger(gazetteer: gazetteer).makeStage()
      stage.process(&record)
      return record.mentions.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    }
    #expect(surfaces(try load([base])) == ["Horizon Widget Corporation", "Harbour Widget Corporation"])
    #expect(surfaces(try load([base], adding: [deny])) == ["Harbour Widget Corporation"])
  }

  @Test func anIdIsMadeWhereTheUserGivesNone() throws {
    let own = "type,name_en,jurisdiction\nagency,Example Board,mx\ncompany,Ünïcode & Söhne,de\n"
    #expect(try load([own]).entities.map(\.id) == ["agency:mx/example-board", "company:unicode-sohne"])
  }

  @Test func whatIsWrongNamesTheFileAndTheRow() {
    let cases = [
      "entity_id,type,name_en\ncompany:a,firm,Alpha\n": "table0.csv, row 2: unknown type",
      "entity_id,type,name_en\ncompany:a,company,\n": "table0.csv, row 2: both name_en and name_zh are empty",
      "alias,entity_id\nAlpha,company:none\n": "table0.csv, row 2: no table has the entity_id",
      "colour,weight\nred,2\n": "table0.csv: has none of the columns",
      "entity_id,type,name_en,terms\nbioguide:A,senator,A,sen:MO\n": "table0.csv, row 2: the term",
    ]
    for (table, message) in cases {
      #expect {
        try load([table])
      } throws: { error in
        "\(error)".hasPrefix(message)
      }
    }
  }

  @Test func chineseNamesMatchWithAndWithoutTheDot() throws {
    let gazetteer = SmallGazetteer.gazetteer
    #expect(gazetteer.lookup("伊丽莎白沃伦").first?.entity.id == "bioguide:W000817")
    #expect(gazetteer.lookup("伊麗莎白・沃倫").first?.entity.id == "bioguide:W000817")
  }

  @Test func lookupPutsThoseInOfficeFirst() {
    #expect(SmallGazetteer.gazetteer.lookup("Scott").map(\.entity.id) == ["bioguide:S001217", "bioguide:S001184"])
    #expect(SmallGazetteer.gazetteer.lookup("商务部").count == 2)
  }

  @Test func checkFindsCollisionsAndMalformedRows() throws {
    let table =
      "entity_id,type,name_en,listings\ncompany:a,company,Same,NYSE:A\ncompany:b,company,Same,Mars:1\nfirm:c,company,C,NYSE:A\n"
    let kinds = Set(try load([table]).check { _ in false }.map(\.kind))
    #expect(kinds == [.collision, .malformedListing, .malformedID, .duplicate])
  }
}
