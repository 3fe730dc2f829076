import YuliaoCorpus

/// Gives the short form of a firm that the document names in full to that firm, whatever other firm lists know by it:
/// after “Merck KGaA” the text's “Merck” is no other Merck.
///
/// The full name has one word more, a legal form, a region or a firm's usual last word, and stands first; and nothing
/// else in the document speaks for the other firm. O(mentions), and O(mentions) more for each such pair.
enum Namesakes {
  static func settle(_ spans: inout [Span], in scan: DocumentScan) {
    let text = scan.text
    for full in spans.indices where isFull(spans[full], in: scan) {
      guard let last = scan.word(before: spans[full].end), last.lowerBound > spans[full].start + 3,
        text.isSpace(last.lowerBound - 1)
      else { continue }
      let short = text.symbols[spans[full].start..<(last.lowerBound - 1)]
      let target = spans[full].facts.firstTarget
      for index in spans.indices.dropFirst(full + 1)
      where isListed(spans[index]) && spans[index].length == short.count && spans[index].facts.firstTarget != target
        && text.symbols[spans[index].range] == short
      {
        let other = spans[index].facts.firstTarget
        // The other firm named by anything longer means two firms.
        guard !spans.contains(where: { $0.firstTarget == other && $0.length != short.count }) else { continue }
        spans[index].targets = Targets([target, other])
        spans[index].method = .repeated
        spans[index].confidence = 0.85
      }
    }
  }

  private static func isListed(_ span: Span) -> Bool { span.type == .company && span.isListed && !span.isNested }

  private static func isFull(_ span: Span, in scan: DocumentScan) -> Bool {
    guard isListed(span), scan.text.isUpper(span.start), let last = scan.word(before: span.end),
      last.upperBound == span.end
    else { return false }
    let word = scan.lowercased(last)
    return CompanyWords.legalForms.contains(word) || CompanyWords.regions.contains(word)
      || CompanyWords.heads.contains(word)
  }
}
