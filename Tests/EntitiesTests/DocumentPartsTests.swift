import Testing
import YuliaoCorpus
import YuliaoSegmentation

@testable import YuliaoEntities

@Suite struct DocumentPartsTests {
  private func record(_ text: String) throws -> AnnotatedDocument {
    var record = AnnotatedDocument(document: Document(id: "long", text: text))
    var segmentation = try SegmentationStage(ICUSegmenter())
    try segmentation.process(&record)
    return record
  }

  /// Sentences, one sentence without an end, and one word without an end.
  @Test(arguments: [
    String(repeating: "微软与英特尔会谈。\n", count: 9000), String(repeating: "Intel and NVIDIA met, ", count: 9000),
    String(repeating: "é", count: 200_000),
  ])
  func partsTogetherAreTheWhole(text: String) throws {
    let record = try record(text)
    var parts = DocumentParts(record)
    var joined: [UInt8] = []
    var tokens = 0
    var count = 0
    while let part = parts.next() {
      #expect(part.start == joined.count)
      #expect(part.record.document.text.count <= DocumentParts.length * 5 / 4)
      #expect(part.record.sentences.first?.start == 0)
      #expect(part.record.sentences.last?.end == part.record.document.text.count)
      joined += part.record.document.text
      tokens += part.record.tokens.count
      count += 1
    }
    #expect(count > 2)
    #expect(joined == record.document.text)
    #expect(tokens == record.tokens.count || record.tokens.count < count)
  }

  @Test func namesOfALongDocumentAreFoundWhereTheyStand() throws {
    let line = "微软与英特尔会谈。\n"
    let text = String(repeating: line, count: 9000)
    var record = try record(text)
    var stage = EntityTagger(gazetteer: SmallGazetteer.gazetteer).makeStage()
    stage.process(&record)
    let bytes = Array(text.utf8)
    let width = line.utf8.count
    #expect(record.mentions.count == 18000)
    for (index, mention) in record.mentions.enumerated() {
      let surface = index % 2 == 0 ? "微软" : "英特尔"
      #expect(String(decoding: bytes[mention.range], as: UTF8.self) == surface)
      #expect(mention.range.lowerBound / width == index / 2)
      #expect(mention.sentence == index / 2)
    }
  }
}
