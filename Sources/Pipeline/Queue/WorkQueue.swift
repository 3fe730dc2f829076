import Dispatch

/// Carries items through several workers and hands their results on in the order the items came.
///
/// ```swift
/// let queue = WorkQueue(workers: 4, window: 16 << 20)
/// try queue.run(
///   makeWorker: { Squarer() }, sink: { try file.write($0) },
///   produce: { submission in
///     for number in 1...1000 { guard try submission.submit(number, bytes: 8) else { break } }
///   })
/// ```
///
/// The caller's thread produces and is the only one that ever waits: once the items in flight weigh more than the
/// window, until a batch has been *written*. Workers are serial queues that never block. So memory is bounded by
/// the window, plus one batch for each worker; an item heavier than the window is admitted alone. An item costs about
/// 0.1 µs, a batch a few µs.
package struct WorkQueue: Sendable {
  /// How many batches are worked on at once.
  package var workers: Int
  /// The bytes that may be in flight.
  package var window: Int
  /// A batch is handed to a worker once it weighs this much or holds ``batchCount`` items.
  package var batchBytes: Int
  package var batchCount: Int

  package init(workers: Int, window: Int = 16 << 20, batchBytes: Int = 128 << 10, batchCount: Int = 64) {
    self.workers = max(1, workers)
    self.window = max(1, window)
    self.batchBytes = batchBytes
    self.batchCount = batchCount
  }

  /// Runs until the producer returns and everything it submitted has been written, or until something fails.
  ///
  /// - Parameters:
  ///   - cancellation: once cancelled, nothing more is admitted or written, and the call returns normally.
  ///   - makeWorker: makes a worker when there is work for one more; runs on the caller's thread.
  ///   - sink: takes the results in order, on a queue of its own. What it throws ends the run and is rethrown here.
  ///   - produce: submits the items; it should stop once `submit` says false.
  package func run<Worker: BatchWorker>(
    cancellation: Cancellation = Cancellation(),
    makeWorker: () throws -> Worker,
    sink: @escaping @Sendable (Worker.Output) throws -> Void,
    produce: (inout Submission<Worker>) throws -> Void
  ) throws where Worker.Item: Sendable, Worker.Output: Sendable {
    try withoutActuallyEscaping(makeWorker) { makeWorker in
      let window = ByteWindow(limit: window)
      let drain = Drain(window: window, cancellation: cancellation, write: sink)
      let crew = Crew<Worker>(drain: drain, cancellation: cancellation)
      var submission = Submission(
        queue: self, crew: crew, window: window, drain: drain, cancellation: cancellation, makeWorker: makeWorker)
      let production = Result { try produce(&submission) }
      let flushing = Result { try submission.flush() }
      // Whatever was admitted is written before an error of the producer is reported.
      window.waitUntilEmpty()
      try drain.result()
      try production.get()
      try flushing.get()
    }
  }
}

/// What turns a batch of items into one result; each worker thread has its own.
package protocol BatchWorker<Item, Output>: SendableMetatype {
  associatedtype Item
  associatedtype Output
  mutating func process(_ batch: [Item]) -> Output
}

/// The producer's side of a work queue.
package struct Submission<Worker: BatchWorker> where Worker.Item: Sendable, Worker.Output: Sendable {
  private let queue: WorkQueue
  private let crew: Crew<Worker>
  private let window: ByteWindow
  private let drain: Drain<Worker.Output>
  private let cancellation: Cancellation
  private let makeWorker: () throws -> Worker
  private var batch: [Worker.Item] = []
  private var bytes = 0
  private var sequence = 0

  init(
    queue: WorkQueue, crew: Crew<Worker>, window: ByteWindow, drain: Drain<Worker.Output>,
    cancellation: Cancellation, makeWorker: @escaping () throws -> Worker
  ) {
    self.queue = queue
    self.crew = crew
    self.window = window
    self.drain = drain
    self.cancellation = cancellation
    self.makeWorker = makeWorker
  }

  /// Hands an item in, waiting for room where need be; false once the run is over and no more should be made.
  package mutating func submit(_ item: Worker.Item, bytes weight: Int) throws -> Bool {
    if bytes + weight > queue.window, !batch.isEmpty { try flush() }
    batch.append(item)
    bytes += weight
    if bytes >= queue.batchBytes || batch.count >= queue.batchCount { try flush() }
    return !cancellation.isCancelled && !drain.hasFailed
  }

  /// Sends off what has been gathered although the batch is not full: for a filter whose input pauses.
  package mutating func flush() throws {
    guard !batch.isEmpty else { return }
    let weight = max(1, bytes)
    window.admit(weight)
    let job = Job(sequence: sequence, items: batch, weight: weight)
    sequence += 1
    batch = []
    bytes = 0
    do {
      try crew.take(job, limit: queue.workers, makeWorker: makeWorker)
    } catch {
      // The job will never arrive, so nothing would free its room.
      window.release(weight)
      throw error
    }
  }
}
