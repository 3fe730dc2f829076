/// Tells most places in a text where no word of a lexicon begins, by the first bytes there.
///
/// Long words are known by six bytes (two Han characters), or four where the first is no character of three bytes; words
/// too short for that by their first three bytes or, of fewer, their first one. However many words there are, little is
/// read for each place.
struct BeginningFilter {
  /// By hash of first bytes.
  private var bits: [UInt64]
  private let shift: UInt64
  /// Whether too short words begin with a byte.
  private var isShortLead = [Bool](repeating: false, count: 256)

  init(_ words: some Collection<[UInt8]>) {
    // Sixteen bits a word: one place in sixteen is looked at in vain.
    var size = 16
    while 1 << size < words.count * 16, size < 28 { size += 1 }
    shift = UInt64(64 - size)
    bits = [UInt64](repeating: 0, count: 1 << (size - 6))
    for word in words {
      word.withUnsafeBufferPointer { word in
        var bit = longHash(word, 0)
        if bit == nil {
          isShortLead[Int(word[0])] = true
          if word[0] >= 0xE0 { bit = hash(word, 0, 3) }
        }
        if let bit { bits[bit >> 6] |= 1 << UInt64(bit & 63) }
      }
    }
  }

  /// Whether a word may begin at an offset.
  @inline(__always)
  func mayBegin(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    if isShortLead[Int(text[at])] {
      if text[at] < 0xE0 { return true }
      if let hash = hash(text, at, 3), contains(hash) { return true }
    }
    guard let hash = longHash(text, at) else { return false }
    return contains(hash)
  }

  @inline(__always)
  private func contains(_ hash: Int) -> Bool { bits[hash >> 6] >> UInt64(hash & 63) & 1 != 0 }

  /// The bit of as many bytes as long words are known by.
  @inline(__always)
  private func longHash(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    hash(bytes, at, bytes[at] >= 0xE0 ? 6 : 4)
  }

  /// The bit of three, four or six bytes; nil where there are fewer.
  @inline(__always)
  private func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int) -> Int? {
    guard at &+ length <= bytes.count else { return nil }
    var key = UInt64(bytes[at]) | UInt64(bytes[at &+ 1]) << 8 | UInt64(bytes[at &+ 2]) << 16
    if length > 3 { key |= UInt64(bytes[at &+ 3]) << 24 }
    if length == 6 { key |= UInt64(bytes[at &+ 4]) << 32 | UInt64(bytes[at &+ 5]) << 40 }
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
