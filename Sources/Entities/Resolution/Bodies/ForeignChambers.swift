import YuliaoCorpus

/// Committees that lists hold as those of the US Congress and that stand behind another country's name: 日本|参议院预算委员会.
///
/// Japan, Brazil and others have chambers of the same Chinese names. The whole is then that country's body, which lists may
/// not have.
enum ForeignChambers {
  /// O(bodies).
  static func settle(_ spans: inout [Span], in scan: DocumentScan, gazetteer: Gazetteer) {
    for index in spans.indices where spans[index].type == .agency && scan.text.isHan(spans[index].start) {
      let facts = spans[index].facts
      guard facts.isListed, gazetteer.entities[Int(facts.firstTarget)].jurisdiction == "us",
        chambers.contains(where: { scan.text.holds($0, at: facts.start) }),
        let place = scan.place(endingAt: facts.start), place.end - place.start >= 2, homes.contains(place.code),
        // 就援助日本|参议院…: the country is the object of another word.
        !scan.text.isHan(place.start - 1) || joints.contains(scan.text.symbol(place.start - 1))
      else { continue }
      var span = Span(start: place.start, end: facts.end, type: .agency, targets: [])
      span.method = .place
      span.confidence = 0.8
      span.unlistedName = scan.surface(span.range)
      span.jurisdiction = place.code
      spans[index] = span
    }
  }

  /// Countries whose chambers the Chinese press calls so.
  private static let homes: Set<String> = [
    "jp", "br", "ca", "au", "fr", "it", "ph", "mx", "ar", "cl", "co", "es", "pl", "cz", "ro", "nl", "be", "ie", "ch",
    "kz", "uz", "pk", "za", "ng", "my", "th", "id", "in",
  ]
  private static let joints = SymbolSet("和与及由在据")

  private static let chambers = ["参议院", "参院", "众议院", "众院"].map { CharacterTable.shared.fold($0) }
}
