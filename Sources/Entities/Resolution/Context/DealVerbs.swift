/// What one firm does to another behind its English name: Acme will merge with Bolt, Acme agreed to buy Bolt, Acme takes a
/// stake in Bolt.
enum DealVerbs {
  /// Whether such a verb follows, behind at most three words that say when or how sure it is.
  static func follow(_ index: Int, in scan: DocumentScan) -> Bool {
    var at = index
    var before = ""
    for _ in 0..<4 {
      guard scan.text.isSpace(at), let next = scan.word(after: at), next.lowerBound == at + 1 else { return false }
      let word = scan.lowercased(next)
      if verbs.contains(word) { return !before.isEmpty }
      if past.contains(word) || holders.contains(word) && takesStake(behind: next.upperBound, in: scan) { return true }
      guard leads.contains(word) else { return false }
      before = word
      at = next.upperBound
    }
    return false
  }

  /// Acme takes| a 5% stake, Acme Builds| Big Stake
  private static func takesStake(behind index: Int, in scan: DocumentScan) -> Bool {
    var at = index
    for _ in 0..<4 {
      while scan.text.isSpace(at) || [0x24, 0x25].contains(scan.text.symbol(at)) { at += 1 }
      guard let word = scan.word(after: at), word.lowerBound == at else { return false }
      if scan.lowercased(word) == "stake" { return true }
      at = word.upperBound
    }
    return false
  }

  private static let holders: Set<String> = [
    "takes", "took", "builds", "built", "discloses", "disclosed", "reveals", "revealed", "acquires", "buys", "bought",
    "sells", "sold", "raises", "raised", "trims", "trimmed", "amasses", "amassed",
  ]
  private static let verbs: Set<String> = ["merge", "acquire", "divest", "refinance", "recapitalize"]
  private static let past: Set<String> = [
    "acquired", "divested", "refinanced", "reiterated", "initiated", "upgraded", "downgraded",
  ]
  private static let leads: Set<String> = [
    "will", "would", "could", "may", "has", "had", "plans", "planned", "agreed", "agrees", "wants", "is", "was", "to",
    "set", "about", "recently", "then", "also", "hopes", "offered", "expects",
  ]
}
