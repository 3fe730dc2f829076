import YuliaoCorpus

/// A press release names its own firm in fixed places: behind the wire's mark, over its “About” and in its “SOURCE”.
extension FirmPhraseRecognizer {
  /// (GLOBE NEWSWIRE) -- Acme, …; About Acme; SOURCE Acme.
  func readRelease(_ cue: DocumentScan.CueHit, _ reading: inout Reading) {
    let text = scan.text
    let isHeading = scan.beginsLine(cue.start)
    switch scan.lowercased(cue.start..<cue.end) {
    case "about":
      guard isHeading, text.isSpace(cue.end), let end = nameEnd(from: cue.end + 1),
        scan.endsLine(end), isDescribed(cue.end + 1..<end, from: end)
      else { return }
      add(cue.end + 1..<end, confidence: 0.9, &reading)
    case "source", "source:":
      guard isHeading, scan.isAllCapitals(cue.start..<cue.end) else { return }
      var start = cue.end
      while text.isSpace(start) || text.symbol(start) == 0x2A || text.symbol(start) == 0x3A { start += 1 }
      guard start > cue.end, let end = nameEnd(from: start), scan.endsLine(end) else { return }
      add(start..<end, confidence: 0.88, &reading)
    default:
      // Behind the mark stand brackets, dashes, slashes and, with some wires, the day.
      var start = cue.end
      while start < text.count, start - cue.end < 40, !text.isLatin(start) || isDay(start) {
        if text.symbol(start) == 0x0A { break }
        if isDay(start), let day = scan.word(after: start) { start = day.upperBound } else { start += 1 }
      }
      guard start > cue.end + 1, let end = nameEnd(from: start), opensRelease(start..<end)
      else { return }
      add(start..<end, confidence: 0.88, &reading)
    }
  }

  /// The end of a name of at most six words, with the full stop of its form.
  private func nameEnd(from start: Int) -> Int? {
    scan.nameEnd(from: start, maximumWords: 6).map { end in
      guard scan.text.symbol(end) == 0x2E, let last = scan.word(before: end),
        CompanyWords.dottedForms.contains(scan.lowercased(last))
      else { return end }
      return end + 1
    }
  }

  /// Whether a release's first words are its firm and not just the first sentence's: “Acme, a …”, “Acme today …”.
  private func opensRelease(_ name: Range<Int>) -> Bool {
    let mark = scan.text.symbol(name.upperBound)
    if mark == 0x2C || mark == 0x28 || mark == 0xAE || mark == 0x2122 || mark == 0x27 { return true }
    if mark == 0x20, scan.text.symbol(name.upperBound + 1) == 0x28 { return true }
    guard let next = scan.word(after: name.upperBound), scan.text.isSpace(name.upperBound) else { return false }
    return FirmPhrases.releaseVerbs.contains(scan.lowercased(next))
  }

  private func isDay(_ index: Int) -> Bool {
    guard let word = scan.word(after: index), word.lowerBound == index else { return false }
    return CommonWords.calendar.contains(scan.lowercased(word))
  }

  /// Whether the paragraph behind a heading speaks of the name as a firm: “Acme is a leading provider …”.
  private func isDescribed(_ name: Range<Int>, from end: Int) -> Bool {
    let text = scan.text
    var at = end
    while at < text.count, at - end < 60, !text.isLatin(at) { at += 1 }
    guard at < text.count, at - end < 60 else { return false }
    let first = scan.word(after: name.lowerBound) ?? name
    let limit = min(text.count, at + 120)
    var speaksOfIt = false
    var index = at
    while index < limit, text.symbol(index) != 0x0A {
      if text.isLatin(index), !text.isLatinWordPart(index - 1), let word = scan.word(after: index),
        word.lowerBound == index
      {
        switch scan.lowercased(word) {
        case scan.lowercased(first): speaksOfIt = true
        case "company", "firm": return true
        case "is", "are", "operates", "provides", "develops", "offers", "designs", "manufactures", "delivers":
          guard speaksOfIt else { return false }
          guard ["is", "are"].contains(scan.lowercased(word)) else { return true }
          guard let article = scan.word(after: word.upperBound) else { return false }
          return namesFirm(behind: article.upperBound) || leads(behind: article.upperBound)
        default: break
        }
        index = word.upperBound
      } else {
        index += 1
      }
    }
    return false
  }

  /// “a global leader in …”
  private func leads(behind index: Int) -> Bool {
    var at = index
    for _ in 0..<5 {
      guard scan.text.isSpace(at), let word = scan.word(after: at) else { return false }
      if ["leader", "platform", "network", "brand", "group", "studio", "bank"].contains(scan.lowercased(word)) {
        return true
      }
      at = word.upperBound
    }
    return false
  }
}

extension DocumentScan {
  /// Whether only marks of emphasis and headings stand between the line's start and an index.
  func beginsLine(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, [0x20, 0x2A, 0x23, 0x5F, 0x3E, 0x09].contains(text.symbol(at)) { at -= 1 }
    return at < 0 || text.symbol(at) == 0x0A
  }

  /// Whether only such marks and a colon stand between an index and the line's end.
  func endsLine(_ index: Int) -> Bool {
    var at = index
    while at < text.count, [0x20, 0x2A, 0x23, 0x5F, 0x3A, 0x09].contains(text.symbol(at)) { at += 1 }
    return at >= text.count || text.symbol(at) == 0x0A
  }
}
