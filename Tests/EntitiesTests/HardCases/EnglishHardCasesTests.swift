import Foundation
import Testing
import YuliaoCorpus
import YuliaoSegmentation

@testable import YuliaoEntities

/// Texts on which readings went wrong once, over the gazetteers that are shipped.
@Suite struct EnglishHardCasesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  @Test func whatWentWrongOnceStaysRight() throws {
    let gazetteers = Self.folder.appendingPathComponent("../../../Corpus/gazetteers").standardizedFileURL.path
    let tagger = EntityTagger(gazetteer: try Gazetteer.load(directory: gazetteers))
    for (text, found) in EnglishHardCases.all {
      #expect(try Self.tag(text, with: tagger) == found, "\(text)")
    }
  }

  private static func tag(_ text: String, with tagger: EntityTagger) throws -> [String] {
    var document = Document(id: "case", text: text)
    document.language = .english
    var record = AnnotatedDocument(document: document)
    var segmentation = try SegmentationStage(ICUSegmenter())
    try segmentation.process(&record)
    var stage = tagger.makeStage()
    stage.process(&record)
    return record.mentions.filter { !$0.isNested }.map { mention in
      "\(String(decoding: Array(text.utf8)[mention.range], as: UTF8.self))=\(mention.entity.id)"
    }
  }
}
