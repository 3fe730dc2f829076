import Testing

@testable import YuliaoSegmentation

@Suite struct AccessorVarietyTests {
  /// Codes: 1...7 are characters, 8 a sign, 0 stands between sentences.
  private static func levels(_ codes: [UInt16]) -> [[UInt16]: UInt8] {
    var found: [[UInt16]: UInt8] = [:]
    AccessorVariety.forEach(in: codes, isChinese: [false] + [Bool](repeating: true, count: 7) + [false]) {
      found[Array($0)] = $1
    }
    return found
  }

  @Test func aStringAmongManyNeighboursStandsFreely() {
    let levels = Self.levels([0, 3, 1, 2, 4, 0, 5, 1, 2, 6, 0, 7, 1, 2, 7, 0])
    #expect(levels == [[1, 2]: 2])
  }

  @Test func aStringThatAlwaysHasTheSameNeighbourDoesNot() {
    // 1 2 is always followed by 3; the whole of the three stands between edges.
    let levels = Self.levels([0, 4, 1, 2, 3, 0, 5, 1, 2, 3, 0, 6, 1, 2, 3, 7, 0])
    #expect(levels[[1, 2]] == nil)
    #expect(levels[[1, 2, 3]] == 2)
  }

  @Test func edgesAndSignsAreAlwaysDifferentNeighbours() {
    #expect(Self.levels([0, 1, 2, 0, 1, 2, 8, 1, 2, 0]) == [[1, 2]: 2])
  }

  @Test func whatOccursOnceAndWhatHoldsASignSaysNothing() {
    #expect(Self.levels([0, 1, 2, 3, 0, 4, 8, 5, 0, 4, 8, 5, 0]).isEmpty)
  }

  @Test func longStringsAreLeftOut() {
    let levels = Self.levels([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0])
    #expect(levels.isEmpty)
  }
}
