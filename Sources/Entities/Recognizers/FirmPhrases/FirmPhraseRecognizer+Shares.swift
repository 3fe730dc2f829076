import YuliaoCorpus

/// More frames of English news: whose shares move (“Acme shares rose”), who the greatest of a trade is (“the nation's
/// biggest cinema operator, Acme.”), and what part a firm has (“Acme's Bolt unit”).
extension FirmPhraseRecognizer {
  /// A name before “shares” or “stock” and a verb of the market.
  func readShares(_ cue: DocumentScan.CueHit, _ reading: inout Reading) {
    let text = scan.text
    let word = scan.lowercased(cue.start..<cue.end)
    guard ["shares", "stock"].contains(word), text.isSpace(cue.start - 1), text.isSpace(cue.end),
      let verb = scan.word(after: cue.end), Self.moves.contains(scan.lowercased(verb)),
      !scan.isInHeadline(cue.start)
    else { return }
    let start = scan.nameStart(before: cue.start - 1, maximumWords: 3, joins: false)
    // A code's or a listed firm's first word is that firm's: LMFA shares, Imperial shares.
    guard start < cue.start - 1, let last = scan.word(before: cue.start - 1), isOwnName(last),
      !scan.isAllCapitals(last),
      !beginsKnownFirm(start)
    else { return }
    // What only begins the sentence with a capital may be any word: Consumer shares fell.
    if last.lowerBound == start, scan.beginsSentence(start), !standsInside(last) { return }
    addEnding(at: cue.start - 1, confidence: 0.82, &reading)
  }

  /// “…'s largest operator, Acme, …”: a superlative, a word for a firm, and the name between marks.
  func readSuperlatives(_ reading: inout Reading) {
    let text = scan.text
    var from = 0
    while let index = text.next(0x2C, from: from) {
      from = index + 1
      guard text.isSpace(index + 1), text.isUpper(index + 2), let noun = scan.word(before: index),
        noun.upperBound == index, FirmPhrases.nouns.contains(scan.lowercased(noun)),
        followsSuperlative(noun.lowerBound),
        let end = scan.nameEnd(from: index + 2, maximumWords: 4), Self.closings.contains(text.symbol(end))
      else { continue }
      add(index + 2..<end, confidence: 0.82, &reading)
    }
  }

  /// Acme's Bolt unit: the name between a sure firm's possessive and the word for a part of it.
  func readUnits(_ reading: inout Reading) {
    let text = scan.text
    for firm in known where firm.type == .company && firm.evidence == .none && text.isLatin(firm.start) {
      var at = firm.end
      guard text.symbol(at) == 0x27 else { continue }
      at += text.symbol(at + 1) == 0x73 ? 2 : 1
      guard text.isSpace(at), let end = scan.nameEnd(from: at + 1, maximumWords: 2), text.isSpace(end),
        let unit = scan.word(after: end), Self.units.contains(scan.lowercased(unit)),
        let first = scan.word(after: at), isOwnName(first)
      else { continue }
      add(at + 1..<end, confidence: 0.82, &reading)
    }
  }

  private static let units: Set<String> = ["unit", "subsidiary", "arm", "affiliate"]

  private func followsSuperlative(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<6 {
      guard let word = scan.word(before: at), scan.text.isSpace(at - 1) else { return false }
      if Self.superlatives.contains(scan.lowercased(word)) { return true }
      at = word.lowerBound
    }
    return false
  }

  private func beginsKnownFirm(_ start: Int) -> Bool {
    guard let first = scan.word(after: start) else { return false }
    let symbols = Array(scan.text.symbols[first])
    return known.contains {
      $0.type == .company && $0.length >= first.count && scan.text.holds(symbols, at: $0.start)
        && !scan.text.isLatinWordPart($0.start + first.count)
    }
  }

  /// Neither a country's adjective, a trade nor a word that the text has in small letters too.
  private func isOwnName(_ word: Range<Int>) -> Bool {
    let lower = scan.lowercased(word)
    return word.count >= 4 && !CompanyWords.genericWords.contains(lower) && !CompanyWords.heads.contains(lower)
      && !FirmPhrases.otherBodies.contains(lower) && !Self.markets.contains(lower)
      && !CommonWords.openers.contains(lower)
      && !["ese", "ian", "ish"].contains { lower.hasSuffix($0) } && scan.place(endingAt: word.upperBound) == nil
      && !lower.contains("-") && !scan.standsInSmallLetters(lower)
  }

  /// Whether a word has its capital inside a sentence too.
  private func standsInside(_ word: Range<Int>) -> Bool {
    var isInside = false
    scan.forEachUse(of: Array(scan.text.symbols[word])) { index in
      isInside = scan.text.isUpper(index) && !scan.beginsSentence(index)
      return !isInside
    }
    return isInside
  }

  private static let moves: Set<String> = [
    "rose", "fell", "jumped", "slid", "slumped", "climbed", "dropped", "gained", "surged", "tumbled", "plunged", "sank",
    "soared", "edged", "rallied", "closed", "ended", "finished", "lost", "added", "advanced", "declined", "rebounded",
    "dipped", "shed", "were", "was", "have", "has", "traded", "opened", "hit", "plummeted", "slipped", "retreated",
  ]
  private static let superlatives: Set<String> = [
    "biggest", "largest", "oldest", "leading", "top", "no.1", "dominant", "fastest-growing", "second-largest",
    "third-largest", "second-biggest", "third-biggest", "largest-ever", "smallest", "main", "only",
  ]
  private static let closings: Set<UInt16> = [0x2C, 0x2E, 0x3B, 0x29]
  /// What markets are called by their shares.
  private static let markets: Set<String> = [
    "asian", "european", "african", "nordic", "swiss", "dutch", "french", "german", "greek", "polish", "czech",
    "turkish",
    "tokyo", "shanghai", "london", "frankfurt", "wall", "street", "treasury", "penny", "growth", "value",
    "preferred", "ordinary", "common", "class", "their", "bank", "tech", "technology", "chip", "auto", "automaker",
    "airline", "travel", "luxury", "retail", "defence", "defense", "healthcare", "property", "cannabis", "crypto",
    "meme", "small-cap", "large-cap", "mid-cap", "blue-chip", "emerging", "global", "underlying", "outstanding",
  ]
}
