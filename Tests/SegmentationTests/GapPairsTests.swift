import Testing

@testable import YuliaoSegmentation

@Suite struct GapPairsTests {
  private static func text(_ lines: String) throws -> (text: GoldText, alphabet: ModelAlphabet) {
    let sentences = GoldText.sentences(of: Array(lines.utf8))
    let alphabet = ModelAlphabet(
      folding: try ModelAlphabet.folding(), characters: Set(lines.utf16).filter { $0 > 0x7F }.sorted())
    return (try GoldText(sentences, try LatticeSegmenter(), codes: alphabet.codes), alphabet)
  }

  @Test func aPairWithDifferentCharactersBetweenIsFoundWhereItBegins() throws {
    let (text, alphabet) = try Self.text("不 大 不 小\n不 多 不 少\n")
    let gaps = GapPairs(text)
    let no = alphabet.code("不".utf16.first!)
    let number = try #require(gaps.pairs.firstIndex(of: SIMD2(no, no)))
    #expect(text.codes.indices.filter { gaps.places[$0] == Int32(number) } == text.sentences.map(\.lowerBound))
  }

  @Test func aPairThatOccursOnceIsLeftOut() throws {
    let (text, alphabet) = try Self.text("好 大 雨\n不 多 见\n")
    let pair = SIMD2(alphabet.code("好".utf16.first!), alphabet.code("雨".utf16.first!))
    #expect(!GapPairs(text).pairs.contains(pair))
  }
}
