extension UnsafeBufferPointer<UInt8> {
  /// The index of the first byte that belongs to no well-formed UTF-8 sequence (Unicode's table 3-7); nil where all do.
  ///
  /// Runs of ASCII are passed eight bytes at a time.
  package var firstIllFormed: Int? {
    var at = 0
    while at < count {
      let lead = self[at]
      if lead < 0x80 {
        at += 1
        while at + 8 <= count,
          UnsafeRawPointer(baseAddress! + at).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        { at += 8 }
        continue
      }
      let length: Int
      let second: ClosedRange<UInt8>
      switch lead {
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return at
      }
      guard at + length <= count, second ~= self[at + 1] else { return at }
      if length > 2, self[at + 2] & 0xC0 != 0x80 { return at }
      if length > 3, self[at + 3] & 0xC0 != 0x80 { return at }
      at += length
    }
    return nil
  }
}
