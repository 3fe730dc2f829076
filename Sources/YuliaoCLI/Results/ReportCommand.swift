import ArgumentParser
import YuliaoExport
import YuliaoPipeline
import YuliaoReport

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a run as one HTML page to look at: charts, entity pages, articles with their mentions.",
    discussion: """
      Example:
        yuliao report tables/ --output report.html --title "Bills of January"

      The page needs no network and no other file, speaks Chinese and English, and stays small: it shows the most named \
      entities and the articles with the most mentions.
      """)

  @Argument(help: ArgumentHelp("The folder that yuliao run wrote.", valueName: "run"))
  var folder: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write (default: report.html in the run's folder).", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The page's title.", valueName: "text"))
  var title = "语料 Yuliao"

  func run() throws {
    do {
      let path = output ?? "\(folder)/report.html"
      try ReportCommand.write(folder: folder, to: path, title: title)
      StandardError.line("Report in \(path)")
    } catch {
      throw CommandError("\(error)")
    }
  }

  static func write(folder: String, to path: String, title: String) throws {
    let page = try HTMLReport(title: title).page(of: RunFolder(folder))
    let file = try CompleteFile(path)
    try file.append(page)
    try file.finish()
  }
}
