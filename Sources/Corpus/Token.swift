/// A segment between two neighbouring word boundaries, as byte offsets into the document's UTF-8.
///
/// Tokens of a text lie side by side: each begins where the one before it ends, spaces and punctuation included.
public struct Token: Sendable, Equatable {
  /// Byte offset of the first byte.
  public var start: UInt32
  /// Byte offset past the last byte.
  public var end: UInt32
  /// ICU's rule status (`ubrk_getRuleStatus`): 0 for space and punctuation, 100 number, 200 letters,
  /// 300 kana, 400 Han and runs cut by the dictionary.
  public var kind: UInt16

  @inlinable public init(start: Int, end: Int, kind: UInt16) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.kind = kind
  }

  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
  /// Whether the token is a word, not space or punctuation.
  @inlinable public var isWord: Bool { kind != 0 }
}

/// A sentence, as byte offsets into the document's UTF-8; trailing space belongs to it.
public struct Sentence: Sendable, Equatable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  public var range: Range<Int> { start..<end }
}
