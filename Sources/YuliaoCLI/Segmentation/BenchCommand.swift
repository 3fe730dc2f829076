import ArgumentParser
import YuliaoBenchmarks
import YuliaoPipeline
import YuliaoSegmentation

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure how fast Chinese is segmented, beside ICU.",
    discussion: """
      Examples:
        yuliao bench
        yuliao bench news.txt --threads 1,2 --json bench.json --chart bench.svg

      After a warm-up the engines take turns; the median and the spread of the middle half of the rounds are given. \
      All engines must find equally many segments. ICU is measured at its best: UTF-16 made beforehand, a line at a \
      time. Loading and memory are measured in a process of their own for each engine. Without a file the text is \
      drawn at random from ICU's dictionary, words as often as their costs say; real text is a little different.
      """)

  @Argument(help: ArgumentHelp("Texts to measure on.", valueName: "file"))
  var files: [String] = []

  @Option(help: ArgumentHelp("Engines, separated by commas.", valueName: "list"))
  var engines = "lattice,icu"

  @Option(help: ArgumentHelp("Numbers of threads, separated by commas.", valueName: "list"))
  var threads = "1"

  @Option(help: ArgumentHelp("Rounds of each engine.", valueName: "n"))
  var rounds = 11

  @Option(
    help: ArgumentHelp("Also write the results as JSON; - for standard output instead of the table.", valueName: "file")
  )
  var json: String?

  @Option(help: ArgumentHelp("Also write a bar chart.", valueName: "file.svg"))
  var chart: String?

  @Flag(help: "Print the text that is measured on without a file, and stop.")
  var printSample = false

  @Option(help: .hidden)
  var measureLoad: BenchmarkEngine?

  func validate() throws {
    guard rounds >= 1 else { throw ValidationError("--rounds must be 1 or more.") }
    _ = try chosenEngines()
    _ = try chosenThreads()
  }

  private func chosenEngines() throws -> [BenchmarkEngine] {
    try engines.split(separator: ",").map { name in
      guard let engine = BenchmarkEngine(rawValue: String(name)) else {
        throw ValidationError("No engine is called \(name); there are lattice and icu.")
      }
      return engine
    }
  }

  private func chosenThreads() throws -> [Int] {
    try threads.split(separator: ",").map { text in
      guard let number = Int(text), (1...1024).contains(number) else {
        throw ValidationError("--threads takes numbers from 1 to 1024, not \(text).")
      }
      return number
    }
  }

  func run() throws {
    if let measureLoad {
      try LoadMeasurement.measure(measureLoad, files)
      return
    }
    if printSample {
      var output = StandardOutput()
      try output.write(BenchCommand.sample())
      try output.flush()
      return
    }
    try checkOutputs()
    let text = BenchmarkText(try readText())
    guard !text.bytes.isEmpty else { throw CommandError("there is no text to measure on") }
    let engines = try chosenEngines()
    let results: [SegmentationBenchmark.Result]
    do {
      results = try SegmentationBenchmark(text: text, rounds: rounds).run(engines: engines, threads: chosenThreads())
    } catch {
      throw CommandError("\(error)")
    }
    var loads: [BenchmarkEngine: LoadMeasurement] = [:]
    for engine in engines { loads[engine] = LoadMeasurement.inOwnProcess(engine, files) }
    let report = BenchmarkReport(
      results.map {
        BenchmarkRow(
          $0, loadMilliseconds: loads[$0.engine]?.milliseconds ?? 0, peakMegabytes: loads[$0.engine]?.megabytes ?? 0)
      })
    var output = StandardOutput()
    do {
      if json == "-" { try output.write(report.json.utf8) } else { try output.line(report.table) }
      if let json, json != "-" { try FileSystem.replace(json, with: Array(report.json.utf8)) }
      if let chart { try FileSystem.replace(chart, with: Array(report.chart.utf8)) }
    } catch let error as FileError {
      throw CommandError(error.description)
    }
    try output.flush()
  }

  /// No text is written over by its own measurement.
  private func checkOutputs() throws {
    for (option, path) in [("--json", json), ("--chart", chart)] {
      guard let path, path != "-" else { continue }
      if let file = files.first(where: { FileSystem.isSame($0, path) }) {
        throw CommandError("\(option) \(path) would write over the text \(file)")
      }
    }
    if let json, json == chart { throw CommandError("--json and --chart name the same file, \(json)") }
  }

  private static func sample() throws -> [UInt8] {
    do {
      return try SyntheticText.make(bytes: 4_000_000)
    } catch {
      throw CommandError("\(error)")
    }
  }

  private func readText() throws -> [UInt8] {
    if files.isEmpty { return try BenchCommand.sample() }
    do {
      var bytes: [UInt8] = []
      for file in files { bytes += try FileSystem.contents(of: file) }
      return bytes
    } catch {
      throw CommandError("\(error)")
    }
  }
}

extension BenchmarkEngine: ExpressibleByArgument {}
