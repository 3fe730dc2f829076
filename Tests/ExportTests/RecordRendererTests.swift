import Testing
import YuliaoCorpus

@testable import YuliaoExport

@Suite struct RecordRendererTests {
  private func record(_ text: String, id: String = "a") -> AnnotatedDocument {
    AnnotatedDocument(document: Document(id: id, text: text))
  }

  private func rendered(_ records: [AnnotatedDocument], isExcel: Bool = false) -> RenderedBatch {
    var renderer = RecordRenderer(isExcel: isExcel)
    for record in records { renderer.add(record) }
    return renderer.take()
  }

  private func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

  private let hawley = Entity(
    id: "bioguide:H001089", type: .senator, nameEnglish: "Josh Hawley", nameChinese: "乔什·霍利")

  @Test func offsetsCountScalarsAndTheContextIsOneLine() {
    var a = record("😀参议员霍利,\n  说\u{3000}“好”。\n下句。")
    a.sentences = [Sentence(start: 0, end: 42), Sentence(start: 42, end: 51)]
    a.mentions = [
      Mention(
        range: 13..<19, type: .senator, entity: hawley, sentence: 0, confidence: 0.93, method: "surname",
        candidates: ["bioguide:X", "bioguide:Y"])
    ]
    #expect(
      text(rendered([a]).mentions)
        == "a,4,6,霍利,senator,bioguide:H001089,Josh Hawley,乔什·霍利,0,0.93,surname,\"😀参议员霍利, 说 “好”。\",false,bioguide:X|bioguide:Y\n"
    )
  }

  @Test func aLongSentenceIsCutAroundTheMention() throws {
    let side = String(repeating: "字", count: 200)
    var a = record(side + "霍利" + side)
    a.sentences = [Sentence(start: 0, end: a.document.text.count)]
    a.mentions = [Mention(range: 600..<606, type: .senator, entity: hawley)]
    let shown = String(repeating: "字", count: 160)
    #expect(text(rendered([a]).mentions).contains(",…\(shown)霍利\(shown)…,"))
  }

  @Test func theSeamTakesTheDuplicateVerdict() {
    var b = record("x y", id: "b,1")
    b.tokens = [
      Token(start: 0, end: 1, kind: 200), Token(start: 1, end: 2, kind: 0), Token(start: 2, end: 3, kind: 200),
    ]
    b.document.title = "two\nlines"
    b.document.published = "2025-02-05"
    b.document.language = .english
    b.document.origin = Origin(path: "in/b.txt", offset: 5, length: 3, sha256: "ff")
    let batch = rendered([record("一"), b])
    #expect(batch.count == 2)
    #expect(text(batch.document(of: 0).before) == "a,,,,,other,1,0,0,0,")
    #expect(text(batch.document(of: 0).after) == ",,UTF-8,utf8,0,,0,0\n")
    #expect(text(batch.document(of: 1).before) == "\"b,1\",,,two lines,2025-02-05,en,3,2,0,0,")
    #expect(text(batch.document(of: 1).after) == ",ff,UTF-8,utf8,0,in/b.txt,5,3\n")
    #expect(RenderedBatch.cell("=a", isExcel: true) == Array("\"'=a\"".utf8))
  }

  @Test func theTextStandsInJSONWithFieldsKept() {
    var a = record("“引” \"q\"\n\t末")
    a.document.language = .simplifiedChinese
    a.document.title = "标题"
    a.document.otherFields = Array(#""tags":["x", 1.0]"#.utf8)
    let batch = rendered([a, record("")])
    #expect(
      text(batch.text(of: 0))
        == #"{"doc_id":"a","text":"“引” \"q\"\n\t末","title":"标题","author":null,"published":null,"url":null,"source":null,"#
        + #""language":"zh-Hans","tags":["x", 1.0]}"# + "\n")
    #expect(text(batch.text(of: 1)).hasPrefix(#"{"doc_id":"a","text":"","#))
  }

  @Test func takingLeavesTheRendererEmpty() {
    var renderer = RecordRenderer()
    renderer.add(record("一"))
    let first = renderer.take()
    #expect(renderer.take().count == 0)
    renderer.add(record("一"))
    #expect(renderer.take().documents == first.documents)
  }
}
