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

  @Test func punctuationIsSoloButNotWhatJoinsItsLike() throws {
    let rules = try WordRules(locale: "zh")
    func category(_ scalar: UInt32) -> UInt8 { rules.categories.first { $0.scalars.contains(scalar) }!.category }
    let folded = try FoldedRules(rules, plainCategories: [category(0x4E2D), category(0x3042), category(0x30A2)])
    for scalar: UInt32 in [0xFF0C, 0x3002, 0x3001, 0x201C, 0x0A] {
      #expect(folded.soloCategories.contains(category(scalar)), "\(scalar)")
    }
    // CR before LF, spaces, letters, digits, underscores, marks, joiners.
    for scalar: UInt32 in [0x0D, 0x20, 0x61, 0x31, 0x5F, 0x301, 0x200D, 0x3031] {
      #expect(!folded.soloCategories.contains(category(scalar)), "\(scalar)")
    }
  }
}
