import YuliaoCorpus

/// Makes the signatures by which duplicate articles are recognised.
///
/// ```swift
/// var hasher = DuplicateHasher()
/// record.signature = hasher.signature(of: document.text)
/// ```
///
/// Han characters and words are the tokens; space, punctuation and case do not count. The exact hash is that of all
/// tokens in order. Runs of ten characters or four words hardly ever stand in two articles by chance, so a few of them,
/// those of the smallest hashes, are the keys by which copies are found. Short runs, of five characters or two words,
/// outlive wrong letters: a sample of them tells copies from articles that only quote the same. Of words only the first
/// four letters count, so that a wrong letter spoils fewer runs, and a number is weighed three times more: notices written
/// from one form differ in their numbers, and copies do not. A hasher holds scratch memory, so each worker has its own.
package struct DuplicateHasher {
  /// Raised when a signature of the same text is no longer the same.
  package static let version = 2
  /// Keys in a signature, where the text is long enough.
  package static let keyCount = 32
  /// Short runs in a signature; shorter texts keep all of theirs.
  package static let sampleLimit = 256
  /// A run is five Han characters or two words: longer runs of words miss copies in which every fiftieth letter is wrong.
  private static let runWeight: UInt8 = 5
  private static let wordWeight: UInt8 = 3
  /// Set in the weight of a word that begins with a digit.
  private static let numberMark: UInt8 = 0x80
  /// Letters by which a word of a run is known.
  private static let wordPrefix = 4
  private static let numberCopies: UInt64 = 3
  private static let exactStart: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var tokens: [UInt64] = []
  private var weights: [UInt8] = []
  /// By token, the short run that begins there: its hash, and the token after it.
  private var spans: [(hash: UInt64, end: Int)] = []
  /// Tokens of the text at hand.
  private var count = 0
  /// Short runs and numbers: a hash in the upper half, where in the text in the lower.
  private var runs: [UInt64] = []
  /// Long runs: a hash by which some are chosen in the upper half, another by which they are known in the lower.
  private var longRuns: [UInt64] = []

  package init() {}

  /// The signature of a text; nil for a text without letters and digits.
  package mutating func signature(of text: [UInt8]) -> DuplicateSignature? {
    let exact = collectTokens(text)
    guard count > 0 else { return nil }
    let keyLimit = DuplicateHasher.keyCount
    let sampleLimit = DuplicateHasher.sampleLimit
    collectRuns(
      below: SmallestHashes.border(of: count, limit: sampleLimit),
      long: SmallestHashes.border(of: count, limit: keyLimit))
    var keys = SmallestHashes.of(longRuns, limit: keyLimit)
    var sample = SmallestHashes.of(runs, limit: sampleLimit)
    // A text that repeats itself has fewer different runs than were to be expected.
    if keys.count < keyLimit || sample.count < sampleLimit {
      collectRuns(below: .max, long: .max)
      keys = SmallestHashes.of(longRuns, limit: keyLimit)
      sample = SmallestHashes.of(runs, limit: sampleLimit)
    }
    return DuplicateSignature(exact: exact, keys: keys.map { UInt32(truncatingIfNeeded: $0) }, sample: inOrder(sample))
  }

  /// The hashes of a sample in the order of the text.
  private func inOrder(_ sample: [UInt64]) -> [UInt32] {
    guard let greatest = sample.last else { return [] }
    let hashes = runs.lazy.filter { $0 <= greatest | 0xFFFF_FFFF }.map { UInt32(truncatingIfNeeded: $0 >> 32) }
    let ordered = Array(hashes)
    if ordered.count == sample.count { return ordered }
    // Some stand in the text more than once; turned by half, the entries sort by place.
    return SmallestHashes.sorted(sample.map { $0 << 32 | $0 >> 32 }).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Collects a hash of each short run and each number, and of each two short runs side by side, which make a long one,
  /// as far as they are not above a border.
  private mutating func collectRuns(below border: UInt64, long longBorder: UInt64) {
    runs.removeAll(keepingCapacity: true)
    longRuns.removeAll(keepingCapacity: true)
    tokens.withUnsafeBufferPointer { tokens in
      weights.withUnsafeBufferPointer { weights in
        spans.withUnsafeMutableBufferPointer { spans in
          let last = DuplicateHasher.hashRuns(tokens, weights, count, spans)
          for start in 0..<count {
            if start <= last {
              let entry = DuplicateHasher.entry(spans[start].hash, at: start)
              if entry <= border { runs.append(entry) }
            }
            guard weights[start] & DuplicateHasher.numberMark != 0 else { continue }
            for copy in 1...DuplicateHasher.numberCopies {
              let hash = DuplicateHasher.mix(tokens[start] &+ copy &* DuplicateHasher.exactStart)
              let entry = DuplicateHasher.entry(hash, at: start)
              if entry <= border { runs.append(entry) }
            }
          }
          var start = 0
          while start <= last, spans[start].end <= last {
            let next = spans[spans[start].end].hash
            let run = DuplicateHasher.mix(spans[start].hash &* DuplicateHasher.exactStart ^ next)
            if run <= longBorder { longRuns.append(run) }
            start += 1
          }
          if start == 0 { longRuns.append(spans[0].hash) }
        }
      }
    }
  }

  /// Hashes the short run from each token on, as far as the first run that reaches the end of the text; gives its start.
  private static func hashRuns(
    _ tokens: UnsafeBufferPointer<UInt64>, _ weights: UnsafeBufferPointer<UInt8>, _ count: Int,
    _ spans: UnsafeMutableBufferPointer<(hash: UInt64, end: Int)>
  ) -> Int {
    var start = 0
    while true {
      var run: UInt64 = 0
      var weight: UInt8 = 0
      var end = start
      while end < count, weight < runWeight {
        run = (run ^ tokens[end]) &* 0x9FB2_1C65_1E98_DF25 ^ run >> 29
        weight += weights[end] & ~numberMark
        end += 1
      }
      spans[start] = (mix(run), end)
      if end == count { return start }
      start += 1
    }
  }

  @inline(__always) private static func entry(_ hash: UInt64, at place: Int) -> UInt64 {
    hash & 0xFFFF_FFFF_0000_0000 | UInt64(UInt32(truncatingIfNeeded: place))
  }

  /// Collects the tokens and their weights, and gives the hash of all tokens in order.
  private mutating func collectTokens(_ text: [UInt8]) -> UInt64 {
    // A token takes a byte at least; the arrays only ever grow, so that they are filled in once.
    let missing = text.count + 1 - tokens.count
    if missing > 0 {
      tokens.append(contentsOf: repeatElement(0, count: missing))
      weights.append(contentsOf: repeatElement(0, count: missing))
      spans.append(contentsOf: repeatElement((hash: 0, end: 0), count: missing))
    }
    let exact: UInt64
    (count, exact) = text.withUnsafeBufferPointer { bytes in
      tokens.withUnsafeMutableBufferPointer { tokens in
        weights.withUnsafeMutableBufferPointer { DuplicateHasher.collect(bytes, tokens, $0) }
      }
    }
    return exact
  }

  /// Puts the tokens of a text into buffers as long as the text, with their weights; gives their number and the hash of
  /// all in order.
  private static func collect(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeMutableBufferPointer<UInt64>,
    _ weights: UnsafeMutableBufferPointer<UInt8>
  ) -> (count: Int, exact: UInt64) {
    var count = 0
    var exact = exactStart
    var at = 0
    /// The word at hand, its first letters, how many letters it has and whether it is a number.
    var word: UInt64 = 0
    var prefix: UInt64 = 0
    var length = 0
    var isNumber = false
    func add(_ token: UInt64, exactly whole: UInt64, weight: UInt8) {
      tokens[count] = token
      weights[count] = weight
      count += 1
      exact = mix(exact ^ whole) &* 0x100_0000_01B3
    }
    func endWord() {
      guard word != 0 else { return }
      add(isNumber ? word : prefix, exactly: word, weight: isNumber ? wordWeight | numberMark : wordWeight)
      word = 0
      length = 0
    }
    func extendWord(_ letter: UInt64, isDigit: Bool) {
      if length == 0 { isNumber = isDigit }
      word = (word ^ letter) &* 0x100_0000_01B3 &+ 1
      length += 1
      if length <= wordPrefix { prefix = word }
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if PublicationDate.isLetter(byte) || PublicationDate.isDigit(byte) {
          extendWord(UInt64(lower), isDigit: PublicationDate.isDigit(byte))
        } else {
          endWord()
        }
        at += 1
        continue
      }
      let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard at + width <= bytes.count else { break }
      var scalar = UInt32(byte) & (0xFF >> UInt32(width + 1))
      for index in 1..<width { scalar = scalar << 6 | UInt32(bytes[at + index] & 0x3F) }
      at += width
      if isIdeograph(scalar) {
        endWord()
        let character = mix(UInt64(scalar))
        add(character, exactly: character, weight: 1)
      } else if isLetter(scalar) {
        extendWord(UInt64(scalar), isDigit: scalar >= 0xFF10 && scalar <= 0xFF19)
      } else {
        endWord()
      }
    }
    endWord()
    return (count, exact)
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
}
