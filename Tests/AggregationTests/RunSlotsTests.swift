import Testing

@testable import YuliaoAggregation

@Suite struct RunSlotsTests {
  /// Numbers that are the same everywhere.
  private func numbers(_ count: Int) -> [UInt32] {
    var state: UInt64 = 7
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt32(truncatingIfNeeded: state >> 44)
    }
  }

  @Test func itHoldsTheFirstNumberOfEachHash() {
    var slots = RunSlots()
    var expected: [UInt32: Int32] = [:]
    for (index, key) in (numbers(60_000) + [0, .max, 0]).enumerated() {
      slots.insert(key, Int32(index))
      if expected[key] == nil { expected[key] = Int32(index) }
    }
    #expect(expected.count < 60_000, "some keys come twice")
    #expect(expected.allSatisfy { slots[$0.key] == $0.value })
    #expect(slots[0] == 60_000 && slots[.max] == 60_001)
    #expect(slots[.max - 1] == nil && slots[1] == nil)
  }

  @Test func searchesStayShort() {
    var slots = RunSlots()
    let keys = (0..<100_000).map { UInt32($0) &* 2_654_435_769 }
    for key in keys { slots.insert(key, 1) }
    #expect(keys.reduce(0) { $0 + slots.steps(to: $1) } < 4 * keys.count)
    #expect((0..<10_000).reduce(0) { $0 + slots.steps(to: UInt32($1) ^ 0x5555_5555) } < 16 * 10_000)
  }

  @Test func hashesSideBySideAreKeptApart() {
    var slots = RunSlots()
    for key in 0..<5000 { slots.insert(UInt32(key), Int32(key)) }
    #expect((0..<5000).allSatisfy { slots[UInt32($0)] == Int32($0) })
    #expect(slots[5000] == nil)
  }
}
