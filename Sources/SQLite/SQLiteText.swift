extension String {
  /// The text as SQLite keeps it: it ends texts at U+0000, so U+FFFD stands for that, and offsets stay right.
  var kept: String {
    var text = self
    guard text.withUTF8({ $0.contains(0) }) else { return self }
    var result = UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// The text, or nothing where it is empty.
  var known: String? { isEmpty ? nil : kept }
}

extension String? {
  var known: String? { flatMap(\.known) }
}
