import Testing

@testable import YuliaoTables

@Suite struct LinesTests {
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Lines(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func linesEndWithLFOrCRLFOnly() {
    #expect(lines("a\r\nb\n\nc\u{2028}d\re") == ["a", "b", "", "c\u{2028}d\re"])
  }

  @Test func aLastLineNeedsNoEnd() {
    #expect(lines("a\nb") == ["a", "b"])
    #expect(lines("a\n") == ["a"])
    #expect(lines("") == [])
  }
}
