/// A hash table from 64-bit hashes to numbers, by open addressing, at most three quarters full.
struct HashSlots {
  private var keys: [UInt64] = []
  private var values: [Int32] = []
  private var count = 0

  subscript(key: UInt64) -> Int32? {
    get {
      guard !keys.isEmpty else { return nil }
      var slot = first(key)
      while values[slot] >= 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return nil
    }
    set {
      guard let newValue else { return }
      if count * 4 >= keys.count * 3 { grow() }
      var slot = first(key)
      while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
      if values[slot] < 0 { count += 1 }
      keys[slot] = key
      values[slot] = newValue
    }
  }

  @inline(__always) private func first(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (keys.count - 1)
  }

  private mutating func grow() {
    let old = (keys, values)
    let size = max(1024, keys.count * 2)
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: -1, count: size)
    for (index, value) in old.1.enumerated() where value >= 0 {
      var slot = first(old.0[index])
      while values[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = old.0[index]
      values[slot] = value
    }
  }
}
