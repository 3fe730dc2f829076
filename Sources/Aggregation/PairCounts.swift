/// Sums by pair of numbers: a hash table by open addressing, at most three quarters full.
///
/// A pair is looked up several times for each document that holds it; this takes a third of a `Dictionary`'s time.
struct PairCounts: Sendable {
  /// No pair has this key, for the first number of a pair is the smaller.
  private static let free = UInt64.max

  private var slots: [NumberPair] = []
  private(set) var count = 0

  /// Adds to the sum of a key, which must not be the greatest number.
  mutating func add(_ value: UInt64, to key: UInt64) {
    if count * 4 >= slots.count * 3 { grow() }
    slots.withUnsafeMutableBufferPointer { slots in
      let slot = PairCounts.slot(of: key, in: slots)
      if slots[slot].key == PairCounts.free {
        slots[slot].key = key
        count += 1
      }
      slots[slot].value &+= value
    }
  }

  /// All pairs with their sums, in no order.
  var pairs: some Sequence<NumberPair> { slots.lazy.filter { $0.key != PairCounts.free } }

  mutating func removeAll() {
    slots = []
    count = 0
  }

  private mutating func grow() {
    let old = slots
    slots = [NumberPair](repeating: NumberPair(key: PairCounts.free, value: 0), count: max(1024, old.count * 2))
    slots.withUnsafeMutableBufferPointer { slots in
      for pair in old where pair.key != PairCounts.free { slots[PairCounts.slot(of: pair.key, in: slots)] = pair }
    }
  }

  /// Where a key stands, or would stand.
  @inline(__always)
  private static func slot(of key: UInt64, in slots: UnsafeMutableBufferPointer<NumberPair>) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: (mixed ^ mixed >> 32)) & (slots.count - 1)
    while slots[slot].key != key, slots[slot].key != free { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
