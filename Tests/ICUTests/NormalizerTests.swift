import Testing

@testable import YuliaoICU

@Suite struct NormalizerTests {
  @Test func compatibilityFormsFold() throws {
    #expect(try Normalizer(.nfkcCasefold).normalize("ＤｅｅｐＳｅｅｋ ﬁ") == "deepseek fi")
    #expect(try Normalizer(.nfkc).normalize("㍿ ｶﾞ") == "株式会社 ガ")
  }

  @Test func aTextThatGrowsManyTimesStillFits() throws {
    let text = String(repeating: "\u{FDFA}", count: 500)
    #expect(try Normalizer(.nfkc).normalize(text).unicodeScalars.count == 500 * 18)
  }

  @Test func traditionalBecomesSimplified() throws {
    #expect(try Transliterator(.traditionalToSimplified).transliterate("參議員聽證會") == "参议员听证会")
    #expect(try Transliterator(.traditionalToSimplified).transliterate("") == "")
  }
}
