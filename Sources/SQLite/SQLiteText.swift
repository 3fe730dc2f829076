/// Text as SQLite keeps it: it ends texts at U+0000, so U+FFFD stands for that, and offsets stay right.
enum SQLiteText {
  static func replaceNulls(in bytes: inout [UInt8], from start: Int) {
    guard bytes[start...].contains(0) else { return }
    let text = bytes[start...].flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    bytes.replaceSubrange(start..., with: text)
  }
}

extension String {
  var kept: String {
    guard utf8.contains(0) else { return self }
    var bytes = Array(utf8)
    SQLiteText.replaceNulls(in: &bytes, from: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text, or nothing where it is empty.
  var known: String? { isEmpty ? nil : kept }
}
