import Testing

@testable import YuliaoEntities

@Suite struct AddressMaskTests {
  private func masked(_ text: String) -> [String] {
    var folded = FoldedText()
    folded.fill(with: Array(text.utf8))
    var ranges: [Range<Int>] = []
    AddressMask.ranges(in: folded, into: &ranges)
    let scalars = Array(text.unicodeScalars)
    return ranges.map { String(String.UnicodeScalarView(scalars[$0])) }
  }

  @Test func addressesAreMaskedFromTheirFirstLetterToTheirLast() {
    #expect(
      masked("See https://example.org/intel, or www.example.com.") == [
        "https://example.org/intel,", "www.example.com.",
      ])
    #expect(masked("致信 press@example.org 或 example.com/fda 查询") == ["press@example.org", "example.com/fda"])
  }

  @Test func marksWithoutAnAddressMaskNothing() {
    #expect(masked("and/or Inc./Ltd 3:1 @ twww w") == [])
  }

  @Test func lettersThatNoAddressHoldsEndTheSearchToo() {
    #expect(masked("ạb@example.org") == ["ạb@example.org"])
    #expect(masked("ǆ://x ok") == ["ǆ://x"])
  }

  @Test func theTitleOfAMarkdownLinkIsPartOfItsAddress() {
    #expect(
      masked("([QVX](https://example.org/qvx \"Quorva Inc.\")) rose (https://example.org/a \"so")
        == ["https://example.org/qvx \"Quorva Inc.\"", "https://example.org/a"])
  }
}
