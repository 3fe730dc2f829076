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
  private var duplicates: DuplicateIndex
  /// Duplicates that were left out of the files.
  private(set) var dropped = 0
  /// The first failures, for the summary.
  private(set) var firstFailures: [Failure] = []

  /// The state at a checkpoint; the files may be longer than it says.
  init(_ folder: OutputFolder, at checkpoint: Checkpoint?, snapshot: CalendarDay) throws {
    aggregates = Aggregates(snapshot: snapshot, spillFolder: folder.stateFolder)
    duplicates = DuplicateIndex(spillFolder: folder.stateFolder)
    log = TallyLog()
    guard let checkpoint, checkpoint.lengths.count == RunFiles.count else { return }
    var tallies = try TallyFile.Reader(
      path: folder.state(RunFiles.talliesName), limit: checkpoint.lengths[RunFiles.tallies])
    while let document = try tallies.next() {
      // The verdict was given; what counts is that the index knows the document as it did then.
      _ = try original(of: document.tally)
      aggregates.add(document.tally, isDuplicate: document.duplicateOf != nil)
    }
    for _ in 0..<checkpoint.dropped { drop() }
    log = TallyLog(continuing: tallies.log)
    try countFailures(folder.state(OutputFile.failures.rawValue), length: checkpoint.lengths[RunFiles.failures])
  }

  private mutating func countFailures(_ path: String, length: Int) throws {
    var table = try CSVTable(Array(FileSystem.contents(of: path).prefix(length)), required: OutputFile.failures.columns)
    while try table.next() {
      add(Failure(source: table["source"], stage: table["stage"], reason: table["reason"]))
    }
  }

  /// The id of the earlier document that one repeats; asked for each in input order.
  mutating func original(of tally: DocumentTally) throws -> String? {
    guard let signature = tally.signature else { return nil }
    return try duplicates.original(of: signature, id: tally.id)
  }

  /// Counts a duplicate that is left out.
  mutating func drop() {
    dropped += 1
    aggregates.counts.duplicates += 1
  }

  mutating func add(_ failure: Failure) {
    if firstFailures.count < RunState.shownFailures { firstFailures.append(failure) }
    aggregates.counts.add(failure)
  }
}
