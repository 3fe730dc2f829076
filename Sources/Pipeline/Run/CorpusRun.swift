import YuliaoAggregation
import YuliaoCorpus
public import YuliaoEntities
import YuliaoExport
import YuliaoICU
import YuliaoIngest

/// A whole run: from files of articles to a folder of tables.
///
/// ```swift
/// let gazetteer = try Gazetteer.load(directory: "Corpus/gazetteers")
/// let options = RunOptions(inputs: ["articles"], output: "tables", jobs: 4)
/// let outcome = try CorpusRun(options, gazetteer: gazetteer).run()
/// print(outcome.documents, outcome.mentions)
/// ```
///
/// The files are the same for every number of jobs. Memory is bounded by the jobs and by the number of distinct
/// entities, not by the size of the corpus.
public struct CorpusRun: Sendable {
  private static let window = 16 << 20
  /// What a record weighs in the window beside its bytes.
  private static let recordOverhead = 512

  private let options: RunOptions
  private let gazetteer: Gazetteer

  public init(_ options: RunOptions, gazetteer: Gazetteer) {
    self.options = options
    self.gazetteer = gazetteer
  }

  /// Runs to the end, which may take hours; throws ``RunError`` where the run ends before.
  ///
  /// - Parameters:
  ///   - progress: shows other threads how far the run is.
  ///   - cancellation: ends the run early, so that it can be resumed.
  public func run(
    progress: Progress = Progress(), cancellation: Cancellation = Cancellation()
  ) throws(RunError) -> RunOutcome {
    do {
      return try carryOut(progress, cancellation)
    } catch let error as RunError {
      throw error
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .other("\(error)")
    }
  }

  private func carryOut(_ progress: Progress, _ cancellation: Cancellation) throws -> RunOutcome {
    let start = ContinuousClock.now
    let inputs = RunInputs(options)
    if inputs.list.inputs.isEmpty, inputs.list.failures.isEmpty {
      throw RunError.noArticles(skippedFiles: inputs.list.skippedFiles)
    }
    progress.show(totalBytes: inputs.list.totalSize)
    let folder = try OutputFolder(options.output, options.mode)
    let identity = RunIdentity(options, inputs: inputs, gazetteer: gazetteer)
    let journal = try openJournal(in: folder, identity: identity)
    if let finished = try finishedBefore(folder, journal) { return finished }

    var state = try RunState(folder, at: journal.last, snapshot: gazetteer.snapshot)
    state.aggregates.counts.skipped = inputs.list.skippedFiles
    let writer = try RunWriter(options: options, folder: folder, journal: journal, state: state, progress: progress)
    var reading = StageClock()
    try WorkQueue(workers: options.jobs, window: CorpusRun.window).run(
      cancellation: cancellation,
      makeWorker: {
        DocumentWorker(options: options, line: try Line(gazetteer: gazetteer, types: options.types))
      },
      sink: { try writer.write($0) },
      produce: { try submit(inputs, from: writer.next, to: &$0, progress: progress, clock: &reading) })
    if cancellation.isCancelled {
      try writer.commit()
      throw RunError.interrupted(folder: folder.path)
    }
    try writer.checkFailures(atEnd: true)
    let entities = try writer.finish { writer in
      var clock = reading
      clock += writer.clock
      return RunReport(
        settings: RunReport.settings(options), gazetteers: RunReport.gazetteers(gazetteer), counts: writer.counts,
        clock: clock, time: ContinuousClock.now - start
      ).json
    }
    return RunOutcome(
      folder: folder.path, counts: writer.counts, entities: entities, time: ContinuousClock.now - start)
  }

  /// Hands everything from a position on to the workers, in the order of the inputs.
  private func submit(
    _ inputs: RunInputs, from next: RecordPosition, to submission: inout Submission<DocumentWorker>,
    progress: Progress, clock: inout StageClock
  ) throws {
    // What could not be listed comes before all records.
    for (index, failure) in inputs.list.failures.enumerated() {
      let position = RecordPosition(input: -1, record: index)
      guard position >= next, options.shard?.holds(failure.source) ?? true else { continue }
      guard try submission.submit(.failure(failure, at: position), bytes: CorpusRun.recordOverhead) else { return }
    }
    let source = RecordSource(inputs: inputs.list, options: options.input)
    if next.input >= 0 { clock.measure("read") { source.skip(to: next) } }
    while let item = clock.measure("read", { source.next() }) {
      progress.show(bytesRead: source.bytesTaken)
      if let shard = options.shard, !shard.holds(item.name) { continue }
      guard try submission.submit(item, bytes: item.weight + CorpusRun.recordOverhead) else { return }
    }
    progress.show(bytesRead: source.bytesTaken)
  }

  private func openJournal(in folder: OutputFolder, identity: RunIdentity) throws -> Journal {
    let identityFile = folder.state("identity.json")
    let journal = try Journal(path: folder.state("journal"))
    if journal.last != nil {
      guard let there = RunIdentity(json: try FileSystem.contents(of: identityFile)) else {
        throw RunError.damagedState(file: identityFile)
      }
      if let (name, here, there) = identity.firstDifference(from: there) {
        throw RunError.differentRun(folder: folder.path, what: name, here: here, there: there)
      }
    } else {
      // Nothing was committed: whatever was asked for then, the run begins here.
      try FileSystem.replace(identityFile, with: identity.json)
    }
    return journal
  }

  /// The outcome of a run that is done already; moves what its end left unmoved.
  private func finishedBefore(_ folder: OutputFolder, _ journal: Journal) throws -> RunOutcome? {
    guard let last = journal.last, last.phase != .growing else { return nil }
    if last.phase == .complete {
      try folder.publish()
      var finished = last
      finished.phase = .finished
      try journal.commit(finished)
    }
    return try RunOutcome(finished: folder)
  }
}

extension SourceItem {
  /// What decides the shard it belongs to.
  fileprivate var name: String {
    switch self {
    case .record(let record): record.documentID
    case .failure(let failure, let position): "\(failure.source)#\(position.record)"
    }
  }

  /// Bytes it takes while in flight.
  fileprivate var weight: Int {
    switch self {
    case .record(let record): record.bytes.count
    case .failure: 0
    }
  }
}
