/// All names of the gazetteers, places and cue words, found wherever they stand in one pass over a text.
///
/// It walks as a trie does, from each place a name can begin, but a state is the running hash of the symbols walked:
/// one bit set tells whether any name goes on with them, one whether any name ends with them, and only then a hash
/// table is asked and the name's symbols are compared, so that answers are exact. A bit set of all first pairs keeps
/// nine places in ten from being walked at all. Building touches about three cache lines a symbol and needs no sorting:
/// 150,000 names take about 25 ms and 12 MB; a trie in a table of transitions took eight times as long.
struct NameAutomaton: Sendable {
  /// Whether a name begins with a pair of symbols: 128 KB, stays in the second-level cache.
  private var pairs = BitFilter(bits: 20)
  /// Whether a name begins with the symbols walked.
  private var prefixes: BitFilter
  /// Whether a name is the symbols walked.
  private var ends: BitFilter
  private var hashes: [UInt64]
  private var groups: [UInt32]
  private var mask: Int
  /// The symbols of all names, one after the other, and where each group's name begins.
  private var pool: [UInt16] = []
  private var poolStarts: [UInt32] = [0]

  static let noGroup = UInt32.max

  init(expectedNames: Int) {
    var bits = 10
    while 1 << bits < expectedNames * 2 { bits += 1 }
    hashes = [UInt64](repeating: 0, count: 1 << bits)
    groups = [UInt32](repeating: NameAutomaton.noGroup, count: 1 << bits)
    mask = (1 << bits) - 1
    prefixes = BitFilter(bits: min(25, bits + 6))
    ends = BitFilter(bits: min(22, bits + 3))
    pool.reserveCapacity(expectedNames * 10)
    poolStarts.reserveCapacity(expectedNames)
  }

