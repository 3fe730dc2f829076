import YuliaoCorpus

/// Firms that a text calls by an ordinary word or a month of their name: Gale for Gale Mobility, May for May Instruments.
extension RepeatedNames {
  /// The places where such a word does what firms do, where there are three of them; the others stay words. O(names), and
  /// O(n) for each first word once.
  func ordinaryWords(of settled: [Span]) -> [Span] {
    guard scan.language == .english else { return [] }
    var found: [Span] = []
    var tried: Set<ArraySlice<UInt16>> = []
    for span in settled where span.type == .company && span.method == .gazetteer && !span.isNested {
      guard span.confidence >= 0.9, let first = firstOfTwo(span), tried.insert(scan.text.symbols[first]).inserted,
        mayBeOrdinary(first)
      else { continue }
      let places = placesAsSubject(of: Array(scan.text.symbols[first]))
      guard places.count >= Self.leastPlaces else { continue }
      found += places.map { span.repeated(at: $0) }
    }
    return found
  }

  private static let leastPlaces = 3

  /// The first of the two words of a listed firm's name.
  private func firstOfTwo(_ span: Span) -> Range<Int>? {
    guard span.isListed, scan.text.isUpper(span.start), let first = scan.word(after: span.start),
      first.lowerBound == span.start, first.count >= 3, first.allSatisfy({ scan.text.isLatin($0) }),
      !scan.isAllCapitals(first), scan.text.isSpace(first.upperBound), scan.text.isUpper(first.upperBound + 1),
      let last = scan.word(after: first.upperBound), last.upperBound == span.end
    else { return nil }
    return first
  }

  /// Whether a first word that the other rules take for too common may stand for the firm after all.
  private func mayBeOrdinary(_ first: Range<Int>) -> Bool {
    let word = scan.lowercased(first)
    return !CompanyWords.genericWords.contains(word) && !CompanyWords.heads.contains(word)
      && !FirmPhrases.otherBodies.contains(word) && !Self.neverAlone.contains(word)
      && scan.place(startingAt: first.lowerBound) == nil
      && !known.contains { $0.range == first && $0.type != .company }
  }

  /// Words that begin sentences and headlines of any text.
  private static let neverAlone: Set<String> = [
    "the", "a", "an", "new", "first", "last", "next", "our", "this", "that", "it", "one", "all", "both", "some", "who",
    "what", "you", "they", "we", "he", "she", "here", "there", "now", "today", "still", "which", "and", "but",
    "american",
  ]

  /// Where a name stands alone, with a capital, before what only a firm has or does.
  private func placesAsSubject(of name: [UInt16]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    forEachOccurrence(of: name) { range in
      if standsAlone(range), doesDeed(behind: range.upperBound) { places.append(range) }
      return true
    }
    return places
  }

  /// Gale’s fleet, Gale has, Gale launched
  private func doesDeed(behind end: Int) -> Bool {
    let text = scan.text
    if text.symbol(end) == 0x27 { return text.symbol(end + 1) == 0x73 && text.isSpace(end + 2) }
    guard text.isSpace(end), let verb = scan.word(after: end), verb.lowerBound == end + 1 else { return false }
    let word = scan.lowercased(verb)
    return word == "has" || word == "intends" || Self.deeds.contains(word) && word != "will"
      || scan.cue([.speech], startingAt: verb.lowerBound) != nil
  }
}
