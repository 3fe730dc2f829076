import YuliaoCorpus

/// The tokens of a document as token-based formats need them: without white space, and cut where a mention begins or
/// ends, so that every mention is made of whole pieces.
package struct TokenPieces {
  /// A token, or a part of one.
  struct Piece: Equatable {
    var range: Range<Int>
    /// The outermost mention it lies in.
    var mention: Int?
    /// Whether the mention begins here.
    var isFirst = false
    /// Whether white space follows.
    var hasSpaceAfter = false
  }

  /// Pieces by sentence; sentences that a mention joins are one, empty ones are left out.
  private(set) var sentences: [[Piece]] = []

  /// - Parameter others: mentions, nested ones among them, at whose ends tokens are cut too.
  init(_ record: AnnotatedDocument, cuttingAt others: [Mention] = []) {
    let text = record.document.text
    let cuts = Array(Set(others.flatMap { [$0.range.lowerBound, $0.range.upperBound] })).sorted()
    var nextCut = 0
    let outermost = TokenPieces.outermost(record.mentions)
    var pieces: [Piece] = []
    var next = 0
    for token in record.tokens {
      var start = token.range.lowerBound
      while start < token.range.upperBound {
        while next < outermost.count, record.mentions[outermost[next]].range.upperBound <= start { next += 1 }
        let mention = next < outermost.count ? record.mentions[outermost[next]].range : nil
        let isInside = mention.map { $0.contains(start) } ?? false
        let limit = mention.map { isInside ? $0.upperBound : $0.lowerBound } ?? token.range.upperBound
        var end = min(token.range.upperBound, max(limit, start + 1))
        while nextCut < cuts.count, cuts[nextCut] <= start { nextCut += 1 }
        if nextCut < cuts.count { end = min(end, cuts[nextCut]) }
        if !TokenPieces.isSpace(text[start..<end]) {
          let number = isInside ? outermost[next] : nil
          pieces.append(
            Piece(range: start..<end, mention: number, isFirst: number != nil && pieces.last?.mention != number))
        } else if let last = pieces.indices.last {
          pieces[last].hasSpaceAfter = true
        }
        start = end
      }
    }
    divide(pieces, record.sentences)
  }

  private mutating func divide(_ pieces: [Piece], _ bounds: [Sentence]) {
    var sentence = 0
    var current: [Piece] = []
    for piece in pieces {
      var isNew = false
      while sentence < bounds.count, bounds[sentence].end <= piece.range.lowerBound {
        sentence += 1
        isNew = true
      }
      if isNew, !current.isEmpty, piece.mention == nil || piece.isFirst {
        sentences.append(current)
        current = []
      }
      current.append(piece)
    }
    if !current.isEmpty { sentences.append(current) }
  }

  /// The mentions that lie in no other, by start: those of one place are given to the first.
  package static func outermost(_ mentions: [Mention]) -> [Int] {
    var result: [Int] = []
    var end = 0
    let order = mentions.indices.sorted {
      let (a, b) = (mentions[$0].range, mentions[$1].range)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      return a.upperBound != b.upperBound ? a.upperBound > b.upperBound : $0 < $1
    }
    for number in order where mentions[number].range.lowerBound >= end && !mentions[number].range.isEmpty {
      result.append(number)
      end = mentions[number].range.upperBound
    }
    return result
  }

  private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    var line: [UInt8] = []
    bytes.withUnsafeBufferPointer { OneLine.append($0, to: &line) }
    return line.isEmpty
  }
}

/// A piece's text without white space inside, which would end its column.
func columnText(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var line: [UInt8] = []
  bytes.withUnsafeBufferPointer { OneLine.append($0, to: &line) }
  return line.map { $0 == 0x20 ? UInt8(ascii: "_") : $0 }
}
