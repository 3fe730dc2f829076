import YuliaoCorpus

/// Finds members of Congress whose name is misspelt by one letter behind a title: Sen. Patty Muray (D-Wash.).
///
/// Title, party and state must be those of one member, whose name the letters are but one edit away from.
struct MisspeltMembers {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let legislators: LegislatorResolution

  /// - Parameter found: every name of the gazetteers.
  ///
  /// O(cues); for a name that no list holds between such a title and party and state, O(entities).
  func spans(besides found: [Span]) -> [Span] {
    var lookups = 0
    return scan.cues.compactMap { cue in
      guard cue.cue == .senatorTitle || cue.cue == .representativeTitle, scan.text.isLatin(cue.start),
        let name = name(behind: cue.end),
        let affiliation = LegislatorTitles.affiliation(after: name.upperBound, in: scan),
        affiliation.party != nil, affiliation.state != nil,
        !found.contains(where: { $0.type == .senator && $0.end == name.upperBound && $0.start <= name.lowerBound })
      else { return nil }
      // Rosters of some state's senate name nobody here and would cost a look through all members for each name.
      lookups += 1
      guard lookups <= Self.mostLookups else { return nil }
      let letters = Array(scan.lowercased(name).utf8)
      let chamber: EntityType = cue.cue == .senatorTitle ? .senator : .representative
      let meant = gazetteer.entities.indices.filter {
        gazetteer.entities.type(of: $0) == chamber
          && isNear(letters, gazetteer.entities[$0].nameEnglish)
          && LegislatorTitles.fits(UInt32($0), affiliation, gazetteer: gazetteer)
          && legislators.serves(UInt32($0), as: cue.cue)
      }
      guard meant.count == 1 else { return nil }
      var span = Span(
        start: name.lowerBound, end: name.upperBound, type: .senator, targets: [UInt32(meant[0])], confidence: 0.85)
      span.method = .title
      return span
    }
  }

  private static let mostLookups = 20

  private func isNear(_ letters: [UInt8], _ name: String) -> Bool {
    // One edit leaves the length within one and the last letter or the first as it is; most names end here.
    let own = name.utf8
    guard abs(own.count - letters.count) <= 1, own.last == letters.last || own.first.map({ $0 | 0x20 }) == letters.first
    else { return false }
    return OneEdit.parts(letters, Array(name.lowercased().utf8))
  }

  /// Two or three words with capitals, nine letters and more.
  private func name(behind title: Int) -> Range<Int>? {
    let text = scan.text
    let start = text.symbol(title) == 0x2E ? title + 2 : title + 1
    guard text.isSpace(start - 1) else { return nil }
    var end = start
    var words = 0
    while words < 3, let word = scan.word(after: end), word.lowerBound == (words == 0 ? end : end + 1),
      scan.isCapitalized(word)
    {
      end = word.upperBound
      words += 1
    }
    return words >= 2 && end - start >= 9 ? start..<end : nil
  }
}
