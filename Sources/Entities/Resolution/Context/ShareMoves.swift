/// Verbs of share prices behind a firm's English name: Acme was off 12.6 percent, Acme gained a little.
enum ShareMoves {
  /// How much a move speaks for a firm: one by so many per cent is proof, a bare one a hint.
  static func weight(behind index: Int, in scan: DocumentScan) -> Double {
    guard var verb = scan.word(after: index) else { return 0 }
    var word = scan.lowercased(verb)
    if auxiliaries.contains(word) {
      guard scan.text.isSpace(verb.upperBound), let next = scan.word(after: verb.upperBound) else { return 0 }
      verb = next
      word = scan.lowercased(verb)
      guard directions.contains(word) else { return 0 }
    } else if !verbs.contains(word) {
      return 0
    }
    // The number stands within a few words: “rose as much as 3.4 percent”.
    var at = verb.upperBound
    for _ in 0..<5 {
      guard scan.text.isSpace(at), let next = scan.word(after: at) else { break }
      at = next.upperBound
      guard scan.text.isDigit(next.lowerBound) else { continue }
      if scan.text.symbol(at) == 0x25 { return 1.2 }
      guard scan.text.isSpace(at), let unit = scan.word(after: at) else { break }
      return units.contains(scan.lowercased(unit)) ? 1.2 : 0
    }
    return verbs.contains(word) ? 0.5 : 0
  }

  /// Whether a list of moves goes on with a name: Acme fell 5.4%, |Drum 4.9% and Bolt 3%.
  static func listHolds(_ name: Range<Int>, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard joints.contains(where: { text.holds($0, before: name.lowerBound) }), text.isSpace(name.upperBound) else {
      return false
    }
    var at = name.upperBound + 1
    if [0x2B, 0x2D].contains(text.symbol(at)) { at += 1 }
    let number = at
    while text.isDigit(at) || text.symbol(at) == 0x2E, at - number < 6 { at += 1 }
    return at > number && text.symbol(at) == 0x25
  }

  private static let joints = ["%, ", "% and ", "%, and ", "%; "].map { Array($0.utf16) }

  private static let auxiliaries: Set<String> = ["was", "were", "is", "are"]
  private static let directions: Set<String> = ["up", "down", "off"]
  private static let verbs: Set<String> = [
    "rose", "fell", "gained", "lost", "slid", "slipped", "jumped", "climbed", "dropped", "surged", "tumbled", "plunged",
    "sank", "soared", "rallied", "advanced", "declined", "shed", "eased", "dipped", "rebounded", "slumped", "ticked",
  ]
  private static let units: Set<String> = ["percent", "per", "pct", "points", "cents"]
}
