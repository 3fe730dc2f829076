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

  private let options: RunOptions
  private let gazetteer: Gazetteer
  private let model: NameModel?
  private let makeLine: @Sendable () throws -> Line

  /// With a model, names that neither lists nor rules know are tagged as well.
  public init(_ options: RunOptions, gazetteer: Gazetteer, model: NameModel? = nil) {
    self.init(options, gazetteer: gazetteer, model: model) {
      try Line(gazetteer: gazetteer, types: options.types, model: model)
    }
  }

  /// A run with a line of one's own, made once for each worker.
  public init(_ options: RunOptions, gazetteer: Gazetteer, makeLine: @escaping @Sendable () throws -> Line) {
    self.init(options, gazetteer: gazetteer, model: nil, makeLine: makeLine)
  }

  private init(
    _ options: RunOptions, gazetteer: Gazetteer, model: NameModel?,
    makeLine: @escaping @Sendable () throws -> Line
  ) {
    self.options = options
    self.gazetteer = gazetteer
    self.model = model
    self.makeLine = makeLine
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
    defer { folder.unlock() }
    let identity = RunIdentity(options, inputs: inputs, gazetteer: gazetteer, model: model)
    let journal = try openJournal(in: folder, identity: identity)
    if let finished = try finishedBefore(folder, journal) { return finished }

    var state = try RunState(folder, at: journal.last, snapshot: gazetteer.snapshot)
    state.aggregates.counts.skipped = inputs.list.skippedFiles
    let writer = try RunWriter(options: options, folder: folder, journal: journal, state: state, progress: progress)
    let suspects = try Suspects(folder)
    let marks = try WorkMarks(path: folder.state(Suspects.marksName), workers: options.jobs + 1)
    // Whatever is thrown from here on is an end in good order; only a process that goes down leaves its marks.
    defer { marks.clear() }
    let producer = Producer(
      options: options, inputs: inputs.list, next: writer.next, suspects: suspects, progress: progress)
    // Suspects of a crash go first and alone, the rest as many at once as were asked for.
    for (workers, part) in [(1, producer.submitSuspects), (options.jobs, producer.submitRest)] {
      try WorkQueue(workers: workers, window: CorpusRun.window).run(
        cancellation: cancellation,
        makeWorker: { DocumentWorker(options: options, line: try makeLine(), marks: marks) },
        sink: { try writer.write($0) },
        produce: { try part(&$0) })
    }
    if cancellation.isCancelled {
      try writer.commit()
      throw RunError.interrupted(folder: folder.path)
    }
    try writer.checkFailures(atEnd: true)
    return try writer.finish(began: start) { writer in
      var clock = producer.clock
      clock += writer.clock
      return RunReport(
        settings: RunReport.settings(options, model: model), gazetteers: RunReport.gazetteers(gazetteer),
        counts: writer.counts,
        clock: clock, time: ContinuousClock.now - start
      ).json
    }
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
