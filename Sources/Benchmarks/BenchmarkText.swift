internal import YuliaoICU

/// A text to measure on, cut into lines once, so that no engine pays for it.
package struct BenchmarkText: Sendable {
  package let bytes: [UInt8]
  /// Byte ranges of the lines, line ends included.
  let lines: [Range<Int>]
  /// Unicode scalars in the text.
  package let characters: Int

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var start = 0
    var characters = 0
    for at in bytes.indices {
      if bytes[at] & 0xC0 != 0x80 { characters += 1 }
      if bytes[at] == 0x0A {
        lines.append(start..<at + 1)
        start = at + 1
      }
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    self.lines = lines
    self.characters = characters
  }

  /// Lines in as many parts of about the same size.
  func parts(_ count: Int) -> [ArraySlice<Range<Int>>] {
    var parts: [ArraySlice<Range<Int>>] = []
    var at = 0
    for part in 1...count {
      let end = bytes.count * part / count
      let start = at
      while at < lines.count, lines[at].upperBound <= end || part == count { at += 1 }
      parts.append(lines[start..<at])
    }
    return parts
  }
}
