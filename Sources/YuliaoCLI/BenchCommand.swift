import ArgumentParser
import Glibc
import YuliaoBenchmarks

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure how fast Chinese is segmented, beside ICU.")

  @Argument(help: "Texts to measure on (default: the sample corpus).")
  var files: [String] = []
  @Option(help: "Engines, separated by commas: lattice, icu.")
  var engines = "lattice,icu"
  @Option(help: "Numbers of threads, separated by commas.")
  var threads = "1"
  @Option(help: "Rounds to take the median of.")
  var rounds = 11

  func run() throws {
    var bytes: [UInt8] = []
    for file in files {
      let f = fopen(file, "r")!
      var buffer = [UInt8](repeating: 0, count: 1 << 20)
      while true {
        let n = fread(&buffer, 1, buffer.count, f)
        if n == 0 { break }
        bytes += buffer[..<n]
      }
    }
    let benchmark = SegmentationBenchmark(text: BenchmarkText(bytes), rounds: rounds)
    for result in try benchmark.run(
      engines: engines.split(separator: ",").map { BenchmarkEngine(rawValue: String($0))! },
      threads: threads.split(separator: ",").map { Int($0)! })
    {
      print(result.engine, result.threads, result.tokens, result.megabytesPerSecond, result.spread)
    }
  }
}
