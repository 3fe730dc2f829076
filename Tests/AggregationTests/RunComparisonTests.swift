import Testing

@testable import YuliaoAggregation

@Suite struct RunComparisonTests {
  private func likeness(_ one: [UInt32], _ other: [UInt32]) -> RunComparison.Likeness {
    var comparison = RunComparison()
    comparison.take(one)
    return comparison.likeness(to: other[...])
  }

  @Test func stretchesThatOnlyOneTextHasCostNothing() {
    let text: [UInt32] = Array(100..<140)
    let copy = Array(200..<210) + text[..<10] + text[20...] + Array(300..<305)
    for found in [likeness(text, copy), likeness(copy, text)] {
      #expect(found.agreement == 1)
      #expect(found.shared == 30)
      #expect(found.jaccard == 30.0 / 55)
      #expect(found.containment == 30.0 / 40)
    }
  }

  @Test func whatStandsInTheSamePlaceAndDiffersCounts() {
    let text: [UInt32] = Array(100..<140)
    var form = text
    for at in stride(from: 0, to: 40, by: 2) { form[at] += 1000 }
    #expect(likeness(text, form).agreement == 0.5)
    #expect(likeness([1, 2, 3, 7, 8, 9], [4, 5, 7, 8, 9]).agreement == 3.0 / 5)
    #expect(likeness([7, 8, 9, 1, 2, 3], [7, 8, 9, 4, 5]).agreement == 3.0 / 5)
  }

  @Test func anotherOrderIsNotShared() {
    let found = likeness([1, 2, 3, 4, 5, 6], [4, 5, 6, 1, 2, 3])
    #expect(found.jaccard == 1)
    #expect(found.shared == 3)
    #expect(likeness([1, 2, 3, 4], [4, 3, 2, 1]).shared == 1)
  }

  @Test func nothingIsLikeAnEmptyText() {
    #expect(likeness([], [1, 2]).agreement == 0)
    #expect(likeness([1, 2], []).jaccard == 0)
    #expect(likeness([1, 2], [3, 4]).agreement == 0)
  }

  /// The one sample reaches half as far as the other, so that only the smaller half of the other's can be in it.
  @Test func fullSamplesAreComparedAsFarAsBothReach() {
    let dense: [UInt32] = (0..<256).map { UInt32($0 * 7919 % 256) }
    let sparse: [UInt32] = (0..<256).map { UInt32($0 * 7919 % 256 * 2) }
    let found = likeness(dense, sparse)
    #expect(found.containment == 1)
    #expect(found.jaccard == 0.5)
    #expect(likeness(sparse, dense).jaccard == 0.5)
  }

  @Test func aComparisonIsUsedAgain() {
    var comparison = RunComparison()
    comparison.take([1, 2, 3])
    #expect(comparison.likeness(to: [1, 2, 3]).jaccard == 1)
    comparison.take([1025, 4, 5])
    #expect(comparison.likeness(to: [1, 2, 3]).jaccard == 0)
    #expect(comparison.likeness(to: [5, 1025]).containment == 1)
  }
}
