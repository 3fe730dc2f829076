#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the folder with the tables of names: the one the user names, else the one that belongs to this binary.
///
/// ```swift
/// let gazetteer = try Gazetteer.load(directory: try GazetteerFinder.folder(named: nil))
/// ```
package enum GazetteerFinder {
  /// The first folder that holds a table; one that the user names is the only one looked at.
  package static func folder(named folder: String? = nil) throws(RunError) -> String {
    let candidates = folder.map { [$0] } ?? folders
    guard let found = candidates.first(where: holdsTables) else { throw .noGazetteer(searched: candidates) }
    return found
  }

  private static func holdsTables(_ folder: String) -> Bool {
    (FileSystem.names(in: folder) ?? []).contains { $0.hasSuffix(".csv") }
  }

  /// Where tables are looked for when the user names no folder.
  private static var folders: [String] {
    var folders: [String] = []
    if let named = getenv("YULIAO_GAZETTEERS").map({ String(cString: $0) }), !named.isEmpty { return [named] }
    guard var above = executable.flatMap(parent) else { return ["Corpus/gazetteers"] }
    if let prefix = parent(above) { folders.append("\(prefix)/share/yuliao") }
    // A binary in a build folder belongs to the sources above it.
    while let next = parent(above) {
      folders.append("\(next)/Corpus/gazetteers")
      above = next
    }
    return folders.filter { FileSystem.isFolder($0) || $0 == folders.first }
  }

  private static func parent(_ path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return nil }
    return String(path[..<slash])
  }

  private static var executable: String? {
    #if os(Linux)
      let link = "/proc/self/exe"
    #else
      let link = CommandLine.arguments[0]
    #endif
    guard let resolved = realpath(link, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
