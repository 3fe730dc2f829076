import YuliaoCorpus

/// Finds listed names that a page has glued to a word or a number beside them: SenatorAnn Quorv, About Acme DrumAcme Drum
/// is a maker, ACME30至40亿.
///
/// A capital behind a small letter begins a name of two words and more, or ends one; a number with its Chinese counter
/// ends a name of any length. Only safe names with one meaning count.
struct GluedNames {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let known: [Span]

  /// O(n).
  func spans() -> [Span] {
    var found: [Span] = []
    let text = scan.text
    var from = 1
    while let index = text.nextInnerCapital(from: from) {
      from = index + 1
      let names = [
        longest(ends(from: index).map { index..<$0 }), longest(starts(before: index).map { $0..<index }),
      ].compactMap { $0 }
      // Asked last, as hardly any capital inside a word is beside a listed name.
      if !names.isEmpty, !isInside(index) { found += names }
    }
    return found + beforeNumbers()
  }

  /// Whether a listed name or an address holds a boundary: Acme in AcmeDrum begins nothing.
  private func isInside(_ boundary: Int) -> Bool {
    known.contains { $0.start < boundary && boundary < $0.end }
      || scan.addresses.contains { $0.lowerBound < boundary && boundary < $0.upperBound }
  }

  /// No word of a name is longer.
  private static let longestWord = 30

  /// Where the second to the fourth word from an index on end.
  private func ends(from start: Int) -> [Int] {
    let text = scan.text
    var ends: [Int] = []
    var at = start
    for count in 1...4 {
      let word = at
      while at < text.count, at - word <= Self.longestWord, isNamePart(at) { at += 1 }
      guard at > word, at - word <= Self.longestWord, text.isUpper(word) else { break }
      if count > 1, !text.isLatinWordPart(at) { ends.append(at) }
      guard text.isSpace(at), text.isUpper(at + 1) else { break }
      at += 1
    }
    return ends
  }

  /// Where names of at least so many words and at most four begin that end at an index.
  private func starts(before end: Int, atLeast least: Int = 2) -> [Int] {
    let text = scan.text
    var starts: [Int] = []
    var at = end
    for count in 1...4 {
      let word = at
      while at > 0, word - at <= Self.longestWord, isNamePart(at - 1) { at -= 1 }
      guard at < word, word - at <= Self.longestWord, text.isUpper(at) else { break }
      if count >= least { starts.append(at) }
      guard text.isSpace(at - 1), text.isLatin(at - 2) else { break }
      at -= 1
    }
    return starts
  }

  private func isNamePart(_ index: Int) -> Bool {
    scan.text.isLatinWordPart(index) || [0x26, 0x2D, 0x27].contains(scan.text.symbol(index))
  }

  // MARK: numbers

  private func beforeNumbers() -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var found: [Span] = []
    for index in text.classes.indices.dropFirst() where text.isDigit(index) && text.isLatin(index - 1) {
      var end = index
      while text.isDigit(end) { end += 1 }
      guard Self.counters.contains(text.symbol(end)) else { continue }
      if let span = longest(starts(before: index, atLeast: 1).map { $0..<index }), !isInside(index) {
        found.append(span)
      }
    }
    return found
  }

  private static let counters = SymbolSet("月日年至亿万%")

  // MARK: what lists hold

  /// The longest of some ranges that is a listed name.
  private func longest(_ ranges: [Range<Int>]) -> Span? {
    ranges.sorted { $0.count > $1.count }.lazy.compactMap(listed).first
  }

  private func listed(_ name: Range<Int>) -> Span? {
    let text = scan.text
    guard name.count >= 3,
      let target = gazetteer.onlyTarget(
        of: Array(text.symbols[name]), where: { $0.fits(text, name.lowerBound, name.upperBound) })
    else { return nil }
    let type = GazetteerRecognizer.family(gazetteer.entities.type(of: Int(target)))
    guard [.company, .agency, .senator].contains(type) else { return nil }
    return Span(start: name.lowerBound, end: name.upperBound, type: type, targets: [target], confidence: 0.9)
  }
}
