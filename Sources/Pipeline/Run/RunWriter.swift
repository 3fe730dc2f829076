import YuliaoAggregation
import YuliaoCorpus
import YuliaoExport
import YuliaoIngest
import YuliaoTables

/// The end of the line: appends rows in input order, counts them into the tables, and commits checkpoints.
///
/// Unchecked because it is used by one thread at a time: by the caller's until the queue runs, by the sink's queue while
/// it runs, and by the caller's again after it has ended.
final class RunWriter: @unchecked Sendable {
  private let options: RunOptions
  private let folder: OutputFolder
  private let journal: Journal
  private let files: RunFiles
  private let progress: Progress
  private var state: RunState
  private(set) var next: RecordPosition
  private(set) var clock = StageClock()
  private var lastCommit = ContinuousClock.now

  init(
    options: RunOptions, folder: OutputFolder, journal: Journal, state: RunState, progress: Progress
  ) throws(FileError) {
    self.options = options
    self.folder = folder
    self.journal = journal
    self.state = state
    self.progress = progress
    files = try RunFiles(folder, at: journal.last, isExcel: options.isExcel)
    next = journal.last?.next ?? RecordPosition(input: -1, record: 0)
  }

  var counts: RunCounts { state.aggregates.counts }

  /// Appends what became of a batch.
  func write(_ batch: WorkedBatch) throws {
    clock += batch.clock
    let start = ContinuousClock.now
    var rows = Rows(isExcel: options.isExcel)
    var index = 0
    for (position, result) in batch.results {
      switch result {
      case .document(let tally):
        let rendered = batch.rendered
        try add(
          tally, at: position.ordinal, mentions: rendered.mentions(of: index), text: rendered.text(of: index),
          row: rendered.document(of: index), to: &rows)
        index += 1
      case .failure(let failure): add(failure, at: position, to: &rows)
      case .unwanted: break
      }
      next = RecordPosition(input: position.input, record: position.record + 1)
    }
    try append(&rows)
    clock.add(ContinuousClock.now - start, to: "write")
    try checkFailures(atEnd: false)
    if ContinuousClock.now - lastCommit >= options.commitInterval { try commit() }
  }

  /// Appends a document that another run has written, in its place among others.
  func write(_ document: LoggedDocument, mentions: [UInt8], text: [UInt8], row: [UInt8]) throws {
    var rows = Rows(isExcel: options.isExcel)
    let cell = document.duplicateOf.map { RenderedBatch.cell($0, isExcel: options.isExcel) } ?? []
    let seam = document.lengths.seam
    try add(
      document.tally, at: document.ordinal, mentions: mentions[...], text: text[...],
      row: (row[..<seam], row[(seam + cell.count)...]), to: &rows)
    try append(&rows)
  }

  /// Appends a failure that another run has written, in its place among others.
  func write(_ failure: Failure, at position: RecordPosition) throws(FileError) {
    var rows = Rows(isExcel: options.isExcel)
    add(failure, at: position, to: &rows)
    try append(&rows)
  }

  private func append(_ rows: inout Rows) throws(FileError) {
    try files.mentions.append(rows.mentions)
    try files.texts.append(rows.texts)
    try files.documents.append(rows.documents)
    try files.failures.append(rows.failures.bytes)
    try files.failurePlaces.append(rows.failurePlaces.bytes)
    try files.tallies.append(TallyFile.framed(state.log.take()))
    progress.show(documents: counts.documents, failures: counts.failures, mentions: counts.mentions)
  }

  /// Rows on their way to the files.
  private struct Rows {
    var mentions: [UInt8] = []
    var texts: [UInt8] = []
    var documents: [UInt8] = []
    var failures: CSVWriter
    var failurePlaces = CSVWriter()

    init(isExcel: Bool) { failures = CSVWriter(isExcel: isExcel) }
  }

