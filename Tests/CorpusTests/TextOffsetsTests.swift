import Testing
import YuliaoCorpus

@Suite struct TextOffsetsTests {
  @Test func bothDirectionsAgreeWithStringsOwnCount() {
    let text = String(repeating: "霍利 Hawley 😀é\n", count: 200)
    let bytes = Array(text.utf8)
    let offsets = TextOffsets(bytes)
    #expect(offsets.count == text.unicodeScalars.count)
    var byte = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      #expect(offsets.scalar(atByte: byte) == index)
      #expect(offsets.byte(atScalar: index) == byte)
      byte += UTF8.width(scalar)
    }
    #expect(offsets.scalar(atByte: bytes.count) == offsets.count)
    #expect(offsets.byte(atScalar: offsets.count) == bytes.count)
  }

  @Test func anEmptyTextHasNoScalars() {
    #expect(TextOffsets([]).count == 0)
    #expect(TextOffsets([]).scalar(atByte: 0) == 0)
  }
}
