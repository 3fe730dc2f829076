import ArgumentParser
import Yuliao

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Put the shards of a run together, as if one run had written them.",
    discussion: """
      Example:
        yuliao run articles/ --output part-1 --shard 1/2
        yuliao run articles/ --output part-2 --shard 2/2
        yuliao merge part-1 part-2 --output tables/
      """)

  @Argument(help: ArgumentHelp("The folders of all shards, in any order.", valueName: "shard"))
  var shards: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the tables.", valueName: "dir"))
  var output: String

  @Flag(help: "Delete what an earlier run or merge left in the folder.")
  var restart = false

  @Flag(name: .shortAndLong, help: "Show no summary.")
  var quiet = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output names no folder.") }
  }

  func run() throws {
    let outcome: RunOutcome
    do {
      outcome = try ShardMerge(shards: shards, output: output, mode: restart ? .restart : .fresh).run()
    } catch {
      throw CommandError(error.description)
    }
    if !quiet {
      for line in SummaryText(outcome: outcome).lines { StandardError.line(line) }
    }
    if outcome.failures > 0 { throw ExitStatus.partial }
  }
}
