/// Walks over the capitalised words of an English name.
extension DocumentScan {
  /// The start of the run of name words that ends before an index: capitalised words, numbers, `&`, and small joining
  /// words between capitalised ones. Equal to the index where there is none.
  ///
  /// - Parameters:
  ///   - joins: whether “and” joins words of one name.
  ///   - brackets: whether a bracketed region is part of a name.
  func nameStart(before index: Int, maximumWords: Int = 7, joins: Bool = true, brackets: Bool = true) -> Int {
    var start = index
    var pending = index
    var words = 0
    while words < maximumWords {
      // A name does not run over a comma, a line end or a sentence's end.
      guard text.isSpace(pending - 1) || pending == index else { break }
      guard let word = nameWord(before: pending), !endsForeignName(word), !isFraction(word) else { break }
      if !brackets, text.symbol(word.lowerBound) == 0x28 { break }
      if isNameWord(word) {
        if beginsSentence(word.lowerBound), isOpener(word) { break }
        start = word.lowerBound
      } else if lowercased(word) == "the", let before = self.word(before: word.lowerBound),
        lowercased(before) == "and" || CommonWords.calendar.contains(lowercased(before))
      {
        // “… and the Commission”, “In May the Commission”: another name begins behind the article.
        break
      } else if !isJoiner(word) || !joins && lowercased(word) == "and" {
        break
      }
      pending = word.lowerBound
      words += 1
    }
    return behindBracket(start, before: index)
  }

  /// Behind the article with which a run of words begins, if more of it follows before an index.
  func behindArticle(_ start: Int, before end: Int) -> Int {
    guard let first = word(after: start), first.lowerBound == start, first.upperBound < end,
      lowercased(first) == "the"
    else { return start }
    return first.upperBound + 1
  }

  /// “(CEO) of the Acme Corporation”: a name begins at no bracket.
  private func behindBracket(_ start: Int, before index: Int) -> Int {
    guard text.symbol(start) == 0x28 else { return start }
    var at = start
    while at < index, text.symbol(at) != 0x29 { at += 1 }
    at += 1
    while at < index, let word = word(after: at), !isNameWord(word) { at = word.upperBound }
    while at < index, text.isSpace(at) { at += 1 }
    return min(at, index)
  }

  /// The end of the run of name words that begins at an index, nil where no name begins there: “Acme Robotics” in
  /// “Acme Robotics said”, “Acme” in “Acme’s”.
  func nameEnd(from start: Int, maximumWords: Int = 5) -> Int? {
    var end: Int?
    var at = start
    var words = 0
    while words < maximumWords, let word = word(after: at), word.lowerBound == at, isNameWord(word) {
      let lower = lowercased(word)
      if CommonWords.calendar.contains(lower) || cue([.personTitle, .leaderOfFirm], startingAt: at) != nil { break }
      if lower.hasSuffix("'s") { return word.upperBound - 2 }
      end = word.upperBound
      words += 1
      at = word.upperBound
      if text.isSpace(at), text.symbol(at + 1) == 0x26, text.isSpace(at + 2) { at += 2 }
      guard text.isSpace(at) else { break }
      at += 1
    }
    return end
  }

