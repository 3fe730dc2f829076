import Dispatch
import Synchronization

/// A batch on its way: its place in the order, and the room it takes.
struct Job<Item: Sendable>: Sendable {
  let sequence: Int
  let items: [Item]
  let weight: Int
}

/// The workers of a queue: each a serial dispatch queue that takes the next job when it is done with one.
final class Crew<Worker: BatchWorker>: Sendable where Worker.Item: Sendable, Worker.Output: Sendable {
  private struct State {
    var count = 0
    var idle: [Lane<Worker>] = []
    var backlog: [Job<Worker.Item>] = []
    /// Jobs before this one in the backlog are taken; the array is cut when they outweigh the rest.
    var taken = 0

    mutating func nextJob() -> Job<Worker.Item>? {
      guard taken < backlog.count else { return nil }
      let job = backlog[taken]
      taken += 1
      if taken * 2 > backlog.count {
        backlog.removeFirst(taken)
        taken = 0
      }
      return job
    }
  }

  private let state = Mutex(State())
  private let drain: Drain<Worker.Output>
  private let cancellation: Cancellation

  init(drain: Drain<Worker.Output>, cancellation: Cancellation) {
    self.drain = drain
    self.cancellation = cancellation
  }

  /// Gives a job to an idle worker, else to a new one, else to the first that gets free. Only the producer calls this.
  func take(_ job: Job<Worker.Item>, limit: Int, makeWorker: () throws -> Worker) throws {
    var lane = state.withLock { $0.idle.popLast() }
    if lane == nil, state.withLock({ $0.count < limit }) {
      lane = Lane(try makeWorker())
      state.withLock { $0.count += 1 }
    }
    guard let lane else {
      // A worker may have become idle since: looked for and queued under one lock, or the job could be left lying.
      let idle = state.withLock { state in
        let idle = state.idle.popLast()
        if idle == nil { state.backlog.append(job) }
        return idle
      }
      if let idle { start(idle, with: job) }
      return
    }
    start(lane, with: job)
  }

  private func start(_ lane: Lane<Worker>, with job: Job<Worker.Item>) {
    lane.queue.async {
      var next: Job<Worker.Item>? = job
      while let job = next {
        let output = self.cancellation.isCancelled ? nil : lane.worker.process(job.items)
        self.drain.arrive(output, sequence: job.sequence, weight: job.weight)
        next = self.state.withLock { state in
          let job = state.nextJob()
          if job == nil { state.idle.append(lane) }
          return job
        }
      }
    }
  }
}

/// A worker and the serial queue it lives on.
///
/// Unchecked because the worker itself need not be Sendable: it is made on the producer's thread before its first job,
/// and from then on touched only on its own queue, by one job at a time.
private final class Lane<Worker: BatchWorker>: @unchecked Sendable {
  let queue = DispatchQueue(label: "yuliao.worker", qos: .userInitiated)
  var worker: Worker

  init(_ worker: Worker) {
    self.worker = worker
  }
}
