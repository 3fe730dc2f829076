/// Gives each document of a run the path of its files below a folder.
///
/// ```swift
/// var paths = DocumentPaths(extensions: [".txt", ".ann"])
/// paths.path(of: "en/hearing")      // "en/hearing"
/// paths.path(of: "en/hearing.txt/1")  // "en/hearing.txt~2/1": hearing.txt is a file
/// ```
///
/// No path leaves the folder, no two are the same, and none leads through another's file. Keeps every path: O(documents).
package struct DocumentPaths {
  /// Bytes of the longest name that leaves room for an extension and a number.
  private static let longest = 200
  private let extensions: [String]
  private var files: Set<String>
  private var folders: Set<String> = []

  /// - Parameter taken: files that stand in the folder besides.
  package init(extensions: [String], taken: [String] = []) {
    self.extensions = extensions
    files = Set(taken)
  }

  /// The path of a document's files, without the extension.
  package mutating func path(of id: String) -> String {
    var parts = id.split(separator: "/").map(DocumentPaths.name)
    let last = parts.popLast() ?? "_"
    var folder = ""
    for part in parts {
      let path = DocumentPaths.numbered(folder + part) { !files.contains($0) }
      folders.insert(path)
      folder = path + "/"
    }
    let path = DocumentPaths.numbered(folder + last) { path in
      extensions.allSatisfy { !files.contains(path + $0) && !folders.contains(path + $0) }
    }
    for suffix in extensions { files.insert(path + suffix) }
    return path
  }

  /// The path as it is, or with the first number behind it that makes it free.
  private static func numbered(_ path: String, isFree: (String) -> Bool) -> String {
    var number = 1
    var candidate = path
    while !isFree(candidate) {
      number += 1
      candidate = "\(path)~\(number)"
    }
    return candidate
  }

  private static func name(_ part: Substring) -> String {
    if part == "." || part == ".." { return "_" }
    var name = part.utf8.contains(0) ? String(part.map { $0 == "\0" ? "_" : $0 }) : String(part)
    while name.utf8.count > longest { name.unicodeScalars.removeLast() }
    return name
  }
}
