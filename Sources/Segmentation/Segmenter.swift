public import YuliaoCorpus

/// What cuts a text into words: boundaries and kinds, over UTF-8 bytes.
///
/// ```swift
/// let segmenter = ICUSegmenter()
/// var scratch = try segmenter.makeScratch()
/// text.withUnsafeBufferPointer { segmenter.boundaries(of: $0, into: &scratch) }
/// for token in scratch.tokens where token.isWord { … }
/// ```
///
/// A segmenter is shared by all threads, each with a scratch of its own. Once the scratch is warm, a call
/// allocates nothing.
public protocol Segmenter: Sendable {
  /// Memory for one thread, which the calls use again.
  associatedtype Scratch: SegmentationScratch

  /// The name the engine goes by on the command line.
  static var engine: String { get }

  func makeScratch() throws -> Scratch

  /// Fills `scratch.tokens` with the segments of a text: they lie side by side and cover it.
  ///
  /// The text may be ill-formed: each maximal ill-formed subpart counts as one U+FFFD.
  func boundaries(of text: UnsafeBufferPointer<UInt8>, into scratch: inout Scratch)
}

/// The memory of one thread for a ``Segmenter``.
public protocol SegmentationScratch {
  /// The segments found by the last call.
  var tokens: ArraySlice<Token> { get }
}

extension Segmenter {
  /// The segments of a text, for callers to whom convenience matters more than speed.
  public func tokens(of text: String) throws -> [Token] {
    var scratch = try makeScratch()
    Array(text.utf8).withUnsafeBufferPointer { boundaries(of: $0, into: &scratch) }
    return Array(scratch.tokens)
  }
}
