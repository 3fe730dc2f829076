import Testing

@testable import YuliaoSegmentation

@Suite struct StandardSegmenterTests {
  @Test func theLatticePassesTheTrialForOtherVersionsOfICU() throws {
    #expect(try StandardSegmenter.firstDifference(LatticeSegmenterTests.lattice, strings: 5_000) == nil)
  }

  @Test func theLatticeServesAndFindsWhatICUFinds() throws {
    #expect(StandardSegmenter.shared.servingEngine == "lattice")
    #expect(StandardSegmenter.shared.notice == nil)
    let text = "中国人民大学，Apple 的 CEO 说：「𠮷野家」。"
    #expect(try StandardSegmenter.shared.tokens(of: text) == ICUSegmenter().tokens(of: text))
  }
}
