import YuliaoCorpus

/// Finds the further places of organizations and persons whom a rule has made out: the name elsewhere, the letters in the
/// bracket behind it, a person's surname.
struct NewNames {
  let scan: DocumentScan

  /// The spans that share no place with a decided one, and those of the same names elsewhere. O(n) for each name.
  func completing(_ found: [Span], besides decided: [Span]) -> [Span] {
    guard !found.isEmpty else { return [] }
    let taken = PlaceSet(coveredBy: decided, count: scan.text.count)
    let free = found.filter { !taken.overlaps($0.range) }
    var names: [[UInt16]: Span] = [:]
    for span in free {
      names[Array(scan.text.symbols[span.range])] = span
      if let letters = lettersBehind(span) { names[letters] = span }
      if let surname = surname(of: span) { names[surname] = names[surname] ?? span }
    }
    var all = free
    var places = Set(free.map { $0.start })
    for (name, span) in names.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      var from = 0
      while let index = scan.text.next(name, from: from) {
        from = index + name.count
        let place = index..<from
        guard !places.contains(index), stands(place), !taken.overlaps(place),
          place.count == span.length || isAlone(place)
        else { continue }
        var further = span
        further.start = place.lowerBound
        further.end = place.upperBound
        further.method = .repeated
        all.append(further)
        places.insert(index)
      }
    }
    return all
  }

  /// No part of a longer word, and with the capital of a name.
  private func stands(_ place: Range<Int>) -> Bool {
    let text = scan.text
    if text.isHan(place.lowerBound) {
      return scan.tokenStarts[place.lowerBound] && scan.tokenStarts[place.upperBound]
        && !text.isNameDot(place.lowerBound - 1) && !text.isNameDot(place.upperBound)
    }
    return text.isUpper(place.lowerBound) && !text.isLatinWordPart(place.lowerBound - 1)
      && !text.isLatinWordPart(place.upperBound)
  }

  /// No word with a capital beside a short name makes another one of it.
  private func isAlone(_ place: Range<Int>) -> Bool {
    let text = scan.text
    guard text.isLatin(place.lowerBound) else { return true }
    if scan.place(startingAt: place.lowerBound) != nil { return false }
    if text.isSpace(place.upperBound), text.isUpper(place.upperBound + 1) { return false }
    guard text.isSpace(place.lowerBound - 1), let before = scan.word(before: place.lowerBound),
      before.upperBound == place.lowerBound - 1, scan.isCapitalized(before)
    else { return true }
    return scan.cue([.personTitle], startingAt: before.lowerBound) != nil
      || scan.beginsSentence(before.lowerBound) && scan.isOpener(before)
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
