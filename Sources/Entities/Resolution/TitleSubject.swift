import YuliaoCorpus

/// Finds in a title the firm with which the first paragraph begins, under its name or the front of it: “Acme Drum Rises”
/// over “Acme Drum Systems said …”.
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
      isName(0..<end, of: subject, in: scan)
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

  /// A front of the name stands for it unless it is an ordinary or joining word, a place or too short.
  private static func isName(_ range: Range<Int>, of subject: Span, in scan: DocumentScan) -> Bool {
    guard let last = scan.word(before: range.upperBound), scan.isCapitalized(last) else { return false }
    if range.count == subject.length { return true }
    let word = scan.lowercased(last)
    guard last.lowerBound == range.lowerBound else { return !["of", "and", "the", "for"].contains(word) }
    return range.count >= 4 && !CompanyWords.genericWords.contains(word) && !CommonWords.openers.contains(word)
      && !CompanyWords.heads.contains(word) && scan.place(startingAt: range.lowerBound) == nil
  }
}
