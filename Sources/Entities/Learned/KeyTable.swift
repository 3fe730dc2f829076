/// A table of hashed keys, none of them 0, as it lies in a model's file: a key's slot is found by its hash, the value has
/// the same slot.
///
/// Invariant, which ``layOut(_:)`` establishes and ``isSound`` tells: `keys` is a power of two long and has an empty
/// slot (0), or is empty; `values` is as long.
struct KeyTable<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
  let keys: UnsafeBufferPointer<UInt64>
  let values: UnsafeBufferPointer<Value>

  /// Takes memory that outlives the table.
  init(_ keys: UnsafeBufferPointer<UInt64>, _ values: UnsafeBufferPointer<Value>) {
    self.keys = keys
    self.values = values
  }

  var isSound: Bool {
    keys.count == values.count && (keys.isEmpty || keys.count.nonzeroBitCount == 1 && keys.contains(0))
  }

  @inline(__always)
  subscript(key: UInt64) -> Value? {
    guard !keys.isEmpty else { return nil }
    let mask = keys.count - 1
    var slot = KeyTable.firstSlot(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Lays distinct keys out for a table, in an order that decides between keys of one slot; the values between hold
  /// `filler`.
  static func layOut(_ order: [UInt64], filler: Value, _ value: (UInt64) -> Value) -> (keys: [UInt64], values: [Value])
  {
    var slots = 16
    while slots * 4 < order.count * 5 { slots *= 2 }
    var keys = [UInt64](repeating: 0, count: slots)
    var values = [Value](repeating: filler, count: slots)
    for key in order {
      var slot = firstSlot(key) & (slots - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      keys[slot] = key
      values[slot] = value(key)
    }
    return (keys, values)
  }

  @inline(__always) private static func firstSlot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 20) }
}
