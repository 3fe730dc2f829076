/// All names of the gazetteers and all cue words of the rules as one trie, walked from each place a name can begin.
///
/// A transition is one probe of a hash table keyed by state and symbol. Two filters keep the walk out of slow memory:
/// the first symbol's state comes from a direct table, and a bit set of 128 KB tells whether any name begins with a
/// pair of symbols, so that nine places in ten are left after two fast look-ups.
/// Building is linear in the names' symbols and needs no sorting; memory is about 24 bytes a transition.
struct NameAutomaton: Sendable {
  private var keys: [UInt64]
  private var targets: [UInt32]
  private var mask: Int
  private var transitionCount = 0
  /// State after one symbol; 0 where no name begins with it.
  private var firstStates = [UInt32](repeating: 0, count: 0x10000)
  private var pairFilter = [UInt64](repeating: 0, count: NameAutomaton.filterBits / 64)
  /// For each state the group of names that end there, or `noGroup`.
  private var groupOfState: [UInt32] = [NameAutomaton.noGroup]

  private static let filterBits = 1 << 20
  static let noGroup = UInt32.max

  init(expectedTransitions: Int) {
    var capacity = 1 << 10
    while capacity < expectedTransitions * 3 / 2 { capacity <<= 1 }
    keys = [UInt64](repeating: 0, count: capacity)
    targets = [UInt32](repeating: 0, count: capacity)
    mask = capacity - 1
  }

  var stateCount: Int { groupOfState.count }

  @inline(__always) private static func filterBit(_ first: UInt16, _ second: UInt16) -> Int {
    let mixed = (UInt32(first) &* 0x9E37_79B1) ^ (UInt32(second) &* 0x85EB_CA6B)
    return Int((mixed ^ (mixed >> 15)) & UInt32(filterBits - 1))
  }

  @inline(__always) private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The group of a name, made by `make` where the name is new. A name needs at least one symbol.
  mutating func group(of name: ArraySlice<UInt16>, make: () -> UInt32) -> UInt32 {
    let first = name[name.startIndex]
    var state = firstStates[Int(first)]
    if state == 0 {
      state = addState()
      firstStates[Int(first)] = state
    }
    if name.count > 1 {
      let bit = NameAutomaton.filterBit(first, name[name.startIndex + 1])
      pairFilter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    for symbol in name.dropFirst() { state = target(of: state, symbol) }
    if groupOfState[Int(state)] == NameAutomaton.noGroup { groupOfState[Int(state)] = make() }
    return groupOfState[Int(state)]
  }

  private mutating func addState() -> UInt32 {
    groupOfState.append(NameAutomaton.noGroup)
    return UInt32(groupOfState.count - 1)
  }

  private mutating func target(of state: UInt32, _ symbol: UInt16) -> UInt32 {
    let key = UInt64(state) << 16 | UInt64(symbol)
    var slot = NameAutomaton.slot(key) & mask
    while targets[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    if transitionCount * 4 >= keys.count * 3 {
      grow()
      return target(of: state, symbol)
    }
    let new = addState()
    keys[slot] = key
    targets[slot] = new
    transitionCount += 1
    return new
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldTargets = targets
    let capacity = keys.count * 2
    keys = [UInt64](repeating: 0, count: capacity)
    targets = [UInt32](repeating: 0, count: capacity)
    mask = capacity - 1
    for (key, target) in zip(oldKeys, oldTargets) where target != 0 {
      var slot = NameAutomaton.slot(key) & mask
      while targets[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      targets[slot] = target
    }
  }

  /// The group of a name, or nil where the automaton does not hold it.
  func group(of name: [UInt16]) -> UInt32? {
    guard let first = name.first else { return nil }
    var state = firstStates[Int(first)]
    guard state != 0 else { return nil }
    for symbol in name.dropFirst() {
      let key = UInt64(state) << 16 | UInt64(symbol)
      var slot = NameAutomaton.slot(key) & mask
      while targets[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      guard targets[slot] != 0 else { return nil }
      state = targets[slot]
    }
    let group = groupOfState[Int(state)]
    return group == NameAutomaton.noGroup ? nil : group
  }

  /// Appends every place where a name stands, by start and then by end.
  ///
  /// Names in Latin letters are given only at word edges. Linear in the text for names of bounded length.
  func scan(_ text: FoldedText, into hits: inout [NameHit]) {
    hits.removeAll(keepingCapacity: true)
    let wordPart = CharacterClass.wordPart.rawValue
    text.symbols.withUnsafeBufferPointer { symbols in
      text.classes.withUnsafeBufferPointer { classes in
        walk(symbols, classes, wordPart, &hits)
      }
    }
  }

  private func walk(
    _ symbols: UnsafeBufferPointer<UInt16>, _ classes: UnsafeBufferPointer<UInt8>, _ wordPart: UInt8,
    _ hits: inout [NameHit]
  ) {
    let count = symbols.count
    keys.withUnsafeBufferPointer { keys in
      targets.withUnsafeBufferPointer { targets in
        firstStates.withUnsafeBufferPointer { firstStates in
          pairFilter.withUnsafeBufferPointer { pairFilter in
            groupOfState.withUnsafeBufferPointer { groupOfState in
              var insideWord = false
              for start in 0..<count {
                let startsInWord = insideWord
                insideWord = classes[start] & wordPart != 0
                if startsInWord && insideWord { continue }
                var state = firstStates[Int(symbols[start])]
                if state == 0 { continue }
                var end = start + 1
                while true {
                  let group = groupOfState[Int(state)]
                  if group != NameAutomaton.noGroup,
                    !(end < count && classes[end] & wordPart != 0 && classes[end - 1] & wordPart != 0)
                  {
                    hits.append(NameHit(start: Int32(start), end: Int32(end), group: group))
                  }
                  if end == count { break }
                  if end == start + 1 {
                    let bit = NameAutomaton.filterBit(symbols[start], symbols[end])
                    if pairFilter[bit >> 6] & (1 << UInt64(bit & 63)) == 0 { break }
                  }
                  let key = UInt64(state) << 16 | UInt64(symbols[end])
                  var slot = NameAutomaton.slot(key) & mask
                  while targets[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
                  if targets[slot] == 0 { break }
                  state = targets[slot]
                  end += 1
                }
              }
            }
          }
        }
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
