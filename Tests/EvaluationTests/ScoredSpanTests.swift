import Testing

@testable import YuliaoEvaluation

@Suite struct ScoredSpanTests {
  private func core(_ surface: String) -> Range<Int> {
    let core = ScoredSpan(start: 0, end: surface.unicodeScalars.count, surface: surface, type: .agency).core
    return core.start..<core.end
  }

  @Test(arguments: [
    ("美国商务部", 2..<5), ("商务部", 0..<3), ("美国", 0..<2), ("the Fed", 4..<7), ("U.S. Congress", 5..<13),
    ("腾讯控股有限公司", 0..<4), ("公司", 0..<2), ("中国某某集团股份有限公司", 2..<4), ("Acme, Inc.", 0..<4),
    ("Acme Holdings Ltd", 0..<4), ("AcmeInc", 0..<7), ("Co", 0..<2),
  ])
  func countryWordsAndCorporateFormsAreSetAside(_ surface: String, _ expected: Range<Int>) {
    #expect(core(surface) == expected)
  }
}
