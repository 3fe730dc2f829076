/// A table from 32-bit hashes to numbers, for tens of millions of them.
///
/// ```swift
/// var slots = RunSlots()
/// slots.insert(0xFEED, 7)
/// slots[0xFEED]  // 7
/// ```
///
/// It consists of parts that grow each on its own and at different times, so that growing never needs a second table, and
/// is 64 to 80 % full: about 11 bytes an entry. A look-up reads two lines of the cache at most, as a rule.
struct RunSlots {
  private static let parts = 256
  /// By part: slots of a hash in the upper half and a number plus one in the lower; 0 where nothing is.
  private var slots: [[UInt64]]
  private var counts = [Int](repeating: 0, count: parts)

  init() {
    // The parts begin with different sizes, so that they do not all grow at once.
    slots = (0..<RunSlots.parts).map { [UInt64](repeating: 0, count: 64 + $0 / 16) }
  }

  subscript(key: UInt32) -> Int32? {
    let (part, hash) = RunSlots.place(key)
    let slot = slots[part].withUnsafeBufferPointer { RunSlots.find(key, hash, in: $0) }
    let found = slots[part][slot]
    return found == 0 ? nil : Int32(truncatingIfNeeded: found & 0xFFFF_FFFF) - 1
  }

  /// Adds a number under a hash, if none is there.
  mutating func insert(_ key: UInt32, _ value: Int32) {
    let (part, hash) = RunSlots.place(key)
    var slot = slots[part].withUnsafeBufferPointer { RunSlots.find(key, hash, in: $0) }
    guard slots[part][slot] == 0 else { return }
    if (counts[part] + 1) * 5 > slots[part].count * 4 {
      grow(part)
      slot = slots[part].withUnsafeBufferPointer { RunSlots.find(key, hash, in: $0) }
    }
    counts[part] += 1
    slots[part][slot] = UInt64(key) << 32 | UInt64(UInt32(value + 1))
  }

  /// The part of a key and what tells its place there.
  @inline(__always) private static func place(_ key: UInt32) -> (part: Int, hash: UInt64) {
    let mixed = UInt64(key) &* 0x9E37_79B9_7F4A_7C15
    return (Int(mixed >> 56), mixed >> 24 & 0xFFFF_FFFF)
  }

  /// The slot that holds a key, or the empty one where it belongs.
  @inline(__always)
  private static func find(_ key: UInt32, _ hash: UInt64, in slots: UnsafeBufferPointer<UInt64>) -> Int {
    var slot = first(hash, of: slots.count)
    while slots[slot] != 0, slots[slot] >> 32 != UInt64(key) {
      slot += 1
      if slot == slots.count { slot = 0 }
    }
    return slot
  }

  /// Where a search begins: the hash as a share of the slots.
  @inline(__always) private static func first(_ hash: UInt64, of count: Int) -> Int {
    Int((hash &* UInt64(count)) >> 32)
  }

  /// Slots that a search for a key passes before the one where it ends.
  func steps(to key: UInt32) -> Int {
    let (part, hash) = RunSlots.place(key)
    let count = slots[part].count
    let end = slots[part].withUnsafeBufferPointer { RunSlots.find(key, hash, in: $0) }
    return (end - RunSlots.first(hash, of: count) + count) % count
  }

  private mutating func grow(_ part: Int) {
    let size = slots[part].count * 5 / 4
    let grown = [UInt64](unsafeUninitializedCapacity: size) { buffer, count in
      buffer.initialize(repeating: 0)
      for entry in slots[part] where entry != 0 {
        let key = UInt32(entry >> 32)
        let slot = RunSlots.find(key, RunSlots.place(key).hash, in: UnsafeBufferPointer(buffer))
        buffer[slot] = entry
      }
      count = size
    }
    slots[part] = grown
  }
}
