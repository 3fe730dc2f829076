/// UTF-8 text as UTF-16, in storage that is used again; each ill-formed subpart becomes one U+FFFD.
///
/// ```swift
/// var text = UTF16Text()
/// text.decode(bytes)
/// text.units.count
/// ```
///
/// Decoding is O(n) and allocates only when a longer text comes than any before.
package struct UTF16Text {
  /// The units of the text decoded last.
  package private(set) var units: [UInt16] = []

  package init() {}

  /// Replaces the units by those of `bytes`.
  package mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>) {
    units.removeAll(keepingCapacity: true)
    units.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes)
      at += length
      if scalar < 0x10000 {
        units.append(UInt16(truncatingIfNeeded: scalar))
      } else {
        units.append(UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10)))
        units.append(UInt16(truncatingIfNeeded: 0xDC00 | (scalar & 0x3FF)))
      }
    }
  }
}

/// Reads scalars from UTF-8 that may be ill-formed.
package enum UTF8Decoding {
  /// The scalar that begins at `at` and its length in bytes; U+FFFD for a maximal ill-formed subpart.
  ///
  /// `at` must lie inside the bytes. Constant time.
  @inlinable
  package static func scalar(at: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[at])
    if lead < 0x80 { return (lead, 1) }
    guard lead >= 0xC2, lead <= 0xF4 else { return (0xFFFD, 1) }
    guard at + 1 < bytes.count else { return (0xFFFD, 1) }
    let second = UInt32(bytes[at + 1])
    if lead < 0xE0 {
      guard second & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      return ((lead & 0x1F) << 6 | second & 0x3F, 2)
    }
    let lowest: UInt32 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt32 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return (0xFFFD, 1) }
    guard at + 2 < bytes.count else { return (0xFFFD, 2) }
    let third = UInt32(bytes[at + 2])
    guard third & 0xC0 == 0x80 else { return (0xFFFD, 2) }
    if lead < 0xF0 {
      return ((lead & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F, 3)
    }
    guard at + 3 < bytes.count else { return (0xFFFD, 3) }
    let fourth = UInt32(bytes[at + 3])
    guard fourth & 0xC0 == 0x80 else { return (0xFFFD, 3) }
    return ((lead & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | fourth & 0x3F, 4)
  }
}
