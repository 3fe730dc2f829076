/// Pairs of characters with one between them: 不…不, 第…届.
///
/// A boundary sees the pair around the character before it and the one around the character behind it.
struct GapPairs {
  /// By pair, first and last code: its number.
  private var numbers: [UInt32: Int32] = [:]
  /// By number: the first code, then the last.
  private(set) var pairs: [SIMD2<UInt16>] = []
  /// By place of the text it was learned from: the number of the pair that begins there, -1 for none.
  private(set) var places: [Int32]

  /// Where the boundary lies in the pair: before the character between, or behind it.
  enum Side: Int { case before, behind }

  /// The pairs that occur twice in a text.
  init(_ text: GoldText) {
    places = [Int32](repeating: -1, count: text.codes.count)
    var once: Set<UInt32> = []
    for start in GapPairs.starts(text) {
      let key = GapPairs.key(text, start)
      guard !once.insert(key).inserted, numbers[key] == nil else { continue }
      numbers[key] = Int32(pairs.count)
      pairs.append(SIMD2(text.codes[start], text.codes[start + 2]))
    }
    for start in GapPairs.starts(text) { places[start] = numbers[GapPairs.key(text, start)] ?? -1 }
  }

  private static func key(_ text: GoldText, _ start: Int) -> UInt32 {
    UInt32(text.codes[start]) << 16 | UInt32(text.codes[start + 2])
  }

  private static func starts(_ text: GoldText) -> some Sequence<Int> {
    text.sentences.lazy.flatMap { max($0.lowerBound - 2, 0)..<$0.upperBound }
  }
}
