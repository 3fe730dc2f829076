public import YuliaoCorpus

/// The step of the line that finds sentences and words.
///
/// ```swift
/// var stage = try SegmentationStage(ICUSegmenter())
/// try stage.process(&record)
/// ```
public struct SegmentationStage<Engine: Segmenter>: Stage {
  public static var name: String { "segment" }

  private let segmenter: Engine
  private var scratch: Engine.Scratch
  private var splitter = SentenceSplitter()

  public init(_ segmenter: Engine) throws {
    self.segmenter = segmenter
    scratch = try segmenter.makeScratch()
  }

  public mutating func process(_ record: inout AnnotatedDocument) throws {
    // A token's offsets are 32 bits wide, and so are ICU's, in UTF-16 units.
    guard record.document.text.count <= Int(Int32.max) else {
      throw Failure(
        source: record.document.origin.path, stage: Self.name,
        reason: "the text is longer than 2 GiB; split the input into shorter documents")
    }
    record.document.text.withUnsafeBufferPointer { text in
      splitter.split(text)
      segmenter.boundaries(of: text, into: &scratch)
    }
    // Copies of the right size: the scratch keeps its memory for the next text.
    record.sentences = Array(splitter.sentences[...])
    record.tokens = Array(scratch.tokens)
  }
}
