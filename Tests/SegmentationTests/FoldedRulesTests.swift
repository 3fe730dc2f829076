import Testing
import YuliaoICU

@testable import YuliaoSegmentation

@Suite struct FoldedRulesTests {
  @Test func plainRunsEndBeforeFullWidthPunctuationButNotBeforeMarks() throws {
    let rules = try WordRules(locale: "zh")
    func category(_ scalar: UInt32) -> UInt8 { rules.categories.first { $0.scalars.contains(scalar) }!.category }
    let plain: Set<UInt8> = [category(0x4E2D), category(0x3042), category(0x30A2)]
    let folded = try FoldedRules(rules, plainCategories: plain)
    #expect(folded.plainStatus == 400)
    #expect(folded.endsPlainRun[Int(category(0xFF0C))])
    #expect(folded.endsPlainRun[Int(category(0x0A))])
    #expect(!folded.endsPlainRun[Int(category(0x301))] && !folded.endsPlainRun[Int(category(0x200D))])
  }
}
