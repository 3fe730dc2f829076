import YuliaoTables

/// How well words were cut: precision and recall of word spans, the SIGHAN bakeoff's measure.
///
/// ```swift
/// let score = try SegmentationScore(gold: Array("参议员 霍利".utf8), segmented: Array("参议员 霍 利".utf8))
/// score.recall  // 0.5
/// ```
///
/// Both texts hold a sentence a line, words separated by white space, over the same characters. O(n).
package struct SegmentationScore: Sendable, Equatable {
  /// The texts cannot be compared.
  package enum Mismatch: Error, Equatable, CustomStringConvertible {
    case lines(gold: Int, segmented: Int)
    /// The line, from 1.
    case characters(line: Int)

    package var description: String {
      switch self {
      case .lines(let gold, let segmented): "\(gold) gold lines, \(segmented) segmented lines"
      case .characters(let line): "line \(line): the characters differ"
      }
    }
  }

  /// Words in the gold.
  package private(set) var words = 0
  /// Words in the segmentation.
  package private(set) var found = 0
  /// Words in both, at the same place.
  package private(set) var correct = 0
  /// Gold words that the lexicon holds, and those of them found; 0 without a lexicon.
  package private(set) var knownWords = 0
  package private(set) var knownCorrect = 0
  private let hasLexicon: Bool

  /// - Parameter lexicon: the training vocabulary, by which recall is given apart for words in it and out of it.
  package init(gold: [UInt8], segmented: [UInt8], lexicon: Set<[UInt8]>? = nil) throws(Mismatch) {
    hasLexicon = lexicon != nil
    let goldLines = Array(Lines(gold))
    let segmentedLines = Array(Lines(segmented))
    guard goldLines.count == segmentedLines.count else {
      throw .lines(gold: goldLines.count, segmented: segmentedLines.count)
    }
    for (number, (goldLine, segmentedLine)) in zip(goldLines, segmentedLines).enumerated() {
      try add(
        SegmentationScore.split(gold[goldLine]), SegmentationScore.split(segmented[segmentedLine]), lexicon,
        line: number + 1)
    }
  }

  package var precision: Double { found > 0 ? Double(correct) / Double(found) : 0 }
  package var recall: Double { words > 0 ? Double(correct) / Double(words) : 0 }
  package var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
  /// Recall of the words in the lexicon; nil without one.
  package var knownRecall: Double? { hasLexicon ? Double(knownCorrect) / Double(max(1, knownWords)) : nil }
  /// Recall of the words not in the lexicon; nil without one.
  package var unknownRecall: Double? {
    hasLexicon ? Double(correct - knownCorrect) / Double(max(1, words - knownWords)) : nil
  }

  /// The line that the scores are shown in.
  package var summary: String {
    var line = "words \(words)  P \(fixed(precision, 4))  R \(fixed(recall, 4))  F1 \(fixed(f1, 4))"
    if let knownRecall, let unknownRecall {
      line += "  IV recall \(fixed(knownRecall, 4))  OOV recall \(fixed(unknownRecall, 4))"
      line += " (\(words - knownWords) of \(words) words)"
    }
    return line
  }

  private mutating func add(
    _ gold: [ArraySlice<UInt8>], _ segmented: [ArraySlice<UInt8>], _ lexicon: Set<[UInt8]>?, line: Int
  ) throws(Mismatch) {
    guard gold.joined().elementsEqual(segmented.joined()) else { throw .characters(line: line) }
    words += gold.count
    found += segmented.count
    // Both cut the same bytes, so a word is found where a word of the same ends begins at the same place.
    var other = segmented.makeIterator()
    var candidate = other.next()
    var candidateStart = 0
    var start = 0
    for word in gold {
      while let current = candidate, candidateStart < start {
        candidateStart += current.count
        candidate = other.next()
      }
      let isHit = candidateStart == start && candidate?.count == word.count
      if isHit { correct += 1 }
      if let lexicon, lexicon.contains(Array(word)) {
        knownWords += 1
        if isHit { knownCorrect += 1 }
      }
      start += word.count
    }
  }

  private static func split(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var at = line.startIndex
    func spaceLength() -> Int {
      if line[at] <= 0x20 { return (0x09...0x0D).contains(line[at]) || line[at] >= 0x1C ? 1 : 0 }
      let rest = line[at...].prefix(3)
      if rest.starts(with: [0xC2, 0xA0]) || rest.starts(with: [0xC2, 0x85]) { return 2 }
      let wide: [[UInt8]] = [[0xE3, 0x80, 0x80], [0xE2, 0x81, 0x9F], [0xE1, 0x9A, 0x80], [0xE2, 0x80, 0xAF]]
      if wide.contains(where: rest.elementsEqual) { return 3 }
      if rest.starts(with: [0xE2, 0x80]), let last = rest.dropFirst(2).first {
        return (0x80...0x8A).contains(last) || last == 0xA8 || last == 0xA9 ? 3 : 0
      }
      return 0
    }
    while at < line.endIndex {
      let space = spaceLength()
      if space == 0 {
        at += 1
        continue
      }
      if at > start { words.append(line[start..<at]) }
      at += space
      start = at
    }
    if start < line.endIndex { words.append(line[start...]) }
    return words
  }
}
