/// Small changes to the shape of UTF-8 text.
enum TextShape {
  /// CRLF made LF: O(n), no copy where there is none.
  static func normaliseLineEnds(_ text: inout [UInt8]) {
    guard let first = text.firstIndex(of: 0x0D) else { return }
    let length = text.withUnsafeMutableBufferPointer { bytes in
      var out = first
      var at = first
      while at < bytes.count {
        if bytes[at] == 0x0D, at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
        bytes[out] = bytes[at]
        out += 1
        at += 1
      }
      return out
    }
    text.removeLast(text.count - length)
  }

  /// The title, a blank line and the body, unless the body already begins with the title.
  static func joined(title: String?, body: [UInt8]) -> [UInt8] {
    guard let title, !title.isEmpty else { return body }
    let start = body.firstIndex { !isSpace($0) } ?? body.count
    if start == body.count { return Array(title.utf8) }
    let folded = title.utf8
    if body.count - start >= folded.count, body[start..<start + folded.count].elementsEqual(folded) { return body }
    var text: [UInt8] = []
    text.reserveCapacity(folded.count + 2 + body.count)
    text.append(contentsOf: folded)
    text.append(0x0A)
    text.append(0x0A)
    text.append(contentsOf: body)
    return text
  }

  /// The text without blank space at both ends.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first, isSpace(first) { text.removeFirst() }
    while let last = text.last, isSpace(last) { text.removeLast() }
    return text
  }

  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
}

extension String {
  /// Without blank space at both ends, runs of it inside made one space; the ideographic space counts.
  func collapsingSpaces() -> String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var isPending = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(" ") }
        isPending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Without ASCII blank space at both ends.
  func trimmingSpaces() -> String {
    let trimmed = TextShape.trimmed(ArraySlice(utf8))
    return trimmed.count == utf8.count ? self : String(decoding: trimmed, as: UTF8.self)
  }

  /// nil where nothing is left of it.
  var nonEmpty: String? { isEmpty ? nil : self }
}
