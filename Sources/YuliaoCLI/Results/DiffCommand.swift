import ArgumentParser
import YuliaoExport
import YuliaoPipeline

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed between two runs over the same articles.",
    discussion: """
      Example:
        yuliao diff tables-old/ tables-new/ --output changes/

      A summary goes to standard output. With --output, mentions.csv and entities.csv in that folder hold a row for each \
      change: came, went, relinked (another entity), retyped (another type).
      """)

  @Argument(help: ArgumentHelp("The run before.", valueName: "before"))
  var before: String

  @Argument(help: ArgumentHelp("The run after.", valueName: "after"))
  var after: String

  @Option(name: .shortAndLong, help: ArgumentHelp("A folder for the changes as CSV.", valueName: "dir"))
  var output: String?

  @Flag(help: "Make CSV files for spreadsheets.")
  var excel = false

  func run() throws {
    do {
      let difference = try RunDifference(before: RunFolder(before), after: RunFolder(after))
      if let output {
        try FileSystem.makeFolder(output)
        for (name, bytes) in [
          ("mentions.csv", difference.mentionsCSV(isExcel: excel)),
          ("entities.csv", difference.entitiesCSV(isExcel: excel)),
        ] {
          let file = try CompleteFile("\(output)/\(name)")
          try file.append(bytes)
          try file.finish()
        }
      }
      var standard = StandardOutput()
      try standard.line(difference.summary)
      try standard.flush()
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError("\(error)")
    }
  }
}
