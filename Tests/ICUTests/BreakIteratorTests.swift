import Testing

@testable import YuliaoICU

@Suite struct BreakIteratorTests {
  @Test func theWordIteratorCutsChineseByItsDictionary() throws {
    let units = Array("中国人民 2025".utf16)
    var found: [[Int]] = []
    try units.withUnsafeBufferPointer { units in
      try BreakIterator(.word, locale: "zh").forEachBoundary(of: units) { found.append([$0, Int($1)]) }
    }
    #expect(found == [[2, 400], [4, 400], [5, 0], [9, 100]])
  }

  @Test func anUnknownLocaleFallsBackToTheRootRules() throws {
    #expect(throws: Never.self) { try BreakIterator(.sentence, locale: "xx-YY") }
  }

  @Test func anEmptyTextHasNoBoundary() throws {
    let none: [UInt16] = []
    #expect(try none.withUnsafeBufferPointer { try BreakIterator(.word, locale: "zh").countSegments(of: $0) } == 0)
  }

  @Test func theVersionIsThatOfTheLibrary() {
    #expect(ICUVersion.major >= 60)
    #expect(ICUVersion.library.hasPrefix("\(ICUVersion.major)."))
  }
}
