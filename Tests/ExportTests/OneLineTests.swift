import Testing
import YuliaoExport

@Suite struct OneLineTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("a b", "a b"), (" a  b ", "a b"), ("a\u{3000}商\n\n务 部", "a 商 务 部"), ("a b\u{A0}", "a b"),
    ("a \u{2028}b c", "a b c"), ("x y z ", "x y z"), ("\tone two\r\nthree", "one two three"), ("é è", "é è"),
  ]) func runsOfBlankSpaceBecomeOneSpace(text: String, line: String) {
    #expect(OneLine.text(text) == line)
  }
}
