import YuliaoCorpus

/// Finds every further occurrence of the names that the document itself made known.
///
/// One pass over the text whatever the number of names: O(n + occurrences).
struct RepeatedNames {
  let scan: DocumentScan

  func spans(of settled: [Span], and glosses: [Span]) -> [Span] {
    var names: [[UInt16]: Span] = [:]
    let explaining =
      settled.filter { RepeatedNames.explains($0) && !$0.isNested }
      + glosses.filter { RepeatedNames.explains($0) && !$0.isNested }
    for span in explaining {
      let key = Array(scan.text.symbols[span.range])
      guard key.count >= 2 else { continue }
      if names[key] == nil { names[key] = span }
      if let first = firstWord(of: span), names[first] == nil {
        var short = span
        short.end = span.start + first.count
        short.confidence = min(span.confidence, 0.8)
        names[first] = short
      }
    }
    guard !names.isEmpty else { return [] }
    var byFirst: [UInt16: [(name: [UInt16], span: Span)]] = [:]
    for (name, span) in names { byFirst[name[0], default: []].append((name, span)) }
    for first in byFirst.keys {
      byFirst[first]!.sort { ($0.name.count, $1.span.start) > ($1.name.count, $0.span.start) }
    }
    // Most symbols begin no name: one bit each answers that without hashing.
    var begins = [UInt64](repeating: 0, count: 1024)
    for first in byFirst.keys { begins[Int(first >> 6)] |= 1 << UInt64(first & 63) }
    // A guess from context gives way to the document's own full name.
    let taken = Set(settled.lazy.filter { $0.method != .context }.map { $0.range })
      .union(glosses.lazy.filter { $0.method != .context }.map { $0.range })
    var found: [Span] = []
    let text = scan.text
    var index = 0
    while index < text.count {
      let symbol = text.symbols[index]
      if begins[Int(symbol >> 6)] & (1 << UInt64(symbol & 63)) != 0, let names = byFirst[symbol] {
        for (name, origin) in names where stands(name, at: index) {
          var span = origin
          span.start = index
          span.end = index + name.count
          guard !taken.contains(span.range), fits(span, origin) else { continue }
          span.method = .repeated
          span.confidence = min(origin.confidence, 0.9)
          found.append(span)
          break
        }
      }
      index += 1
    }
    return found
  }

  /// The first word of an unlisted firm's name of several words, where it can stand for the firm: Vantage for Vantage
  /// Drilling. An ordinary or short word or a place cannot.
  private func firstWord(of span: Span) -> [UInt16]? {
    guard span.type == .company, span.unlistedName != nil, span.method == .corporateForm,
      scan.text.isUpper(span.start)
    else { return nil }
    var end = span.start
    while end < span.end, scan.text.isLatinWordPart(end) { end += 1 }
    let word = scan.lowercased(span.start..<end)
    guard end < span.end, scan.text.isSpace(end), word.utf8.count >= 5, !CompanyWords.genericWords.contains(word),
      !CommonWords.openers.contains(word), !CompanyWords.heads.contains(word),
      scan.place(startingAt: span.start) == nil, !standsInSmallLetters(word)
    else { return nil }
    return Array(scan.text.symbols[span.start..<end])
  }

  /// Whether the document also writes a word without a capital, as it does with ordinary words.
  private func standsInSmallLetters(_ word: String) -> Bool {
    let symbols = Array(word.utf16)
    guard let first = symbols.first else { return false }
    var index = 0
    while index + symbols.count <= scan.text.count {
      if scan.text.symbols[index] == first, !scan.text.isUpper(index), !scan.text.isLatinWordPart(index - 1),
        (1..<symbols.count).allSatisfy({ scan.text.symbols[index + $0] == symbols[$0] })
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Names that lists do not hold, and Chinese forms learned from a gloss.
  private static func explains(_ span: Span) -> Bool {
    span.unlistedName != nil || span.method == .gloss || span.method == .definition
  }

  private func stands(_ name: [UInt16], at index: Int) -> Bool {
    let text = scan.text
    guard index + name.count <= text.count else { return false }
    for offset in 1..<name.count where text.symbols[index + offset] != name[offset] { return false }
    let end = index + name.count
    if text.isLatinWordPart(index), text.isLatinWordPart(index - 1) { return false }
    if text.isLatinWordPart(end - 1), text.isLatinWordPart(end) { return false }
    return !scan.addresses.contains { $0.overlaps(index..<end) }
  }

  /// Latin names need the capitals of the first occurrence; short Chinese ones need clean edges.
  private func fits(_ span: Span, _ origin: Span) -> Bool {
    let text = scan.text
    for offset in 0..<span.length where text.isLatin(span.start + offset) {
      if offset == 0, text.isUpper(span.start) != text.isUpper(origin.start) { return false }
    }
    return !text.isHan(span.start) || HanEdges.judge(scan, span.start, span.end) != nil
  }
}
