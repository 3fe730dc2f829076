internal import CKernels

/// All names of the gazetteers, places and cue words, found wherever they stand in one pass over a text.
///
/// It walks as a trie does, from each place a name can begin, but a state is the running hash of the symbols walked,
/// and a step takes a whole word in Latin letters or one symbol of anything else, for names begin and end where words
/// do. One cell of two bits tells whether any name goes on with what was walked and whether any ends with it; only then
/// a hash table is asked and the name's symbols are compared, so that answers are exact. What keeps most places from
/// being walked at all fits the caches: the first words of names, apart those that stand in small letters, and the
/// first pairs of symbols. Building needs no sorting: 150,000 names take about 25 ms.
struct NameAutomaton: Sendable {
  /// For each symbol, whether a name that begins with no word goes on behind it or is that symbol.
  private(set) var firsts = CellFilter(bits: 16)
  /// The first two symbols of names that begin with no word.
  private(set) var pairs = BitFilter(bits: 20)
  /// The first words of names; in small letters only those that may stand so.
  private(set) var words = BitFilter(bits: 20)
  private(set) var smallWords = BitFilter(bits: 17)
  /// Whether a name goes on with the symbols walked, or ends.
  private(set) var steps: CellFilter
  /// A hash's upper half and its group each, `noGroup` where a slot is free.
  private(set) var slots: [UInt64]
  private(set) var mask: Int
  /// The symbols of all names, one after the other, and where each group's name begins.
  private(set) var pool: [UInt16] = []
  private(set) var poolStarts: [UInt32] = [0]
  private let classes = CharacterTable.shared.classes

  static let noGroup = UInt32.max

  static let freeSlot = UInt64(noGroup)

  init(expectedNames: Int) {
    var bits = 10
    while 1 << bits < expectedNames * 2 { bits += 1 }
    slots = [UInt64](repeating: NameAutomaton.freeSlot, count: 1 << bits)
    mask = (1 << bits) - 1
    steps = CellFilter(bits: min(22, bits + 3))
    pool.reserveCapacity(expectedNames * 10)
    poolStarts.reserveCapacity(expectedNames)
  }

  /// Takes stored arrays; nil where they do not fit each other.
  init?(stored: Stored) {
    let starts = stored.poolStarts
    guard let first = starts.first, first == 0, starts.last.map(Int.init) == stored.pool.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
      stored.slots.count & (stored.slots.count - 1) == 0, stored.slots.count > starts.count,
      stored.slots.allSatisfy({
        let group = UInt32(truncatingIfNeeded: $0)
        return group == NameAutomaton.noGroup || Int(group) < starts.count - 1
      }),
      stored.slots.contains(where: { UInt32(truncatingIfNeeded: $0) == NameAutomaton.noGroup }),
      let firsts = CellFilter(words: stored.firsts), firsts.count == 1 << 16,
      let pairs = BitFilter(words: stored.pairs), let words = BitFilter(words: stored.words),
      let smallWords = BitFilter(words: stored.smallWords), let steps = CellFilter(words: stored.steps)
    else { return nil }
    self.firsts = firsts
    self.pairs = pairs
    self.words = words
    self.smallWords = smallWords
    self.steps = steps
    slots = stored.slots
    mask = stored.slots.count - 1
    pool = stored.pool
    poolStarts = starts
  }

  /// What the compiled form keeps of it.
  struct Stored {
    var firsts: [UInt64]
    var pairs: [UInt64]
    var words: [UInt64]
    var smallWords: [UInt64]
    var steps: [UInt64]
    var slots: [UInt64]
    var pool: [UInt16]
    var poolStarts: [UInt32]
  }

  var stored: Stored {
    Stored(
      firsts: firsts.words, pairs: pairs.words, words: words.words, smallWords: smallWords.words, steps: steps.words,
      slots: slots, pool: pool, poolStarts: poolStarts)
  }

  /// Distinct names.
  var count: Int { poolStarts.count - 1 }

