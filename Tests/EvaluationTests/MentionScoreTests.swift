import Testing
import YuliaoTables

@testable import YuliaoEvaluation

@Suite struct MentionScoreTests {
  private let header = "start\tend\tsurface\ttype\tid\tcanonical_en\toptional\tnote\n"

  private func gold(_ rows: String) throws -> [GoldMention] { try GoldMention.read(Array((header + rows).utf8)) }

  private func run(_ mentions: String, _ entities: String = "") throws -> RunMentions {
    try RunMentions(
      mentionsCSV: Array(("doc_id,start,end,surface,type,entity_id\n" + mentions).utf8),
      entitiesCSV: Array(("entity_id,name_en,jurisdiction,listings,bioguide\n" + entities).utf8))
  }

  @Test func spansTypesAndLinksAreScored() throws {
    let rows = try gold(
      """
      0\t5\t美国商务部\tagency\tus:department-of-commerce\tDepartment of Commerce\t0\t
      10\t12\t霍利\tlegislator\tH001089\tJosh Hawley\t0\t
      20\t24\t高盛集团\tcompany\tNYSE:GS\tGoldman Sachs\t0\t
      30\t32\t甲社\tcompany\t-\tJia\t0\t
      40\t42\t乙社\tcompany\t-\tYi\t1\t
      """)
    let score = MentionScore(
      gold: ["a": rows],
      run: try run(
        """
        in/a.zh,2,5,商务部,agency,agency:us/department-of-commerce
        in/a.zh,10,12,霍利,senator,bioguide:H001089
        in/a.zh,20,22,高盛,company,company:other
        in/a.zh,31,33,社长,company,company:x
        in/a.zh,40,41,乙,company,company:y
        in/a.zh,50,51,丙,person,person:z
        in/b,0,1,丁,company,company:y

        """,
        """
        agency:us/department-of-commerce,United States Department of Commerce,us,,
        bioguide:H001089,Josh Hawley,us,,H001089
        company:other,Other,us,NYSE:OTH,

        """))
    #expect(score.types[0].line.f1 == 1)
    #expect(score.types[1].line.linkAccuracy == 1)
    let companies = score.types[2].line
    #expect((companies.gold, companies.predicted) == (2, 2))
    #expect(companies.precision == 0.5 && companies.recall == 0.5)
    #expect(companies.partialF1 == 1)
    #expect(companies.linkAccuracy == 0)
    #expect(score.all.f1 == 0.75)
    #expect(score.all.interval == 0.75...0.75)
    #expect(score.errors.missed.mostFrequent(5).map(\.text) == ["甲社, company"])
    #expect(score.errors.spurious.mostFrequent(5).map(\.text) == ["社长, company"])
    #expect(score.errorList(5).contains("高盛集团, company, NYSE:GS, company:other"))
    #expect(score.table.contains("company         2     2   0.500   0.500   0.500   1.000   0.000   0.500–0.500"))
    #expect(try JSONParser.parse(score.json)["all"]?["f1"]?.double == 0.75)
  }

  @Test func unlistedNamesMustShareOneIdOfTheirOwn() throws {
    let rows = try gold(
      """
      0\t1\t甲\tcompany\t-\tJia\t0\t
      2\t3\t甲\tcompany\t-\tJia\t0\t
      4\t5\t乙\tcompany\t-\tYi\t0\t
      6\t7\t丙\tcompany\t-\tBing\t0\t
      """)
    let score = MentionScore(
      gold: ["a": rows],
      run: try run("a,0,1,甲,company,x\na,2,3,甲,company,y\na,4,5,乙,company,z\na,6,7,丙,company,z\n"))
    #expect((score.unlisted.found, score.unlisted.consistent) == (4, 1))
  }

  @Test func agenciesAreOneWhereTheirNamesSayTheSame() throws {
    func isLinked(_ gold: String, _ name: String, _ place: String = "us") -> Bool {
      EntityLink.isRight(
        GoldMention(
          span: ScoredSpan(start: 0, end: 1, surface: "a", type: .agency), id: gold, name: "", isOptional: false),
        EntityLink.Target(id: "", nameEnglish: name, jurisdiction: place, listings: "", bioguide: ""))
    }
    #expect(isLinked("us:department-of-commerce", "U.S. Department of Commerce"))
    #expect(!isLinked("us:department-of-commerce", "Department of Commerce", "cn"))
    #expect(isLinked("us:federal-reserve", "Federal Reserve System"))
    #expect(!isLinked("us:house-of-representatives", "House Select Committee of Representatives"))
    #expect(!isLinked("us:", "Department of Commerce"))
  }

  @Test func aNewLineInASurfaceIsUnescaped() throws {
    #expect(try gold("0\t3\ta\\nb\tcompany\t-\tA\t0\t\n")[0].span.surface == "a\nb")
  }

  @Test func aFaultyGoldFileNamesItsLine() {
    #expect(throws: GoldError(line: 2, problem: "start and end must be offsets")) {
      try gold("x\t3\ta\tcompany\t-\tA\t0\n")
    }
    #expect(throws: GoldError.self) { try GoldMention.read(Array("start\tend\n".utf8)) }
    #expect(throws: GoldError.self) { try GoldMention.read([]) }
  }

  @Test func theGeneratorIsPythons() {
    var generator = MersenneTwister(seed: 1)
    // random.Random(1): the first two, and the 1000th.
    #expect(generator.unit() == 0.134_364_244_112_401_22)
    #expect(generator.unit() == 0.847_433_736_937_232_7)
    for _ in 0..<997 { _ = generator.unit() }
    #expect(generator.unit() == 0.7062615472551386)
  }
}
