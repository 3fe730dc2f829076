import YuliaoCorpus

/// Words right before a firm's name that say what it is: testing company Acme, fund ACM, an analyst at Acme Blair.
///
/// They are evidence for a name that lists hold, not enough to make a new one.
enum TradeInFront {
  /// In small letters, without a comma before the name.
  private static let kinds: Set<String> = [
    "company", "maker", "firm", "startup", "start-up", "fund", "bank", "retailer", "brokerage", "insurer", "chain",
    "carrier", "newspaper", "operator", "lender", "manufacturer", "producer", "developer", "supplier", "broker",
    "chipmaker", "drugmaker", "automaker", "carmaker", "airline", "conglomerate", "publisher", "broadcaster", "giant",
    "distributor", "refiner", "miner", "utility", "contractor", "wholesaler", "grocer", "platform", "marketplace",
  ]

  /// Who works at a firm: an analyst covering chips at Acme.
  private static let reach = 70

  static func holds(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard span.length > 1, text.isSpace(span.start - 1), let before = scan.word(before: span.start),
      before.upperBound == span.start - 1, !text.isUpper(before.lowerBound)
    else { return false }
    let word = scan.lowercased(before)
    if kinds.contains(word) { return !scan.isInHeadline(span.start) && hasModifier(before, in: scan) }
    if links.contains(word), belongs.contains(where: { text.holds($0, before: before.upperBound) }) { return true }
    guard word == "at" else { return false }
    let sentence = scan.sentences[scan.sentence(at: span.start)]
    let near = max(sentence.lowerBound, before.lowerBound - reach)..<before.lowerBound
    return staff.contains { text.holds($0, in: near) }
  }

  /// Acme|, which sells pumps, Acme|, the retailer, and the Acme| newspaper: what a firm does or is, behind its name.
  static func isSaidBehind(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if text.isSpace(span.end), let kind = scan.word(after: span.end), kind.lowerBound == span.end + 1,
      !text.isUpper(kind.lowerBound), papers.contains(scan.lowercased(kind))
    {
      return true
    }
    guard span.length > 1, text.symbol(span.end) == 0x2C, text.isSpace(span.end + 1), !scan.isInHeadline(span.start),
      let first = scan.word(after: span.end + 1), first.lowerBound == span.end + 2,
      text.isSpace(first.upperBound), let second = scan.word(after: first.upperBound)
    else { return false }
    switch scan.lowercased(first) {
    case "which": return deeds.contains(scan.lowercased(second))
    case "the": return text.symbol(second.upperBound) == 0x2C && ownKinds.contains(scan.lowercased(second))
    default: return false
    }
  }

  private static let deeds: Set<String> = [
    "sells", "makes", "issues", "produces", "manufactures", "supplies", "develops", "reported", "posted", "markets",
    "distributes", "imports", "licenses", "designs", "insures", "lends",
  ]
  private static let papers: Set<String> = ["newspaper", "newspapers", "magazine", "tabloid"]
  /// Kinds of firms that nothing else is called by.
  private static let ownKinds: Set<String> = [
    "retailer", "chipmaker", "carmaker", "automaker", "drugmaker", "insurer", "lender", "brokerage", "airline",
    "grocer", "planemaker", "homebuilder", "streamer", "brewer", "distiller", "chain", "carrier",
  ]

  /// 青山旗下|峦石, 青山旗下的|ACME: what belongs to somebody.
  static func isOwned(_ span: Span, in scan: DocumentScan) -> Bool {
    let front = scan.text.symbol(span.start - 1) == 0x7684 ? span.start - 1 : span.start
    return scan.text.holds(under, before: front) && !(scan.text.isHan(span.end) && span.isDoubtful)
  }

  private static let under = CharacterTable.shared.fold("旗下")

  /// What only firms have or are done to: the chief executive of Acme, a stake in Acme, owned by Acme.
  private static let belongs = [
    " chief executive of", " ceo of", " founder of", " founders of", " president of", " chairman of", " executives of",
    " executives at", " executives from", " parent of", " owner of", " stake in", " shares in", " shares of",
    " subsidiary of", " unit of", " division of", " acquisition of", " takeover of", " purchase of", " owned by",
    " backed by", " acquired by", " bought by", " venture with", " spokesman for", " spokeswoman for",
    " spokesperson for", " customers of", " rival of", " investors in", " employees of", " competitor of",
  ].map { Array($0.utf16) }
  private static let links: Set<String> = ["of", "at", "from", "in", "by", "with", "for"]

  /// “the testing company Acme”, “a fund Acme”, but not “we company Acme”: a word for a kind stands in a noun phrase.
  private static func hasModifier(_ kind: Range<Int>, in scan: DocumentScan) -> Bool {
    guard scan.text.isSpace(kind.lowerBound - 1), let before = scan.word(before: kind.lowerBound) else { return false }
    return !["to", "can", "will", "would", "must", "they", "we", "you", "i"].contains(scan.lowercased(before))
  }

  /// The payments| firm, a Quorvian robotics| company: what a firm's trade or country is stands before its kind, behind
  /// words of a noun phrase.
  static func hasTrade(_ kind: Range<Int>, in scan: DocumentScan) -> Bool {
    guard scan.text.isSpace(kind.lowerBound - 1), let trade = scan.word(before: kind.lowerBound),
      trade.upperBound == kind.lowerBound - 1, trade.count >= 2
    else { return false }
    if scan.isCapitalized(trade) {
      return scan.place(endingAt: trade.upperBound) != nil || scan.lowercased(trade) == "ai"
    }
    guard !notTrades.contains(scan.lowercased(trade)), scan.text.isSpace(trade.lowerBound - 1),
      let before = scan.word(before: trade.lowerBound), before.upperBound == trade.lowerBound - 1
    else { return false }
    return !clauseWords.contains(scan.lowercased(before))
  }

  /// Words before “company” that say nothing of its trade.
  private static let notTrades: Set<String> = [
    "the", "a", "an", "this", "that", "our", "their", "its", "his", "her", "my", "your", "one", "another", "each",
    "every", "any", "no", "same", "whole", "entire", "own", "other", "said", "told", "says", "of", "and", "or", "which",
    "whose", "per", "for", "to", "in", "by", "at", "with", "from", "on", "than", "as", "is", "was", "be", "good",
    "best", "current", "former", "new", "old", "first", "second", "only", "great", "big", "bigger", "biggest", "larger",
    "largest", "small", "smaller", "such", "what", "how", "keep", "keeps", "when", "where", "if", "while", "because",
  ]
  private static let clauseWords: Set<String> = [
    "to", "can", "will", "would", "must", "they", "we", "you", "i", "he", "she", "it", "not", "who", "that", "which",
  ]

  private static let staff = [
    "analyst", "strategist", "economist", "portfolio manager", "fund manager", "trader", "head of research",
    "managing director", "chief investment officer",
  ].map { Array($0.utf16) }
}
