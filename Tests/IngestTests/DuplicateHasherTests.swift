import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct DuplicateHasherTests {
  private func signature(_ text: String) -> DuplicateSignature? {
    var hasher = DuplicateHasher()
    return hasher.signature(of: Array(text.utf8))
  }

  /// The part of two texts' runs that both have, by their samples.
  private func likeness(_ one: DuplicateSignature, _ other: DuplicateSignature) -> Double {
    func bound(_ sample: [UInt32]) -> UInt32 { sample.count < DuplicateHasher.sampleLimit ? .max : sample.max()! }
    let reached = min(bound(one.sample), bound(other.sample))
    let a = Set(one.sample.filter { $0 <= reached })
    let b = Set(other.sample.filter { $0 <= reached })
    return Double(a.intersection(b).count) / Double(a.union(b).count)
  }

  @Test func spacePunctuationAndCaseDoNotCount() {
    #expect(signature("参议员 Josh Hawley，说。") == signature("参议员\nJOSH hawley说"))
    #expect(signature("参议员 Josh Hawley") != signature("参议员 Josh Hawle"))
    #expect(signature(" \n，。") == nil)
    #expect(signature("商") != nil)
  }

  @Test func samplesTellTheLikenessOfTexts() throws {
    // Two sequences of a thousand characters that share 600 runs of 1,000 each: a Jaccard similarity of 600 / 1,392.
    func characters(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(range.map { Unicode.Scalar(UInt32(0x4E00 + $0))! }))
    }
    let one = try #require(signature(characters(0..<1000)))
    let other = try #require(signature(characters(400..<1400)))
    #expect(abs(likeness(one, other) - 596.0 / 1396.0) < 0.15)
    let unlike = try #require(signature(characters(2000..<3000)))
    #expect(likeness(one, unlike) < 0.05)
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
    #expect(likeness(one, other) == 1)
  }

  @Test func formsWithOtherNumbersAreLessAlikeThanFormsWithOtherWords() throws {
    func form(_ word: String, _ numbers: [Int]) -> String {
      numbers.map { "The \(word) company earned \($0) in the quarter and owed its lenders" }.joined(separator: ". ")
    }
    let one = try #require(signature(form("northern", [101, 202, 303, 404])))
    let numbers = try #require(signature(form("northern", [115, 226, 337, 448])))
    let words = try #require(signature(form("southern", [101, 202, 303, 404])))
    #expect(likeness(one, numbers) < likeness(one, words))
  }

  @Test func aSampleKeepsTheOrderOfTheText() throws {
    let words = (0..<900).map { "w\($0 * 37 % 1000)x" }
    let whole = try #require(signature(words.joined(separator: " ")))
    let half = try #require(signature(words[450...].joined(separator: " ")))
    let shared = Set(half.sample)
    #expect(whole.sample.count == DuplicateHasher.sampleLimit)
    #expect(Set(whole.sample).count == whole.sample.count)
    let common = whole.sample.filter { shared.contains($0) }
    #expect(common.count > 60)
    #expect(half.sample.filter { Set(common).contains($0) } == common)
  }

  @Test func textsWithALongStretchInCommonShareKeys() throws {
    func characters(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(range.map { Unicode.Scalar(UInt32(0x4E00 + $0))! }))
    }
    let one = try #require(signature(characters(0..<1000)))
    let other = try #require(signature(characters(500..<1500)))
    let unlike = try #require(signature(characters(2000..<3000)))
    #expect(one.keys.count == DuplicateHasher.keyCount)
    #expect(!Set(one.keys).isDisjoint(with: other.keys))
    #expect(Set(one.keys).isDisjoint(with: unlike.keys))
    #expect(try #require(signature("参议员说")).keys.count == 1)
  }

  @Test func aTextThatRepeatsItselfHasAllItsRuns() throws {
    let words = (0..<40).map { "w\($0)x" }
    let text = [[String]](repeating: words, count: 100).joined().joined(separator: " ")
    let found = try #require(signature(text))
    #expect(found.sample.count == 40)
    #expect(Set(found.sample).count == 40)
    let one = try #require(signature((words + words[..<1]).joined(separator: " ")))
    #expect(found.sample == one.sample)
    #expect(found.keys.count == DuplicateHasher.keyCount)
  }

  @Test func theSmallestHashesAreChosenOnceEach() {
    var generator = SplitMix(state: 3)
    for count in [0, 1, 40, 200, 500, 600, 5000] {
      let hashes = (0..<count).map { _ in generator.next() & 0xFFFF_FFFF_0000_0000 }
      let twice = hashes.map { $0 | 2 } + hashes.map { $0 | 1 }
      #expect(SmallestHashes.of(twice, limit: 256) == Array(Set(hashes).map { $0 | 1 }.sorted().prefix(256)))
    }
    #expect(SmallestHashes.of([UInt64](repeating: 7 << 32, count: 3000), limit: 256) == [7 << 32])
  }
}
