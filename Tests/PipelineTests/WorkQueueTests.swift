import Synchronization
import Testing

@testable import YuliaoPipeline

@Suite struct WorkQueueTests {
  /// Adds up its batch, slowly for some numbers, so that batches overtake one another.
  struct Echo: BatchWorker {
    func process(_ batch: [Int]) -> [Int] {
      var spin = 0
      for item in batch where item % 7 == 0 { for step in 0..<20_000 { spin &+= step } }
      return spin == -1 ? [] : batch
    }
  }

  /// How many bytes were in flight at most.
  final class Peak: Sendable {
    private let state = Mutex((now: 0, most: 0))
    func add(_ bytes: Int) {
      state.withLock {
        $0.now += bytes
        $0.most = max($0.most, $0.now)
      }
    }
    var most: Int { state.withLock { $0.most } }
  }

  struct Broken: Error {}

  @Test(arguments: [1, 2, 8]) func resultsComeInTheOrderOfTheItems(workers: Int) throws {
    let seen = Mutex<[Int]>([])
    let queue = WorkQueue(workers: workers, window: 300, batchBytes: 10, batchCount: 5)
    try queue.run(
      makeWorker: { Echo() }, sink: { output in seen.withLock { $0 += output } },
      produce: { submission in
        for item in 0..<5000 {
          let goesOn = try submission.submit(item, bytes: item % 11)
          #expect(goesOn)
        }
      })
    #expect(seen.withLock { $0 } == Array(0..<5000))
  }

  @Test func noMoreThanTheWindowIsInFlight() throws {
    let peak = Peak()
    let queue = WorkQueue(workers: 4, window: 100, batchBytes: 10, batchCount: 100)
    try queue.run(
      makeWorker: { Echo() }, sink: { output in for _ in output { peak.add(-10) } },
      produce: { submission in
        for item in 0..<2000 {
          _ = try submission.submit(item, bytes: 10)
          peak.add(10)
        }
      })
    #expect(peak.most <= 100 + 10)
  }

  @Test func anItemHeavierThanTheWindowIsAdmittedAlone() throws {
    let seen = Mutex<[[Int]]>([])
    let queue = WorkQueue(workers: 4, window: 100, batchBytes: 1000, batchCount: 100)
    try queue.run(
      makeWorker: { Echo() }, sink: { output in seen.withLock { $0.append(output) } },
      produce: { submission in
        for item in [1, 2, 3] { _ = try submission.submit(item, bytes: 10) }
        _ = try submission.submit(4, bytes: 5000)
        for item in [5, 6] { _ = try submission.submit(item, bytes: 10) }
      })
    #expect(seen.withLock { $0 } == [[1, 2, 3], [4], [5, 6]])
  }

  @Test func whatTheSinkThrowsEndsTheRunAndStopsTheProducer() throws {
    let queue = WorkQueue(workers: 2, window: 100, batchBytes: 1, batchCount: 1)
    var submitted = 0
    #expect(throws: Broken.self) {
      try queue.run(
        makeWorker: { Echo() }, sink: { output in if output.contains(50) { throw Broken() } },
        produce: { submission in
          for item in 0..<1_000_000 {
            submitted += 1
            guard try submission.submit(item, bytes: 10) else { break }
          }
        })
    }
    #expect(submitted >= 50 && submitted < 1000)
  }

  @Test func whatWasSubmittedBeforeTheProducerThrewIsWritten() throws {
    let seen = Mutex(0)
    let queue = WorkQueue(workers: 2)
    #expect(throws: Broken.self) {
      try queue.run(
        makeWorker: { Echo() }, sink: { output in seen.withLock { $0 += output.count } },
        produce: { submission in
          for item in 0..<100 { _ = try submission.submit(item, bytes: 1) }
          throw Broken()
        })
    }
    #expect(seen.withLock { $0 } == 100)
  }

  @Test func aWorkerThatCannotBeMadeEndsTheRun() {
    let queue = WorkQueue(workers: 2)
    #expect(throws: Broken.self) {
      try queue.run(
        makeWorker: { () throws -> Echo in throw Broken() }, sink: { (_: [Int]) in },
        produce: { submission in
          _ = try submission.submit(1, bytes: 1)
        })
    }
  }

  @Test func afterCancellationNothingMoreIsWritten() throws {
    let cancellation = Cancellation()
    let seen = Mutex<[Int]>([])
    let queue = WorkQueue(workers: 4, window: 1000, batchBytes: 1, batchCount: 1)
    try queue.run(
      cancellation: cancellation, makeWorker: { Echo() },
      sink: { output in
        seen.withLock { $0 += output }
        if output.contains(99) { cancellation.cancel() }
      },
      produce: { submission in
        for item in 0..<1_000_000 {
          guard try submission.submit(item, bytes: 10) else { break }
        }
      })
    #expect(seen.withLock { $0 } == Array(0...99))
  }

  @Test func aRunWithoutItemsEnds() throws {
    try WorkQueue(workers: 2).run(makeWorker: { Echo() }, sink: { (_: [Int]) in }, produce: { _ in })
  }
}
