/// A fixed map from strings to numbers, held in flat arrays so that it can be stored and read as it is.
struct StringIndex: Sendable {
  /// Numbers of keys by hash, `noKey` where a slot is free.
  private(set) var slots: [UInt32]
  private(set) var starts: [UInt32] = [0]
  private(set) var bytes: [UInt8] = []
  private(set) var values: [UInt32] = []

  static let noKey = UInt32.max

  init(_ pairs: [(key: String, value: UInt32)]) {
    var capacity = 16
    while capacity < pairs.count * 2 { capacity *= 2 }
    slots = [UInt32](repeating: StringIndex.noKey, count: capacity)
    starts.reserveCapacity(pairs.count + 1)
    values.reserveCapacity(pairs.count)
    for (key, value) in pairs {
      var key = key
      let slot = key.withUTF8 { freeSlot(for: $0) }
      slots[slot] = UInt32(values.count)
      bytes.append(contentsOf: key.utf8)
      starts.append(UInt32(bytes.count))
      values.append(value)
    }
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
    return key.withUTF8 { wanted in
      let slot = freeSlot(for: wanted)
      return slots[slot] == StringIndex.noKey ? nil : values[Int(slots[slot])]
    }
  }

  /// The slot that holds a key, else the free one where it would stand.
  private func freeSlot(for key: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] != StringIndex.noKey {
      let number = Int(slots[slot])
      if bytes[Int(starts[number])..<Int(starts[number + 1])].elementsEqual(key) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }
}
