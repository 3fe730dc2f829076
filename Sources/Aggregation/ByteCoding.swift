/// Appends whole numbers and texts in a compact form: numbers 7 bits a byte, texts behind their length.
struct ByteEncoder {
  var bytes: [UInt8] = []

  mutating func number(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what ``ByteEncoder`` wrote; throws where the bytes end too early or say what cannot be.
struct ByteDecoder {
  /// The bytes cannot have been written by the encoder.
  struct Malformed: Error {}

  private let bytes: ArraySlice<UInt8>
  private(set) var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  var isAtEnd: Bool { at == bytes.endIndex }

  mutating func number() throws(Malformed) -> Int {
    var result: UInt = 0
    var shift: UInt = 0
    while true {
      guard at < bytes.endIndex, shift < 64 else { throw Malformed() }
      let byte = bytes[at]
      at += 1
      result |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: result) }
      shift += 7
    }
  }

  /// A number that counts what follows, each of which takes a byte at least.
  mutating func count() throws(Malformed) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - at else { throw Malformed() }
    return count
  }

  mutating func text() throws(Malformed) -> String {
    let count = try count()
    defer { at += count }
    return String(decoding: bytes[at..<at + count], as: UTF8.self)
  }
}
