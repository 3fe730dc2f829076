internal import YuliaoICU

/// The compiled dictionary and rules as the hot loops read them: flat memory, reached by pointers.
///
/// Invariants, which ``DictionaryCompiler`` establishes and nothing changes afterwards:
/// - `codes` has an entry for each scalar of the basic plane; `pages` one for each 256 scalars above it, each the
///   number of a page inside `supplementary`;
/// - each plain code and each kind (the codes below ``CharacterCodes/firstPlain``) has an entry in `characters`,
///   `codeCount` in all;
/// - `rowOrigins` has an entry for each code and each of the ``PairRow/classes``;
/// - an origin plus any column lies inside `pairs`, and plus any code inside `longer`;
/// - a cell that no row owns has an owner that no code and no cell number equals;
/// - `steps` has a row of ``FoldedRules/width`` entries for each state.
///
/// The memory is never written after `init`, so that all threads may read it.
final class LatticeTables: @unchecked Sendable {
  let codes: UnsafePointer<UInt16>
  let pages: UnsafePointer<UInt16>
  let supplementary: UnsafePointer<UInt16>
  /// By code: the cost of the one-character word, as ``PackedCost``.
  let characters: UnsafePointer<UInt16>
  /// The origins of a character's rows of pairs, by its code and the class of the second one's.
  let rowOrigins: UnsafePointer<UInt32>
  /// Two-character prefixes, at an origin and the second character's column: the index of the origin, which proves
  /// both characters (from bit 15), a filter of the third (from bit 8), and the cost of the word, 0 where there is none.
  let pairs: UnsafePointer<UInt32>
  /// For each cell of `pairs`, the origin of the row of its third characters.
  let pairOrigins: UnsafePointer<UInt32>
  /// Longer prefixes: the number of the prefix's own prefix (from bit 32), the origin of the row of next
  /// characters (from bit 8, 0 for none) and the cost of the word, 0 where there is none.
  let longer: UnsafePointer<UInt64>
  /// Cells in `pairs`; the number of a cell of `longer` is its index and this.
  let pairCount: Int
  let codeCount: Int
  /// Codes from here on are katakana, which also form words by their number.
  let firstKatakana: UInt16
  /// Codes from ``CharacterCodes/firstPlain`` to here are of kind `loneKind` where they stand alone.
  let endOfLone: UInt16
  let loneKind: UInt16

  let steps: UnsafePointer<UInt8>
  let kindOfState: UnsafePointer<UInt8>
  let endsPlainRun: UnsafePointer<Bool>
  /// Rule statuses by kind; at ``CharacterCodes/firstPlain`` that of plain runs.
  let statuses: UnsafePointer<UInt16>

  /// ICU's rules as they are, for the segments that are left to it.
  let rules: WordRules

  /// Bytes held.
  let memory: Int

  init(codes: CharacterCodes, rules: WordRules, folded: FoldedRules, dictionary: consuming CompiledDictionary) {
    var memory = 0
    pairCount = dictionary.pairs.count
    codeCount = dictionary.characters.count
    /// Copies a part, and frees it where the dictionary alone holds it: the parts never exist twice all at once.
    func move<Element>(_ array: inout [Element]) -> UnsafePointer<Element> {
      defer { array = [] }
      return copy(array)
    }
    func copy<Element>(_ array: [Element]) -> UnsafePointer<Element> {
      let target = UnsafeMutablePointer<Element>.allocate(capacity: max(array.count, 1))
      target.initialize(from: array, count: array.count)
      memory += array.count * MemoryLayout<Element>.stride
      return UnsafePointer(target)
    }
    self.codes = copy(codes.basic)
    pages = copy(codes.pages)
    supplementary = copy(codes.supplementary)
    characters = move(&dictionary.characters)
    rowOrigins = move(&dictionary.rowOrigins)
    pairs = move(&dictionary.pairs)
    pairOrigins = move(&dictionary.pairOrigins)
    longer = move(&dictionary.longer)
    firstKatakana = dictionary.firstKatakana
    endOfLone = dictionary.endOfLone
    loneKind = UInt16(dictionary.loneKind)
    self.rules = rules
    steps = copy(folded.steps)
    kindOfState = copy(folded.kindOfState)
    endsPlainRun = copy(folded.endsPlainRun)
    var statuses = [UInt16](repeating: 0, count: Int(CharacterCodes.firstPlain) + 1)
    for (kind, status) in folded.kinds.enumerated() { statuses[kind] = status }
    statuses[Int(CharacterCodes.firstPlain)] = folded.plainStatus
    self.statuses = copy(statuses)
    self.memory = memory
  }

  deinit {
    codes.deallocate()
    pages.deallocate()
    supplementary.deallocate()
    characters.deallocate()
    rowOrigins.deallocate()
    pairs.deallocate()
    pairOrigins.deallocate()
    longer.deallocate()
    steps.deallocate()
    kindOfState.deallocate()
    endsPlainRun.deallocate()
    statuses.deallocate()
  }
}

/// How the second characters of pairs are spread over rows.
///
/// One row for each first character would be long and could hardly be placed between others: it took 566,000 cells for
/// 186,000 pairs. Eight shorter rows each, by the low bits of the second character's code, fill nearly all.
enum PairRow {
  static let classBits = 3
  static let classes = 1 << classBits

  static let ownerShift: UInt32 = 15

  /// The bit that says whether a pair goes on with a character like `third`.
  @inline(__always)
  static func filterBit(_ third: UInt16) -> UInt32 { 8 &+ UInt32(min(third & 7, 6)) }

  /// The index of the row's origin.
  @inline(__always)
  static func index(_ first: UInt16, _ second: UInt16) -> Int {
    Int(first) << classBits | Int(second) & (classes - 1)
  }

  /// The place in the row.
  @inline(__always)
  static func column(_ second: UInt16) -> Int { Int(second) >> classBits }
}

/// The cost of the best path to a place, and the length of its last word, in one number that compares as ICU does:
/// the lower cost wins, and of equal costs the longer last word, because ICU's search finds it first.
enum PackedCost {
  static let none: UInt32 = .max
  static let lengthBits: UInt32 = 5
  static let lengthMask: UInt32 = 31
  /// The longest word the search can name; ICU looks no further than 20.
  static let longestWord = 20

  @inline(__always)
  static func word(cost: UInt32, length: Int) -> UInt32 {
    cost << lengthBits | (lengthMask - UInt32(truncatingIfNeeded: length))
  }

  @inline(__always)
  static func length(_ packed: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: lengthMask - packed & lengthMask)
  }
}
