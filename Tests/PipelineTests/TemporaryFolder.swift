import Foundation

/// A folder that is deleted with its last reference.
final class TemporaryFolder: Sendable {
  let url: URL

  init() {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("yuliao-tests-\(UUID().uuidString)")
    try! FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url.appendingPathComponent(name))) }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let target = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// The files of a folder by name, those of the run's state and `run.json` left out.
  func tables(_ name: String) throws -> [String: [UInt8]] {
    var tables: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: path(name))
    where file != ".yuliao" && file != "run.json" {
      tables[file] = try bytes("\(name)/\(file)")
    }
    return tables
  }
}
