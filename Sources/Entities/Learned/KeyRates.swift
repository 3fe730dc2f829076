import YuliaoLearning

/// How often spans with a key were right, counted by the parts of the marked text, so that a part can be judged by the
/// others alone.
struct KeyCounts {
  static let parts = 4

  /// By key: in the first four lanes all of each part, in the others the right ones.
  private(set) var counts: [UInt64: SIMD8<UInt32>] = [:]
  private(set) var order: [UInt64] = []

  mutating func count(_ key: UInt64, part: Int, isRight: Bool) {
    let old = counts[key]
    if old == nil { order.append(key) }
    var new = old ?? .zero
    new[part] += 1
    if isRight { new[KeyCounts.parts + part] += 1 }
    counts[key] = new
  }

  /// All and right ones of the other parts; of all with nil.
  func rate(_ key: UInt64, without part: Int?) -> (all: Int, right: Int) {
    guard let counts = counts[key] else { return (0, 0) }
    var all = 0
    var right = 0
    for other in 0..<KeyCounts.parts where other != part {
      all += Int(counts[other])
      right += Int(counts[KeyCounts.parts + other])
    }
    return (all, right)
  }
}

/// How often spans with a key were right, as a model carries it.
///
/// Invariant, which ``write(_:to:)`` establishes and ``isSound`` tells: `keys` is a power of two long and has an empty
/// slot (0).
struct KeyRates: @unchecked Sendable {
  private let keys: UnsafeBufferPointer<UInt64>
  private let rates: UnsafeBufferPointer<SIMD2<Int32>>

  init(_ keys: UnsafeBufferPointer<UInt64>, _ rates: UnsafeBufferPointer<SIMD2<Int32>>) {
    self.keys = keys
    self.rates = rates
  }

  var isSound: Bool { keys.count == rates.count && keys.count.nonzeroBitCount == 1 && keys.contains(0) }

  @inline(__always)
  func rate(_ key: UInt64) -> (all: Int, right: Int) {
    var slot = Int(truncatingIfNeeded: key >> 20) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return (Int(rates[slot][0]), Int(rates[slot][1])) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return (0, 0)
  }

  static func write(_ counts: KeyCounts, to writer: inout ModelWriter) {
    var slots = 16
    while slots * 4 < counts.order.count * 5 { slots *= 2 }
    var keys = [UInt64](repeating: 0, count: slots)
    var rates = [SIMD2<Int32>](repeating: .zero, count: slots)
    for key in counts.order {
      var slot = Int(truncatingIfNeeded: key >> 20) & (slots - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      keys[slot] = key
      let rate = counts.rate(key, without: nil)
      rates[slot] = SIMD2(Int32(rate.all), Int32(rate.right))
    }
    writer.add(keys)
    writer.add(rates)
  }
}
