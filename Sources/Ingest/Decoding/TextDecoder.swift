import YuliaoCorpus
import YuliaoICU
import YuliaoTables

/// Bytes made text, and how.
struct DecodedText {
  /// Well-formed UTF-8 without a byte order mark.
  var text: [UInt8]
  var decoding: Decoding
}

/// Makes UTF-8 of bytes in whatever encoding a scraper left them.
///
/// A byte order mark decides, then well-formed UTF-8, then the likelihood of what the bytes decode to; a declaration
/// is a hint, for many lie.
enum TextDecoder {
  /// Decodes bytes: never fails, what cannot be read becomes U+FFFD and is counted.
  static func decode(_ bytes: [UInt8], declared: String? = nil) -> DecodedText {
    bytes.withUnsafeBufferPointer { buffer in
      if let (encoding, length) = byteOrderMark(buffer) {
        return convert(UnsafeBufferPointer(rebasing: buffer[length...]), encoding, decidedBy: "bom")
      }
      let declaration = declared.flatMap { TextEncoding(declared: $0) }
      let bad = buffer.firstIllFormed
      if bad == nil {
        // UTF-16 of Latin letters is well-formed UTF-8 full of NUL.
        if hasManyNULs(buffer), let wide = EncodingGuess(declared: declaration).wideEncoding(buffer) {
          return convert(buffer, wide, decidedBy: "score")
        }
        if let escaped = escapedEncoding(buffer, declaration) { return convert(buffer, escaped, decidedBy: "declared") }
        return DecodedText(text: bytes, decoding: Decoding())
      }
      if isMostlyUTF8(buffer) { return convert(buffer, .utf8, decidedBy: "utf8") }
      let (encoding, decidedBy) = EncodingGuess(declared: declaration).guess(buffer)
      return convert(buffer, encoding, decidedBy: decidedBy)
    }
  }

  /// Decodes a part of a file whose encoding its other parts have told: that holds wherever the part has no fault in it.
  static func decode(_ part: [UInt8], inFileOf encoding: String) -> DecodedText {
    part.withUnsafeBufferPointer { buffer in
      if buffer.firstIllFormed == nil { return DecodedText(text: part, decoding: Decoding()) }
      if let known = TextEncoding(declared: encoding) {
        let decoded = convert(buffer, known, decidedBy: "file")
        if decoded.decoding.badBytes == 0 { return decoded }
      }
      return decode(part, declared: encoding)
    }
  }

  private static func byteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> (TextEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (TextEncoding(name: "UTF-32LE", converter: "UTF-32LE"), 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (TextEncoding(name: "UTF-32BE", converter: "UTF-32BE"), 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    return nil
  }

  private static func hasManyNULs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let head = bytes.prefix(2048)
    return head.count { $0 == 0 } * 16 > head.count
  }

  /// Encodings of seven bits, which only a declaration tells from ASCII.
  private static func escapedEncoding(
    _ bytes: UnsafeBufferPointer<UInt8>, _ declared: TextEncoding?
  ) -> TextEncoding? {
    guard let declared, ["ISO-2022-JP", "HZ-GB-2312", "ISO-2022-CN", "ISO-2022-KR"].contains(declared.name),
      bytes.contains(0x1B) || declared.name == "HZ-GB-2312"
    else { return nil }
    return declared
  }

  /// Whether well-formed sequences outnumber faults so far that no other encoding can be meant.
  private static func isMostlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var good = 0
    var long = 0
    var bad = 0
    var at = 0
    while at < bytes.count, good + bad < 4000 {
      let lead = bytes[at]
      if lead < 0x80 {
        at += 1
        continue
      }
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      let end = min(at + length, bytes.count)
      if end - at == length, UnsafeBufferPointer(rebasing: bytes[at..<end]).firstIllFormed == nil {
        good += 1
        if length > 2 { long += 1 }
        at = end
      } else {
        bad += 1
        at += 1
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      }
    }
    // Sequences of three bytes hardly come by chance; those of two do in double-byte text.
    return good >= 2 && (good > 3 * bad || long > bad)
  }

  private static func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, decidedBy: String
  ) -> DecodedText {
    var text: [UInt8]
    var bad: Int
    if encoding != .utf8, let converter = CharsetConverter(encoding.converter) {
      (text, bad) = converter.decode(bytes)
    } else if bytes.firstIllFormed == nil {
      (text, bad) = (Array(bytes), 0)
    } else {
      (text, bad) = UTF8Repair.repaired(bytes)
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    return DecodedText(
      text: text, decoding: Decoding(encoding: encoding.name, decidedBy: decidedBy, badBytes: bad))
  }
}

/// Replaces what is ill-formed in UTF-8.
enum UTF8Repair {
  /// Well-formed text with U+FFFD for each ill-formed stretch, and how many there were: O(n).
  static func repaired(_ buffer: UnsafeBufferPointer<UInt8>) -> (text: [UInt8], count: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(buffer.count)
    var count = 0
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
    return (text, count)
  }
}
