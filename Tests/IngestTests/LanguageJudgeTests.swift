import Testing

@testable import YuliaoIngest

@Suite struct LanguageJudgeTests {
  @Test func lettersAreCountedWhereverTheyStandInAWord() {
    // All ASCII at every place among eight, and beside characters of several bytes.
    let ascii = String(String.UnicodeScalarView((0x20..<0x7F).map { Unicode.Scalar(UInt32($0))! }))
    for shift in 0..<9 {
      let text = Array((String(repeating: ".", count: shift) + ascii + "商é" + ascii).utf8)
      let counts = text.withUnsafeBufferPointer { LanguageJudge.counts(of: $0) }
      #expect(counts.latin == 104)
      #expect(counts.han == 1)
      #expect(counts.otherLetters == 5)
    }
  }
}
