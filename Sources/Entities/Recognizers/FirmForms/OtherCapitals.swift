/// Reads a listed firm's name of one word that a text writes with other capitals inside: Springvale and SpringVALE
/// for SpringVale, SkyBlue for Skyblue.
///
/// Only names of five letters and more that are safe, mean one firm and have small letters; written as an ordinary word
/// is (Indigo), a name is none. Asked for once a name's own capitals do not fit.
enum OtherCapitals {
  /// The firm's entry among the meanings of a name.
  static func entry(of hit: NameHit, in scan: DocumentScan, _ gazetteer: Gazetteer) -> NameEntry? {
    let start = Int(hit.start)
    let end = Int(hit.end)
    guard scan.text.isUpper(start), (5...64).contains(end - start) else { return nil }
    var at = gazetteer.firstEntries[Int(hit.group)]
    var found: NameEntry?
    while at != NameEntry.none {
      let entry = gazetteer.entries[Int(at)]
      at = entry.next
      guard entry.meaning == .entity, entry.target != NameEntry.none, entry.evidence == .none,
        found == nil || found?.target == entry.target
      else { return nil }
      if found == nil, fits(entry.capitals, start..<end, in: scan.text) { found = entry }
    }
    guard let found, gazetteer.entities.type(of: Int(found.target)) == .company,
      !ordinaryWords.contains(scan.lowercased(start..<end)),
      !scan.standsInSmallLetters(scan.lowercased(start..<end))
    else { return nil }
    return found
  }

  /// Whether a name's capitals differ only inside the word: one of its own is small, or one more follows a small letter.
  private static func fits(_ capitals: UInt64, _ range: Range<Int>, in text: FoldedText) -> Bool {
    var letters = 0
    var small = 0
    for index in range {
      guard text.isLatin(index) else {
        if text.isSpace(index) { return false }
        continue
      }
      letters += 1
      let isCapital = text.isUpper(index)
      let offset = index - range.lowerBound
      let wantsCapital = capitals & (1 << UInt64(offset)) != 0
      if !wantsCapital { small += 1 }
      if isCapital, !wantsCapital, offset > 0, offset < 3 || text.isUpper(index - 1) { return false }
    }
    // Lists write some names in capitals throughout: SITIME for SiTime.
    return letters >= (small > 0 ? 5 : 6)
  }

  /// Words that are names only with a capital inside: IndiGo, AdAge, DuPont.
  private static let ordinaryWords: Set<String> = [
    "adage", "all-clad", "dover", "dupont", "hotair", "indigo", "invivo", "joann", "livewire", "minimax", "onecard",
    "photo-me", "prada", "redtape", "resound", "soldout", "sunscout", "turbojet", "wired", "nextgen", "costar",
    "blackberry", "bluebird", "homebase", "lifetime", "overstock", "pathfinder", "redfin", "skyline", "starlight",
    "kemper", "haydon", "cremer", "torras", "farlong", "scarpa", "lightbridge", "powerbank", "openlane", "storeys",
  ]
}
