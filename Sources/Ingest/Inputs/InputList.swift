import YuliaoCorpus

/// The inputs of a run in the order they are read, each with the id its documents are named by.
package struct InputList: Sendable {
  /// One file, or standard input.
  package struct Input: Sendable, Equatable {
    /// As the user would write it; `stdin` for standard input.
    package var path: String
    /// The id of the document, or what `#n` is appended to.
    package var documentID: String
    /// Bytes on disk; 0 where unknown.
    package var size: Int
    package var isStandardInput: Bool
    /// When the file was last changed, in nanoseconds since 1970; nil where unknown.
    package var changed: Int?

    package init(
      path: String, documentID: String, size: Int, isStandardInput: Bool = false, changed: Int? = nil
    ) {
      self.path = path
      self.documentID = documentID
      self.size = size
      self.isStandardInput = isStandardInput
      self.changed = changed
    }
  }

  package var inputs: [Input] = []
  /// Paths that are missing or cannot be listed.
  package internal(set) var failures: [Failure] = []
  /// Files of folders that are no articles by their name.
  package internal(set) var skippedFiles = 0

  /// Bytes of all files on disk, for progress.
  package var totalSize: Int { inputs.reduce(0) { $0 + $1.size } }

  package init() {}
}

/// Gives every input an id of its own.
struct DocumentIDs {
  private var taken: Set<String> = []

  /// The path without its last extension, or with it where that is taken, then with `~2`, `~3`, ….
  mutating func claim(for relativePath: String) -> String {
    let path = DocumentIDs.withoutCompression(relativePath)
    let short = DocumentIDs.withoutExtension(path)
    if taken.insert(short).inserted { return short }
    if path != short, taken.insert(path).inserted { return path }
    var number = 2
    while !taken.insert("\(path)~\(number)").inserted { number += 1 }
    return "\(path)~\(number)"
  }

  /// Drops `.gz`, `.zst` and their like.
  static func withoutCompression(_ path: String) -> String {
    for suffix in FileNames.compressions where path.utf8.count > suffix.utf8.count && path.hasSuffix(suffix) {
      let short = String(path.dropLast(suffix.count))
      if !short.hasSuffix("/") { return short }
    }
    return path
  }

  /// Drops the last extension of the last path component; a leading dot begins none.
  static func withoutExtension(_ path: String) -> String {
    let bytes = path.utf8
    var at = bytes.endIndex
    while at > bytes.startIndex {
      let before = bytes.index(before: at)
      if bytes[before] == UInt8(ascii: "/") { return path }
      if bytes[before] == UInt8(ascii: ".") {
        guard before > bytes.startIndex, bytes[bytes.index(before: before)] != UInt8(ascii: "/") else { return path }
        return String(path[..<before])
      }
      at = before
    }
    return path
  }
}
