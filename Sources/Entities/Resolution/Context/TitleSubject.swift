import YuliaoCorpus

/// Finds in a title the firm with which the first paragraph begins, under its name or two words and more of its front:
/// “Acme Drum Rises” over “Acme Drum Systems said …”.
enum TitleSubject {
  /// The mention in the title, nil where another stands there or the paragraph begins with no firm.
  static func span(of settled: [Span], in scan: DocumentScan) -> Span? {
    let text = scan.text
    let title = scan.line(around: 0)
    guard text.isUpper(0), title.count >= 8, title.count < 200 else { return nil }
    var start = title.upperBound
    while start < text.count, !text.isLatinWordPart(start), start - title.upperBound < 8 { start += 1 }
    guard
      let subject = settled.first(where: { $0.start == start && $0.type == .company && !$0.isNested }),
      let end = sharedEnd(subject.range, in: scan), !settled.contains(where: { $0.start < end }),
      end == subject.length || isFront(0..<end, in: scan)
    else { return nil }
    var span = subject
    span.start = 0
    span.end = end
    span.method = .repeated
    span.confidence = min(subject.confidence, 0.88)
    return span
  }

  /// Where the words end that title and name have in common from their beginnings on.
  private static func sharedEnd(_ name: Range<Int>, in scan: DocumentScan) -> Int? {
    let text = scan.text
    var end: Int?
    var at = 0
    while at < name.count, at < text.count, text.symbols[at] == text.symbols[name.lowerBound + at],
      text.isUpper(at) == text.isUpper(name.lowerBound + at)
    {
      at += 1
      if !text.isLatinWordPart(at), at == name.count || !text.isLatinWordPart(name.lowerBound + at),
        text.isLatinWordPart(at - 1)
      {
        end = at
      }
    }
    return end
  }

  /// One word may be any other's (Apple Growers over Apple Hospitality), and a joining word ends no name.
  private static func isFront(_ range: Range<Int>, in scan: DocumentScan) -> Bool {
    guard let last = scan.word(before: range.upperBound), last.lowerBound > range.lowerBound, scan.isCapitalized(last)
    else { return false }
    return !["of", "and", "the", "for"].contains(scan.lowercased(last))
  }
}
