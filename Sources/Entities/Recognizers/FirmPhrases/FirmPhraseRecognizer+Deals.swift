import YuliaoCorpus

/// What is bought, owned and funded, in English: Acme agreed to buy Bolt for $2 billion, Bolt was acquired by Acme, Acme-backed
/// Bolt, Bolt, a unit of Acme, Bolt raised $20 million in a Series B round.
extension FirmPhraseRecognizer {
  /// O(n) for what most of the frames share, and a look around each place of it.
  func readDeals(_ reading: inout Reading) {
    forEach(Self.by) { readPassive(before: $0, &reading) }
    forEach(Self.article) { comma in
      let noun = comma + Self.article.count
      for part in Self.parts where scan.text.holds(part, at: noun) {
        readOwned(to: comma, by: noun + part.count, &reading)
      }
    }
    for tie in Self.backing { forEach(tie) { readBacked(by: $0, from: $0 + tie.count, &reading) } }
    var last = -1
    forEach(Self.sum) { place in
      let number = scan.sentence(at: place)
      if number != last { readPrices(in: scan.sentences[number], &reading) }
      last = number
    }
  }

  private func forEach(_ frame: [UInt16], _ body: (Int) -> Void) {
    var at = 0
    while let index = scan.text.next(frame, from: at) {
      at = index + frame.count
      if !scan.isInHeadline(index) { body(index) }
    }
  }

  /// The frames of a sentence that holds millions or billions.
  private func readPrices(in sentence: Range<Int>, _ reading: inout Reading) {
    for index in sentence where scan.text.symbol(index) == 0x20 {
      if let verb = Self.buying.first(where: { scan.text.holds($0, at: index) }) {
        readBought(from: index + verb.count, &reading)
      } else if let verb = Self.raising.first(where: { scan.text.holds($0, at: index) }) {
        readRaised(to: index, from: index + verb.count, &reading)
      }
    }
  }

  /// Bolt was acquired| by Acme; Bolt, owned| by Acme.
  private func readPassive(before by: Int, _ reading: inout Reading) {
    guard let verb = scan.word(before: by), verb.upperBound == by, Self.bought.contains(scan.lowercased(verb)) else {
      return
    }
    var end = verb.lowerBound
    while let word = scan.word(before: end), word.upperBound == end - 1,
      Self.auxiliaries.contains(scan.lowercased(word))
    {
      end = word.lowerBound
    }
    end -= 1
    if scan.text.symbol(end - 1) == 0x2C { end -= 1 }
    readOwned(to: end, by: by + Self.by.count, &reading)
  }

  /// … to buy |Bolt for $2 billion: what costs millions and is no place.
  private func readBought(from start: Int, _ reading: inout Reading) {
    guard scan.text.isUpper(start), let end = scan.nameEnd(from: start), scan.text.holds(Self.price, at: end),
      holdsSum(from: end), !endsLongerName(start..<end)
    else { return }
    add(start..<end, confidence: 0.82, &reading)
  }

  /// Rays where the text also has the Tampa Bay Rays: a club, a product or somebody's surname.
  private func endsLongerName(_ name: Range<Int>) -> Bool {
    guard !name.contains(where: { scan.text.isSpace($0) }) else { return false }
    var isEnd = false
    scan.forEachUse(of: Array(scan.text.symbols[name])) { use in
      if use != name.lowerBound, scan.text.isSpace(use - 1), let before = scan.word(before: use),
        before.upperBound == use - 1, scan.isCapitalized(before), !scan.isOpener(before), !scan.isInHeadline(use)
      {
        isEnd = true
      }
      return !isEnd
    }
    return isEnd
  }

  /// Bolt, |a unit of Acme: where the owner is a firm, what it owns is one.
  private func readOwned(to end: Int, by owner: Int, _ reading: inout Reading) {
    guard let ownerEnd = scan.nameEnd(from: owner), isFirm(owner..<ownerEnd) else { return }
    addNamed(to: end, &reading)
  }

  /// Acme|-backed Bolt
  private func readBacked(by end: Int, from start: Int, _ reading: inout Reading) {
    guard known.contains(where: { $0.type == .company && $0.end == end && $0.evidence != .anchor }),
      scan.text.isUpper(start), let nameEnd = scan.nameEnd(from: start)
    else { return }
    add(start..<nameEnd, confidence: 0.82, &reading)
  }

  /// Bolt |raised $20 million in a Series B round
  private func readRaised(to end: Int, from sum: Int, _ reading: inout Reading) {
    let sentence = scan.sentences[scan.sentence(at: sum)]
    guard holdsSum(from: sum), Self.rounds.contains(where: { scan.text.holds($0, in: sum..<sentence.upperBound) })
    else { return }
    var end = end
    while let word = scan.word(before: end), word.upperBound == end, Self.auxiliaries.contains(scan.lowercased(word)) {
      end = word.lowerBound - 1
    }
    addNamed(to: end, &reading)
  }

  /// Adds the name that ends at an index, if its capital says that it is one: a lone word that begins a sentence must stand
  /// elsewhere too.
  private func addNamed(to end: Int, _ reading: inout Reading) {
    guard let word = scan.word(before: end), word.upperBound == end, scan.isCapitalized(word) else { return }
    if scan.beginsSentence(word.lowerBound) {
      var isName = false
      scan.forEachUse(of: Array(scan.text.symbols[word])) { use in
        isName = use != word.lowerBound && scan.text.isUpper(use) && !scan.beginsSentence(use)
        return !isName
      }
      guard isName, !scan.standsInSmallLetters(scan.lowercased(word)) else { return }
    }
    addEnding(at: end, confidence: 0.82, &reading)
  }

  private func isFirm(_ name: Range<Int>) -> Bool {
    known.contains { $0.type == .company && $0.start == name.lowerBound && $0.evidence == .none }
      || scan.cue([.legalForm, .firmHead], endingAt: name.upperBound) != nil
  }

  /// Whether millions or billions stand within a few words.
  private func holdsSum(from index: Int) -> Bool {
    let near = index..<min(scan.text.count, index + 36)
    return Self.sums.contains { scan.text.holds($0, in: near) }
  }

  private static func folded(_ words: [String]) -> [[UInt16]] { words.map { CharacterTable.shared.fold($0) } }

  private static let by = CharacterTable.shared.fold(" by ")
  private static let bought: Set<String> = ["acquired", "bought", "owned"]
  private static let auxiliaries: Set<String> = ["is", "was", "been", "being", "be", "which", "will", "has", "had"]
  private static let article = CharacterTable.shared.fold(", a ")
  private static let parts = folded(["unit of ", "subsidiary of ", "division of "])
  private static let backing = folded(["-backed ", "-owned "])
  private static let sum = CharacterTable.shared.fold("illion")
  private static let buying = folded([
    " buy ", " bought ", " buying ", " acquire ", " acquired ", " acquiring ",
  ])
  private static let raising = folded([" raised $", " raises $", " raised €", " raised £"])
  private static let price = CharacterTable.shared.fold(" for ")
  private static let sums = folded(["million", "billion"])
  private static let rounds = folded([
    " Series ", " series ", "seed round", "funding round", "investment round", "financing round", " led by ",
    "valuation", "pre-seed",
  ])
}
