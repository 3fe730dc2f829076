import Testing

@testable import YuliaoAggregation

@Suite struct HashSlotsTests {
  /// A generator whose numbers are the same everywhere.
  private func numbers(_ count: Int) -> [UInt64] {
    var state: UInt64 = 7
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 44
    }
  }

  @Test func itHoldsWhatADictionaryWould() {
    var slots = HashSlots()
    var expected: [UInt64: Int32] = [:]
    for (index, key) in numbers(20_000).enumerated() {
      slots[key] = Int32(index)
      expected[key] = Int32(index)
    }
    #expect(expected.count < 20_000, "some keys come twice")
    #expect(expected.allSatisfy { slots[$0.key] == $0.value })
    #expect(slots[UInt64.max] == nil)
  }
}
