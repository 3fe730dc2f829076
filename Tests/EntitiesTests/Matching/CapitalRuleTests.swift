import Testing

@testable import YuliaoEntities

@Suite struct CapitalRuleTests {
  private func matches(_ text: String, _ name: String) -> Bool {
    let folded = FoldedText(text)
    return CapitalRule.matches(folded, 0, folded.count, capitals: CapitalRule.capitals(of: name))
  }

  @Test func anAcronymNeedsItsCapitals() {
    #expect(matches("FDA", "FDA"))
    #expect(!matches("Fda", "FDA"))
    #expect(!matches("fda", "FDA"))
  }

  @Test func aNameNeedsItsCapitalsUnlessAllAreCapital() {
    #expect(matches("Apple", "Apple"))
    #expect(!matches("apple", "Apple"))
    #expect(matches("APPLE", "Apple"))
    #expect(!matches("META", "Meta"))
  }

  @Test func aSmallLetterThatBeginsAWordMayBeACapital() {
    #expect(matches("Department Of Commerce", "Department of Commerce"))
  }

  @Test func aCapitalInsideALongWordMayBeSmall() {
    #expect(matches("Springvale", "SpringVale"))
    #expect(matches("Springvale Drum", "SpringVale Drum"))
    #expect(!matches("springvale", "SpringVale"))
    #expect(!matches("SpringValE", "SpringVale"))
    #expect(!matches("Indigo", "IndiGo"))
    #expect(!matches("Nasdaq", "NASDAQ"))
  }
}
