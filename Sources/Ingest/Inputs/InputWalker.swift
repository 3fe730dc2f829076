import YuliaoCorpus

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the inputs that paths stand for: files, folders, patterns and `-`.
///
/// ```swift
/// let list = InputWalker.list(["articles", "extra/*.html", "-"])
/// list.inputs.map(\.documentID)
/// ```
///
/// Folders are walked in the order of their names' bytes, so the list is the same on every machine. A path that is
/// missing becomes a failure of the list; nothing is thrown. About 2 µs a file.
package struct InputWalker {
  private var list = InputList()
  private var ids = DocumentIDs()
  /// Where the folder being walked really lies: links out of it are not followed.
  private var root = ""
  private let options: InputOptions

  private init(options: InputOptions) {
    self.options = options
  }

  package static func list(_ paths: [String], options: InputOptions = InputOptions()) -> InputList {
    var walker = InputWalker(options: options)
    for path in paths { walker.add(path) }
    return walker.list
  }

  /// The paths a list file names, one a line; `-` reads standard input. Blank lines are passed over.
  package static func paths(inListFile path: String) throws(Failure) -> [String] {
    let bytes: [UInt8]
    do {
      bytes = try FileStream.contents(of: path, limit: 1 << 30)
    } catch {
      throw Failure(source: path, stage: "read", reason: "the list of files cannot be read: \(error.reason)")
    }
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      var line = line
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
  }

  /// Adds what a path stands for; a file is named by its name, and those of a folder by where they are in it, unless
  /// another name is given.
  private mutating func add(_ path: String, named name: String? = nil) {
    if path == "-" {
      list.inputs.append(
        .init(path: "stdin", documentID: ids.claim(for: "stdin"), size: 0, isStandardInput: true))
      return
    }
    guard let status = FileStatus(path) else {
      let reason = String(cString: strerror(errno))
      if errno == ENOENT, path.utf8.contains(where: { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }) {
        addPattern(path)
      } else {
        list.failures.append(Failure(source: path, stage: "read", reason: "\(reason): check the path"))
      }
      return
    }
    if status.isFolder {
      var root = path
      while root.utf8.count > 1, root.hasSuffix("/") { root.removeLast() }
      self.root = FileStatus.realPath(of: root) ?? root
      addFolder(root, relative: name ?? "", within: [status.identity])
    } else {
      let name = name ?? path.split(separator: "/").last.map(String.init) ?? path
      list.inputs.append(
        .init(path: path, documentID: ids.claim(for: name), size: status.size, changed: status.changed))
    }
  }

  private mutating func addPattern(_ pattern: String) {
    let matches = PathPattern.matches(pattern)
    if matches.isEmpty {
      list.failures.append(Failure(source: pattern, stage: "read", reason: "no file matches the pattern"))
    }
    for match in matches { add(match.path, named: match.name) }
  }

  private mutating func addFolder(_ path: String, relative: String, within parents: [FileStatus.Identity]) {
    guard let folder = opendir(path) else {
      let reason = String(cString: strerror(errno))
      list.failures.append(Failure(source: path, stage: "read", reason: "the folder cannot be listed: \(reason)"))
      return
    }
    var entries: [(name: String, mayBeLink: Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let kind = Int(entry.pointee.d_type)
      if !name.hasPrefix(".") { entries.append((name, kind == Int(DT_LNK) || kind == Int(DT_UNKNOWN))) }
    }
    closedir(folder)
    entries.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for (name, mayBeLink) in entries {
      let full = path == "/" ? "/\(name)" : "\(path)/\(name)"
      let below = relative.isEmpty ? name : "\(relative)/\(name)"
      guard let status = FileStatus(full) else {
        let isRepaired = name.unicodeScalars.contains("\u{FFFD}")
        let reason = isRepaired ? "the file's name is not UTF-8: rename it" : String(cString: strerror(errno))
        if FileNames.role(of: name) == .other {
          list.skippedFiles += 1
        } else {
          list.failures.append(Failure(source: full, stage: "read", reason: reason))
        }
        continue
      }
      if mayBeLink, leadsOut(full) {
        if !status.isFolder, FileNames.role(of: name) == .other {
          list.skippedFiles += 1
        } else {
          list.failures.append(
            Failure(source: full, stage: "read", reason: "a link out of the folder: name its target as an input"))
        }
        continue
      }
      if status.isFolder {
        // A link back to a folder being walked would never end.
        if !parents.contains(status.identity) {
          addFolder(full, relative: below, within: parents + [status.identity])
        }
      } else if status.isRegular {
        addFile(full, name: name, relative: below, status: status)
      } else {
        // A pipe would wait for ever, a device never end; who means one can name it.
        list.skippedFiles += 1
      }
    }
  }

  private func leadsOut(_ path: String) -> Bool {
    guard let real = FileStatus.realPath(of: path) else { return true }
    return real != root && !real.hasPrefix(root == "/" ? "/" : root + "/")
  }

  private mutating func addFile(_ path: String, name: String, relative: String, status: FileStatus) {
    var role = FileNames.role(of: name)
    if let wanted = options.format, role == .other, FileNames.format(of: name) == wanted { role = .article }
    switch role {
    case .article:
      list.inputs.append(
        .init(path: path, documentID: ids.claim(for: relative), size: status.size, changed: status.changed))
    case .unreadable(let reason):
      list.failures.append(Failure(source: path, stage: "read", reason: reason))
    case .other:
      list.skippedFiles += 1
    }
  }
}

/// What `stat` says about a path, links followed; nil (with `errno` set) where it fails.
struct FileStatus {
  struct Identity: Equatable {
    var device: UInt64
    var number: UInt64
  }

  let isFolder: Bool
  let isRegular: Bool
  let size: Int
  /// Nanoseconds since 1970.
  let changed: Int
  let identity: Identity

  /// The path with all links followed; nil where it cannot be.
  static func realPath(of path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = isFolder ? 0 : Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    changed = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
  }
}
