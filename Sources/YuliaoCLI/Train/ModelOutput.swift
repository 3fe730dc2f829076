import YuliaoPipeline

/// Where a model is to be written, looked at before the work begins: training takes minutes.
struct ModelOutput {
  /// The path with its links followed.
  private let path: String

  /// Throws where nothing can be written: no name, a folder, a device, or a folder that does not exist.
  init(_ path: String) throws(CommandError) {
    guard !path.isEmpty else { throw CommandError("--output names no file") }
    guard !FileSystem.isFolder(path) else { throw CommandError("\(path) is a folder; --output takes a file") }
    guard let real = FileSystem.replaceablePath(path) else {
      throw CommandError("\(path) is a device or a pipe; --output takes a file")
    }
    let folder = real.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard folder.isEmpty || FileSystem.isFolder(folder) else {
      throw CommandError("\(path): the folder \(folder) does not exist")
    }
    self.path = real
  }

  /// Writes the whole model or nothing.
  func write(_ model: [UInt8]) throws(FileError) { try FileSystem.replace(path, with: model) }
}
