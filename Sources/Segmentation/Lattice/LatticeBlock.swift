internal import YuliaoCorpus

/// The lattice of a stretch of text: an entry for each plain character and for each segment of another kind.
///
/// The scanner fills it, ``LatticeBlock/search(_:)`` finds the cheapest path through it, and
/// ``LatticeBlock/emit(into:statuses:)`` reads the path off as tokens. A segment of another kind is an entry that no
/// word crosses, so that a block needs no division into runs.
///
/// Invariants:
/// - `codes` has room for `capacity + 3` elements, the others for `capacity + 1`; `count <= capacity`;
/// - `offsets[0...count]` are byte offsets in ascending order; entry `i` covers `offsets[i]..<offsets[i + 1]`;
/// - `best` has 32 elements, all ``PackedCost/none`` between searches.
///
/// It takes seven bytes an entry and belongs to one scratch, hence to one thread.
final class LatticeBlock {
  /// Entries after which a block is searched, at the next place no word crosses: what it needs stays in the
  /// fastest cache.
  static let usualCount = 1024

  /// More than paths that end within a word's length of one another can differ by.
  private static let margin: UInt32 = 1 << 20

  private(set) var capacity: Int
  private(set) var codes: UnsafeMutablePointer<UInt16>
  private(set) var offsets: UnsafeMutablePointer<UInt32>
  private var lengths: UnsafeMutablePointer<UInt8>
  private let best: UnsafeMutablePointer<UInt32>

  init() {
    capacity = 2 * LatticeBlock.usualCount
    codes = .allocate(capacity: capacity + 3)
    offsets = .allocate(capacity: capacity + 1)
    lengths = .allocate(capacity: capacity + 1)
    best = .allocate(capacity: 32)
    best.initialize(repeating: PackedCost.none, count: 32)
  }

  deinit {
    codes.deallocate()
    offsets.deallocate()
    lengths.deallocate()
    best.deallocate()
  }