  /// The word before an index, `&` and bracketed regions such as (Singapore) included.
  private func nameWord(before index: Int) -> Range<Int>? {
    var end = index
    while end > 0, text.isSpace(end - 1) { end -= 1 }
    guard index - end <= 1 else { return nil }
    if text.symbol(end - 1) == 0x26 { return (end - 1)..<end }
    if let initials = initials(endingAt: end) { return initials }
    if text.symbol(end - 1) == 0x29 {
      var at = end - 2
      while at > 0, end - at < 24, text.isLatin(at) || text.isSpace(at) { at -= 1 }
      return text.symbol(at) == 0x28 && text.isUpper(at + 1) ? at..<end : nil
    }
    var start = end
    while start > 0, text.isLatinWordPart(start - 1) || isNameMark(start - 1) { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// Initials with dots, T. or J.M., which begin names of firms and people; no place's (U.S.).
  private func initials(endingAt end: Int) -> Range<Int>? {
    var start = end
    while start >= 2, text.symbol(start - 1) == 0x2E, text.isUpper(start - 2) { start -= 2 }
    guard start < end, !text.isLatinWordPart(start - 1), place(endingAt: end) == nil else { return nil }
    return start..<end
  }

  /// Neuronetics’ | Compensation Committee, “… Encourages | NAPCO Security”: what ends a name before this one.
  private func endsForeignName(_ word: Range<Int>) -> Bool {
    let last = text.symbol(word.upperBound - 1)
    if last == 0x27 || last == 0x73 && text.symbol(word.upperBound - 2) == 0x27 { return true }
    let lower = lowercased(word)
    // “Carolina-based | Acme Corp.”, “17.4x | Acme”
    if CommonWords.compoundEnds.contains(where: { lower.hasSuffix($0) }) { return true }
    if text.isDigit(word.lowerBound), last == 0x78, word.count <= 5,
      !text.isUpper(word.upperBound - 1) || text.symbol(word.lowerBound - 1) == 0x2E
    {
      return true
    }
    return CommonWords.headlineVerbs.contains(lower)
  }

  /// 6Moz in 1.6Moz: a number's end.
  private func isFraction(_ word: Range<Int>) -> Bool {
    text.isDigit(word.lowerBound) && text.isDigit(word.lowerBound - 2)
      && [0x2E, 0x2C].contains(text.symbol(word.lowerBound - 1))
  }

  private func isNameMark(_ index: Int) -> Bool {
    let symbol = text.symbol(index)
    return symbol == 0x27 || symbol == 0x2D || symbol == 0x26
      || symbol == 0x2E && text.isLatinWordPart(index + 1) && text.isLatin(index - 1)
  }

  private func isNameWord(_ word: Range<Int>) -> Bool {
    text.symbol(word.lowerBound) == 0x28 || text.isUpper(word.lowerBound) || text.isDigit(word.lowerBound)
      || word.contains { text.isUpper($0) }
  }

  private func isJoiner(_ word: Range<Int>) -> Bool {
    switch lowercased(word) {
    case "of", "and", "the", "for", "de", "&": true
    default: false
    }
  }

  /// A word that is capitalised only because it opens a sentence.
  func isOpener(_ word: Range<Int>) -> Bool { CommonWords.openers.contains(lowercased(word)) }

  /// A range in lower case; the symbols are folded already.
  func lowercased(_ range: Range<Int>) -> String {
    let symbols = text.symbols[range]
    // Most words are ASCII, which needs no transcoding.
    guard symbols.allSatisfy({ $0 < 0x80 }) else { return String(decoding: symbols, as: UTF16.self) }
    return String(unsafeUninitializedCapacity: symbols.count) { out in
      for (at, symbol) in symbols.enumerated() { out[at] = UInt8(truncatingIfNeeded: symbol) }
      return symbols.count
    }
  }

  /// The start and end of the line around an index.
  func line(around index: Int) -> Range<Int> {
    (text.lineStart(before: index) ?? 0)..<(text.next(0x0A, from: index) ?? text.count)
  }

  /// Whether the line around an index is a heading in which most words are capitalised, so that capitals say nothing.
  /// Looks no further than a heading is long.
  func isInHeadline(_ index: Int) -> Bool {
    guard let start = text.lineStart(before: index, within: 200), let end = text.lineEnd(from: index, within: 200)
    else {
      return false
    }
    return isHeadline(start..<end)
  }

  /// Whether a line is such a heading.
  func isHeadline(_ line: Range<Int>) -> Bool {
    guard line.count < 200 else { return false }
    var words = 0
    var capitalized = 0
    var characters = 0
    var at = line.lowerBound
    while at < line.upperBound {
      if text.isHan(at) { characters += 1 }
      if text.isLatinWordPart(at), !text.isLatinWordPart(at - 1) {
        words += 1
        if text.isUpper(at) { capitalized += 1 }
      }
      at += 1
    }
    // Among Chinese characters a capital is a name's own.
    return words >= 4 && capitalized * 10 >= words * 6 && characters <= words
  }
}

/// Small lists of words that begin with a capital without being names.
enum CommonWords {
  /// Words of headings and lines of sources after which a name begins.
  static let headlineVerbs: Set<String> = [
    "source", "copyright", "encourages", "announces", "reports", "reminds", "alerts", "investigates", "urges",
    "notifies",
    "files", "names", "appoints", "launches", "completes", "acquires", "says", "tells", "sues", "welcomes", "joins",
    "selects", "receives", "provides", "declares", "prices", "raises", "cuts", "downgrades", "upgrades", "maintains",
    "initiates", "reiterates", "invests", "buys", "sells", "evaluate", "assess", "examine", "explore", "understand",
    "discover", "backs", "beats", "wins", "signs", "expands", "about",
    "contact", "investors", "shareholders", "chair", "chairman", "chairwoman", "member", "president", "secretary",
    "director", "ceo", "sen", "rep", "senator", "representative",
  ]

  /// Days and months, which are capitalised too.
  static let calendar: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  ]

  /// Ends of words that tell where a firm is or whose, and that are no part of its name: Carolina-based.
  static let compoundEnds = ["-based", "-headquartered", "-listed", "-backed", "-owned", "-led", "-level", "-traded"]

  static let openers: Set<String> = [
    "the", "a", "an", "but", "and", "while", "when", "as", "if", "in", "on", "at", "after", "before", "for", "yet",
    "then",
    "both", "with", "since", "although", "though", "that", "because", "like", "so", "meanwhile", "from", "does", "did",
    "is", "was", "are", "were", "can", "will", "would", "has", "have", "had", "where", "what", "why", "how", "until",
    "today", "now", "still", "here", "under", "our", "we", "they", "it", "its", "this", "these", "those", "his", "her",
    "my", "your", "their", "you", "he", "she", "i", "who", "which", "also", "some", "many", "most", "all", "other",
    "each", "every", "any", "no", "not", "by", "to", "of", "or", "about", "over", "into", "through", "between",
    "during",
    "against", "without", "within", "via", "per", "new", "first", "last", "next", "recently", "additionally", "however",
    "moreover", "furthermore", "further", "according", "despite", "given", "following", "including", "unlike", "one",
    "two", "three", "meet", "see", "read", "about", "just", "even", "only", "once", "there", "should", "could", "may",
    "together", "might", "must", "do", "let", "get", "make", "more", "such", "than", "too", "very", "early", "earlier",
    "later",
  ]
}
