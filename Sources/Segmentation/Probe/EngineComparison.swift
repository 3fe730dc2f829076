internal import YuliaoCorpus

/// Compares the segments two engines find.
package struct EngineComparison<First: Segmenter, Second: Segmenter> {
  private let first: First
  private let second: Second
  private var firstScratch: First.Scratch
  private var secondScratch: Second.Scratch

  package init(_ first: First, _ second: Second) throws {
    self.first = first
    self.second = second
    firstScratch = try first.makeScratch()
    secondScratch = try second.makeScratch()
  }

  /// The first place where the segments of a text differ, described for a reader; nil where they agree.
  package mutating func difference(in text: [UInt8]) -> String? {
    text.withUnsafeBufferPointer { text in
      first.boundaries(of: text, into: &firstScratch)
      second.boundaries(of: text, into: &secondScratch)
    }
    if firstScratch.tokens == secondScratch.tokens { return nil }
    let index = zip(firstScratch.tokens, secondScratch.tokens).enumerated().first { $1.0 != $1.1 }?.offset
    let at = index ?? min(firstScratch.tokens.count, secondScratch.tokens.count)
    func describe(_ tokens: ArraySlice<Token>) -> String {
      tokens.dropFirst(max(0, at - 2)).prefix(6).map { token in
        let scalars = String(decoding: text[token.range], as: UTF8.self).unicodeScalars
        return scalars.map { "\($0)(\(String($0.value, radix: 16, uppercase: true)))" }.joined() + ":\(token.kind)"
      }.joined(separator: " | ")
    }
    return """
      segment \(at): \(First.engine) finds \(describe(firstScratch.tokens)), \
      \(Second.engine) finds \(describe(secondScratch.tokens))
      """
  }
}
