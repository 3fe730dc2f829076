#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the paths that a pattern stands for: `*`, `?` and `[…]` within a name, and `**` for any number of folders.
///
/// ```swift
/// PathPattern.matches("crawl/**/*.html")  // crawl/a.html, crawl/2025/02/b.html, …
/// ```
///
/// Matches come in the order of their bytes, each once, and none that lies in a folder that matches too. Hidden files and
/// folders do not match unless the pattern names their dot; `**` does not follow links.
enum PathPattern {
  struct Match: Equatable {
    var path: String
    /// What the path is named by: where it is below the folder that `**` begins at; nil without `**`.
    var name: String?
  }

  static func matches(_ pattern: String) -> [Match] {
    var parts = pattern.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard let wild = parts.firstIndex(of: "**") else {
      return sorted(glob(pattern).map { Match(path: $0, name: nil) })
    }
    let start = (pattern.hasPrefix("/") ? "/" : "") + parts[..<wild].joined(separator: "/")
    parts.removeFirst(wild)
    while parts.first == "**" { parts.removeFirst() }
    let rest = parts.joined(separator: "/")
    var found: [Match] = []
    for root in start.isEmpty ? ["."] : start == "/" ? ["/"] : glob(start) {
      // All that lies below a folder is what the folder stands for.
      if rest.isEmpty {
        found.append(Match(path: root, name: nil))
        continue
      }
      let prefix = start.isEmpty ? "" : root == "/" ? "/" : root + "/"
      for folder in folders(below: root) {
        for match in matches(escaped(prefix + folder) + rest) {
          found.append(Match(path: match.path, name: String(match.path.dropFirst(prefix.count))))
        }
      }
    }
    return sorted(found)
  }

  /// In the order of their bytes, without what is there twice or lies within another match.
  private static func sorted(_ matches: [Match]) -> [Match] {
    var kept: [Match] = []
    for match in matches.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    where match.path != kept.last?.path { kept.append(match) }
    let folders = Set(kept.lazy.map(\.path).filter { FileStatus($0)?.isFolder == true })
    if folders.isEmpty { return kept }
    return kept.filter { match in
      var parent = match.path
      while let slash = parent.lastIndex(of: "/"), slash > parent.startIndex {
        parent = String(parent[..<slash])
        if folders.contains(parent) { return false }
      }
      return true
    }
  }

  /// A folder, named by nothing, and all in it, each with a slash behind.
  private static func folders(below root: String) -> [String] {
    var found = [""]
    var next = 0
    while next < found.count {
      let folder = found[next]
      next += 1
      guard let entries = opendir("\(root)/\(folder)") else { continue }
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name.hasPrefix(".") { continue }
        var kind = entry.pointee.d_type
        if kind == UInt8(DT_UNKNOWN) {
          var status = stat()
          guard lstat("\(root)/\(folder)\(name)", &status) == 0 else { continue }
          kind = status.st_mode & S_IFMT == S_IFDIR ? UInt8(DT_DIR) : UInt8(DT_REG)
        }
        if kind == UInt8(DT_DIR) { found.append("\(folder)\(name)/") }
      }
      closedir(entries)
    }
    return found
  }

  private static func glob(_ pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    #if canImport(Glibc)
      guard Glibc.glob(pattern, 0, nil, &found) == 0 else { return [] }
    #elseif canImport(Musl)
      guard Musl.glob(pattern, 0, nil, &found) == 0 else { return [] }
    #else
      guard Darwin.glob(pattern, 0, nil, &found) == 0 else { return [] }
    #endif
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
  }

  /// A path in which no character stands for others.
  private static func escaped(_ path: String) -> String {
    var result = ""
    for character in path.unicodeScalars {
      if "*?[]\\".unicodeScalars.contains(character) { result.append("\\") }
      result.unicodeScalars.append(character)
    }
    return result
  }
}
