/// Names of Chinese characters and Latin letters or digits, between which many pages put a space: IT之家 and IT 之家.
enum MixedNames {
  /// The name with a space at each such place; nil where it has none. O(bytes)
  static func spaced(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var spaced: [UInt8] = []
    var start = 0
    var last = Script.other
    var at = 0
    while at < name.count {
      let byte = name[at]
      let script = script(of: byte)
      if script != .other, last != .other, script != last {
        spaced.append(contentsOf: name[start..<at])
        spaced.append(UInt8(ascii: " "))
        start = at
      }
      last = script
      at += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    guard start > 0 else { return nil }
    spaced.append(contentsOf: name[start...])
    return spaced
  }

  private enum Script { case latin, han, other }

  /// Of a character by its first byte of UTF-8: E4 B8 80 to E9 BF BF are the unified ideographs.
  private static func script(of byte: UInt8) -> Script {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .latin
    case 0xE4...0xE9: .han
    default: .other
    }
  }
}
