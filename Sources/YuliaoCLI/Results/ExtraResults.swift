import ArgumentParser
import Yuliao
import YuliaoExport
import YuliaoPipeline
import YuliaoReport
import YuliaoSQLite

/// What a run may leave beside its tables.
struct ExtraResults: ParsableArguments {
  private static let reportName = "report.html"
  private static let databaseName = "run.sqlite"

  @Flag(help: "Also write report.html, one page to look at.")
  var report = false

  @Flag(help: "Also write run.sqlite, one file with all tables and full-text search.")
  var sqlite = false

  /// Writes what was asked for into a finished run's folder.
  func write(folder: String, isQuiet: Bool) throws {
    var written: [String] = []
    do {
      if report {
        try ReportCommand.write(folder: folder, to: "\(folder)/\(ExtraResults.reportName)", title: "语料 Yuliao")
        written.append(ExtraResults.reportName)
      }
      if sqlite {
        var stage = try SegmentationStage(StandardSegmenter.shared)
        try SQLiteExport(path: "\(folder)/\(ExtraResults.databaseName)").write(RunFolder(folder), segmenting: &stage)
        written.append(ExtraResults.databaseName)
      }
    } catch {
      throw CommandError("\(error)")
    }
    if !isQuiet, !written.isEmpty { StandardError.line("Also there: \(written.joined(separator: ", "))") }
  }

  /// Deletes what an earlier run left.
  static func remove(from folder: String) {
    for name in [reportName, databaseName] { try? FileSystem.remove("\(folder)/\(name)") }
  }
}
