import Testing

@testable import YuliaoAggregation

@Suite struct NumberPairSortingTests {
  @Test(arguments: [0, 1, 255, 257, 5000])
  func sortingByDigitsIsSortingByKeyThenValue(_ count: Int) {
    var random = SplitMix(state: UInt64(count))
    for mask: UInt64 in [0xF, 0xFFFF_00FF, .max] {
      let pairs = (0..<count).map { _ in
        NumberPair(key: ~(random.next() & mask), value: random.next() & mask << 7)
      }
      var sorted = pairs
      sorted.sortByDigits()
      #expect(sorted.map(\.key) == pairs.sorted().map(\.key))
      #expect(sorted.map(\.value) == pairs.sorted().map(\.value))
    }
  }
}

/// Numbers without pattern, the same in every run.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
