internal import YuliaoCorpus

/// The lattice of a stretch of text: an entry for each plain character and for each segment of another kind.
///
/// The scanner fills it, ``LatticeBlock/search(_:)`` finds the cheapest path through it, and
/// ``LatticeBlock/emit(_:into:bound:_:)`` reads the path off as tokens. A segment of another kind is an entry that no
/// word crosses, so that a block needs no division into runs.
///
/// Invariants:
/// - `codes` has room for `capacity + 3` elements, `offsets` and `lengths` for `capacity + 1`; `count <= capacity`;
/// - `offsets[0...count]` are byte offsets in ascending order; entry `i` covers `offsets[i]..<offsets[i + 1]`;
/// - `best` has `partCount + overhang + 2` elements, all ``PackedCost/none`` between searches;
/// - `shortWords` and `longWords` have room for `partCount + 1` elements, side by side in `work`; a search fills them
///   anew for each part of at most `partCount` entries.
///
/// It takes seven bytes an entry, 21 KB besides, and belongs to one scratch, hence to one thread.
final class LatticeBlock {
  /// Entries after which a block is searched, at the next place no word crosses: what it needs stays in the
  /// fastest cache.
  static let usualCount = 1024

  /// Entries for which there is room at first.
  private static let usualCapacity = usualCount + 256
  /// Entries after which the last place that no word crosses is looked for.
  static let usualLimit = usualCapacity - 2
  /// Entries searched at a time; nearly all blocks have fewer.
  static let partCount = usualCapacity
  /// Places behind a part that its words may end at.
  static let overhang = PackedCost.longestWord
  static let longWordsOffset = 4 * (partCount + 4)

  private(set) var capacity: Int
  /// By entry: the code of a plain or solo character, or the kind of another segment.
  private(set) var codes: UnsafeMutablePointer<UInt16>
  private(set) var offsets: UnsafeMutablePointer<UInt32>
  /// The last word of the best path to each entry: the low bits of a ``PackedCost``.
  private(set) var lengths: UnsafeMutablePointer<UInt8>
  /// The best paths to the places of a part by words of three and more characters.
  let best: UnsafeMutablePointer<UInt32>
  /// Holds the next two, whose distance the hottest loop knows.
  let work: UnsafeMutableRawPointer
  /// By entry of a part: the cost of the one-character word, and from bit 16 on that of the word of two.
  let shortWords: UnsafeMutablePointer<UInt32>
  /// Where in a part longer words begin, in order.
  let longWords: UnsafeMutablePointer<LongWord>

  init() {
    capacity = LatticeBlock.usualCapacity
    work = .allocate(byteCount: LatticeBlock.longWordsOffset + 8 * (LatticeBlock.partCount + 1), alignment: 64)
    shortWords = work.bindMemory(to: UInt32.self, capacity: LatticeBlock.partCount + 1)
    longWords = (work + LatticeBlock.longWordsOffset).bindMemory(
      to: LongWord.self, capacity: LatticeBlock.partCount + 1)
    codes = .allocate(capacity: capacity + 3)
    offsets = .allocate(capacity: capacity + 1)
    lengths = .allocate(capacity: capacity + 1)
    let places = LatticeBlock.partCount + LatticeBlock.overhang + 2
    best = .allocate(capacity: places)
    best.initialize(repeating: PackedCost.none, count: places)
  }

  deinit {
    codes.deallocate()
    offsets.deallocate()
    lengths.deallocate()
    best.deallocate()
    work.deallocate()
  }

  /// Adds an eighth to the room, keeping `count` entries and the offset after them.
  @inline(never)
  func grow(keeping count: Int) {
    let larger = capacity + capacity / 8
    let newCodes = UnsafeMutablePointer<UInt16>.allocate(capacity: larger + 3)
    newCodes.update(from: codes, count: count)
    codes.deallocate()
    codes = newCodes
    let newOffsets = UnsafeMutablePointer<UInt32>.allocate(capacity: larger + 1)
    newOffsets.update(from: offsets, count: count + 1)
    offsets.deallocate()
    offsets = newOffsets
    // The lengths are made anew by each search.
    lengths.deallocate()
    lengths = .allocate(capacity: larger + 1)
    capacity = larger
  }

  /// At least as many as the path through the first `count` entries has segments; exact where a block is long, so that
  /// the results of a long run take no more room than they need.
  func segmentBound(_ count: Int) -> Int {
    guard count > LatticeBlock.partCount else { return count }
    var at = count
    var found = 0
    while at > 0 {
      at &-= Int(PackedCost.length(lengths[at]))
      found &+= 1
    }
    return found
  }

  /// Writes the path's segments to the `bound` elements at `target`, in order and without gaps from the first one on;
  /// returns how many there are.
  @inline(never)
  func emit(_ count: Int, into target: UnsafeMutablePointer<Token>, bound: Int, _ tables: LatticeTables) -> Int {
    let codes = UnsafePointer(self.codes)
    let offsets = UnsafePointer(self.offsets)
    let lengths = UnsafePointer(self.lengths)
    let statuses = tables.statuses
    let firstOrdinary = tables.groups.firstOrdinary
    var at = count
    var end = offsets[count]
    var place = target + bound
    // The path is known by its last words, so it is read backwards.
    while at > 0 {
      at &-= Int(PackedCost.length(lengths[at]))
      place -= 1
      let start = offsets[at]
      let code = min(codes[at], firstOrdinary)
      place.pointee.start = start
      place.pointee.end = end
      place.pointee.kind = statuses[Int(code)]
      end = start
    }
    let found = target + bound - place
    if place > target { target.update(from: place, count: found) }
    return found
  }

  /// Bytes held.
  var memory: Int {
    capacity * 7 + LatticeBlock.longWordsOffset + (LatticeBlock.partCount + 1) * 8
      + (LatticeBlock.partCount + LatticeBlock.overhang + 2) * 4
  }
}

/// An entry of a part at which words of three and more characters begin, and the cell of the first two or three.
struct LongWord {
  private let bits: UInt64

  /// Beyond every part.
  static let none = LongWord(at: Int(Int32.max), cell: 0)

  @inline(__always)
  init(at: Int, cell: Int) {
    bits = UInt64(truncatingIfNeeded: at) << 32 | UInt64(truncatingIfNeeded: cell)
  }

  @inline(__always)
  var parts: (at: Int, cell: Int) { (Int(bits >> 32), Int(bits & 0xFFFF_FFFF)) }
}

/// ICU's costs of katakana runs as words.
enum KatakanaRun {
  /// Runs from this length on are no words.
  static let limit = 20

  static func cost(_ length: Int) -> UInt32 {
    length > 8 ? 8192 : [8192, 984, 408, 240, 204, 252, 300, 372, 480][length]
  }
}
