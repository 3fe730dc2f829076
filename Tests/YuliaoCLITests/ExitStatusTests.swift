import Testing

@Suite struct ExitStatusTests {
  @Test func theVersionNamesThatOfICUToo() throws {
    let result = try CommandProcess.run("--version")
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /yuliao \d+\.\d+\.\d+ \(ICU \d+\.\d+\)\n/) != nil)
  }

  @Test func anUnknownOptionIsAUsageError() throws {
    let result = try CommandProcess.run("--frobnicate")
    #expect(result.status == 64)
    #expect(result.errors.contains("--frobnicate"))
    #expect(result.output.isEmpty)
  }

  @Test func helpIsNoError() throws {
    let result = try CommandProcess.run("--help")
    #expect(result.status == 0)
    #expect(result.output.contains("yuliao run articles/ --output tables/"))
  }
}
