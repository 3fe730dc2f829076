import Testing
import YuliaoCorpus

@testable import YuliaoSegmentation

@Suite struct LexiconSegmenterTests {
  private func cut(_ text: String, _ words: [(String, Int)]) throws -> [String] {
    let lexicon = UserLexicon(words.map { (word: $0.0, weight: $0.1) })
    let bytes = Array(text.utf8)
    let tokens = try LexiconSegmenter(StandardSegmenter.shared, lexicon).tokens(of: text)
    #expect(tokens.map { Int($0.start) } == [0] + tokens.dropLast().map { Int($0.end) })
    return tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }.filter { $0 != " " }
  }

  @Test func wordsHoldSpacesDigitsAndLatinLetters() throws {
    #expect(try cut("今天A股上涨", [("A股", 0)]) == ["今天", "A股", "上涨"])
    #expect(try cut("S.321 法案见 New York Times。", [("S.321 法案", 0), ("New York Times", 0)]).contains("S.321 法案"))
    #expect(try cut("the New York Times said", [("New York Times", 0)]) == ["the", "New York Times", "said"])
  }

  @Test func lettersAndDigitsAtAnEdgeMustNotGoOn() throws {
    #expect(try !cut("SAID AI AIs", [("AI", 0)]).contains("S"))
    #expect(try cut("AI在AIs", [("AI", 0)]) == ["AI", "在", "AIs"])
    #expect(try cut("S.3210", [("S.321", 0)]).contains("S.321") == false)
  }

  @Test func longerWordsWinThenTheFirstUnlessAWeightSaysOtherwise() throws {
    #expect(try cut("美国商务部长", [("美国商务部", 0), ("商务部长", 0)]) == ["美国商务部", "长"])
    #expect(try cut("美国商务部长", [("美国商务部", 0), ("商务部长", 5)]) == ["美国", "商务部长"])
    #expect(try cut("甲乙丙", [("甲乙", 0), ("乙丙", 0)]) == ["甲乙", "丙"])
  }

  @Test func ofManyOverlappingWordsTheChosenNeverOverlap() throws {
    // One cluster of 60,000 matches: time must not grow with its square.
    let text = String(repeating: "哈", count: 20_001)
    let words = try cut(text, [("哈哈", 0), ("哈哈哈", 0), ("哈", 0)])
    #expect(words.count == 6667 && words.allSatisfy { $0 == "哈哈哈" })
    #expect(try cut("甲乙丙丁戊", [("甲乙丙丁戊", 0), ("丙", 1), ("甲乙", 0), ("丁戊", 0)]) == ["甲乙", "丙", "丁戊"])
  }

  @Test func aSetOfBytesTakesWhatIsFree() {
    var set = ByteSet()
    set.clear(200)
    let ranges = [
      60..<70, 70..<190, 0..<60, 199..<200, 0..<1, 69..<71, 189..<191, 0..<200, 190..<199,
    ]
    let inserted = ranges.map { set.insert($0) }
    #expect(inserted == [true, true, true, true, false, false, false, false, true])
    set.clear(64)
    let again = [0..<64, 63..<64].map { set.insert($0) }
    #expect(again == [true, false])
  }

  @Test func wordsOfEveryLengthAreFoundAtTheVeryEnd() throws {
    let words = ["甲", "甲乙", "甲A", "é", "éa", "abc", "abcd", "𠮷", "𠮷野家", "-", "A股"]
    let lexicon = UserLexicon(words.map { (word: $0, weight: 0) })
    for word in words {
      for text in [word, "，\(word)", "\(word)，", "丙丁戊\(word)"] {
        let bytes = Array(text.utf8)
        var matches: [UserLexicon.Match] = []
        bytes.withUnsafeBufferPointer { lexicon.find(in: $0, into: &matches) }
        let found = matches.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        #expect(found.contains(word), "\(word) in \(text)")
      }
    }
  }

  @Test func aWordGivenTwiceHasTheLastWeight() throws {
    let lexicon = UserLexicon([(word: "甲", weight: 1), (word: "甲", weight: 2)])
    #expect(lexicon.count == 1)
  }

  @Test func filesAreReadWithWeights() throws {
    let lexicon = try UserLexicon(contents: Array("\u{FEFF}A股\r\n\nNew York\t7\n".utf8))
    #expect(lexicon.count == 2)
    #expect(throws: UserLexicon.BadLine.self) { try UserLexicon(contents: Array("a\tb".utf8)) }
    #expect(throws: UserLexicon.BadLine.self) { try UserLexicon(contents: [0xFF, 0x0A]) }
  }

  @Test func aLexiconOfThousandsIsSearchedAsOneOfTen() throws {
    let words = (0..<5000).map { (word: "词\($0)条", weight: 0) }
    let lexicon = UserLexicon(words)
    #expect(lexicon.count == 5000)
    let tokens = try LexiconSegmenter(StandardSegmenter.shared, lexicon).tokens(of: "见词4999条与词77条")
    #expect(tokens.map(\.kind) == [400, 400, 400, 400])
  }

  @Test func withoutWordsTheBaseIsUntouched() throws {
    let text = "中国人民大学，Apple。"
    let none = UserLexicon([(word: String, weight: Int)]())
    #expect(
      try LexiconSegmenter(StandardSegmenter.shared, none).tokens(of: text) == StandardSegmenter.shared.tokens(of: text)
    )
  }
}
