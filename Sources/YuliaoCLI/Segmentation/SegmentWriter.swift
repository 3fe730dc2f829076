import YuliaoCorpus

/// Builds the output lines of `segment`, in memory that is used again.
struct SegmentWriter {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// The words of a line, white space left out.
  mutating func appendWords(_ line: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>, _ separator: [UInt8]) {
    var isFirst = true
    for token in tokens where !SegmentWriter.isSpace(line[token.range]) {
      if !isFirst { bytes.append(contentsOf: separator) }
      isFirst = false
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: line[token.range]))
    }
    bytes.append(0x0A)
  }

  mutating func appendBoundaries(_ tokens: ArraySlice<Token>, kinds: Bool) {
    append(0)
    if kinds { append(suffix: 0) }
    for token in tokens {
      bytes.append(0x20)
      append(Int(token.end))
      if kinds { append(suffix: Int(token.kind)) }
    }
    bytes.append(0x0A)
  }

  /// `{"tokens":[{"start":0,"end":2,"text":"中国","kind":400}]}`; offsets count Unicode scalars.
  mutating func appendJSON(_ line: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>) {
    bytes.append(contentsOf: #"{"tokens":["#.utf8)
    var start = 0
    for (index, token) in tokens.enumerated() {
      // Ill-formed bytes become U+FFFD here as they did for the segmenter.
      let text = String(decoding: UnsafeBufferPointer(rebasing: line[token.range]), as: UTF8.self)
      let end = start + text.unicodeScalars.count
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: #"{"start":"#.utf8)
      append(start)
      bytes.append(contentsOf: #","end":"#.utf8)
      append(end)
      bytes.append(contentsOf: #","text":""#.utf8)
      appendEscaped(text)
      bytes.append(contentsOf: #"","kind":"#.utf8)
      append(Int(token.kind))
      bytes.append(UInt8(ascii: "}"))
      start = end
    }
    bytes.append(contentsOf: "]}\n".utf8)
  }

  private mutating func append(suffix number: Int) {
    bytes.append(UInt8(ascii: ":"))
    append(number)
  }

  private mutating func append(_ number: Int) {
    if number < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
      return
    }
    // Sixteen digits in one number, the last one lowest; offsets have ten at most.
    var digits: UInt64 = 0
    var count: UInt64 = 0
    var rest = UInt64(number)
    while rest > 0 {
      digits |= (rest % 10) << (4 * count)
      rest /= 10
      count += 1
    }
    while count > 0 {
      count -= 1
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits >> (4 * count) & 15))
    }
  }

  private mutating func appendEscaped(_ text: String) {
    let digits = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }

  /// Whether a segment is white space: ASCII, U+0085, U+00A0, U+1680, U+2000...U+200A, U+2028, U+2029, U+202F,
  /// U+205F, U+3000.
  static func isSpace(_ segment: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let lead = segment.first ?? 0x20
    if lead > 0x20 && lead < 0xC2 || lead > 0xE3 { return false }
    return String(decoding: UnsafeBufferPointer(rebasing: segment), as: UTF8.self).unicodeScalars
      .allSatisfy(\.properties.isWhitespace)
  }
}
