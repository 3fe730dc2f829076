import YuliaoCorpus

/// Gives capitals in a bracket right behind a firm's name to that firm, where they would make a new one: Acme Wholesale
/// Corporation (ACST), and ACST from there on. O(mentions log mentions).
enum TickersBehind {
  static func settle(_ spans: inout [Span], in scan: DocumentScan) {
    let text = scan.text
    var firms: [String: Span] = [:]
    var ends: SpansByPlace?
    for index in spans.indices where isNew(spans[index].facts) {
      guard text.symbol(spans[index].start - 1) == 0x28, text.symbol(spans[index].end) == 0x29 else { continue }
      let span = spans[index]
      guard (2...5).contains(span.length), span.range.allSatisfy({ text.isUpper($0) }), let name = span.unlistedName,
        firms[name] == nil
      else { continue }
      let byEnd = ends ?? SpansByPlace(spans, by: .end) { $0.type == .company }
      ends = byEnd
      guard let firm = byEnd[text.isSpace(span.start - 2) ? span.start - 2 : span.start - 1], firm.length > span.length
      else { continue }
      firms[name] = firm
    }
    guard !firms.isEmpty else { return }
    for index in spans.indices where isNew(spans[index].facts) {
      guard let firm = spans[index].unlistedName.flatMap({ firms[$0] }) else { continue }
      spans[index].targets = firm.targets
      spans[index].unlistedName = firm.unlistedName
      spans[index].method = .definition
      spans[index].confidence = 0.9
    }
  }

  private static func isNew(_ span: SpanFacts) -> Bool { span.type == .company && !span.isListed }
}
