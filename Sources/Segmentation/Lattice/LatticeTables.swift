internal import YuliaoICU

/// The compiled dictionary and rules as the hot loops read them: flat memory, reached by pointers.
///
/// Invariants, which ``DictionaryCompiler`` establishes and nothing changes afterwards:
/// - `low` has an entry for each scalar below U+0800, `threeByte` for each one of the basic plane; `pages` one for each
///   256 scalars above it, each the number of a page inside `supplementary`;
/// - `cells` begins with an entry for each code and each of the ``PairRow/classes``, and has pairs from `firstPair` on;
/// - an origin plus any column lies among the pairs, and plus any code inside `longer`;
/// - a cell of `longer` that no row owns has an owner no cell's number equals; one of the pairs says nothing whoever
///   asks;
/// - `steps` has a row of ``FoldedRules/width`` entries for each state, `columns` and `statuses` an entry for each code
///   up to the first ordinary one.
///
/// The memory is never written after `init`, so that all threads may read it.
final class LatticeTables: @unchecked Sendable {
  let groups: CodeGroups
  /// Codes of characters of one and two bytes, by scalar.
  let low: UnsafePointer<UInt16>
  /// Codes of characters of three bytes, by what these spell.
  let threeByte: UnsafePointer<UInt16>
  let pages: UnsafePointer<UInt16>
  let supplementary: UnsafePointer<UInt16>
  /// A character's rows of pairs, by its code and the class of the second one's: the origin (from bit 8) and the cost
  /// of the one-character word.
  ///
  /// Behind them two-character prefixes, at an origin and the second character's column: the number of the row, which
  /// proves both characters (from bit 16), the cost of the word and 1, or 0 where there is none (from bit 8), and a
  /// filter of the third character. Both together, because the hottest loop has no register to spare.
  let cells: UnsafePointer<UInt32>
  let firstPair: Int
  /// For each pair, the origin of the row of its third characters.
  let pairOrigins: UnsafePointer<UInt32>
  /// Longer prefixes: the number of the prefix's own prefix (from bit 32), the origin of the row of next
  /// characters (from bit 8, 0 for none) and the cost of the word, 0 where there is none.
  let longer: UnsafePointer<UInt64>
  /// Elements of `cells`; the number of a cell of `longer` is its index and this.
  let cellCount: Int
  /// The kind of characters of the first group of plain ones where they stand alone.
  let loneKind: UInt16

  let steps: UnsafePointer<UInt8>
  /// Where the start state's row begins in `steps`.
  let startRow: Int
  /// The columns of codes up to the first ordinary one.
  private let columns: UnsafePointer<UInt8>
  let kindOfState: UnsafePointer<UInt8>
  let endsPlainRun: UnsafePointer<Bool>
  /// Rule statuses by kind and code; at the first ordinary code that of plain runs.
  let statuses: UnsafePointer<UInt16>

  /// ICU's rules as they are, for the segments that are left to it.
  let rules: WordRules

  /// Bytes held.
  let memory: Int

  init(plan: CodePlan, rules: WordRules, folded: FoldedRules, dictionary: consuming CompiledDictionary) {
    var memory = 0
    cellCount = dictionary.cells.count
    firstPair = dictionary.firstPair
    groups = plan.groups
    loneKind = UInt16(folded.loneKind)
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
    low = copy(plan.codes.low)
    threeByte = copy(plan.codes.threeByte)
    pages = copy(plan.codes.pages)
    supplementary = copy(plan.codes.supplementary)
    cells = move(&dictionary.cells)
    pairOrigins = move(&dictionary.pairOrigins)
    longer = move(&dictionary.longer)
    self.rules = rules
    steps = copy(folded.steps)
    startRow = WordRules.startState * FoldedRules.width
    let codes = 0...Int(plan.groups.firstOrdinary)
    columns = copy(codes.map { plan.category(ofCode: $0) ?? UInt8(FoldedRules.plainColumn) })
    kindOfState = copy(folded.kindOfState)
    endsPlainRun = copy(folded.endsPlainRun)
    let start = WordRules.startState * rules.categoryCount
    statuses = copy(
      codes.map { code in
        if code < Int(CodeGroups.firstLone) { return code < folded.kinds.count ? folded.kinds[code] : 0 }
        return plan.category(ofCode: code).map { rules.status[Int(rules.next[start + Int($0)])] } ?? folded.plainStatus
      })
    self.memory = memory
  }

  deinit {
    low.deallocate()
    threeByte.deallocate()
    pages.deallocate()
    supplementary.deallocate()
    cells.deallocate()
    pairOrigins.deallocate()
    longer.deallocate()
    steps.deallocate()
    columns.deallocate()
    kindOfState.deallocate()
    endsPlainRun.deallocate()
    statuses.deallocate()
  }

  /// The column of a code in `steps`.
  @inline(__always)
  func column(_ code: UInt16) -> Int {
    if code < CodeGroups.firstLone { return Int(code) }
    return Int(columns[Int(min(code, groups.firstOrdinary))])
  }
}

/// How the second characters of pairs are spread over rows.
///
/// One row for each first character would be long and could hardly be placed between others: it took 566,000 cells for
/// 186,000 pairs. Eight shorter rows each, by the low bits of the second character's code, fill nearly all.
enum PairRow {
  static let classBits = 3
  static let classes = 1 << classBits

  /// The first code of the half of the codes whose rows are kept apart: a cell names its row by sixteen bits, and rows
  /// of both halves may have the same.
  static let secondHalf = 1 << (16 - classBits)

  /// What a cell says of a pair: nothing, if it is not of the row with this number.
  @inline(__always)
  static func pair(_ cell: UInt32, _ row: Int) -> UInt32 {
    UInt16(truncatingIfNeeded: cell >> 16) == UInt16(truncatingIfNeeded: row) ? cell : 0
  }

  @inline(__always)
  static func cell(row: Int, cost: UInt8) -> UInt32 {
    UInt32(row & 0xFFFF) << 16 | (cost == 0 ? 0 : UInt32(cost) + 1) << 8
  }

  /// The bit that says whether a pair goes on with a character like `third`.
  @inline(__always)
  static func filterBit(_ third: Int) -> UInt32 { UInt32(truncatingIfNeeded: third) & 7 }

  /// The costs as ``PackedCost`` of the one-character word in a row's entry, and from bit 16 on of the word of two; where
  /// a pair is none, more than two characters ever cost.
  @inline(__always)
  static func packedCosts(_ entry: UInt32, _ pair: UInt32) -> UInt32 {
    let lengths = (PackedCost.lengthMask - 2) << 16 | PackedCost.lengthMask - 1
    // The cell has the cost and 1: without a cost this wraps to the highest one.
    return (entry & 0xFF | (pair & 0xFF00) << 8) << PackedCost.lengthBits &- 1 << (16 + PackedCost.lengthBits)
      &+ lengths
  }

  /// The index of the row's origin.
  @inline(__always)
  static func index(_ first: Int, _ second: Int) -> Int { first << classBits | second & (classes - 1) }

  /// The place in the row.
  @inline(__always)
  static func column(_ second: Int) -> Int { second >> classBits }
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

  /// The length in the low bits of a packed cost.
  @inline(__always)
  static func length(_ low: UInt8) -> UInt8 { ~low & UInt8(lengthMask) }
}
