import Testing

@testable import YuliaoEvaluation

@Suite struct SegmentationScoreTests {
  private func score(_ gold: String, _ segmented: String, lexicon: [String]? = nil) throws -> SegmentationScore {
    try SegmentationScore(
      gold: Array(gold.utf8), segmented: Array(segmented.utf8), lexicon: lexicon.map { Set($0.map { Array($0.utf8) }) })
  }

  @Test func wordsAreRightWhereBothEndsAre() throws {
    let score = try score("参议员 霍利 说\n商务部", "参议 员 霍利 说\n商务部\n")
    #expect((score.words, score.found, score.correct) == (4, 5, 3))
    #expect(score.precision == 0.6)
    #expect(score.recall == 0.75)
    #expect(score.summary == "words 4  P 0.6000  R 0.7500  F1 0.6667")
  }

  @Test func recallIsGivenApartForKnownAndUnknownWords() throws {
    let score = try score("参议员 霍利 说", "参议员 霍 利 说", lexicon: ["参议员", "说"])
    #expect(score.knownRecall == 1)
    #expect(score.unknownRecall == 0)
    #expect(score.summary.hasSuffix("IV recall 1.0000  OOV recall 0.0000 (1 of 3 words)"))
  }

  @Test func anyWhiteSpaceSeparatesWords() throws {
    let score = try score("甲\u{3000}乙\t丙", "甲 乙  丙 ")
    #expect(score.correct == 3)
  }

  @Test func emptyTextsScoreNothing() throws {
    #expect(try score("", "").f1 == 0)
  }

  @Test func otherCharactersOrLinesAreRefused() {
    #expect(throws: SegmentationScore.Mismatch.characters(line: 2)) { try score("甲\n乙", "甲\n丙") }
    #expect(throws: SegmentationScore.Mismatch.lines(gold: 2, segmented: 1)) { try score("甲\n乙", "甲") }
  }
}
