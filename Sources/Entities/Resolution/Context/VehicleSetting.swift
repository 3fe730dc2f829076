import YuliaoCorpus

/// Makers of vehicles that go by a person's name or an ordinary word, Ford and Ram, beside words for what they make: Ford will
/// recall 90,000 pickups.
///
/// O(1): the words stand in the name's sentence, at most 120 characters away.
enum VehicleSetting {
  static func speaks(for span: Span, in scan: DocumentScan) -> Bool {
    guard makers.contains(scan.lowercased(span.range)), !isPerson(span, in: scan) else { return false }
    let sentence = scan.sentences[scan.sentence(at: span.start)]
    let near = max(sentence.lowerBound, span.start - 120)..<min(sentence.upperBound, span.end + 120)
    return words.contains { scan.text.holds($0, in: near) }
  }

  /// Rob Ford, Mr. Ford: a capitalised word or a title stands before it.
  private static func isPerson(_ span: Span, in scan: DocumentScan) -> Bool {
    if scan.text.symbol(span.start - 2) == 0x2E, !scan.beginsSentence(span.start) { return true }
    guard scan.text.isSpace(span.start - 1), let before = scan.word(before: span.start),
      before.upperBound == span.start - 1
    else { return false }
    return scan.isCapitalized(before) && !scan.isOpener(before)
  }

  private static let makers: Set<String> = [
    "ford", "lincoln", "dodge", "ram", "mini", "smart", "genesis", "lucid", "lotus", "morgan", "holden", "saturn",
    "mercury", "seat", "polestar", "scout", "honda", "chrysler",
  ]
  private static let words = [
    " cars", " trucks", " pickups", " pickup truck", " vehicles", " suvs", " suv", " minivan", " sedans", " automaker",
    " carmaker", " dealership", " car dealers", " recall", " assembly plant", "'s maverick", "'s bronco", "'s explorer",
    "'s mustang", "'s f-150",
  ].map { CharacterTable.shared.fold($0) }
}
