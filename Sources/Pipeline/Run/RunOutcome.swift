import YuliaoAggregation
public import YuliaoCorpus
import YuliaoExport
import YuliaoTables

/// What a run came to.
public struct RunOutcome: Sendable {
  /// Where the files lie.
  public let folder: String
  public let documents: Int
  public let failures: Int
  public let mentions: Int
  /// Files of folders that are no articles.
  public let skippedFiles: Int
  /// Bytes of the records read.
  public let inputBytes: Int
  public let time: Duration
  /// Whether the run had been finished before, and nothing was done.
  public let wasFinished: Bool
  /// Who is named most, most mentions first; empty for a run that had been finished before.
  package let entities: [EntityRow]
  /// Some of the failures, in input order.
  public let firstFailures: [Failure]

  init(folder: String, counts: RunCounts, entities: [EntityRow], firstFailures: [Failure], time: Duration) {
    self.folder = folder
    documents = counts.documents
    failures = counts.failures
    mentions = counts.mentions
    skippedFiles = counts.skipped
    inputBytes = counts.inputBytes
    self.time = time
    wasFinished = false
    self.entities = entities
    self.firstFailures = firstFailures
  }

  /// The outcome of a finished run, from its `run.json`.
  init(finished folder: OutputFolder) throws {
    let file = folder.place(.run)
    guard let report = try? JSONParser.parse(try FileSystem.contents(of: file)), let counts = report["counts"] else {
      throw RunError.damagedState(file: file)
    }
    self.folder = folder.path
    documents = counts["documents"]?.int ?? 0
    failures = counts["failures"]?.int ?? 0
    mentions = counts["mentions"]?.int ?? 0
    skippedFiles = counts["skipped_files"]?.int ?? 0
    inputBytes = counts["input_bytes"]?.int ?? 0
    time = .seconds(report["seconds"]?.double ?? 0)
    wasFinished = true
    entities = []
    firstFailures = []
  }
}
