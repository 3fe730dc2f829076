import YuliaoCorpus

/// Finds the firm of a short piece of news that nothing else tells: title and first sentence begin with its name, a word
/// in small letters follows it there, and the text goes on to speak of “the company”, “the mining company”.
struct NewsSubject {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  /// The mention in the first sentence.
  func span(besides settled: [Span]) -> Span? {
    guard scan.language == .english, scan.text.isUpper(0), let name = subject(),
      !settled.contains(where: { $0.start < name.upperBound && name.lowerBound < $0.end }),
      !known.contains(where: { $0.type != .company && $0.start < name.upperBound && name.lowerBound < $0.end }),
      speaksOfCompany(behind: name.upperBound), isFirm(name)
    else { return nil }
    return .firm(at: name, by: .phrase, confidence: 0.8, known: known, in: scan)
  }

  /// The words with capitals that title and first paragraph begin with, where a small word follows in the paragraph.
  private func subject() -> Range<Int>? {
    let text = scan.text
    let title = scan.line(around: 0)
    guard title.count >= 12, title.count < 200 else { return nil }
    var start = title.upperBound
    while start < text.count, !text.isLatinWordPart(start), start - title.upperBound < 8 { start += 1 }
    guard let end = scan.nameEnd(from: start, maximumWords: 5), text.isSpace(end), text.isLatin(end + 1),
      !text.isUpper(end + 1)
    else { return nil }
    let name = start..<end
    // A title written twice is no sentence.
    guard !scan.isInHeadline(start), text.holds(Array(text.symbols[name]), at: 0),
      !text.isLatinWordPart(name.count),
      name.allSatisfy({ text.isUpper($0) == text.isUpper($0 - start) })
    else { return nil }
    return name
  }

  private static let company = Array(" company".utf16)
  private static let article = Array("the ".utf16)

  private func speaksOfCompany(behind index: Int) -> Bool {
    let text = scan.text
    var at = index
    while let place = text.next(NewsSubject.company, from: at) {
      at = place + 1
      guard !text.isUpper(place + 1), !text.isLatinWordPart(place + NewsSubject.company.count) else { continue }
      // An article stands a few words before, in the same line.
      var front = place
      while front > index, place - front < 40, text.symbol(front) != 0x0A, text.symbol(front) != 0x2E { front -= 1 }
      if text.holds(NewsSubject.article, in: max(front, index)..<(place + 1)) { return true }
    }
    return false
  }

  /// No person, place, body or ordinary word: not what a given name or another capitalised word stands before elsewhere.
  private func isFirm(_ name: Range<Int>) -> Bool {
    let text = scan.text
    guard name.count >= 3, let first = scan.word(after: name.lowerBound),
      scan.place(startingAt: name.lowerBound) == nil,
      scan.place(endingAt: name.upperBound) == nil, !scan.isOpener(first),
      !CommonWords.givenNames.contains(scan.lowercased(first)),
      scan.cue([.personTitle, .leadingBody, .closingBody, .congress], startingAt: name.lowerBound) == nil
    else { return false }
    var hasOwnWord = false
    var at = name.lowerBound
    while at < name.upperBound, let word = scan.word(after: at) {
      let lower = scan.lowercased(word)
      if FirmPhrases.otherBodies.contains(lower) || CommonWords.calendar.contains(lower) { return false }
      hasOwnWord = hasOwnWord || !CompanyWords.genericWords.contains(lower) && !CompanyWords.heads.contains(lower)
      at = word.upperBound + 1
    }
    guard hasOwnWord else { return false }
    if first.upperBound < name.upperBound { return true }
    return !scan.lowercased(first).hasSuffix("ing") && standsAlone(Array(text.symbols[name]))
  }

  /// Whether a single word is nobody's surname and no ordinary word of the text.
  private func standsAlone(_ word: [UInt16]) -> Bool {
    let text = scan.text
    if scan.standsInSmallLetters(String(decoding: word, as: UTF16.self)) { return false }
    var at = 1
    while let index = text.next(word, from: at) {
      at = index + 1
      guard text.isUpper(index), text.isSpace(index - 1), !text.isLatinWordPart(index + word.count),
        let before = scan.word(before: index), before.upperBound == index - 1, scan.isCapitalized(before),
        !scan.isAllCapitals(before) || before.count == 1
      else { continue }
      if !scan.beginsSentence(before.lowerBound) || !scan.isOpener(before) { return false }
    }
    return true
  }
}
