/// Parses JSON (RFC 8259, strictly) from UTF-8 bytes.
///
/// ```swift
/// let value = try JSONParser.parse(Array(#"{"id":7,"text":"商务部"}"#.utf8))
/// value["text"]?.string  // 商务部
/// ```
///
/// Nesting is bounded (128), ill-formed UTF-8 in a string is an error, and the escape of a lone surrogate, which no
/// UTF-8 can hold, becomes U+FFFD. O(n): strings are copied once, runs without escapes at memory speed.
package struct JSONParser {
  private static let maximumDepth = 128

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var at: Int
  private var depth = 0

  /// Parses the one value that a range of the bytes holds; offsets and ranges count from the start of the bytes.
  package static func parse(_ bytes: [UInt8], in range: Range<Int>? = nil) throws(JSONError) -> JSONValue {
    let range = range ?? 0..<bytes.count
    var result: Result<JSONValue, JSONError>?
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer, end: range.upperBound, at: range.lowerBound)
      do throws(JSONError) { result = .success(try parser.document()) } catch { result = .failure(error) }
    }
    return try result!.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, at: Int) {
    self.bytes = bytes
    self.end = end
    self.at = at
  }

  private mutating func document() throws(JSONError) -> JSONValue {
    skipSpace()
    let result = try value()
    skipSpace()
    if at < end { throw fault("something follows the value") }
    return result
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    guard at < end else { throw fault("the text ends where a value is due") }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default: throw fault("no JSON value begins here")
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    try descend()
    var members: [JSONMember] = []
    if take(UInt8(ascii: "}")) { return ascend(.object(members)) }
    while true {
      skipSpace()
      let start = at
      guard at < end, bytes[at] == UInt8(ascii: "\"") else { throw fault("a member's name in quotes is due") }
      let name = String(decoding: try string(), as: UTF8.self)
      guard take(UInt8(ascii: ":")) else { throw fault("a colon is due") }
      skipSpace()
      let value = try value()
      members.append(JSONMember(name: name, value: value, range: start..<at))
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "}")) else { throw fault("a comma or } is due") }
      return ascend(.object(members))
    }
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    try descend()
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return ascend(.array(values)) }
    while true {
      skipSpace()
      values.append(try value())
      if take(UInt8(ascii: ",")) { continue }
      guard take(UInt8(ascii: "]")) else { throw fault("a comma or ] is due") }
      return ascend(.array(values))
    }
  }

  private mutating func descend() throws(JSONError) {
    depth += 1
    if depth > JSONParser.maximumDepth { throw fault("values are nested more than \(JSONParser.maximumDepth) deep") }
    at += 1
  }

  private mutating func ascend(_ value: JSONValue) -> JSONValue {
    depth -= 1
    return value
  }

  private mutating func literal(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard at + index < end, bytes[at + index] == word.utf8Start[index] else {
        throw fault("no JSON value begins here")
      }
    }
    at += word.utf8CodeUnitCount
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = at
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    if at < end, bytes[at] == 0x30 { at += 1 } else { try digits() }
    if at < end, bytes[at] == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if at < end, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func digits() throws(JSONError) {
    let start = at
    while at < end, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    if at == start { throw fault("a digit is due") }
  }

  private mutating func string() throws(JSONError) -> [UInt8] {
    at += 1
    var result: [UInt8] = []
    while true {
      let start = at
      while at < end {
        if at + 8 <= end {
          let eight = EightBytes(bytes, at: at)
          if eight.equal(UInt8(ascii: "\"")) | eight.equal(UInt8(ascii: "\\")) | eight.less(than: 0x20) == 0 {
            at += 8
            continue
          }
        }
        if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "\\") || bytes[at] < 0x20 { break }
        at += 1
      }
      if at > start {
        let run = UnsafeBufferPointer(rebasing: bytes[start..<at])
        if let bad = run.firstIllFormed { throw fault("the string is not UTF-8", at: start + bad) }
        result.append(contentsOf: run)
      }
      guard at < end else { throw fault("a string is not closed") }
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return result
      case UInt8(ascii: "\\"): try escape(into: &result)
      default: throw fault("a control character in a string must be escaped")
      }
    }
  }

  private mutating func escape(into result: inout [UInt8]) throws(JSONError) {
    guard at + 1 < end else { throw fault("a string is not closed") }
    let character = bytes[at + 1]
    switch character {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(character)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): return try unicodeEscape(into: &result)
    default: throw fault("there is no such escape")
    }
    at += 2
  }

  private mutating func unicodeEscape(into result: inout [UInt8]) throws(JSONError) {
    var code = try hexadecimal(at + 2)
    at += 6
    if (0xD800...0xDBFF).contains(code), at + 1 < end, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    {
      let low = try hexadecimal(at + 2)
      if (0xDC00...0xDFFF).contains(low) {
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        at += 6
      }
    }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    result.append(contentsOf: UTF8.encode(scalar)!)
  }

  private func hexadecimal(_ start: Int) throws(JSONError) -> UInt32 {
    guard start + 4 <= end else { throw fault("four hexadecimal digits are due") }
    var code: UInt32 = 0
    for index in start..<start + 4 {
      switch bytes[index] {
      case 0x30...0x39: code = code << 4 | UInt32(bytes[index] - 0x30)
      case 0x41...0x46, 0x61...0x66: code = code << 4 | UInt32(bytes[index] & 0x0F + 9)
      default: throw fault("four hexadecimal digits are due", at: index)
      }
    }
    return code
  }

  private mutating func skipSpace() {
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < end, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private func fault(_ problem: String, at offset: Int? = nil) -> JSONError {
    JSONError(problem: problem, offset: offset ?? at)
  }
}
