import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct DuplicateHasherTests {
  private func signature(_ text: String) -> DuplicateSignature? {
    var hasher = DuplicateHasher()
    return hasher.signature(of: Array(text.utf8))
  }

  private func agreement(_ one: DuplicateSignature, _ other: DuplicateSignature) -> Double {
    Double(zip(one.minHashes, other.minHashes).count { $0 == $1 }) / Double(one.minHashes.count)
  }

  @Test func spacePunctuationAndCaseDoNotCount() {
    #expect(signature("参议员 Josh Hawley，说。") == signature("参议员\nJOSH hawley说"))
    #expect(signature("参议员 Josh Hawley") != signature("参议员 Josh Hawle"))
    #expect(signature(" \n，。") == nil)
    #expect(signature("商") != nil)
  }

  @Test func agreementEstimatesTheLikenessOfTexts() throws {
    // Two sequences of a thousand characters that share 600 runs of 1,000 each: a Jaccard similarity of 600 / 1,392.
    func characters(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(range.map { Unicode.Scalar(UInt32(0x4E00 + $0))! }))
    }
    let one = try #require(signature(characters(0..<1000)))
    let other = try #require(signature(characters(400..<1400)))
    #expect(abs(agreement(one, other) - 596.0 / 1396.0) < 0.15)
    let unlike = try #require(signature(characters(2000..<3000)))
    #expect(agreement(one, unlike) < 0.05)
  }

  @Test func wrongLettersInWordsCostLittle() throws {
    let words = (0..<200).map {
      "word\(String(UnicodeScalar(UInt8(97 + $0 % 26))))\(String(repeating: "x", count: $0 % 7))"
    }
    let text = words.enumerated().map { "\(["amber", "birch", "cedar", "delta"][$0.offset % 4])\($0.element)" }
    let spoiled = text.enumerated().map { $0.offset % 10 == 0 ? $0.element + "q" : $0.element }
    let one = try #require(signature(text.joined(separator: " ")))
    let other = try #require(signature(spoiled.joined(separator: " ")))
    #expect(one.exact != other.exact)
    #expect(agreement(one, other) == 1)
  }

  @Test func formsWithOtherNumbersAreLessAlikeThanFormsWithOtherWords() throws {
    func form(_ word: String, _ numbers: [Int]) -> String {
      numbers.map { "The \(word) company earned \($0) in the quarter and owed its lenders" }.joined(separator: ". ")
    }
    let one = try #require(signature(form("northern", [101, 202, 303, 404])))
    let numbers = try #require(signature(form("northern", [115, 226, 337, 448])))
    let words = try #require(signature(form("southern", [101, 202, 303, 404])))
    #expect(agreement(one, numbers) < agreement(one, words))
  }

  @Test func aSampleIsTheSmallestDistinctHashes() {
    var generator = SplitMix(state: 3)
    for count in [0, 1, 200, 600, 5000] {
      let hashes = (0..<count).map { _ in UInt32(truncatingIfNeeded: generator.next()) }
      #expect(SmallestHashes.of(hashes + hashes) == Array(Set(hashes).sorted().prefix(SmallestHashes.limit)))
    }
    #expect(SmallestHashes.of([UInt32](repeating: 7, count: 3000)) == [7])
  }
}
