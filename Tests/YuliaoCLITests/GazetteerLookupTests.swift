import Testing

@Suite struct GazetteerLookupTests {
  @Test func anEntityIsListedOnceWithAllItsKindsOfName() throws {
    let result = try CommandProcess.run("gazetteer", "lookup", "deepseek")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("deepseek: 1 meaning\n"))
    #expect(result.output.hasSuffix("full and short name; counts wherever it stands\n"), "\(result.output)")
  }

  @Test func whoLeftOfficeLatelyStandsBeforeWhoIsLessKnown() throws {
    let result = try CommandProcess.run("gazetteer", "lookup", "Harris")
    #expect(result.output.contains("  1. Kamala Harris "), "\(result.output)")
    let last = try #require(result.output.range(of: "Claude Harris"))
    let sitting = try #require(result.output.range(of: "Andy Harris"))
    #expect(sitting.lowerBound < last.lowerBound)
  }

  @Test func statusTellsWhetherNamesAreKnown() throws {
    #expect(try CommandProcess.run("gazetteer", "lookup", "qqqq").status == 2)
    #expect(try CommandProcess.run("gazetteer", "lookup", "qqqq", "deepseek").status == 1)
  }
}
