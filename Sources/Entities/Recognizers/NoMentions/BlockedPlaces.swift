import YuliaoCorpus

/// Where a list's name is none, whatever it means: in a fixed phrase, an address, a sum, a byline, a code's market
/// (EPA:SAF), a service's name, or as what belongs to somebody of the name.
enum BlockedPlaces {
  /// O(1), but for the text's fixed phrases.
  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    isMarket(start, end, in: scan) || isFile(start, end, in: scan) || isSomebodys(start, end, in: scan)
      || isModel(start, end, in: scan) || isPartOfWord(start, end, in: scan) || isNumber(start, end, in: scan.text)
      || isHandle(start, end, in: scan.text) || isDescription(start, end, in: scan)
      || ServiceMark.follows(end, in: scan.text) || Byline.holds(start, end, in: scan.text)
      || isSpanOfTime(start, end, scan.text)
      || end - start == 3 && scan.text.isUpper(start) && isShouted(start..<end, scan)
      || scan.blockers.contains { $0.start <= start && end <= $0.end }
  }

  /// (EPA:SAF), (QXQ: ACM): the market before a code, and a code of an exchange that no list has.
  private static func isMarket(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if text.symbol(end) == 0x3A {
      let isBehindBracket = text.symbol(start - 1) == 0x28 || text.symbol(start - 1) == 0x5B
      if isBehindBracket, text.isUpper(end + 1) { return true }
      return text.symbol(start - 1) == 0x28 && text.isSpace(end + 1) && text.isUpper(end + 2)
        && ListingCode.isExchange(scan.lowercased(start..<end))
    }
    guard text.symbol(end) == 0x29, text.isSpace(start - 1), text.symbol(start - 2) == 0x3A, text.isUpper(start - 3),
      let exchange = scan.word(before: start - 2), text.symbol(exchange.lowerBound - 1) == 0x28
    else { return false }
    return scan.isAllCapitals(exchange) && !ListingCode.isExchange(scan.lowercased(exchange))
      && scan.isAllCapitals(start..<end)
  }

  /// (QXA| 1243/2024): a court's file.
  private static func isFile(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.symbol(start - 1) == 0x28, text.isSpace(end), text.isDigit(end + 1), scan.isAllCapitals(start..<end)
    else { return false }
    var at = end + 1
    while text.isDigit(at) { at += 1 }
    return text.symbol(at) == 0x2F && (1...4).allSatisfy { text.isDigit(at + $0) }
  }

  /// Mark |Quorvie's last day, Huntington's disease, R-|Midland: what a man has, an ailment, a member's town.
  private static func isSomebodys(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if text.holds(owns, before: end), text.isSpace(start - 1), let given = scan.word(before: start),
      scan.isCapitalized(given), CommonWords.givenNames.contains(scan.lowercased(given))
    {
      return true
    }
    if text.symbol(end) == 0x27, text.symbol(end + 1) == 0x73, text.isSpace(end + 2),
      let word = scan.word(after: end + 2), ailments.contains(scan.lowercased(word)),
      physicians.contains(scan.lowercased(start..<end))
    {
      return true
    }
    return text.symbol(start - 1) == 0x2D && text.isUpper(start - 2)
      && [0x72, 0x64].contains(text.symbol(start - 2)) && (text.isSpace(start - 3) || text.symbol(start - 3) == 0x28)
  }

  /// Quorvbot |G1: a model's letter and number behind its maker's or its own name, among Chinese words.
  private static func isModel(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard end - start == 2, text.isUpper(start), text.isDigit(start + 1), text.isSpace(start - 1),
      text.isLatin(start - 2), scan.language != .english, let maker = scan.word(before: start)
    else { return false }
    return scan.isCapitalized(maker)
  }

  /// 跨国|药企, 青山日|报道: the name is the end of one word and the front of another.
  private static func isPartOfWord(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if end - start == 2, text.symbol(start) == 0x56FD, countries.contains(text.symbol(start - 1)) { return true }
    return text.symbol(end - 1) == 0x62A5 && text.symbol(end) == 0x9053 && !scan.tokenStarts[end]
  }

  /// €81.|3M, ~|3M users, 1688|元目标价, 1-800-|ACM|-1234: part of a number, or what a number counts.
  private static func isNumber(_ start: Int, _ end: Int, in text: FoldedText) -> Bool {
    if text.isDigit(start) {
      if text.isDigit(start - 2), [0x2E, 0x2C].contains(text.symbol(start - 1)) { return true }
      if [0x7E, 0x24, 0x20AC, 0xA3].contains(text.symbol(start - 1)) { return true }
    }
    if text.isDigit(end - 1) {
      let goesOn = text.isDigit(end + 1) && [0x2E, 0x2C].contains(text.symbol(end))
      if goesOn || measures.contains(text.symbol(end)), (start..<end).allSatisfy(text.isDigit) { return true }
    }
    return text.symbol(end) == 0x2D && text.isDigit(end + 1) && text.holds(tollFree, before: start - 4)
      && (start - 4..<start - 1).allSatisfy(text.isDigit) && text.symbol(start - 1) == 0x2D
  }

  /// @|acme_ai: somebody's name on a platform.
  private static func isHandle(_ start: Int, _ end: Int, in text: FoldedText) -> Bool {
    text.symbol(start - 1) == 0x40 && (text.symbol(end) == 0x5F || text.symbol(end) == 0x2E && text.isLatin(end + 1))
  }

  /// 迪拜|投资公司|Acme Capital: what kind of firm, and from where, the Latin name is.
  private static func isDescription(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    guard scan.text.isUpper(end), scan.text.isHan(end - 1), let place = scan.place(startingAt: start), place.end < end
    else { return false }
    return descriptions.contains(place.end..<end, of: scan.text)
  }

  /// 1M, |3M, 6M: a chart's spans of time.
  private static func isSpanOfTime(_ start: Int, _ end: Int, _ text: FoldedText) -> Bool {
    func isSpan(_ at: Int) -> Bool {
      text.isDigit(at) && [0x64, 0x6D, 0x79].contains(text.symbol(at + 1)) && text.isUpper(at + 1)
        && !text.isLatinWordPart(at + 2) && !text.isLatinWordPart(at - 1)
    }
    guard end - start == 2, isSpan(start) else { return false }
    return (3...6).contains { isSpan(start - $0) || isSpan(start + $0) }
  }

  /// A word of every sentence between two words in capitals: INVESTORS WHO LOST.
  private static func isShouted(_ range: Range<Int>, _ scan: DocumentScan) -> Bool {
    guard everydayWords.contains(scan.lowercased(range)),
      let before = scan.word(before: range.lowerBound), let after = scan.word(after: range.upperBound)
    else { return false }
    return before.count > 1 && after.count > 1 && scan.isAllCapitals(before) && scan.isAllCapitals(after)
  }

  private static let owns = CharacterTable.shared.fold("'s")
  private static let countries = SymbolSet("跨各外中美多我全本他别两德法英韩俄泰异邻三四")
  private static let tollFree = CharacterTable.shared.fold("1-")
  private static let descriptions = WordSet(["投资公司", "科技公司"])
  private static let measures = SymbolSet("元点亿万千百家人年月日号辆股名个吨只%倍美港日欧英台")
  private static let everydayWords: Set<String> = [
    "who", "all", "are", "can", "act", "aid", "one", "has", "now", "out",
  ]
  /// Who found an ailment that bears the name; other firms' disease research is their own.
  private static let physicians: Set<String> = [
    "huntington", "parkinson", "alzheimer", "crohn", "hodgkin", "addison", "graves", "gaucher", "fabry", "pompe",
    "wilson", "hunter", "dravet", "barrett", "meniere", "raynaud", "tourette", "asperger", "ewing", "burkitt", "bell",
  ]
  /// What is called after who found it.
  private static let ailments: Set<String> = [
    "disease", "syndrome", "chorea", "lymphoma", "sarcoma", "palsy", "treatment", "treatments", "therapy", "drug",
    "patients", "trial", "trials", "gene", "community",
  ]
}
