import Testing

@testable import YuliaoEntities

@Suite struct MarkedTextTests {
  private func surfaces(_ marked: MarkedText) -> [String] {
    let scalars = Array(String(decoding: marked.text, as: UTF8.self).unicodeScalars)
    return marked.entities.map { entity in
      String(String.UnicodeScalarView(scalars[entity.range])) + "/" + entity.type
    }
  }

  @Test func cluenersOffsetsIncludeTheLast() throws {
    let line = #"{"text":"青石科技与海关会谈","label":{"government":{"海关":[[5,6]]},"company":{"青石科技":[[0,3]]}}}"#
    let texts = try MarkedTextReader.cluener(Array((line + "\n").utf8))
    #expect(texts.map(surfaces) == [["青石科技/company", "海关/government"]])
  }

  @Test func columnsJoinWordsBySpacesAndCharactersByNothing() throws {
    let lines = "Blue\tB-ORG\nStone\tI-ORG\nopened\tO\n\n青0\tB-ORG\n石1\tI-ORG\n开\tO\nAI\tB-X\n"
    let texts = try MarkedTextReader.columns(Array(lines.utf8))
    #expect(texts.map { String(decoding: $0.text, as: UTF8.self) } == ["Blue Stone opened", "青石开AI"])
    #expect(texts.map(surfaces) == [["Blue Stone/ORG"], ["青石/ORG", "AI/X"]])
  }

  @Test func goldNamesInsideLongerOnesAreLeftOut() throws {
    let rows = "start\tend\tsurface\ttype\n0\t6\t众议院委员会\tagency\n0\t3\t众议院\tagency\n7\t9\t青石\tcompany\n"
    let marked = try MarkedTextReader.gold(Array(rows.utf8), text: Array("众议院委员会问青石".utf8))
    #expect(marked.entities.map(\.range) == [0..<6, 7..<9])
  }

  @Test func errorsNameTheLine() {
    #expect(throws: MarkedTextError.self) { try MarkedTextReader.columns(Array("token\n".utf8)) }
    do {
      _ = try MarkedTextReader.cluener(Array("{\"text\":\"a\"}\n{}\n".utf8))
      Issue.record("a line without a text was read")
    } catch {
      #expect("\(error)".hasPrefix("line 2:"))
    }
  }

  @Test func linesWithoutMarksAreAPieceEach() {
    let texts = MarkedTextReader.lines(Array("昨日\n\n \n天气\n".utf8) + [0xFF])
    #expect(texts.map { String(decoding: $0.text, as: UTF8.self) } == ["昨日", "天气", "\u{FFFD}"])
    #expect(texts.allSatisfy { $0.entities.isEmpty })
  }
}
