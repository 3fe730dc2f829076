/// The lines of a byte buffer as ranges without their line ends (LF or CRLF), in order.
///
/// ```swift
/// for line in Lines(Array("a\nb".utf8)) { print(line) }  // 0..<1, 2..<3
/// ```
///
/// Only LF ends a line: U+2028 and a lone CR belong to it. A last line without LF counts, an empty rest does not.
/// Runs at memory speed and allocates nothing.
package struct Lines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at = 0

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package mutating func next() -> Range<Int>? {
    guard at < bytes.count else { return nil }
    let start = at
    var end = bytes.withUnsafeBufferPointer { $0.firstIndex(of: 0x0A, from: start) } ?? bytes.count
    at = end + 1
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
