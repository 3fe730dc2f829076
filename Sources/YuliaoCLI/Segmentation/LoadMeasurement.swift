import YuliaoBenchmarks
import YuliaoPipeline
import YuliaoSegmentation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What an engine takes to load, and the most memory it holds while it segments files line by line.
struct LoadMeasurement {
  var milliseconds: Double
  var megabytes: Double

  /// Runs ``measure(_:_:)`` in a process of its own, where no other engine has loaded anything; nil where it fails.
  static func inOwnProcess(_ engine: BenchmarkEngine, _ files: [String]) -> LoadMeasurement? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    let arguments = [CommandLine.arguments[0], "bench", "--measure-load", engine.rawValue] + files
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    let status = posix_spawn(&process, executable, &actions, nil, &pointers, environ)
    close(ends[1])
    guard status == 0 else { return nil }
    var output: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(ends[0], &part, part.count)
      if count > 0 { output += part[..<count] } else if count == 0 || errno != EINTR { break }
    }
    var result: Int32 = 0
    while waitpid(process, &result, 0) < 0, errno == EINTR {}
    let numbers = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap {
      Double($0)
    }
    return numbers.count == 2 ? LoadMeasurement(milliseconds: numbers[0], megabytes: numbers[1]) : nil
  }

  /// Prints both figures for this process.
  static func measure(_ engine: BenchmarkEngine, _ files: [String]) throws {
    switch engine {
    case .lattice: try measure(files) { try LatticeSegmenter() }
    case .icu: try measure(files) { ICUSegmenter() }
    }
  }

  private static func measure(_ files: [String], _ make: () throws -> some Segmenter) throws {
    let start = ContinuousClock.now
    let segmenter = try make()
    var scratch = try segmenter.makeScratch()
    Array("中国人民".utf8).withUnsafeBufferPointer { segmenter.boundaries(of: $0, into: &scratch) }
    let seconds = (ContinuousClock.now - start).seconds
    for file in files {
      try TextLines.forEach(in: file) { segmenter.boundaries(of: $0, into: &scratch) }
    }
    let megabytes = peakMegabytes()
    print(seconds * 1000, megabytes)
  }

  private static func peakMegabytes() -> Double {
    #if os(Linux)
      // Not getrusage: there the peak of the parent counts as well.
      let status = (try? FileSystem.contents(of: "/proc/self/status")) ?? []
      for line in status.split(separator: 0x0A) where line.starts(with: "VmHWM:".utf8) {
        let digits = line.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        return (Double(String(decoding: digits, as: UTF8.self)) ?? 0) / 1024
      }
      return 0
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1_048_576
    #endif
  }

  private static var executable: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      CommandLine.arguments[0]
    #endif
  }
}
