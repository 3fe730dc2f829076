import Testing

@testable import YuliaoEntities

@Suite struct KeyRatesTests {
  @Test func aPartIsJudgedByTheOthersAlone() {
    var counts = KeyCounts()
    counts.count(7, part: 0, isRight: true)
    counts.count(7, part: 0, isRight: true)
    counts.count(7, part: 2, isRight: false)
    #expect(counts.rate(7, without: 0) == (1, 0))
    #expect(counts.rate(7, without: 1) == (3, 2))
    #expect(counts.rate(7, without: nil) == (3, 2))
    #expect(counts.rate(8, without: nil) == (0, 0))
  }
}
