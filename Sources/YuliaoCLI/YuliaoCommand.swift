import ArgumentParser
import Yuliao

struct YuliaoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yuliao",
    abstract: "Turn scraped Chinese and English articles into tables of who is named in them.",
    discussion: """
      Example:
        yuliao run articles/ --output tables/

      Exit status: 0 all done, 1 some inputs failed (they are listed), 2 nothing could be done, 64 wrong usage, \
      130 interrupted.
      """,
    version: "yuliao \(Version.yuliao) (ICU \(Version.icu))",
    // One a line, so that a new one is one new line.
    subcommands: [
      RunCommand.self,
      TagCommand.self,
      SegmentCommand.self,
      GazetteerCommand.self,
      MergeCommand.self,
      ReportCommand.self,
      ExportCommand.self,
      DiffCommand.self,
      EvaluateCommand.self,
      BenchCommand.self,
      TrainCommand.self,
    ]
  )
}
