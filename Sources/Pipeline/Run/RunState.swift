import YuliaoAggregation
import YuliaoCorpus
import YuliaoEntities
import YuliaoExport
import YuliaoTables

/// What a run holds in memory about the documents written so far; made again from its files when it is resumed.
struct RunState {
  private static let shownFailures = 3
  var aggregates: Aggregates
  var log: TallyLog
  /// The first failures, for the summary.
  private(set) var firstFailures: [Failure] = []

  /// The state at a checkpoint; the files may be longer than it says.
  init(_ folder: OutputFolder, at checkpoint: Checkpoint?, snapshot: CalendarDay) throws {
    aggregates = Aggregates(snapshot: snapshot, spillFolder: folder.stateFolder)
    guard let checkpoint, checkpoint.lengths.count == RunFiles.count else {
      log = TallyLog()
      return
    }
    var tallies = try TallyFile.Reader(
      path: folder.state(RunFiles.talliesName), limit: checkpoint.lengths[RunFiles.tallies])
    while let document = try tallies.next() {
      aggregates.add(document.tally, isDuplicate: document.duplicateOf != nil)
    }
    log = TallyLog(continuing: tallies.log)
    try countFailures(folder.state(OutputFile.failures.rawValue), length: checkpoint.lengths[RunFiles.failures])
  }

  private mutating func countFailures(_ path: String, length: Int) throws {
    var table = try CSVTable(Array(FileSystem.contents(of: path).prefix(length)), required: OutputFile.failures.columns)
    while try table.next() {
      add(Failure(source: table["source"], stage: table["stage"], reason: table["reason"]))
    }
  }

  mutating func add(_ failure: Failure) {
    if firstFailures.count < RunState.shownFailures { firstFailures.append(failure) }
    aggregates.counts.add(failure)
  }
}
