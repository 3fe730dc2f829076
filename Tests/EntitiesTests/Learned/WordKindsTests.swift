import Testing

@testable import YuliaoEntities

@Suite struct WordKindsTests {
  private static func words(_ lists: String..., in text: String) -> [String] {
    var builder = WordKinds.Builder()
    for list in lists { builder.add(Array(list.utf8)) }
    let words = builder.finish()
    var folded = FoldedText()
    folded.fill(with: Array(text.utf8))
    let scalars = Array(text.unicodeScalars)
    var found: [String] = []
    words.forEachWord(folded, 0..<folded.count) { list, range, _ in
      found.append("\(list) " + String(String.UnicodeScalarView(scalars[range])))
    }
    return found
  }

  private static func kind(_ line: String, of word: String) -> UInt32? {
    var builder = WordKinds.Builder()
    builder.add(Array(line.utf8))
    var folded = FoldedText()
    folded.fill(with: Array(word.utf8))
    var found: UInt32?
    builder.finish().forEachWord(folded, 0..<folded.count) { found = $2 }
    return found
  }

  @Test func aWordInALongerOneIsPassedOver() {
    let list = "青石 3 n\n青石银行 2 nt\n银行业 9 n\n"
    #expect(Self.words(list, in: "昨日青石银行业绩") == ["0 青石银行", "0 银行业"])
  }

  @Test func eachListIsSearchedAlone() {
    #expect(Self.words("青石银行 nt\n", "银行 n\n", in: "青石银行") == ["0 青石银行", "1 银行"])
  }

  @Test func traditionalCharactersAreFoundToo() {
    #expect(Self.words("银行 n\n", in: "銀行") == ["0 銀行"])
  }

  @Test func lineEndsAndSingleCharactersMakeNoWords() {
    #expect(Self.words("银 1 n\r\n\r\n青石 1 n\r\n青木\n", in: "青石银青木") == ["0 青石"])
  }

  @Test func theKindIsTheFirstCellThatIsNoNumber() {
    let kind = Self.kind("青石 nt\n", of: "青石")
    #expect(kind != nil)
    #expect(Self.kind("青石 25 nt\n", of: "青石") == kind)
    #expect(Self.kind("青石\tnt\t25\tn\t3\n", of: "青石") == kind)
    #expect(Self.kind("青石 25 n\n", of: "青石") != kind)
    #expect(Self.kind("青石 25 nt\n青石 3 n\n", of: "青石") == kind)
  }
}
