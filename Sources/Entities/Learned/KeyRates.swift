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
struct KeyRates: Sendable {
  private let table: KeyTable<SIMD2<Int32>>

  init(_ table: KeyTable<SIMD2<Int32>>) { self.table = table }

  @inline(__always)
  func rate(_ key: UInt64) -> (all: Int, right: Int) {
    table[key].map { (Int($0[0]), Int($0[1])) } ?? (0, 0)
  }

  static func write(_ counts: KeyCounts, to writer: inout ModelWriter) {
    let (keys, rates) = KeyTable.layOut(counts.order, filler: SIMD2<Int32>.zero) {
      let rate = counts.rate($0, without: nil)
      return SIMD2(Int32(rate.all), Int32(rate.right))
    }
    writer.add(keys)
    writer.add(rates)
  }
}
