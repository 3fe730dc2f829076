import YuliaoCorpus

/// Finds names that the document misspells by one letter where it also spells them right: Acme Quorvtech for
/// Acme Quorvatech, Sen. Springfeld behind Ann Springfield.
///
/// The right word has six Latin letters and more; the misspelt one keeps its first and its last, as other forms of a word do not
/// (Quorvs, Quorvan). No list holds it, and the document has it neither in small letters nor oftener than the right one.
struct MisspeltNames {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  /// O(n), and for each word that begins and ends as some of the names do, at most ``mostNames`` looks at those; whether a
  /// word is meant is asked at most ``mostQuestions`` times, O(n) each.
  func spans(of settled: [Span]) -> [Span] {
    let names = rightNames(settled)
    guard !names.isEmpty else { return [] }
    let text = scan.text
    let begins = SymbolSet(names.values.lazy.map { $0[0].word.first! })
    var found: [Span] = []
    var questions = 0
    for start in text.classes.indices
    where text.isUpper(start) && begins.contains(text.symbols[start]) && !text.isLatinWordPart(start - 1) {
      var end = start
      while text.isLatin(end) { end += 1 }
      guard end - start >= Self.fewestLetters - 1, !text.isLatinWordPart(end),
        let alike = names[ends(of: start..<end)]
      else { continue }
      if let span = span(of: start..<end, alike, &questions), !settled.contains(where: { $0.overlaps(span.facts) }) {
        found.append(span)
      }
    }
    return found
  }

  private static let mostNames = 50
  private static let mostQuestions = 100

  /// A word's first and last letter.
  private func ends(of word: Range<Int>) -> UInt32 {
    UInt32(scan.text.symbols[word.lowerBound]) << 16 | UInt32(scan.text.symbols[word.upperBound - 1])
  }

  private static let fewestLetters = 6

  /// A word of a name that the document spells right.
  private struct RightName {
    var word: ArraySlice<UInt16>
    var span: Span
    /// Where the word stands.
    var range: Range<Int>
  }

  /// The words of the names that the document spells right, by their first and last letters.
  private func rightNames(_ settled: [Span]) -> [UInt32: [RightName]] {
    var seen: Set<UInt64> = []
    var names: [UInt32: [RightName]] = [:]
    for index in settled.indices {
      let facts = settled[index].facts
      guard facts.length >= Self.fewestLetters, scan.text.isLatin(facts.start), !facts.isNested,
        facts.confidence >= 0.8,
        facts.type == .senator || facts.type == .company || facts.type == .agency,
        seen.insert(NameHash.of(scan.text.symbols[facts.range])).inserted
      else { continue }
      for range in words(of: facts.range) where range.count >= Self.fewestLetters {
        let key = ends(of: range)
        guard names[key, default: []].count < Self.mostNames else { continue }
        names[key, default: []].append(
          RightName(word: scan.text.symbols[range], span: settled[index], range: range))
      }
    }
    return names
  }

  private func words(of range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, scan.text.isLatin(at) { at += 1 }
      if at > start { words.append(start..<at) } else { at += 1 }
    }
    return words
  }

  private func span(of word: Range<Int>, _ alike: [RightName], _ questions: inout Int) -> Span? {
    let letters = scan.text.symbols[word]
    for name in alike where OneEdit.parts(letters, name.word) {
      questions += 1
      guard questions <= Self.mostQuestions, let range = extent(of: word, as: name),
        isMeant(word, name, alone: range == word), gazetteer.automaton.group(of: Array(scan.text.symbols[range])) == nil
      else { continue }
      var span = name.span
      span.start = range.lowerBound
      span.end = range.upperBound
      span.method = .spelling
      span.confidence = min(name.span.confidence, 0.8)
      return span
    }
    return nil
  }

  /// The misspelt name around its word: the other words of the name stand beside it, or it is a member's surname.
  private func extent(of word: Range<Int>, as name: RightName) -> Range<Int>? {
    let text = scan.text
    let front = Array(text.symbols[name.span.start..<name.range.lowerBound])
    let back = Array(text.symbols[name.range.upperBound..<name.span.end])
    let start = word.lowerBound - front.count
    if text.holds(front, before: word.lowerBound), text.holds(back, at: word.upperBound),
      front.isEmpty || text.isUpper(start), !text.isLatinWordPart(word.upperBound + back.count)
    {
      return start..<(word.upperBound + back.count)
    }
    let isOwnName =
      name.span.type == .senator && back.isEmpty
      || name.span.type == .company && front.isEmpty && stands(name.word, for: name.span.targets)
    return isOwnName ? word : nil
  }

  /// Whether a word alone is a name of the firm, and of no other: Acme of Acme International.
  private func stands(_ word: ArraySlice<UInt16>, for targets: Targets) -> Bool {
    guard let target = targets.first else { return false }
    return gazetteer.onlyTarget(of: Array(word), where: { $0.evidence == .none }) == target
  }

  /// - Parameter alone: whether the name is this one word.
  private func isMeant(_ word: Range<Int>, _ name: RightName, alone: Bool) -> Bool {
    let letters = Array(scan.text.symbols[word])
    guard gazetteer.automaton.group(of: letters) == nil, !scan.standsInSmallLetters(scan.lowercased(word)) else {
      return false
    }
    // Two people may have one given name and surnames of one letter's difference: the title tells.
    if name.span.type == .senator { return isTitled(word) }
    guard alone else { return true }
    // A word of its own may be another name: of a person with a given name, of a firm that the document knows as well.
    guard !scan.beginsSentence(word.lowerBound) || isSubject(word), !standsInFullName(letters),
      name.span.evidence == .none
    else { return false }
    return uses(of: letters) <= uses(of: Array(name.word))
  }

  /// Sen. Ann |Quorv, Rep. |Quorv
  private func isTitled(_ word: Range<Int>) -> Bool {
    func stands(before index: Int) -> Bool {
      scan.text.isSpace(index - 1)
        && (scan.cue(Self.titles, endingAt: index - 1) != nil
          || scan.text.symbol(index - 2) == 0x2E
            && scan.cue(Self.titles, endingAt: index - 2) != nil)
    }
    if stands(before: word.lowerBound) { return true }
    return scan.word(before: word.lowerBound).map { stands(before: $0.lowerBound) } ?? false
  }

  private static let titles: CueSet = [.senatorTitle, .representativeTitle, .congressTitle]

  /// Acme's, Acme shares, Acme said: no sentence's first word stands so.
  private func isSubject(_ word: Range<Int>) -> Bool {
    let end = word.upperBound
    return scan.text.symbol(end) == 0x27
      || scan.text.isSpace(end) && scan.cue([.market, .speech], startingAt: end + 1) != nil
  }

  /// Whether the document has the word behind or before another word with a capital.
  private func standsInFullName(_ letters: [UInt16]) -> Bool {
    var isPart = false
    scan.forEachUse(of: letters) { index in
      if let before = scan.word(before: index), before.upperBound == index - 1, scan.isCapitalized(before),
        !scan.isOpener(before),
        scan.cue(Self.titles, endingAt: index - 1) == nil
      {
        isPart = true
      }
      if let after = scan.word(after: index + letters.count), after.lowerBound == index + letters.count + 1,
        scan.isCapitalized(after)
      {
        isPart = true
      }
      return !isPart
    }
    return isPart
  }

  private func uses(of letters: [UInt16]) -> Int {
    var count = 0
    scan.forEachUse(of: letters) { _ in
      count += 1
      return true
    }
    return count
  }
}
