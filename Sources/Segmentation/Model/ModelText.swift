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
  /// Bit 0 is set where one of ICU's segments begins, bit 1 where ICU's rules have the say.
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
    rulesDigits: Bool = false
  ) {
    let ruled: UInt8 = rulesDigits ? 2 : 0
    makeRoom(for: text.count)
    let codes = self.codes
    let starts = self.starts
    let offsets = self.offsets
    var count = 0
    tokens.withUnsafeBufferPointer { tokens in
      for token in tokens {
        var at = Int(token.start)
        let end = Int(token.end)
        var mark: UInt8 = 1
        while at < end {
          let (scalar, length) = ModelText.scalar(at, text)
          let code = scalar < 0x10000 ? codeTable[Int(scalar)] : ModelAlphabet.unknown
          starts[count] = mark | UInt8(truncatingIfNeeded: code >> 14) & ruled
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
