internal import Dispatch

/// Measures how fast engines segment a text, and that they find equally many segments.
///
/// ```swift
/// let benchmark = SegmentationBenchmark(text: BenchmarkText(bytes), rounds: 11)
/// for result in try benchmark.run(engines: [.lattice, .icu], threads: [1, 2]) { print(result.megabytesPerSecond) }
/// ```
///
/// After a warm-up the engines take turns, round by round, so that a slow moment of the machine meets them all.
package struct SegmentationBenchmark {
  package struct Result: Sendable {
    package let engine: BenchmarkEngine
    package let threads: Int
    package let bytes: Int
    package let characters: Int
    package let tokens: Int
    /// Seconds of each round, ascending.
    package let seconds: [Double]

    /// The median's speed, in 10^6 bytes a second.
    package var megabytesPerSecond: Double { Double(bytes) / 1e6 / median }
    package var megacharactersPerSecond: Double { Double(characters) / 1e6 / median }
    /// The width of the middle half of the rounds, as a share of the median.
    package var spread: Double {
      (seconds[seconds.count * 3 / 4] - seconds[seconds.count / 4]) / median
    }
    package var median: Double { seconds[seconds.count / 2] }
  }

  /// The engines disagree on a text, which none of their speeds would make good.
  package struct Disagreement: Error, CustomStringConvertible {
    package let description: String
  }

  private let text: BenchmarkText
  private let rounds: Int

  package init(text: BenchmarkText, rounds: Int) {
    self.text = text
    self.rounds = max(rounds, 1)
  }

  package func run(engines: [BenchmarkEngine], threads: [Int]) throws -> [Result] {
    let shared = SharedEngines()
    var contestants: [(engine: BenchmarkEngine, threads: Int, team: Team, seconds: [Double], tokens: Int)] = []
    for threads in threads {
      for engine in engines {
        let workers = try text.parts(threads).map { try engine.worker(text, $0, shared) }
        let team = Team(workers)
        contestants.append((engine, threads, team, [], team.run().tokens))
      }
    }
    if let first = contestants.first, let other = contestants.first(where: { $0.tokens != first.tokens }) {
      throw Disagreement(
        description: """
          \(first.engine) finds \(first.tokens) segments with \(first.threads) threads, \(other.engine) \(other.tokens) \
          with \(other.threads)
          """)
    }
    for _ in 0..<rounds {
      for index in contestants.indices {
        contestants[index].seconds.append(contestants[index].team.run().seconds)
      }
    }
    return contestants.map {
      Result(
        engine: $0.engine, threads: $0.threads, bytes: text.bytes.count, characters: text.characters,
        tokens: $0.tokens, seconds: $0.seconds.sorted())
    }
  }
}

/// The workers of one measurement, each for a thread.
private final class Team: @unchecked Sendable {
  // Each worker is touched by one thread at a time; the counts are written to places of their own.
  private let workers: [Worker]
  private let counts: UnsafeMutableBufferPointer<Int>

  init(_ workers: [Worker]) {
    self.workers = workers
    counts = .allocate(capacity: workers.count)
    counts.initialize(repeating: 0)
  }

  deinit { counts.deallocate() }

  func run() -> (tokens: Int, seconds: Double) {
    let start = ContinuousClock.now
    if workers.count == 1 {
      counts[0] = workers[0].run()
    } else {
      DispatchQueue.concurrentPerform(iterations: workers.count) { counts[$0] = workers[$0].run() }
    }
    let elapsed = ContinuousClock.now - start
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    return (counts.reduce(0, +), seconds)
  }
}
