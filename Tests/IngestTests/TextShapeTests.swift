import Testing

@testable import YuliaoIngest

@Suite struct TextShapeTests {
  @Test func collapsingLeavesSingleSpacesAloneAndNoOthers() {
    let spaces = (0...0x3000).compactMap { Unicode.Scalar(UInt32($0)) }.filter(\.properties.isWhitespace)
    for space in spaces {
      #expect("a\(space)b".collapsingSpaces() == "a b", "U+\(String(space.value, radix: 16))")
      #expect("商\(space)".collapsingSpaces() == "商")
      #expect("\(space)é".collapsingSpaces() == "é")
      #expect("a \(space)b".collapsingSpaces() == "a b")
    }
    for text in ["", "a", "“商务部” 说", "a b c", "ú\u{200B}‰ €"] { #expect(text.collapsingSpaces() == text) }
  }

  @Test func carriageReturnsGoOnlyBeforeLineFeeds() {
    var text = Array("a\r\nb\rc\n\r\n".utf8)
    TextShape.normaliseLineEnds(&text)
    #expect(String(decoding: text, as: UTF8.self) == "a\nb\rc\n\n")
  }
}
