import Foundation

/// The built command, run as a process of its own.
struct CommandProcess {
  var status: Int32
  var output: String
  var errors: String

  /// Runs `yuliao` with the arguments and waits for its end.
  static func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Self {
    try run(arguments: arguments, input: input, environment: environment)
  }

  static func run(
    arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Self {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yuliao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files rather than pipes: nothing to drain while the process runs.
    func file(_ name: String, _ content: String = "") throws -> FileHandle {
      let url = folder.appendingPathComponent(name)
      try Data(content.utf8).write(to: url)
      return try FileHandle(forUpdating: url)
    }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try file("in", input)
    process.standardOutput = try file("out")
    process.standardError = try file("err")
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
    return CommandProcess(status: process.terminationStatus, output: try text("out"), errors: try text("err"))
  }

  /// `yuliao` lies beside the test bundle.
  static var executable: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!.bundleURL
      return bundle.deletingLastPathComponent().appendingPathComponent("yuliao")
    #else
      return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("yuliao")
    #endif
  }
}
