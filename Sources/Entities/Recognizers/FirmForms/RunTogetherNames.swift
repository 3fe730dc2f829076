import YuliaoCorpus

/// Finds listed firms' names whose words a page has run together: AcmeDrumGroup for Acme Drum Group.
///
/// A capital behind a small letter begins a word; only a name that is safe, means one firm and has eight letters counts.
struct RunTogetherNames {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let known: [Span]

  /// O(n).
  func spans() -> [Span] {
    var found: [Span] = []
    let text = scan.text
    var from = 1
    while let index = text.nextInnerCapital(from: from) {
      var start = index
      while index - start <= 40, text.isLatin(start - 1) { start -= 1 }
      var end = index
      while text.isLatin(end) { end += 1 }
      if let span = span(start..<end) { found.append(span) }
      from = end + 1
    }
    return found
  }

  private func span(_ word: Range<Int>) -> Span? {
    let text = scan.text
    guard (8...40).contains(word.count), text.isUpper(word.lowerBound), !text.isLatinWordPart(word.lowerBound - 1),
      !text.isLatinWordPart(word.upperBound), ![0x40, 0x23, 0x2E, 0x5F].contains(text.symbol(word.lowerBound - 1)),
      text.symbol(word.upperBound) != 0x2E || !text.isLatin(word.upperBound + 1),
      // What lists hold in this very form they have judged already: AcmeDrum-R1 is a product.
      gazetteer.automaton.group(of: Array(text.symbols[word])) == nil
    else { return nil }
    let capitals = word.dropFirst().filter { text.isUpper($0) && !text.isUpper($0 - 1) }
    guard capitals.count <= 3 else { return nil }
    // A name may have capitals inside its words too: AcmeDrum Group. So a space may stand before each, or not.
    for spaces in (1..<(1 << capitals.count)).reversed() {
      var name: [UInt16] = []
      for index in word {
        if let at = capitals.firstIndex(of: index), spaces & (1 << at) != 0 { name.append(0x20) }
        name.append(text.symbols[index])
      }
      // What is found is hardly ever in an address or known; asked last, as both lists may be long.
      if let firm = gazetteer.onlyTarget(of: name), gazetteer.entities.type(of: Int(firm)) == .company,
        !scan.addresses.contains(where: { $0.overlaps(word) }),
        !known.contains(where: { $0.range == word })
      {
        return Span(start: word.lowerBound, end: word.upperBound, type: .company, targets: [firm], confidence: 0.9)
      }
    }
    return nil
  }
}
