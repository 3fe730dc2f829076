/// Text on one line: runs of white space become one space, none is left at the ends.
///
/// White space is Unicode's: the ideographic space, no-break space and line separators too. O(n).
package enum OneLine {
  package static func text(_ text: String) -> String {
    var result: [UInt8] = []
    var text = text
    text.withUTF8 { append($0, to: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends UTF-8 on one line.
  package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    let start = result.count
    var needsSpace = false
    var at = 0
    while at < bytes.count {
      let space = spaceLength(bytes, at)
      if space > 0 {
        needsSpace = result.count > start
        at += space
        continue
      }
      if needsSpace { result.append(0x20) }
      needsSpace = false
      let first = at
      // A single space between words is copied with them.
      repeat {
        at += 1
        if at + 1 < bytes.count, bytes[at] == 0x20, spaceLength(bytes, at + 1) == 0 { at += 1 }
      } while at < bytes.count && (bytes[at] & 0xC0 == 0x80 || spaceLength(bytes, at) == 0)
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[first..<at]))
    }
  }

  /// Bytes of the white space that begins at an index; 0 where none does.
  @inline(__always)
  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let byte = bytes[at]
    if byte <= 0x20 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    if byte < 0xC2 || byte > 0xE3 { return 0 }
    return wideSpaceLength(bytes, at)
  }

  private static func wideSpaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    if bytes[at] == 0xC2, at + 1 < bytes.count { return bytes[at + 1] == 0x85 || bytes[at + 1] == 0xA0 ? 2 : 0 }
    guard at + 2 < bytes.count else { return 0 }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3  // U+1680, U+205F, U+3000
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF): return 3
    default: return 0
    }
  }
}
