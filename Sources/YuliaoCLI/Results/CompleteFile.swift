import YuliaoPipeline

/// A file that stands under its name only once it is complete.
final class CompleteFile {
  private let path: String
  private let file: GrowingFile
  private var isFinished = false

  init(_ path: String) throws {
    self.path = path
    file = try GrowingFile(path: path + ".new")
  }

  deinit {
    if !isFinished { try? FileSystem.remove(path + ".new") }
  }

  func append(_ bytes: [UInt8]) throws { try file.append(bytes) }

  func finish() throws {
    try file.flush()
    try FileSystem.move(path + ".new", to: path)
    isFinished = true
  }
}
