import Testing

@testable import YuliaoAggregation

@Suite struct PairCountsTests {
  @Test func sumsAreThoseOfADictionary() {
    var counts = PairCounts()
    var expected: [UInt64: UInt64] = [:]
    var key: UInt64 = 1
    for value in 1...20_000 as ClosedRange<UInt64> {
      key = (key &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407) >> 3
      let pair = key % 3_000 << 32 | key % 7
      counts.add(value, to: pair)
      expected[pair, default: 0] += value
    }
    #expect(counts.count == expected.count)
    #expect(Dictionary(uniqueKeysWithValues: counts.pairs.map { ($0.key, $0.value) }) == expected)
    counts.removeAll()
    #expect(counts.count == 0)
    #expect(Array(counts.pairs).isEmpty)
  }
}
