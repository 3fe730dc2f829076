/// Appends JSON to a byte buffer; commas come by themselves.
///
/// ```swift
/// var json = JSONWriter()
/// json.beginObject(); json.member("text", "商务部"); json.member("start", 3); json.endObject()
/// // {"text":"商务部","start":3}
/// ```
///
/// Only what RFC 8259 demands is escaped. Runs without escapes are copied at memory speed.
package struct JSONWriter {
  /// What was written; the caller may take it and empty it between values.
  package var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Ends a line of JSON Lines.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// A member's name; its value must follow.
  package mutating func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func member(_ name: String, _ text: String) {
    self.name(name)
    string(text)
  }

  package mutating func member(_ name: String, _ utf8: [UInt8]) {
    self.name(name)
    string(utf8)
  }

  package mutating func member(_ name: String, _ number: Int) {
    self.name(name)
    self.number(number)
  }

  package mutating func member(_ name: String, _ number: Double, digits: Int) {
    self.name(name)
    self.number(number, digits: digits)
  }

  package mutating func member(_ name: String, _ value: Bool) {
    self.name(name)
    bool(value)
  }

  /// A member that is a string, or null.
  package mutating func member(_ name: String, orNull text: String?) {
    self.name(name)
    if let text { string(text) } else { null() }
  }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string(utf8: $0) }
  }

  package mutating func string(_ utf8: [UInt8]) {
    utf8.withUnsafeBufferPointer { string(utf8: $0) }
  }

  package mutating func string(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { string(utf8: $0) }
  }

  package mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(JSONWriter.quote)
    var from = 0
    var at = 0
    while at < utf8.count {
      while at + 8 <= utf8.count, !JSONWriter.mayNeedEscape(EightBytes(utf8, at: at)) { at += 8 }
      guard at < utf8.count else { break }
      let byte = utf8[at]
      if byte < 0x20 || byte == JSONWriter.quote || byte == UInt8(ascii: "\\") {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from..<at]))
        escape(byte)
        from = at + 1
      }
      at += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from...]))
    bytes.append(JSONWriter.quote)
  }

  package mutating func number(_ number: Int) {
    separate()
    bytes.append(decimal: number)
  }

  /// A number with at most the given digits behind the point; null where it is not finite.
  package mutating func number(_ number: Double, digits: Int) {
    guard number.isFinite else { return null() }
    separate()
    bytes.append(decimal: number, digits: digits)
  }

  package mutating func bool(_ value: Bool) {
    raw(Array((value ? "true" : "false").utf8))
  }

  package mutating func null() {
    raw(Array("null".utf8))
  }

  /// A value or members that are JSON already.
  package mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
  }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let text): raw(Array(text.utf8))
    case .string(let utf8): string(utf8)
    case .array(let values):
      beginArray()
      for value in values { self.value(value) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        name(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }

  private static let quote = UInt8(ascii: "\"")

  @inline(__always)
  private static func mayNeedEscape(_ bytes: EightBytes) -> Bool {
    bytes.less(than: 0x20) | bytes.equal(quote) | bytes.equal(UInt8(ascii: "\\")) != 0
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case JSONWriter.quote, UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 0x0F] { bytes.append(digit < 10 ? digit + 0x30 : digit + 0x57) }
    }
  }
}
