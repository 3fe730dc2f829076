import Testing

@Suite struct SegmentCommandTests {
  @Test func wordsAreSeparated() throws {
    let result = try CommandProcess.run("segment", input: "中国人民 大学。\n\nApple 的")
    #expect(result.status == 0)
    #expect(result.output == "中国 人民 大学 。\n\nApple 的\n")
    #expect(try CommandProcess.run("segment", "--separator", "|", input: "中国人民").output == "中国|人民\n")
  }

  @Test(arguments: ["lattice", "icu"]) func boundariesAreByteOffsetsOfLinesEndedByLFOnly(engine: String) throws {
    let result = try CommandProcess.run(
      "segment", "--engine", engine, "--format", "boundaries", "--kinds", input: "中国a1\r\n\n\u{FEFF}x\u{2028}y")
    #expect(result.output == "0:0 6:400 8:100 9:0\n0:0\n0:0 3:0 4:200 7:0 8:200\n")
  }

  @Test func jsonHoldsScalarOffsetsAndKinds() throws {
    let result = try CommandProcess.run("segment", "--format", "jsonl", input: "他说\"AI\"\n")
    #expect(
      result.output == """
        {"tokens":[{"start":0,"end":1,"text":"他","kind":400},{"start":1,"end":2,"text":"说","kind":400},\
        {"start":2,"end":3,"text":"\\"","kind":0},{"start":3,"end":5,"text":"AI","kind":200},\
        {"start":5,"end":6,"text":"\\"","kind":0}]}

        """)
  }

  @Test func aMissingFileIsNamed() throws {
    let result = try CommandProcess.run("segment", "no-such-file.txt")
    #expect(result.status == 2)
    #expect(result.errors.contains("no-such-file.txt"))
  }

  @Test func evaluationNeedsTheSameCharacters() throws {
    #expect(try CommandProcess.run("evaluate", "segmentation", "no-such-gold").status == 2)
  }

  @Test func benchmarksAgreeOnTheNumberOfSegments() throws {
    let result = try CommandProcess.run("bench", "--rounds", "1", "--json", "-", "Package.swift")
    #expect(result.status == 0)
    #expect(result.output.contains("\"engine\":\"lattice\"") && result.output.contains("\"peak_rss_mb\":"))
    #expect(try CommandProcess.run("bench", "--engines", "quick").status == 64)
  }
}
