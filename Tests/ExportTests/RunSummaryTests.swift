import Testing
import YuliaoTables

@testable import YuliaoExport

@Suite struct RunSummaryTests {
  @Test func itIsJSONWithOneMemberALine() throws {
    var summary = RunSummary(version: "1.0", icu: "72.1")
    summary.settings = [JSONMember(name: "jobs", value: .number("4"))]
    summary.counts = Array(#"{"documents":2}"#.utf8)
    summary.seconds = 2
    summary.bytes = 5_000_000
    summary.stages = [RunSummary.Stage(name: "segment", seconds: 0.5, bytes: 4_000_000)]
    let value = try JSONParser.parse(summary.json)
    #expect(value["format"]?.int == RunSummary.format)
    #expect(value["settings"]?["jobs"]?.int == 4)
    #expect(value["counts"]?["documents"]?.int == 2)
    #expect(value["mb_per_s"]?.double == 2.5)
    #expect(value["stages"]?.array?.first?["mb_per_s"]?.double == 8)
    #expect(String(decoding: summary.json, as: UTF8.self).split(separator: "\n").count == 11)
  }
}
