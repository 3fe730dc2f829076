/// Words and phrases looked for in lines of UTF-8, ASCII letters in either case.
struct PhraseList {
  /// The phrases by the hash of their first two bytes.
  private var buckets: [[[UInt8]]]

  init(_ phrases: [String]) {
    buckets = Array(repeating: [], count: 512)
    for phrase in phrases {
      let bytes = PhraseList.lowered(Array(phrase.utf8))
      buckets[PhraseList.bucket(bytes[0], bytes[1])].append(bytes)
    }
  }

  /// Whether a text in lower case begins with one of them.
  func begins(_ text: [UInt8]) -> Bool {
    text.count > 1 && buckets[PhraseList.bucket(text[0], text[1])].contains { text.starts(with: $0) }
  }

  /// Whether a text in lower case is one of them.
  func equals(_ text: [UInt8]) -> Bool {
    text.count > 1 && buckets[PhraseList.bucket(text[0], text[1])].contains { $0 == text }
  }

  /// Whether one of them stands in a text in lower case: O(n), all phrases in one pass.
  func isIn(_ text: [UInt8]) -> Bool {
    guard text.count > 1 else { return false }
    for at in 0..<text.count - 1 {
      for phrase in buckets[PhraseList.bucket(text[at], text[at + 1])]
      where text.count - at >= phrase.count && text[at..<at + phrase.count].elementsEqual(phrase) {
        return true
      }
    }
    return false
  }

  @inline(__always) private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 31 ^ Int(second)) & 511
  }

  /// ASCII letters in lower case.
  static func lowered(_ text: [UInt8]) -> [UInt8] {
    text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }
}
