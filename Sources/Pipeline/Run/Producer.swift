import YuliaoCorpus
import YuliaoIngest

/// Hands the records of all inputs to the workers in order, from where a run is to go on.
final class Producer {
  /// What a record weighs in the window beside its bytes.
  private static let recordOverhead = 512

  private let shard: Shard?
  private let suspects: Suspects
  private let progress: Progress
  private let source: RecordSource
  /// What could not be listed comes before all records.
  private var unlisted: ArraySlice<SourceItem>
  private var pending: SourceItem?
  /// The time that reading took.
  private(set) var clock = StageClock()

  init(options: RunOptions, inputs: InputList, next: RecordPosition, suspects: Suspects, progress: Progress) {
    shard = options.shard
    self.suspects = suspects
    self.progress = progress
    source = RecordSource(inputs: inputs, options: options.input)
    unlisted = inputs.failures.enumerated().map { index, failure in
      SourceItem.failure(failure, at: RecordPosition(input: -1, record: index))
    }.drop { $0.position < next }
    if next.input >= 0 { clock.measure("read") { source.skip(to: next) } }
  }

  /// Submits everything up to the last suspect, one document a batch.
  func submitSuspects(to submission: inout Submission<DocumentWorker>) throws {
    guard let last = suspects.last else { return }
    while let item = next() {
      guard item.position.ordinal <= last else {
        pending = item
        return
      }
      guard try submit(item, to: &submission) else { return }
      try submission.flush()
    }
  }

  /// Submits everything there is.
  func submitRest(to submission: inout Submission<DocumentWorker>) throws {
    while let item = next() {
      guard try submit(item, to: &submission) else { return }
    }
  }

  private func next() -> SourceItem? {
    if let item = pending {
      pending = nil
      return item
    }
    while let item = unlisted.popFirst() ?? clock.measure("read", { source.next() }) {
      progress.show(bytesRead: source.bytesTaken)
      if shard?.holds(item.name) ?? true { return item }
    }
    return nil
  }

  private func submit(_ item: SourceItem, to submission: inout Submission<DocumentWorker>) throws -> Bool {
    var item = item
    if case .record(let record) = item, suspects.isGuilty(item.position.ordinal) {
      let failure = Failure(
        source: record.origin.path, offset: record.origin.record == nil ? nil : record.origin.offset, stage: "read",
        reason: "the process went down each time this was processed, so it was left out; please report it")
      item = .failure(failure, at: item.position)
    }
    return try submission.submit(item, bytes: item.weight + Producer.recordOverhead)
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
