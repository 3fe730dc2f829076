import YuliaoCorpus

/// The parts that a very long document is read in.
///
/// Many rules ask something of the whole document for each name they meet, which is quick in an article and would take
/// hours in a text of megabytes. In parts of bounded length the time is linear, and what a name means is settled by the
/// part it stands in. The longest of thousands of scraped articles had half of one part.
struct DocumentParts {
  /// Bytes of a part, more or less: it ends with a sentence where it can.
  static let length = 64 << 10

  private let record: AnnotatedDocument
  private var token = 0
  private var sentence = 0
  private var start = 0

  init(_ record: AnnotatedDocument) {
    self.record = record
  }

  /// A part as a record of its own, and where it stands in the whole.
  struct Part {
    var record: AnnotatedDocument
    let start: Int
    /// The index of its first sentence.
    let sentence: Int
  }

  /// The next part; nil after the last.
  mutating func next() -> Part? {
    let text = record.document.text
    guard start < text.count else { return nil }
    let range = start..<end()
    var document = record.document
    document.text = Array(text[range])
    var part = Part(record: AnnotatedDocument(document: document), start: start, sentence: sentence)
    while token < record.tokens.count, Int(record.tokens[token].start) < range.upperBound {
      let here = record.tokens[token].range.clamped(to: range)
      part.record.tokens.append(
        Token(start: here.lowerBound - start, end: here.upperBound - start, kind: record.tokens[token].kind))
      token += 1
    }
    var index = sentence
    while index < record.sentences.count, record.sentences[index].start < range.upperBound {
      let here = (record.sentences[index].start..<record.sentences[index].end).clamped(to: range)
      part.record.sentences.append(Sentence(start: here.lowerBound - start, end: here.upperBound - start))
      index += 1
    }
    // A sentence that goes on belongs to the next part as well.
    sentence = index > sentence && record.sentences[index - 1].end > range.upperBound ? index - 1 : index
    start = range.upperBound
    return part
  }

  /// The end of the sentence, else of the token, at which the part is long enough.
  private func end() -> Int {
    let text = record.document.text
    let wanted = start + DocumentParts.length
    guard wanted < text.count else { return text.count }
    let most = wanted + DocumentParts.length / 4
    var index = sentence
    while index < record.sentences.count, record.sentences[index].end < wanted { index += 1 }
    if index < record.sentences.count, record.sentences[index].end <= most { return record.sentences[index].end }
    index = token
    while index < record.tokens.count, Int(record.tokens[index].end) < wanted { index += 1 }
    if index < record.tokens.count, Int(record.tokens[index].end) <= most { return Int(record.tokens[index].end) }
    var end = wanted
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
