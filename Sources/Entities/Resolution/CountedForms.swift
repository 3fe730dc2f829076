import YuliaoCorpus

/// Counts a listed name that needs evidence in the whole document once one place has given it: capitals alone (IAC), or
/// two words and more, each in exactly this form. O(names log names).
struct CountedForms {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let isEnglish: Bool
  /// Every name of the gazetteers in the document.
  let known: [Span]

  /// - Parameters:
  ///   - doubtful: the names that need evidence.
  ///   - settled: what the document has made sure.
  func spans(of doubtful: [Span], settled: [Span]) -> [Span] {
    guard !doubtful.isEmpty else { return [] }
    var forms: [ArraySlice<UInt16>: Span] = [:]
    var ambiguous: Set<ArraySlice<UInt16>> = []
    for span in settled where span.isListed && span.method != .gazetteer && isForm(span) {
      let name = scan.text.symbols[span.range]
      if let other = forms.updateValue(span, forKey: name), other.facts.firstTarget != span.facts.firstTarget {
        ambiguous.insert(name)
      }
    }
    guard !forms.isEmpty else { return [] }
    let names = RepeatedNames(scan: scan, gazetteer: gazetteer, known: known)
    let taken = SpansByPlace(settled, by: .start)
    let speaksOfCoins = scan.cues.contains { $0.cue == .coin }
    return doubtful.compactMap { span in
      let name = scan.text.symbols[span.range]
      guard isForm(span), let counted = forms[name], !ambiguous.contains(name), counted.type == span.type,
        span.targets.contains(counted.facts.firstTarget), taken[span.start] == nil,
        scan.text.symbol(span.start - 1) != 0x3A, names.standsAlone(span.range),
        // Musk speaks of the coin and of the body; among Chinese words capitals mean many things.
        span.type == .company || isEnglish && !speaksOfCoins
      else { return nil }
      var span = span
      span.targets = counted.targets
      span.method = .repeated
      span.confidence = min(counted.confidence, 0.85)
      return span
    }
  }

  /// Three capitals and more, or words in Latin letters of which each has one.
  private func isForm(_ span: Span) -> Bool {
    let text = scan.text
    guard span.type == .company || span.type == .agency, text.isUpper(span.start) else { return false }
    var isAllCapitals = span.length >= 3
    var words = 1
    for index in span.range {
      if text.isSpace(index) {
        guard text.isUpper(index + 1) else { return false }
        words += 1
      }
      if !text.isUpper(index) { isAllCapitals = false }
    }
    return isAllCapitals || words > 1
  }
}
