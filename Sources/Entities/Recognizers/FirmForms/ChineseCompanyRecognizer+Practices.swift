import YuliaoCorpus

/// Law and accounting firms and pharmacies, whose kind is proof enough: 北京青峦和石律师事务所, 青溪峦石大药房.
extension ChineseCompanyRecognizer {
  /// At the place before a practice's own name of up to six characters, 北京|青峦和石|律师事务所, else as any legal name.
  func practiceStart(before index: Int, _ legal: ChineseLegalName) -> Int? {
    let text = scan.text
    var at = index - 2
    while at > 0, index - at <= 10, text.isHan(at - 1) {
      at -= 1
      if scan.tokenStarts[at], let place = scan.place(startingAt: at), place.end - at >= 2, index - place.end >= 2 {
        return at
      }
    }
    return legal.start(before: index)
  }

  /// A law or accounting firm or a pharmacy: its kind is proof enough of a name of two to eight characters behind a place; the
  /// offices' also of one without.
  func practice(_ name: Range<Int>, _ kind: DocumentScan.CueHit) -> Span? {
    let text = scan.text
    let isOffice = text.holds(Self.office, before: kind.end)
    let place = scan.place(startingAt: name.lowerBound).flatMap { $0.end < name.upperBound ? $0.end : nil }
    let own = place ?? name.lowerBound
    // 去大药房, 北京市民到大药房: of shops a place must tell that a name begins, and no small word lies in it.
    if !isOffice, place == nil || name.upperBound - own > 4 || (own..<name.upperBound).contains(where: isSmallWord) {
      return nil
    }
    guard (2...8).contains(name.upperBound - own), name.allSatisfy({ text.isHan($0) }),
      !text.isNameDot(name.lowerBound - 1), !ChineseWords.isOrdinary(own..<name.upperBound, in: scan),
      !scan.isOneToken(own, name.upperBound),
      !(own..<name.upperBound).contains(where: { Self.counters.contains(text.symbols[$0]) && scan.tokenStarts[$0] })
    else { return nil }
    return make(name.lowerBound, kind.end, confidence: 0.85)
  }

  private func isSmallWord(_ index: Int) -> Bool {
    Self.ways.contains(scan.text.symbols[index]) || ChineseWords.breaksName(scan.text.symbols[index])
  }

  private static let ways = SymbolSet("到去在进往来从")
  private static let office = CharacterTable.shared.fold("事务所")
}
