import YuliaoCorpus

/// Finds the further places of organizations and persons whom a rule has made out: the name elsewhere, the letters in the
/// bracket behind it, a person's surname.
struct NewNames {
  let scan: DocumentScan

  /// The spans that share no place with a decided one, and those of the same names elsewhere. O(n) for each name.
  func completing(_ found: [Span], besides decided: [Span]) -> [Span] {
    guard !found.isEmpty else { return [] }
    var taken = PlaceSet(coveredBy: decided, count: scan.text.count)
    var all: [Span] = []
    for span in found where !taken.overlaps(span.range) {
      all.append(span)
      for place in span.range { taken.insert(place) }
    }
    all.sortByPlace()
    for name in names(of: all) {
      // A full name means the same anywhere in a text, a short one behind the full one.
      var from = name.isFull ? 0 : name.spans[0].end
      while let index = scan.text.next(name.symbols, from: from) {
        from = index + name.symbols.count
        let place = index..<from
        guard !taken.overlaps(place), stands(place), name.isFull || isAlone(place) && !isAnothers(name, at: index),
          !name.isLetters || scan.isAllCapitals(place),
          let span = name.spans.last(where: { $0.end <= index }) ?? name.spans.first
        else { continue }
        all.append(span.repeated(at: place))
      }
    }
    return all
  }

  private struct Name {
    var symbols: [UInt16]
    /// Who bears it, in the order of the text, each once.
    var spans: [Span]
    var isFull = false
    var isLetters = false
  }

  /// The names to look for, the longer first, so that a surname is not looked for inside its full name.
  private func names(of found: [Span]) -> [Name] {
    var names: [[UInt16]: Name] = [:]
    func add(_ symbols: [UInt16], _ span: Span, isFull: Bool = false, isLetters: Bool = false) {
      if let known = names[symbols], known.isFull || known.spans.contains(where: { isSame($0, span) }) { return }
      names[symbols, default: Name(symbols: symbols, spans: [], isFull: isFull, isLetters: isLetters)].spans.append(
        span)
    }
    for span in found { add(Array(scan.text.symbols[span.range]), span, isFull: true) }
    for span in found {
      if let letters = lettersBehind(span) { add(letters, span, isLetters: true) }
      if let surname = surname(of: span) { add(surname, span) }
    }
    return names.values.sorted {
      $0.symbols.count != $1.symbols.count
        ? $0.symbols.count > $1.symbols.count : $0.symbols.lexicographicallyPrecedes($1.symbols)
    }
  }

  private func isSame(_ one: Span, _ other: Span) -> Bool { isSame(one.range, other.range) }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    scan.text.symbols[one] == scan.text.symbols[other]
  }

  /// No part of a longer word, and with the capital of a name.
  private func stands(_ place: Range<Int>) -> Bool {
    let text = scan.text
    if text.isHan(place.lowerBound) {
      return scan.tokenStarts[place.lowerBound] && scan.tokenStarts[place.upperBound]
        && !ChineseOrganizations.goesOn(behind: place.upperBound, in: text) && !text.isNameDot(place.lowerBound - 1)
        && !text.isNameDot(place.upperBound)
    }
    guard text.isUpper(place.lowerBound), !text.isLatinWordPart(place.lowerBound - 1),
      !text.isLatinWordPart(place.upperBound), text.symbol(place.upperBound) != 0x2D
    else { return false }
    // Larvane University |Hospital
    guard text.isSpace(place.upperBound), let next = scan.word(after: place.upperBound), scan.isCapitalized(next),
      !scan.isInHeadline(place.lowerBound)
    else { return true }
    return scan.cue([.personTitle, .leaderOfFirm], startingAt: next.lowerBound) != nil
  }

  /// No word with a capital beside a short name makes another one of it.
  private func isAlone(_ place: Range<Int>) -> Bool {
    let text = scan.text
    guard text.isLatin(place.lowerBound) else { return true }
    if scan.place(startingAt: place.lowerBound) != nil { return false }
    // Little is known: at a sentence's beginning any word has a capital.
    if scan.beginsSentence(place.lowerBound), !speaks(behind: place.upperBound) { return false }
    guard text.isSpace(place.lowerBound - 1), let before = scan.word(before: place.lowerBound),
      before.upperBound == place.lowerBound - 1, scan.isCapitalized(before)
    else { return true }
    return scan.cue([.personTitle], startingAt: before.lowerBound) != nil
      || scan.beginsSentence(before.lowerBound) && scan.isOpener(before)
  }

  /// Whether the last full name before a surname is another's: Mayor Ann Larvane and Ben Larvane, then |Larvane.
  private func isAnothers(_ name: Name, at place: Int) -> Bool {
    guard !name.isLetters, scan.text.isLatin(name.spans[0].start) else { return false }
    var isAnothers = false
    scan.forEachUse(of: name.symbols) { use in
      guard use < place else { return false }
      guard scan.text.isUpper(use), scan.text.isSpace(use - 1), let given = scan.word(before: use),
        given.upperBound == use - 1, scan.isCapitalized(given),
        scan.cue([.personTitle], startingAt: given.lowerBound) == nil,
        !(scan.beginsSentence(given.lowerBound) && scan.isOpener(given))
      else { return true }
      isAnothers = !name.spans.contains { isSame($0.range, given.lowerBound..<use + name.symbols.count) }
      return true
    }
    return isAnothers
  }

  private func speaks(behind end: Int) -> Bool {
    if scan.text.symbol(end) == 0x27 { return true }
    guard scan.text.isSpace(end), let verb = scan.word(after: end) else { return false }
    return scan.cue([.speech], startingAt: verb.lowerBound) != nil
      || ["has", "had", "also", "did", "wrote", "ruled", "ordered", "argued", "asked"].contains(scan.lowercased(verb))
  }

  /// AFT of the American Federation of Teachers (AFT).
  private func lettersBehind(_ span: Span) -> [UInt16]? {
    let text = scan.text
    let open = text.isSpace(span.end) ? span.end + 1 : span.end
    guard span.type == .organization, text.symbol(open) == 0x28 else { return nil }
    var end = open + 1
    while end - open < 9, text.isUpper(end) { end += 1 }
    guard (3...8).contains(end - open - 1), text.symbol(end) == 0x29 else { return nil }
    return Array(text.symbols[(open + 1)..<end])
  }

  /// The last name of a person, where the text writes one alone: Larvane of Ann Larvane, 峦科 of 若昂·峦科.
  private func surname(of span: Span) -> [UInt16]? {
    let text = scan.text
    guard span.type == .person else { return nil }
    if text.isHan(span.start) {
      guard let dot = span.range.last(where: { text.isNameDot($0) }), span.end - dot > 2 else { return nil }
      return Array(text.symbols[(dot + 1)..<span.end])
    }
    guard let last = scan.word(before: span.end), last.lowerBound > span.start, last.count >= 4,
      !CommonWords.openers.contains(scan.lowercased(last)), !scan.isOrdinaryHere(scan.lowercased(last))
    else { return nil }
    return Array(text.symbols[last])
  }
}