  /// Doubles the room, keeping `count` entries and the offset after them.
  @inline(never)
  func grow(keeping count: Int) {
    let larger = capacity * 2
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

  /// Finds the cheapest path through the first `count` entries.
  @inline(never)
  func search(_ count: Int, _ tables: LatticeTables, hasKatakana: Bool) {
    // No word goes on beyond the last entry: code 0 is in no row.
    codes[count] = 0
    codes[count + 1] = 0
    codes[count + 2] = 0
    var start = 0
    var cost: UInt32 = 0
    var next = PackedCost.none
    while start < count {
      // Costs have 27 bits; taking them from a new base now and then keeps runs of any length within them.
      let end = min(start + 0x10000, count)
      if hasKatakana {
        (cost, next) = searchWithKatakana(start..<end, cost, next, tables)
      } else {
        (cost, next) = searchPart(start..<end, cost, next, tables)
      }
      let base = cost - min(cost, LatticeBlock.margin)
      if next != PackedCost.none { next -= base }
      for slot in 0..<32 where best[slot] != PackedCost.none { best[slot] -= base }
      cost -= base
      start = end
    }
  }

  /// The search proper: for each entry the best path to it is known, and the words that begin there offer paths to
  /// the ends they have.
  ///
  /// The offers of one- and two-character words travel in registers and without a branch; `best` holds those of
  /// longer words, by their end modulo 32.
  @inline(__always)
  private func searchPart(
    _ range: Range<Int>, _ startCost: UInt32, _ startNext: UInt32, _ tables: LatticeTables
  ) -> (cost: UInt32, next: UInt32) {
    let codes = UnsafePointer(self.codes)
    let lengths = self.lengths
    let best = self.best
    let characters = tables.characters
    let rowOrigins = tables.rowOrigins
    let pairs = tables.pairs
    var cost = startCost
    var next = startNext
    var code = codes[range.lowerBound]
    for at in range {
      let second = codes[at &+ 1]
      let character = characters[Int(code)]
      let row = PairRow.index(code, second)
      let cell = Int(rowOrigins[row]) &+ PairRow.column(second)
      let pair = pairs[cell]
      let one = cost &+ UInt32(character)
      let isPrefix = pair >> PairRow.ownerShift == UInt32(truncatingIfNeeded: row)
      let pairCost = pair & 0xFF
      let two =
        isPrefix && pairCost != 0
        ? cost &+ (pairCost << PackedCost.lengthBits | (PackedCost.lengthMask - 2)) : PackedCost.none
      let arrival = min(next, one)
      let slot = (at &+ 2) & 31
      next = min(best[slot], two)
      best[slot] = PackedCost.none
      if isPrefix, pair >> PairRow.filterBit(codes[at &+ 2]) & 1 != 0 {
        offerLonger(at, cell, cost, tables)
      }
      lengths[at &+ 1] = PackedCost.length(arrival)
      cost = arrival & ~PackedCost.lengthMask
      code = second
    }
    return (cost, next)
  }

  /// Offers the paths by the words of three and more characters that begin at `at` with the pair at `cell`.
  @inline(__always)
  private func offerLonger(_ at: Int, _ cell: Int, _ cost: UInt32, _ tables: LatticeTables) {
    let longer = tables.longer
    var origin = Int(tables.pairOrigins[cell])
    var owner = cell
    var end = at &+ 2
    while true {
      let index = origin &+ Int(codes[end])
      let entry = longer[index]
      if Int(entry >> 32) != owner { return }
      end &+= 1
      let wordCost = UInt32(truncatingIfNeeded: entry & 0xFF)
      if wordCost != 0 {
        let path = cost &+ PackedCost.word(cost: wordCost, length: end &- at)
        let slot = end & 31
        best[slot] = min(best[slot], path)
      }
      origin = Int(entry >> 8) & 0xFFFFFF
      if origin == 0 { return }
      owner = tables.pairCount &+ index
    }
  }

  /// The same search where katakana occur: each run of fewer than 20 is also a word, at a cost that depends on its
  /// length.
  @inline(never)
  private func searchWithKatakana(
    _ range: Range<Int>, _ startCost: UInt32, _ startNext: UInt32, _ tables: LatticeTables
  ) -> (cost: UInt32, next: UInt32) {
    var cost = startCost
    var next = startNext
    for at in range {
      let code = codes[at]
      if code >= tables.firstKatakana, at == 0 || codes[at - 1] < tables.firstKatakana {
        var length = 1
        while length < KatakanaRun.limit, codes[at + length] >= tables.firstKatakana { length += 1 }
        if length < KatakanaRun.limit {
          // Offered before the dictionary's words, which changes nothing: of two offers from one place to one end
          // only the cost counts.
          let path = cost + PackedCost.word(cost: KatakanaRun.cost(length), length: length)
          if length == 1 {
            next = min(next, path)
          } else {
            best[(at + length) & 31] = min(best[(at + length) & 31], path)
          }
        }
      }
      (cost, next) = searchPart(at..<at + 1, cost, next, tables)
    }
    return (cost, next)
  }

  /// Writes the path's segments to the `count` elements at `target`, in order and without gaps from the end
  /// backwards; returns how many there are.
  @inline(never)
  func emit(_ count: Int, into target: UnsafeMutablePointer<Token>, statuses: UnsafePointer<UInt16>) -> Int {
    let codes = UnsafePointer(self.codes)
    let offsets = UnsafePointer(self.offsets)
    let lengths = UnsafePointer(self.lengths)
    var at = count
    var end = offsets[count]
    var place = target + count
    while at > 0 {
      at &-= Int(lengths[at])
      place -= 1
      let start = offsets[at]
      let code = min(codes[at], CharacterCodes.firstPlain)
      place.pointee.start = start
      place.pointee.end = end
      place.pointee.kind = statuses[Int(code)]
      end = start
    }
    let found = target + count - place
    target.update(from: place, count: found)
    return found
  }
}

/// ICU's costs of katakana runs as words.
enum KatakanaRun {
  /// Runs from this length on are no words.
  static let limit = 20

  static func cost(_ length: Int) -> UInt32 {
    length > 8 ? 8192 : [8192, 984, 408, 240, 204, 252, 300, 372, 480][length]
  }
}
