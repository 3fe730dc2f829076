import YuliaoCorpus

/// What the column `context` shows of a mention's sentence: at most 160 characters on each side, on one line.
///
/// Where the sentence is longer, `…` stands for what is cut. The cost is bounded, however long the sentence.
enum MentionContext {
  private static let reach = 160
  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

  static func append(
    _ mention: Range<Int>, in sentence: Range<Int>, of text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]
  ) {
    var start = mention.lowerBound
    var left = reach
    while start > sentence.lowerBound, left > 0 {
      start -= 1
      while start > sentence.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
      left -= 1
    }
    var end = mention.upperBound
    left = reach
    while end < sentence.upperBound, left > 0 {
      end += 1
      while end < sentence.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
      left -= 1
    }
    if start > sentence.lowerBound { result.append(contentsOf: ellipsis) }
    OneLine.append(UnsafeBufferPointer(rebasing: text[start..<max(end, start)]), to: &result)
    if end < sentence.upperBound { result.append(contentsOf: ellipsis) }
  }
}
