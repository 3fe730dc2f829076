import Testing

@testable import YuliaoLearning

@Suite struct ChainLabelsTests {
  private let labels = ChainLabels(types: ["agency", "company"])

  @Test func entitiesComeBackFromTheirLabels() {
    let entities: [(range: Range<Int>, type: Int)] = [(0..<1, 1), (1..<3, 0), (4..<8, 1)]
    let path = labels.encode(entities, count: 9)
    #expect(path == [8, 1, 3, 0, 5, 6, 6, 7, 0])
    let found = labels.decode(path)
    #expect(found.map(\.range) == entities.map(\.range))
    #expect(found.map(\.type) == entities.map(\.type))
  }

  @Test func onlyWholeEntitiesOfOneTypeArePermitted() {
    // Outside, begin, end, begin of the other type.
    #expect(labels.pairs.contains(SIMD2(0, 1)) && labels.pairs.contains(SIMD2(1, 3)))
    #expect(labels.pairs.contains(SIMD2(3, 5)))
    #expect(!labels.pairs.contains(SIMD2(0, 3)), "an end needs a beginning")
    #expect(!labels.pairs.contains(SIMD2(1, 0)), "a beginning needs an end")
    #expect(!labels.pairs.contains(SIMD2(1, 7)), "the end must be of the same type")
  }
}
