import Testing

@testable import YuliaoTables

@Suite struct CSVWriterTests {
  private func written(isExcel: Bool = false, _ body: (inout CSVWriter) -> Void) -> String {
    var writer = CSVWriter(isExcel: isExcel)
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func onlyCellsThatNeedItAreQuoted() {
    let text = written {
      for cell in ["plain", "a,b", "say \"hi\"", "two\nlines", " edge", ""] { $0.field(cell) }
      $0.endRow()
    }
    #expect(text == "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" edge\",\n")
  }

  @Test func formulasAreNeutralisedForSpreadsheetsOnly() {
    for cell in ["=1+1", "+1", "-1", "@A1", "＝1", "＋1", "－1", "＠A1", "\tx", "\rx"] {
      #expect(written(isExcel: true) { $0.field(cell) } == "\"'\(cell)\"")
      #expect(!written { $0.field(cell) }.contains("'"))
    }
    #expect(written(isExcel: true) { $0.field(-1) } == "-1")
    #expect(written(isExcel: true) { $0.field(-0.5, digits: 2) } == "-0.5")
    #expect(written(isExcel: true) { $0.field("～") } == "～")
    #expect(written(isExcel: true) { $0.field("'=x") } == "\"''=x\"")
    #expect(written(isExcel: true) { $0.field("'tis") } == "'tis")
  }

  @Test func aSpreadsheetsHeaderBeginsWithAByteOrderMark() {
    #expect(Array(written(isExcel: true) { $0.header(["a", "b"]) }.utf8) == [0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8))
    #expect(written { $0.header(["a", "b"]) } == "a,b\n")
  }

  @Test func numbersAreRoundedWithoutTrailingZeros() {
    let cases: [(Double, String)] = [
      (1, "1"), (0.5, "0.5"), (0.12345, "0.123"), (-0.9996, "-1"), (-0.0001, "0"), (12.05, "12.05"), (0.025, "0.025"),
    ]
    for (number, text) in cases { #expect(written { $0.field(number, digits: 3) } == text) }
    for number in [0, -7, Int.max, Int.min] { #expect(written { $0.field(number) } == String(number)) }
  }

  @Test func severalValuesShareACell() {
    #expect(written { $0.field(joining: ["霍利", "Haw|ley"]) } == "霍利|Haw¦ley")
    #expect(written { $0.field(joining: []) } == "")
  }
}
