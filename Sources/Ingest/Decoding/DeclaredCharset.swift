/// What a page says of its own encoding.
enum DeclaredCharset {
  /// The charset named by an XML declaration or a `meta` element near the start; nil where none is.
  static func find(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(4096))
    var at = 0
    while at < head.count {
      // Both `charset=` and `encoding=` end so; what stands before decides.
      guard head[at] == UInt8(ascii: "=") else {
        at += 1
        continue
      }
      var nameEnd = at
      while nameEnd > 0, TextShape.isSpace(head[nameEnd - 1]) { nameEnd -= 1 }
      if ends(head, nameEnd, with: "charset") || ends(head, nameEnd, with: "encoding"), let name = value(head, at + 1) {
        return name
      }
      at += 1
    }
    return nil
  }

  /// The charset of a content type such as `text/html; charset=gbk`.
  static func find(inContentType type: String) -> String? {
    Array(type.utf8).withUnsafeBufferPointer { find(in: $0) }
  }

  private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, with word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end >= length else { return false }
    for index in 0..<length where bytes[end - length + index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }

  private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> String? {
    var at = start
    while at < bytes.count, TextShape.isSpace(bytes[at]) || bytes[at] == 0x22 || bytes[at] == 0x27 { at += 1 }
    let from = at
    while at < bytes.count, at - from < 40, isNameByte(bytes[at]) { at += 1 }
    return at > from ? String(decoding: bytes[from..<at], as: UTF8.self) : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    PublicationDate.isLetter(byte) || PublicationDate.isDigit(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
      || byte == 0x3A
  }
}