  /// Takes stored arrays; nil where they do not fit each other.
  init?(stored: Stored) {
    let starts = stored.poolStarts
    guard let first = starts.first, first == 0, starts.last.map(Int.init) == stored.pool.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }), stored.hashes.count == stored.groups.count,
      stored.groups.count & (stored.groups.count - 1) == 0, stored.groups.count > starts.count,
      stored.groups.allSatisfy({ $0 == NameAutomaton.noGroup || Int($0) < starts.count - 1 }),
      stored.groups.contains(NameAutomaton.noGroup), let pairs = BitFilter(words: stored.pairs),
      let prefixes = BitFilter(words: stored.prefixes), let ends = BitFilter(words: stored.ends)
    else { return nil }
    self.pairs = pairs
    self.prefixes = prefixes
    self.ends = ends
    hashes = stored.hashes
    groups = stored.groups
    mask = stored.groups.count - 1
    pool = stored.pool
    poolStarts = starts
  }

  /// What the compiled form keeps of it.
  struct Stored {
    var pairs: [UInt64]
    var prefixes: [UInt64]
    var ends: [UInt64]
    var hashes: [UInt64]
    var groups: [UInt32]
    var pool: [UInt16]
    var poolStarts: [UInt32]
  }

  var stored: Stored {
    Stored(
      pairs: pairs.words, prefixes: prefixes.words, ends: ends.words, hashes: hashes, groups: groups, pool: pool,
      poolStarts: poolStarts)
  }

  /// Distinct names.
  var count: Int { poolStarts.count - 1 }

  @inline(__always) private static func step(_ hash: UInt64, _ symbol: UInt16) -> UInt64 {
    let mixed = (hash ^ UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  private static let seed: UInt64 = 0x2545_F491_4F6C_DD1D

  /// The group of a name and whether it is new; groups count from 0. A name needs at least one symbol.
  mutating func insert(_ name: UnsafeBufferPointer<UInt16>) -> (group: UInt32, isNew: Bool) {
    var hash = NameAutomaton.seed
    for (index, symbol) in name.enumerated() {
      hash = NameAutomaton.step(hash, symbol)
      prefixes.insert(hash)
      if index == 1 { pairs.insert(hash) }
    }
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while groups[slot] != NameAutomaton.noGroup {
      if hashes[slot] == hash, holds(groups[slot], name) { return (groups[slot], false) }
      slot = (slot + 1) & mask
    }
    ends.insert(hash)
    let group = UInt32(count)
    hashes[slot] = hash
    groups[slot] = group
    pool.append(contentsOf: name)
    poolStarts.append(UInt32(pool.count))
    if count * 4 > groups.count * 3 { grow() }
    return (group, true)
  }

  private mutating func grow() {
    let old = zip(hashes, groups).filter { $0.1 != NameAutomaton.noGroup }
    let capacity = groups.count * 2
    hashes = [UInt64](repeating: 0, count: capacity)
    groups = [UInt32](repeating: NameAutomaton.noGroup, count: capacity)
    mask = capacity - 1
    for (hash, group) in old {
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while groups[slot] != NameAutomaton.noGroup { slot = (slot + 1) & mask }
      hashes[slot] = hash
      groups[slot] = group
    }
  }

  private func holds(_ group: UInt32, _ name: UnsafeBufferPointer<UInt16>) -> Bool {
    let start = Int(poolStarts[Int(group)])
    guard Int(poolStarts[Int(group) + 1]) - start == name.count else { return false }
    for index in 0..<name.count where pool[start + index] != name[index] { return false }
    return true
  }

  /// The group of a name, or nil where the automaton does not hold it.
  func group(of name: [UInt16]) -> UInt32? {
    guard !name.isEmpty else { return nil }
    let hash = name.reduce(NameAutomaton.seed, NameAutomaton.step)
    return name.withUnsafeBufferPointer { find(hash, $0) }
  }

  @inline(__always)
  private func find(_ hash: UInt64, _ name: UnsafeBufferPointer<UInt16>) -> UInt32? {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while groups[slot] != NameAutomaton.noGroup {
      if hashes[slot] == hash, holds(groups[slot], name) { return groups[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The folded symbols of a group's name.
  func symbols(of group: UInt32) -> ArraySlice<UInt16> {
    pool[Int(poolStarts[Int(group)])..<Int(poolStarts[Int(group) + 1])]
  }

  /// Appends every place where a name stands, by start and then by end.
  ///
  /// Names in Latin letters are given only at word edges. Linear in the text for names of bounded length.
  func scan(_ text: FoldedText, into hits: inout [NameHit]) {
    hits.removeAll(keepingCapacity: true)
    text.symbols.withUnsafeBufferPointer { symbols in
      text.classes.withUnsafeBufferPointer { classes in
        walk(symbols, classes, &hits)
      }
    }
  }

  private func walk(
    _ symbols: UnsafeBufferPointer<UInt16>, _ classes: UnsafeBufferPointer<UInt8>, _ hits: inout [NameHit]
  ) {
    let wordPart = CharacterClass.wordPart.rawValue
    let count = symbols.count
    var insideWord = false
    for start in 0..<count {
      let startsInWord = insideWord
      insideWord = classes[start] & wordPart != 0
      if startsInWord && insideWord { continue }
      var hash = NameAutomaton.step(NameAutomaton.seed, symbols[start])
      var end = start + 1
      while true {
        let endsInWord = end < count && classes[end] & wordPart != 0 && classes[end - 1] & wordPart != 0
        if !endsInWord, ends.contains(hash),
          let group = find(hash, UnsafeBufferPointer(rebasing: symbols[start..<end]))
        {
          hits.append(NameHit(start: Int32(start), end: Int32(end), group: group))
        }
        if end == count { break }
        hash = NameAutomaton.step(hash, symbols[end])
        if end == start + 1, !pairs.contains(hash) { break }
        if !prefixes.contains(hash) { break }
        end += 1
      }
    }
  }
}

/// A place in a folded text where a name of a group stands, in symbols.
struct NameHit: Equatable {
  var start: Int32
  var end: Int32
  var group: UInt32
}

/// A set of hashes that may answer yes wrongly but never no: one bit for each hash.
struct BitFilter: Sendable {
  private(set) var words: [UInt64]
  private let shift: UInt64

  init(bits: Int) {
    words = [UInt64](repeating: 0, count: (1 << bits) / 64)
    shift = UInt64(64 - bits)
  }

  /// Takes stored words; nil where their number is no power of two.
  init?(words: [UInt64]) {
    guard words.count > 1, words.count & (words.count - 1) == 0 else { return nil }
    self.words = words
    shift = UInt64(64 - (words.count * 64).trailingZeroBitCount)
  }

  @inline(__always) mutating func insert(_ hash: UInt64) {
    let bit = hash >> shift
    words[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  @inline(__always) func contains(_ hash: UInt64) -> Bool {
    let bit = hash >> shift
    return words[Int(bit >> 6)] & (1 << (bit & 63)) != 0
  }
}
