import Testing

@testable import YuliaoSegmentation

@Suite struct CharacterCodesTests {
  @Test func whatThreeBytesSpellHasACodeOnlyWhereItIsWellFormed() {
    let codes = CharacterCodes([(0...0x10FFFF, 7), (0x4E2D...0x4E2D, 100)])
    #expect(codes.threeByte[0x4E2D] == 100 && codes.threeByte[0x800] == 7 && codes.threeByte[0xE000] == 7)
    #expect(codes.threeByte[0x0A] == 0 && codes.threeByte[0x7FF] == 0)
    #expect(codes.threeByte[0xD800] == 0 && codes.threeByte[0xDFFF] == 0)
    #expect(codes.low.count == 0x800 && codes.low[0x0A] == 7)
  }

  @Test func supplementaryScalarsAreFoundByPages() {
    let codes = CharacterCodes([(0...0x10FFFF, 7), (0x20010...0x20123, 90), (0x20100...0x20100, 91)])
    func code(_ scalar: Int) -> UInt16 {
      codes.supplementary[Int(codes.pages[(scalar - 0x10000) >> 8]) << 8 | scalar & 0xFF]
    }
    #expect(code(0x10000) == 7 && code(0x2000F) == 7 && code(0x20124) == 7 && code(0x10FFFF) == 7)
    #expect(code(0x20010) == 90 && code(0x20123) == 90 && code(0x20100) == 91)
  }
}
