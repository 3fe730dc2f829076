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
    var forms: [ArraySlice<UInt16>: Int] = [:]
    var ambiguous: Set<ArraySlice<UInt16>> = []
    for index in settled.indices where settled[index].isListed && settled[index].method != .gazetteer {
      guard isForm(settled[index].facts) else { continue }
      let name = scan.text.symbols[settled[index].range]
      if let other = forms.updateValue(index, forKey: name),
        settled[other].facts.firstTarget != settled[index].facts.firstTarget
      {
        ambiguous.insert(name)
      }
    }
    guard !forms.isEmpty else { return [] }
    let names = RepeatedNames(scan: scan, gazetteer: gazetteer, known: known)
    let taken = SpansByPlace(settled, by: .start)
    let speaksOfCoins = scan.cues.contains { $0.cue == .coin }
    var found: [Span] = []
    for index in doubtful.indices where isForm(doubtful[index].facts) {
      let facts = doubtful[index].facts
      let name = scan.text.symbols[facts.range]
      guard let at = forms[name], !ambiguous.contains(name), settled[at].type == facts.type,
        doubtful[index].targets.contains(settled[at].facts.firstTarget), taken[facts.start] == nil,
        scan.text.symbol(facts.start - 1) != 0x3A, names.standsAlone(facts.range),
        // Musk speaks of the coin and of the body; among Chinese words capitals mean many things.
        facts.type == .company || isEnglish && !speaksOfCoins
      else { continue }
      var span = doubtful[index]
      span.targets = settled[at].targets
      span.method = .repeated
      span.confidence = min(settled[at].confidence, 0.85)
      found.append(span)
    }
    return found
  }

  /// Three capitals and more, or words in Latin letters of which each has one.
  private func isForm(_ span: SpanFacts) -> Bool {
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
