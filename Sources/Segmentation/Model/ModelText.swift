internal import YuliaoCorpus
internal import YuliaoICU

/// A text as the model reads it: a code, an offset and ICU's boundary for each character.
///
/// Invariants: `codes`, `starts` and `extra` have ``padding`` elements before the first character and after the last,
/// which are zero; `offsets[0...count]` are byte offsets. It belongs to one scratch, hence to one thread.
final class ModelText {
  static let padding = 8
  /// Characters whose weights are collected at a time.
  static let blockSize = 256

  @exclusivity(unchecked) private(set) var count = 0
  private var capacity = 0
  @exclusivity(unchecked) private var codeMemory: UnsafeMutablePointer<UInt16>
  @exclusivity(unchecked) private var startMemory: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var extraMemory: UnsafeMutablePointer<Int16>
  @exclusivity(unchecked) private(set) var offsets: UnsafeMutablePointer<UInt32>

  var codes: UnsafeMutablePointer<UInt16> { codeMemory + ModelText.padding }
  /// Bit 0 is set where one of ICU's segments begins, bit 1 at characters on both sides of which ICU's rules have the
  /// say, bit 2 where they have it before a character.
  var starts: UnsafeMutablePointer<UInt8> { startMemory + ModelText.padding }
  /// What long words add to the scores of boundaries; zero between calls.
  var extra: UnsafeMutablePointer<Int16> { extraMemory + ModelText.padding }

  /// The weights collected for a block, and where its pairs and triples lie.
  let sums: UnsafeMutablePointer<SIMD8<Int16>>
  let cells: UnsafeMutablePointer<SIMD2<UInt32>>

  init() {
    sums = .allocate(capacity: ModelText.blockSize)
    cells = .allocate(capacity: ModelText.blockSize)
    codeMemory = .allocate(capacity: 0)
    startMemory = .allocate(capacity: 0)
    extraMemory = .allocate(capacity: 0)
    offsets = .allocate(capacity: 0)
    makeRoom(for: 1024)
  }

  deinit {
    codeMemory.deallocate()
    startMemory.deallocate()
    extraMemory.deallocate()
    offsets.deallocate()
    sums.deallocate()
    cells.deallocate()
  }

  private func makeRoom(for characters: Int) {
    guard characters > capacity else { return }
    func renew<Element: BitwiseCopyable>(_ memory: inout UnsafeMutablePointer<Element>, _ zero: Element) {
      memory.deallocate()
      memory = .allocate(capacity: characters + 2 * ModelText.padding)
      memory.initialize(repeating: zero, count: characters + 2 * ModelText.padding)
    }
    renew(&codeMemory, 0)
    renew(&startMemory, 0)
    renew(&extraMemory, 0)
    renew(&offsets, 0)
    capacity = characters
  }

  /// Reads a text that ICU's segments `tokens` cover.
  @inline(never)
  func fill(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: ArraySlice<Token>, _ codeTable: UnsafePointer<UInt16>,
    digits: ModelSegmenter.Digits = .learned
  ) {
    let ruled: UInt8 = digits == .rules ? 2 : 0
    let unitMark: UInt8 = digits == .dates ? 4 : 0
    makeRoom(for: text.count)
    let codes = self.codes
    let starts = self.starts
    let offsets = self.offsets
    var count = 0
    var previous: UInt32 = 0
    var isBehindDot = false
    tokens.withUnsafeBufferPointer { tokens in
      for token in tokens {
        var at = Int(token.start)
        let end = Int(token.end)
        var mark: UInt8 = 1
        while at < end {
          let (scalar, length) = ModelText.scalar(at, text)
          let code = scalar < 0x10000 ? codeTable[Int(scalar)] : ModelAlphabet.unknown
          var start = mark | UInt8(truncatingIfNeeded: code >> 14) & ruled
          if previous &- 0x30 < 10, ModelText.isDateUnit(scalar) { start |= unitMark }
          let isDot = scalar == ModelText.middleDot && !ModelText.isDigit(previous)
          if isDot || isBehindDot {
            start |= 4
            isBehindDot = isDot
          }
          starts[count] = start
          previous = scalar
          mark = 0
          codes[count] = code & ~ModelAlphabet.ruled
          offsets[count] = UInt32(truncatingIfNeeded: at)
          count &+= 1
          at &+= length
        }
      }
    }
    offsets[count] = UInt32(truncatingIfNeeded: text.count)
    for place in 0..<ModelText.padding {
      codes[count + place] = 0
      starts[count + place] = 0
    }
    self.count = count
  }

  /// It stands between the parts of a foreign name, and a word each they are by ICU's rules; between digits it is a
  /// decimal point in some papers.
  private static let middleDot: UInt32 = 0xB7

  private static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 || scalar &- 0xFF10 < 10 }

  /// 年, 月, 日.
  @inline(__always)
  private static func isDateUnit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5E74, 0x6708, 0x65E5: true
    default: false
    }
  }

  @inline(__always)
  private static func scalar(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> (scalar: UInt32, length: Int) {
    // Three bytes at once where they are well-formed, as nearly all Chinese is; overlong forms and surrogates, which
    // have the same marks, go the long way.
    if at &+ 4 <= text.count {
      let word = UnsafeRawPointer(text.baseAddress! + at).loadUnaligned(as: UInt32.self)
      if word & 0xC0C0F0 == 0x8080E0 {
        let scalar = (word & 0x0F) << 12 | (word & 0x3F00) >> 2 | (word & 0x3F0000) >> 16
        if scalar >= 0x800, scalar & 0xF800 != 0xD800 { return (scalar, 3) }
      }
      if word & 0x80 == 0 { return (word & 0x7F, 1) }
    }
    return UTF8Decoding.scalar(at: at, in: text)
  }
}
