import YuliaoCorpus

/// Gives the short form of a firm that the document names in full to that firm, whatever other firm lists know by it:
/// after “Merck KGaA” the text's “Merck” is no other Merck.
///
/// The full name has one word more, a legal form, a region or a firm's usual last word, and stands first; the other firm
/// is named by nothing longer, and by no evidence of its own. O(mentions).
enum Namesakes {
  static func settle(_ spans: inout [Span], in scan: DocumentScan) {
    var shorts: [ArraySlice<UInt16>: (index: Int, target: UInt32)] = [:]
    for index in spans.indices {
      guard let short = short(of: spans[index], in: scan) else { continue }
      let name = scan.text.symbols[short]
      if shorts[name] == nil { shorts[name] = (index, spans[index].facts.firstTarget) }
    }
    guard !shorts.isEmpty else { return }
    let others = firmsOfOneLength(spans)
    // Where the text begins with the short name, that is its own firm's: Yahoo, and Yahoo Japan further on.
    for index in spans.indices where isListed(spans[index]) {
      let name = scan.text.symbols[spans[index].range]
      if let full = shorts[name], index < full.index, spans[index].facts.firstTarget != full.target {
        shorts[name] = nil
      }
    }
    for index in spans.indices where isListed(spans[index]) && spans[index].method != .context {
      let other = spans[index].facts.firstTarget
      guard others.contains(other), let full = shorts[scan.text.symbols[spans[index].range]], full.index < index,
        full.target != other
      else { continue }
      spans[index].targets = Targets([full.target, other])
      spans[index].method = .repeated
      spans[index].confidence = 0.85
    }
  }

  private static func isListed(_ span: Span) -> Bool { span.type == .company && span.isListed && !span.isNested }

  /// The firms whose mentions all have one length.
  private static func firmsOfOneLength(_ spans: [Span]) -> Set<UInt32> {
    var lengths: [UInt32: Int] = [:]
    for index in spans.indices where isListed(spans[index]) {
      let target = spans[index].facts.firstTarget
      let length = spans[index].length
      lengths[target] = lengths[target].map { $0 == length ? length : 0 } ?? length
    }
    return Set(lengths.lazy.filter { $0.value > 0 }.map { $0.key })
  }

  /// A full name without its last word.
  private static func short(of span: Span, in scan: DocumentScan) -> Range<Int>? {
    guard isListed(span), scan.text.isUpper(span.start), let last = scan.word(before: span.end),
      last.upperBound == span.end, last.lowerBound > span.start + 3, scan.text.isSpace(last.lowerBound - 1)
    else { return nil }
    let word = scan.lowercased(last)
    guard
      CompanyWords.legalForms.contains(word) || CompanyWords.regions.contains(word)
        || CompanyWords.heads.contains(word)
    else { return nil }
    return span.start..<(last.lowerBound - 1)
  }
}
