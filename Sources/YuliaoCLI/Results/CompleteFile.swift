import YuliaoPipeline

/// A file that stands under its name only once it is complete; a device or pipe is written into as it is.
final class CompleteFile {
  private enum Target {
    /// Grows under another name and is renamed to this one.
    case file(GrowingFile, path: String)
    case stream(StreamFile)
  }

  private let target: Target
  private var isFinished = false

  init(_ path: String) throws {
    if let path = FileSystem.replaceablePath(path) {
      target = .file(try GrowingFile(path: path + ".new"), path: path)
    } else {
      target = .stream(try StreamFile(path))
    }
  }

  deinit {
    if !isFinished, case .file(_, let path) = target { try? FileSystem.remove(path + ".new") }
  }

  func append(_ bytes: [UInt8]) throws {
    switch target {
    case .file(let file, path: _): try file.append(bytes)
    case .stream(let stream): try stream.append(bytes)
    }
  }

  func finish() throws {
    if case .file(let file, let path) = target {
      try file.flush()
      try FileSystem.move(path + ".new", to: path)
    }
    isFinished = true
  }
}