  /// Counts a document and completes its row of `documents.csv`, or leaves it out as a duplicate.
  private func add(
    _ tally: DocumentTally, at ordinal: Int, mentions: ArraySlice<UInt8>, text: ArraySlice<UInt8>,
    row: (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>), to rows: inout Rows
  ) throws {
    let original = try state.original(of: tally)
    // What repeats a document of another shard is known only when they are merged.
    if original != nil, options.duplicates == .drop, options.shard == nil {
      state.drop()
      return
    }
    let cell = original.map { RenderedBatch.cell($0, isExcel: options.isExcel) } ?? []
    rows.mentions.append(contentsOf: mentions)
    rows.texts.append(contentsOf: text)
    rows.documents.append(contentsOf: row.before)
    rows.documents.append(contentsOf: cell)
    rows.documents.append(contentsOf: row.after)
    var lengths = RenderedBatch.Ends()
    lengths.mentions = mentions.count
    lengths.texts = text.count
    lengths.documents = row.before.count + cell.count + row.after.count
    lengths.seam = row.before.count
    state.aggregates.add(tally, isDuplicate: original != nil)
    state.log.append(LoggedDocument(ordinal: ordinal, tally: tally, duplicateOf: original, lengths: lengths))
  }

  private func add(_ failure: Failure, at position: RecordPosition, to rows: inout Rows) {
    let before = rows.failures.bytes.count
    failure.append(to: &rows.failures)
    FailurePlace(position: position, length: rows.failures.bytes.count - before).append(to: &rows.failurePlaces)
    state.add(failure)
  }

  /// Makes everything written so far last, whatever ends the process from now on.
  func commit() throws(FileError) {
    let start = ContinuousClock.now
    try files.sync()
    try journal.commit(checkpoint(.growing))
    lastCommit = .now
    clock.add(lastCommit - start, to: "commit")
  }

  /// Ends the run over more failures than were allowed.
  func checkFailures(atEnd: Bool) throws {
    let total = counts.documents + counts.failures
    guard options.failureLimit.isPassed(by: counts.failures, of: total, atEnd: atEnd) else { return }
    try commit()
    throw RunError.tooManyFailures(counts.failures, folder: folder.path)
  }

  /// Writes the tables and moves all files to their places.
  ///
  /// - Parameters:
  ///   - began: when the run did.
  ///   - report: what `run.json` is to say, asked for when all else is written.
  func finish(began: ContinuousClock.Instant, report: (RunWriter) -> [UInt8]) throws -> RunOutcome {
    let start = ContinuousClock.now
    let output = TableOutput(isExcel: options.isExcel)
    let entities = Array(state.aggregates.entityRows())
    for file in [OutputFile.entities, .senators, .representatives, .agencies, .companies] {
      try table(file) { append in try output.write(entities, of: file, to: append) }
    }
    try table(.cooccurrence) { append in try output.writeCooccurrence(state.aggregates.forEachCooccurrence, to: append)
    }
    try table(.aliases) { append in try output.write(state.aggregates.aliasRows(), to: append) }
    try files.sync()
    clock.add(ContinuousClock.now - start, to: "tables")
    try table(.run) { append in try append(report(self)) }
    try journal.commit(checkpoint(.complete))
    try folder.publish()
    try journal.commit(checkpoint(.finished))
    return RunOutcome(
      folder: folder.path, counts: counts, entities: entities, firstFailures: state.firstFailures,
      time: ContinuousClock.now - began)
  }

  private func table(_ file: OutputFile, _ write: (([UInt8]) throws -> Void) throws -> Void) throws {
    let target = try GrowingFile(path: folder.state(file.rawValue))
    try write { try target.append($0) }
    try target.sync()
  }

  private func checkpoint(_ phase: Checkpoint.Phase) -> Checkpoint {
    var checkpoint = Checkpoint()
    checkpoint.phase = phase
    checkpoint.next = next
    checkpoint.dropped = state.dropped
    checkpoint.lengths = files.lengths
    return checkpoint
  }
}
