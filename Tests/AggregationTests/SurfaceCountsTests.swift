import Testing

@testable import YuliaoAggregation

@Suite struct SurfaceCountsTests {
  @Test(arguments: [5, 40]) func formsAreCountedAlikeAsBytesAndAsTexts(_ forms: Int) {
    let met = (0..<200).map { "form \($0 * 7 % forms)" }
    var asTexts = SurfaceCounts()
    var asBytes = SurfaceCounts()
    for form in met {
      asTexts.add(ExactText(form), 1)
      asBytes.add(utf8: Array("<\(form)>".utf8).dropFirst().dropLast())
    }
    #expect(asTexts == asBytes)
    #expect(asBytes.list.count == forms)
    #expect(asBytes.list.reduce(0) { $0 + $1.count } == met.count)
  }
}
