import YuliaoCorpus
import YuliaoTables

/// Bytes made text, and how.
struct DecodedText {
  /// Well-formed UTF-8 without a byte order mark.
  var text: [UInt8]
  var decoding: Decoding
}

/// Makes UTF-8 of bytes in whatever encoding a scraper left them.
enum TextDecoder {
  /// Decodes bytes: never fails, what cannot be read becomes U+FFFD and is counted.
  static func decode(_ bytes: [UInt8]) -> DecodedText {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let decidedBy = start > 0 ? "bom" : "utf8"
    let bad = bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[start...]).firstIllFormed }
    if bad == nil {
      return DecodedText(
        text: start > 0 ? Array(bytes[start...]) : bytes, decoding: Decoding(decidedBy: decidedBy))
    }
    let (text, count) = UTF8Repair.repaired(bytes[start...])
    return DecodedText(text: text, decoding: Decoding(decidedBy: decidedBy, badBytes: count))
  }
}

/// Replaces what is ill-formed in UTF-8.
enum UTF8Repair {
  /// Well-formed text with U+FFFD for each ill-formed stretch, and how many there were: O(n).
  static func repaired(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], count: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var count = 0
    bytes.withUnsafeBufferPointer { buffer in
      var at = 0
      while at < buffer.count {
        let rest = UnsafeBufferPointer(rebasing: buffer[at...])
        guard let bad = rest.firstIllFormed else {
          text.append(contentsOf: rest)
          break
        }
        text.append(contentsOf: rest.prefix(bad))
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        count += 1
        at += bad + 1
        // The rest of a cut sequence belongs to the same fault.
        while at < buffer.count, buffer[at] & 0xC0 == 0x80 { at += 1 }
      }
    }
    return (text, count)
  }
}
