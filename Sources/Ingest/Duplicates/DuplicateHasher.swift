import CKernels
import YuliaoCorpus

/// Makes the signatures by which duplicate articles are recognised.
///
/// ```swift
/// var hasher = DuplicateHasher()
/// record.signature = hasher.signature(of: document.text)
/// ```
///
/// Han characters and words are the tokens; space, punctuation and case do not count. The exact hash is that of all
/// tokens in order, the MinHashes are those of all runs of five characters or two words. About 200 MB/s; a hasher
/// holds scratch memory, so each worker has its own.
package struct DuplicateHasher {
  /// MinHashes in a signature: 40 bands of 3; a multiple of what the kernel works on at once.
  package static let hashCount = 3 * YULIAO_MINIMA_BLOCK
  /// A run is five Han characters or two words: longer runs of words miss copies in which every fiftieth letter is wrong.
  private static let runWeight: UInt8 = 5
  private static let wordWeight: UInt8 = 3

  private var tokens: [UInt64] = []
  private var weights: [UInt8] = []
  /// Tokens of the text at hand.
  private var count = 0
  private var shingles: [UInt32] = []

  package init() {}

  /// The signature of a text; nil for a text without letters and digits.
  package mutating func signature(of text: [UInt8]) -> DuplicateSignature? {
    collectTokens(text)
    guard count > 0 else { return nil }
    let exact = collectShingles()
    var minima = [UInt32](repeating: .max, count: DuplicateHasher.hashCount)
    yuliao_lower_minima(shingles, shingles.count, DuplicateHasher.factors, &minima, minima.count)
    return DuplicateSignature(
      exact: exact, minHashes: minima, runs: shingles.count, sample: SmallestHashes.of(shingles))
  }

  /// Collects a hash of each run of tokens, and gives that of all tokens in order.
  private mutating func collectShingles() -> UInt64 {
    shingles.removeAll(keepingCapacity: true)
    shingles.reserveCapacity(count)
    var exact: UInt64 = 0x9E37_79B9_7F4A_7C15
    tokens.withUnsafeBufferPointer { tokens in
      weights.withUnsafeBufferPointer { weights in
        for token in tokens[..<count] { exact = DuplicateHasher.mix(exact ^ token) &* 0x100_0000_01B3 }
        var start = 0
        while true {
          var run: UInt64 = 0
          var weight: UInt8 = 0
          var end = start
          while end < count, weight < DuplicateHasher.runWeight {
            run = (run ^ tokens[end]) &* 0x9FB2_1C65_1E98_DF25 ^ run >> 29
            weight += weights[end]
            end += 1
          }
          shingles.append(UInt32(truncatingIfNeeded: DuplicateHasher.mix(run) >> 16))
          if end == count { break }
          start += 1
        }
      }
    }
    return exact
  }

  private mutating func collectTokens(_ text: [UInt8]) {
    // A token takes a byte at least; the arrays only ever grow, so that they are filled in once.
    let missing = text.count + 1 - tokens.count
    if missing > 0 {
      tokens.append(contentsOf: repeatElement(0, count: missing))
      weights.append(contentsOf: repeatElement(0, count: missing))
    }
    count = text.withUnsafeBufferPointer { bytes in
      tokens.withUnsafeMutableBufferPointer { tokens in
        weights.withUnsafeMutableBufferPointer { DuplicateHasher.collect(bytes, tokens, $0) }
      }
    }
  }

  /// Puts the tokens of a text into buffers as long as the text, with their weights, and gives their number.
  private static func collect(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeMutableBufferPointer<UInt64>,
    _ weights: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var at = 0
    var word: UInt64 = 0
    func endWord() {
      guard word != 0 else { return }
      tokens[count] = word
      weights[count] = wordWeight
      count += 1
      word = 0
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if PublicationDate.isLetter(byte) || PublicationDate.isDigit(byte) {
          word = (word ^ UInt64(lower)) &* 0x100_0000_01B3 &+ 1
        } else {
          endWord()
        }
        at += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard at + length <= bytes.count else { break }
      var scalar = UInt32(byte) & (0xFF >> UInt32(length + 1))
      for index in 1..<length { scalar = scalar << 6 | UInt32(bytes[at + index] & 0x3F) }
      at += length
      if isIdeograph(scalar) {
        endWord()
        tokens[count] = mix(UInt64(scalar))
        weights[count] = 1
        count += 1
      } else if isLetter(scalar) {
        word = (word ^ UInt64(scalar)) &* 0x100_0000_01B3 &+ 1
      } else {
        endWord()
      }
    }
    endWord()
    return count
  }

  /// Characters that are tokens of their own: Han, kana and Hangul.
  @inline(__always) private static func isIdeograph(_ scalar: UInt32) -> Bool {
    scalar >= 0x3040 && scalar <= 0x30FF || scalar >= 0x3400 && scalar <= 0x9FFF || scalar >= 0xAC00 && scalar <= 0xD7A3
      || scalar >= 0xF900 && scalar <= 0xFAFF || scalar >= 0x20000 && scalar < 0x32000
  }

  /// Letters of alphabets, which make words; blocks of punctuation and symbols do not.
  @inline(__always) private static func isLetter(_ scalar: UInt32) -> Bool {
    scalar >= 0xC0 && scalar < 0x2000 || scalar >= 0xFF10 && scalar <= 0xFF19 || scalar >= 0xFF21 && scalar <= 0xFF5A
      || scalar >= 0x2C00 && scalar < 0x2E00
  }

  @inline(__always) private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 31) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 29
  }

  /// One number a hash function, the same in every run.
  private static let factors: [UInt32] = (0..<UInt64(hashCount)).map {
    UInt32(truncatingIfNeeded: mix($0 &* 0x9E37_79B9_7F4A_7C15 &+ 11) >> 20)
  }
}
