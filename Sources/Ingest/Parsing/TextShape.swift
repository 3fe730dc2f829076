import YuliaoTables

/// Small changes to the shape of UTF-8 text.
enum TextShape {
  /// CRLF made LF: O(n), no copy where there is none.
  static func normaliseLineEnds(_ text: inout [UInt8]) {
    guard let first = text.withUnsafeBufferPointer({ $0.firstIndex(of: 0x0D, from: 0) }) else { return }
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
    if isCollapsed { return self }
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

  /// Whether single ASCII spaces inside are all the blank space there is, as in nearly every title.
  private var isCollapsed: Bool {
    var last: UInt8 = 0x20
    var before: UInt8 = 0
    for byte in utf8 {
      switch (before, last, byte) {
      case (_, 0x20, 0x20), (_, _, 0x09...0x0D): return false
      // U+0085, U+00A0, U+1680, U+2000…200A, U+2028, U+2029, U+202F, U+205F, U+3000.
      case (_, 0xC2, 0x85), (_, 0xC2, 0xA0), (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
        (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        return false
      default: break
      }
      before = last
      last = byte
    }
    return last != 0x20 || utf8.isEmpty
  }

  /// Without ASCII blank space at both ends.
  func trimmingSpaces() -> String {
    let trimmed = TextShape.trimmed(ArraySlice(utf8))
    return trimmed.count == utf8.count ? self : String(decoding: trimmed, as: UTF8.self)
  }

  /// nil where nothing is left of it.
  var nonEmpty: String? { isEmpty ? nil : self }
}
