import Testing
import YuliaoCorpus

@testable import YuliaoSegmentation

@Suite struct SegmentationStageTests {
  @Test func theStageFillsSentencesAndTokens() throws {
    var record = AnnotatedDocument(document: Document(id: "a", text: "中国人民致信工作人员。Apple 回应。"))
    var stage = try SegmentationStage(ICUSegmenter())
    try stage.process(&record)
    let text = record.document.text
    #expect(
      record.tokens.map { String(decoding: text[$0.range], as: UTF8.self) }
        == ["中国", "人民", "致", "信", "工作", "人员", "。", "Apple", " ", "回应", "。"])
    #expect(record.tokens.map(\.kind) == [400, 400, 400, 400, 400, 400, 0, 200, 0, 400, 0])
    #expect(record.sentences.map { String(decoding: text[$0.range], as: UTF8.self) } == ["中国人民致信工作人员。", "Apple 回应。"])
  }

  @Test func anEmptyDocumentHasNeither() throws {
    var record = AnnotatedDocument(document: Document(id: "a", text: ""))
    var stage = try SegmentationStage(ICUSegmenter())
    try stage.process(&record)
    #expect(record.tokens.isEmpty && record.sentences.isEmpty)
  }

  @Test func illFormedBytesAreOneSegmentEach() throws {
    let bytes: [UInt8] = [0x41, 0xFF, 0xE4, 0xB8, 0xE4, 0xB8, 0xAD, 0xF0, 0x9F, 0x98, 0x80, 0x80]
    let segmenter = ICUSegmenter()
    var scratch = try segmenter.makeScratch()
    bytes.withUnsafeBufferPointer { segmenter.boundaries(of: $0, into: &scratch) }
    #expect(scratch.tokens.map(\.start) == [0, 1, 2, 4, 7, 11])
  }
}
