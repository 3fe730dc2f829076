/// What a file's name says about its content.
enum FileNames {
  static let compressions = [".gz", ".zst", ".gzip", ".zstd"]

  /// What a folder does with a file of this name.
  enum Role: Equatable {
    case article
    /// It belongs to a web archive but is in a form that is not read; the reason goes to `failures.csv`.
    case unreadable(reason: String)
    case other
  }

  static func role(of name: String) -> Role {
    let lower = name.lowercased()
    let base = DocumentIDs.withoutCompression(lower)
    let fileExtension = lastExtension(of: base)
    if let format = InputFormat(fileExtension: fileExtension) { return format.isFoundInFolders ? .article : .other }
    switch fileExtension {
    case "zip", "tar", "tgz": return .article
    case "lz4": return .unreadable(reason: "lz4 is not read: unpack it first")
    case "wacz": return .unreadable(reason: "a packed web archive (WACZ) is not read: unzip it and give its WARC files")
    case "cdx", "cdxj": return .unreadable(reason: "an index of a web archive holds no articles: give its WARC files")
    default: return lower.contains(".warc.") || lower.contains(".arc.") ? .article : .other
    }
  }

  /// The format a name stands for, compression aside.
  static func format(of name: String) -> InputFormat? {
    InputFormat(fileExtension: lastExtension(of: DocumentIDs.withoutCompression(name.lowercased())))
  }

  /// The last extension without its dot; empty where there is none.
  static func lastExtension(of name: String) -> String {
    let base = name.split(separator: "/").last ?? ""
    guard let dot = base.utf8.lastIndex(of: UInt8(ascii: ".")), dot > base.startIndex else { return "" }
    return String(base[base.utf8.index(after: dot)...])
  }
}
