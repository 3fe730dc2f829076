import Foundation
import Testing

@Suite struct HelpTests {
  static let commands = ["run", "tag", "merge", "report", "export", "diff", "bench"]

  @Test(arguments: commands) func everyCommandShowsAnExample(command: String) throws {
    let result = try CommandProcess.run(command, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("Example"))
    #expect(result.output.contains("  yuliao \(command)"))
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: commands) func theFirstHelpNamesEveryCommand(command: String) throws {
    #expect(try CommandProcess.run("--help").output.contains("\n  \(command) "))
  }

  /// The texts are in `Fixtures/`; a change of them is meant to be seen.
  @Test(arguments: ["run", "tag", "merge"]) func theTextIsAsWritten(command: String) throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/help-\(command).txt")
    let expected = try String(contentsOf: fixture, encoding: .utf8)
    // The default of --jobs is the machine's.
    let output = try CommandProcess.run(command, "--help", environment: ["COLUMNS": "100"]).output
      .replacing(/Documents worked on at once. \(default: \d+\)/, with: "Documents worked on at once. (default: N)")
    #expect(output == expected)
  }
}