  @inline(__always) static func step(_ hash: UInt64, _ symbol: UInt16) -> UInt64 {
    let mixed = (hash ^ UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  static let seed: UInt64 = 0x2545_F491_4F6C_DD1D

  /// The group of a name and whether it is new; groups count from 0. A name needs at least one symbol.
  ///
  /// - Parameter beginsSmall: whether the name may stand in a text with a small first letter.
  mutating func insert(
    _ name: UnsafeBufferPointer<UInt16>, beginsSmall: Bool = true
  ) -> (group: UInt32, isNew: Bool) {
    insert(name, marked: mark(name, beginsSmall: beginsSmall))
  }

  /// The same for a name that ``mark(_:beginsSmall:)`` gave a hash.
  mutating func insert(_ name: UnsafeBufferPointer<UInt16>, marked hash: UInt64) -> (group: UInt32, isNew: Bool) {
    var slot = NameAutomaton.firstSlot(hash) & mask
    while slots[slot] != NameAutomaton.freeSlot {
      if slots[slot] >> 32 == hash >> 32, holds(UInt32(truncatingIfNeeded: slots[slot]), name) {
        return (UInt32(truncatingIfNeeded: slots[slot]), false)
      }
      slot = (slot + 1) & mask
    }
    let group = UInt32(count)
    slots[slot] = (hash >> 32) << 32 | UInt64(group)
    pool.append(contentsOf: name)
    poolStarts.append(UInt32(pool.count))
    if count * 4 > slots.count * 3 { grow() }
    return (group, true)
  }

  /// Marks the steps of a name in the filters and gives its hash, whose slot it begins to fetch: between marking and
  /// inserting it many other names should be marked, as the slots are larger than the caches.
  mutating func mark(_ name: UnsafeBufferPointer<UInt16>, beginsSmall: Bool) -> UInt64 {
    let classes = classes
    func isWordPart(_ index: Int) -> Bool { classes[Int(name[index])] & CharacterClass.wordPart.rawValue != 0 }
    let beginsWithWord = isWordPart(0)
    if !beginsWithWord { firsts.insert(at: Int(name[0]), name.count == 1 ? .ends : .goesOn) }
    var hash = NameAutomaton.seed
    var isFirstWord = beginsWithWord
    for index in 0..<name.count {
      hash = NameAutomaton.step(hash, name[index])
      let isLast = index == name.count - 1
      if index == 1, !beginsWithWord { pairs.insert(hash) }
      if !isLast, isWordPart(index), isWordPart(index + 1) { continue }
      steps.insert(hash, isLast ? .ends : .goesOn)
      guard isFirstWord else { continue }
      isFirstWord = false
      words.insert(hash)
      if beginsSmall { smallWords.insert(hash) }
    }
    let slot = NameAutomaton.firstSlot(hash) & mask
    slots.withUnsafeBufferPointer { yuliao_prefetch($0.baseAddress! + slot) }
    return hash
  }

  @inline(__always) static func firstSlot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) }

  private mutating func grow() {
    let capacity = slots.count * 2
    slots = [UInt64](repeating: NameAutomaton.freeSlot, count: capacity)
    mask = capacity - 1
    for group in 0..<count {
      let name = pool[Int(poolStarts[group])..<Int(poolStarts[group + 1])]
      let hash = name.reduce(NameAutomaton.seed, NameAutomaton.step)
      var slot = NameAutomaton.firstSlot(hash) & mask
      while slots[slot] != NameAutomaton.freeSlot { slot = (slot + 1) & mask }
      slots[slot] = (hash >> 32) << 32 | UInt64(group)
    }
  }

  @inline(__always) func holds(_ group: UInt32, _ name: UnsafeBufferPointer<UInt16>) -> Bool {
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
  func find(_ hash: UInt64, _ name: UnsafeBufferPointer<UInt16>) -> UInt32? {
    var slot = NameAutomaton.firstSlot(hash) & mask
    while slots[slot] != NameAutomaton.freeSlot {
      if slots[slot] >> 32 == hash >> 32, holds(UInt32(truncatingIfNeeded: slots[slot]), name) {
        return UInt32(truncatingIfNeeded: slots[slot])
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The folded symbols of a group's name.
  func symbols(of group: UInt32) -> ArraySlice<UInt16> {
    pool[Int(poolStarts[Int(group)])..<Int(poolStarts[Int(group) + 1])]
  }
}
