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

  @Test(arguments: [
    ["run", "a.txt", "--output", ""], ["merge", "a", "b", "--output", ""],
    ["run", "a.txt", "--output", "o", "--types", ""],
    ["run", "a.txt", "--output", "o", "--languages", ","],
  ]) func anEmptyValueIsAUsageError(arguments: [String]) throws {
    #expect(try CommandProcess.run(arguments: arguments).status == 64)
  }

  @Test func anImpossibleNumberIsNamed() throws {
    for option in ["--jobs", "-j"] {
      let result = try CommandProcess.run("run", "a.txt", "--output", "o", option, "-1")
      #expect(result.status == 64 && result.errors.contains("between 1 and 1024, not -1"), "\(result.errors)")
    }
  }

  @Test func helpIsNoError() throws {
    let result = try CommandProcess.run("--help")
    #expect(result.status == 0)
    #expect(result.output.contains("yuliao run articles/ --output tables/"))
  }
}
