public import YuliaoCorpus
public import YuliaoLearning

/// An engine that has learned from text cut by hand: words come out as people cut them.
///
/// ```swift
/// let segmenter = try ModelSegmenter(model: "news.model")
/// try segmenter.tokens(of: "中国共产党")
/// ```
///
/// ``SegmentationTrainer`` makes the model. Where the model has no say (Latin words, addresses, signs) the boundaries
/// are ICU's. Opening maps the model and checks it, which takes a few milliseconds; calls allocate nothing once warm.
public struct ModelSegmenter: Segmenter {
  public static let engine = "model"

  private let model: SegmentationModel
  private let base: StandardSegmenter
  private let digits: Digits

  /// How words are cut at ASCII digits.
  public enum Digits: String, Sendable, CaseIterable {
    /// As the text that was learned from cuts digits, full-width ones included: 2025年 may be one word.
    case learned
    /// As learned, but a number before 年, 月 or 日 is a word of its own: 2025, 年.
    case dates
    /// As ICU's rules do: 2025, 3.14 and 16,250 are words of their own.
    case rules
  }

  public init(model path: String, digits: Digits = .dates) throws(ModelError) {
    self.digits = digits
    model = try SegmentationModel(path: path)
    base = .shared
  }

  public func makeScratch() throws -> Scratch { Scratch(base: try base.makeScratch()) }

  public func boundaries(of text: UnsafeBufferPointer<UInt8>, into scratch: inout Scratch) {
    base.boundaries(of: text, into: &scratch.base)
    scratch.cut(text, model, digits)
  }

  /// ICU's segments, and the model's over them.
  public struct Scratch: SegmentationScratch {
    fileprivate var base: StandardSegmenter.Scratch
    private let text = ModelText()
    private var storage: [Token] = []
    private var count = 0

    public var tokens: ArraySlice<Token> { storage[..<count] }

    fileprivate init(base: StandardSegmenter.Scratch) { self.base = base }

    fileprivate mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ model: SegmentationModel, _ digits: Digits) {
      let segments = base.tokens
      text.fill(bytes, segments, model.codes, digits: digits)
      BoundaryScores.cut(text, model)
      if storage.count < text.count {
        storage = [Token](repeating: Token(start: 0, end: 0, kind: 0), count: max(text.count, 2 * storage.count))
      }
      count = storage.withUnsafeMutableBufferPointer { storage in
        segments.withUnsafeBufferPointer { TokenKinds.emit(text, $0, into: storage.baseAddress, model.types) }
      }
    }
  }
}
