import Testing

@testable import YuliaoEntities

@Suite struct CalibrationTests {
  @Test func aProbabilityIsWorthTheShareThatWasRight() {
    // Of a hundred names at 0.95, half were right.
    let table = Calibration.table((0..<100).map { (0.95, $0 % 2 == 0) }, bins: 10)
    #expect(table.count == 10)
    #expect(abs(table[9] - 0.5) < 0.05)
  }

  @Test func itNeverFallsAsTheProbabilityRises() {
    let findings: [(probability: Float, isRight: Bool)] =
      (0..<50).map { _ in (0.45, true) } + (0..<50).map { _ in (0.65, false) }
    let table = Calibration.table(findings, bins: 10)
    for bin in 1..<10 { #expect(table[bin] >= table[bin - 1]) }
  }

  @Test func rightFindingsCanCountLess() {
    let findings: [(probability: Float, isRight: Bool)] = (0..<1000).map { (0.95, $0 % 2 == 0) }
    let table = Calibration.table(findings, bins: 10, rightWeight: 0.1)
    #expect(abs(table[9] - 0.05 / 0.55) < 0.03)
  }

  @Test func withoutFindingsAProbabilityIsWorthItself() {
    #expect(Calibration.table([], bins: 4) == [0.125, 0.375, 0.625, 0.875])
  }
}
