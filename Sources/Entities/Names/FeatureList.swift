/// Features as slots of a model's table, one list behind the other.
struct FeatureList {
  /// How many bits number a slot; two features may share one.
  static let bits = 19

  private(set) var slots: [UInt32] = []
  /// Features of different scripts are kept apart.
  var script = NameRuns.Script.latin

  var count: Int32 { Int32(slots.count) }

  mutating func removeAll() { slots.removeAll(keepingCapacity: true) }

  /// Adds the feature that a template gives for a value.
  @inline(__always) mutating func add(_ template: UInt64, _ value: UInt64) {
    let hash = NameHash.mix(template << 2 | UInt64(script.rawValue), value)
    slots.append(UInt32(truncatingIfNeeded: (hash &* 0x9FB2_1C65_1E98_DF25) >> UInt64(64 - FeatureList.bits)))
  }

  @inline(__always) mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(template, NameHash.mix(first, second))
  }
}
