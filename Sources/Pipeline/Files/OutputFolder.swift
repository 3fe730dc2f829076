import YuliaoExport

/// The folder a run writes to: what is growing lies in its `.yuliao`, what is complete beside that.
final class OutputFolder {
  let path: String
  private let lock: FolderLock

  init(_ path: String, _ mode: RunOptions.Mode) throws(RunError) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    do {
      let names = FileSystem.names(in: path) ?? []
      let holdsRun = names.contains(OutputFolder.stateName)
      switch mode {
      case .fresh where holdsRun && !names.contains(OutputFile.run.rawValue): throw RunError.unfinishedRun(path)
      case .fresh where !names.isEmpty: throw RunError.folderNotEmpty(path)
      case .resume where !holdsRun: throw RunError.nothingToResume(path)
      default: break
      }
      try FileSystem.makeFolder("\(path)/\(OutputFolder.stateName)")
      guard let lock = try FolderLock(path: "\(path)/\(OutputFolder.stateName)/lock") else {
        throw RunError.folderInUse(path)
      }
      self.lock = lock
      if mode == .restart { try deleteRun() }
    } catch let error as RunError {
      throw error
    } catch {
      throw .file(error as! FileError)
    }
  }

  /// Lets the next run in at once: what still holds this object, such as the last block of a queue, may be slow to let go.
  func unlock() { lock.release() }

  /// The folder of the run's state.
  var stateFolder: String { "\(path)/\(OutputFolder.stateName)" }

  /// Where a file grows, or a file of the run's state lies.
  func state(_ name: String) -> String { "\(path)/\(OutputFolder.stateName)/\(name)" }

  /// Where a file stands when the run is finished.
  func place(_ file: OutputFile) -> String { "\(path)/\(file.rawValue)" }

  /// Moves every complete file to its place; may be called again after it was cut short.
  func publish() throws(FileError) {
    for file in OutputFile.allCases where FileSystem.exists(state(file.rawValue)) {
      try FileSystem.move(state(file.rawValue), to: place(file))
    }
    FileSystem.syncFolder(path)
  }

  private static let stateName = ".yuliao"

  private func deleteRun() throws(FileError) {
    for file in OutputFile.allCases { try FileSystem.remove(place(file)) }
    // The journal goes first: a state without one is no run, whatever else is left of it.
    try FileSystem.remove(state("journal"))
    for name in FileSystem.names(in: "\(path)/\(OutputFolder.stateName)") ?? [] where name != "lock" {
      try FileSystem.remove(state(name))
    }
  }
}
