#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A map from strings to numbers, held in flat arrays so that it can be stored and read as it is.
struct StringIndex: Sendable {
  /// Numbers of keys by hash, `noKey` where a slot is free.
  private(set) var slots: [UInt32]
  private(set) var starts: [UInt32] = [0]
  private(set) var bytes: [UInt8] = []
  private(set) var values: [UInt32] = []

  static let noKey = UInt32.max

  init(expectedKeys: Int) {
    var capacity = 16
    while capacity < expectedKeys * 2 { capacity *= 2 }
    slots = [UInt32](repeating: StringIndex.noKey, count: capacity)
    starts.reserveCapacity(expectedKeys + 1)
    values.reserveCapacity(expectedKeys)
  }

  /// Takes stored arrays; nil where they do not fit each other.
  init?(slots: [UInt32], starts: [UInt32], bytes: [UInt8], values: [UInt32], limit: Int) {
    guard starts.count == values.count + 1, slots.count > values.count, slots.count & (slots.count - 1) == 0,
      starts.first == 0, starts.last.map(Int.init) == bytes.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
      values.allSatisfy({ Int($0) < limit }),
      slots.allSatisfy({ $0 == StringIndex.noKey || Int($0) < values.count }), slots.contains(StringIndex.noKey)
    else { return nil }
    self.slots = slots
    self.starts = starts
    self.bytes = bytes
    self.values = values
  }

  subscript(key: String) -> UInt32? {
    var key = key
    return key.withUTF8 { self[$0] }
  }

  subscript(key: UnsafeBufferPointer<UInt8>) -> UInt32? {
    get {
      let slot = slot(for: key)
      return slots[slot] == StringIndex.noKey ? nil : values[Int(slots[slot])]
    }
    set {
      guard let newValue, insert(key, newValue) != nil else { return }
      values[Int(slots[slot(for: key)])] = newValue
    }
  }

  /// Adds a key; where it is there already, leaves its value as it is and gives it.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>, _ value: UInt32) -> UInt32? {
    let slot = slot(for: key)
    if slots[slot] != StringIndex.noKey { return values[Int(slots[slot])] }
    slots[slot] = UInt32(values.count)
    bytes.append(contentsOf: key)
    starts.append(UInt32(bytes.count))
    values.append(value)
    if values.count * 2 > slots.count { grow() }
    return nil
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [UInt32](repeating: StringIndex.noKey, count: mask + 1)
    bytes.withUnsafeBufferPointer { bytes in
      for number in values.indices {
        let key = UnsafeBufferPointer(rebasing: bytes[Int(starts[number])..<Int(starts[number + 1])])
        var slot = StringIndex.hash(key) & mask
        while larger[slot] != StringIndex.noKey { slot = (slot + 1) & mask }
        larger[slot] = UInt32(number)
      }
    }
    slots = larger
  }

  /// Eight bytes at a time, the last eight again where fewer are left.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = UInt64(truncatingIfNeeded: key.count) &* 0x9E37_79B9_7F4A_7C15
    func mix(_ bytes: UInt64) {
      hash = (hash ^ bytes) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
    }
    if key.count < 8 {
      var bytes: UInt64 = 0
      for byte in key { bytes = bytes << 8 | UInt64(byte) }
      mix(bytes)
    } else {
      let start = UnsafeRawPointer(key.baseAddress!)
      func eight(_ at: Int) -> UInt64 { UInt64(littleEndian: (start + at).loadUnaligned(as: UInt64.self)) }
      var at = 0
      while at + 8 < key.count {
        mix(eight(at))
        at += 8
      }
      mix(eight(key.count - 8))
    }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }

  /// The slot that holds a key, else the free one where it would stand.
  private func slot(for key: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = StringIndex.hash(key) & mask
    while slots[slot] != StringIndex.noKey, !holds(Int(slots[slot]), key) { slot = (slot + 1) & mask }
    return slot
  }

  private func holds(_ number: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == key.count else { return false }
    guard !key.isEmpty else { return true }
    return bytes.withUnsafeBufferPointer { memcmp($0.baseAddress! + start, key.baseAddress!, key.count) == 0 }
  }
}
