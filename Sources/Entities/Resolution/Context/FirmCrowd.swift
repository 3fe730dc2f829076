import YuliaoCorpus

/// Doubtful names in a text crowded with firms: a round-up that names a dozen means the firm by Kirkland too.
///
/// Where firms stand side by side line after line, a name that the tables hold as a firm's and that stands like a name
/// is one. The text must use it nowhere as an ordinary word or as somebody's surname, and the name must stand near
/// firms that are sure; in Chinese near those of its own country. In simplified Chinese, where it would be a product
/// too often, the crowd must be twice as thick, and names in quotation marks and of brands are left out.
struct FirmCrowd {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// Every name of the gazetteers in the document.
  let known: [Span]

  /// O(names log names), and one look through the text for each name that passes the rest.
  func spans(of doubtful: [Span], settled: [Span]) -> [Span] {
    let mostCharacters = isSimplified ? Self.mostCharacters / 2 : Self.mostCharacters
    guard settled.count >= max(Self.leastFirms, scan.text.count / mostCharacters) else { return [] }
    var starts: [Int] = []
    var firms: Set<UInt32> = []
    for index in settled.indices where settled[index].type == .company {
      let facts = settled[index].facts
      guard facts.isListed, facts.confidence >= 0.85, !facts.isNested else { continue }
      starts.append(facts.start)
      firms.insert(facts.firstTarget)
    }
    guard firms.count >= Self.leastFirms, firms.count * mostCharacters >= scan.text.count else { return [] }
    starts.sort()
    let taken = SpansByPlace(settled, by: .start)
    let others = SpansByPlace(known, by: .start) { $0.type != .company }
    var homes: [String: Int] = [:]
    for firm in firms { homes[gazetteer.entities[Int(firm)].jurisdiction, default: 0] += 1 }
    var answers: [ArraySlice<UInt16>: Bool] = [:]
    return doubtful.compactMap { span in
      guard span.type == .company, span.isListed, span.length >= 2, taken[span.start] == nil, others[span.start] == nil,
        scan.place(startingAt: span.start) == nil, isNear(span, starts)
      else { return nil }
      if scan.text.isHan(span.start) {
        guard scan.language != .english, standsAsName(chinese: span), !isSimplified || isNoBrand(span),
          homes[home(of: span), default: 0] >= Self.leastOfOneCountry
        else { return nil }
      } else {
        guard scan.language == .english, span.length >= 3, standsAsName(span) else { return nil }
        let name = scan.text.symbols[span.range]
        let isFree = answers[name] ?? isFree(span)
        answers[name] = isFree
        guard isFree else { return nil }
      }
      var span = span
      span.targets = [span.targets[0]]
      span.method = .context
      span.confidence = 0.75
      return span
    }
  }

  private static let leastFirms = 8
  private static let leastOfOneCountry = 6
  /// Characters of text for each different firm, at most.
  private static let mostCharacters = 300

  private func home(of span: Span) -> String { gazetteer.entities[Int(span.facts.firstTarget)].jurisdiction }

  /// Whether two firms that are sure stand within three lines.
  private func isNear(_ span: Span, _ starts: [Int]) -> Bool {
    let reach = scan.text.isHan(span.start) ? 60 : 200
    let next = starts.indices.partitionPoint { starts[$0] >= span.start }
    let before = next > 0 && span.start - starts[next - 1] < reach
    let behind = next < starts.count && starts[next] - span.end < reach
    return before && behind
      || before && next > 1 && span.start - starts[next - 2] < reach
      || behind && next + 1 < starts.count && starts[next + 1] - span.end < reach
  }

  // MARK: English

  /// A word with a capital that no sentence gives it and no neighbour joins to a longer name.
  private func standsAsName(_ span: Span) -> Bool {
    let text = scan.text
    guard text.isUpper(span.start), !scan.isInHeadline(span.start) else { return false }
    // ASX 200 is an index.
    if text.isSpace(span.end), let next = scan.word(after: span.end),
      scan.isCapitalized(next) || text.isDigit(next.lowerBound) || Self.times.contains(scan.lowercased(next))
    {
      return false
    }
    if text.symbol(span.end) == 0x2D || scan.beginsSentence(span.start) && !actsAsFirm(span.end) { return false }
    guard text.isSpace(span.start - 1) else { return Self.opening.contains(text.symbol(span.start - 1)) }
    // No word at all stands before a column of a table.
    guard let before = scan.word(before: span.start) else { return Self.opening.contains(text.symbol(span.start - 2)) }
    return scan.beginsSentence(span.start)
      || !scan.isCapitalized(before) && !Self.places.contains(scan.lowercased(before))
  }

  /// Whether what follows a name that opens a sentence is what firms do or have.
  private func actsAsFirm(_ end: Int) -> Bool {
    let text = scan.text
    if text.symbol(end) == 0x27 { return text.symbol(end + 1) == 0x73 }
    guard text.isSpace(end) else { return false }
    return scan.cue([.speech, .market, .business], startingAt: end + 1) != nil || DealVerbs.follow(end, in: scan)
      || ShareMoves.weight(behind: end, in: scan) > 0
  }

  private static let opening = SymbolSet("(\u{22}\u{201C}\u{2018}\u{2014}\u{2013}-•·")
  /// Eastern time.
  private static let times: Set<String> = ["time", "day", "week", "season"]

  /// Words before places and days: in Jackson, near Orion.
  private static let places: Set<String> = ["in", "near", "the", "at", "on", "around", "outside", "across", "a", "an"]

  /// Three weeks after: a number opens the sentence.
  private static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
  ]

  /// Whether the text uses a name neither as an ordinary word nor as a surname.
  private func isFree(_ span: Span) -> Bool {
    let name = scan.lowercased(span.range)
    return !CompanyWords.genericWords.contains(name) && !CommonWords.calendar.contains(name)
      && !CommonWords.givenNames.contains(name) && !Self.numbers.contains(name) && !scan.standsInSmallLetters(name)
      && !isSurname(span)
  }

  /// Whether another word with a capital stands before the name somewhere, as given names do.
  private func isSurname(_ span: Span) -> Bool {
    scan.hasUse(of: Array(scan.text.symbols[span.range])) { use, before in
      !scan.isInHeadline(use) && !(scan.beginsSentence(before.lowerBound) && scan.isOpener(before))
    }
  }

  // MARK: Chinese

  private var isSimplified: Bool { scan.language != .english && scan.language != .traditionalChinese }

  /// Whether a name stands without quotation marks and is none of a brand.
  private func isNoBrand(_ span: Span) -> Bool {
    span.kind != .brand && span.kind != .nickname && !Self.quotes.contains(scan.text.symbol(span.start - 1))
      && !Self.quotes.contains(scan.text.symbol(span.end))
  }

  private static let quotes = SymbolSet("\u{22}\u{27}“”‘’「」『』《》〈〉")

  /// Two characters and more that are no word of the dictionary and that a mark or a small word stands beside.
  private func standsAsName(chinese span: Span) -> Bool {
    let text = scan.text
    guard !span.isDoubtful, !scan.isOneToken(span.start, span.end), scan.tokenStarts[span.start],
      scan.tokenStarts[span.end]
    else { return false }
    let opens = !text.isHan(span.start - 1) && !text.isLatinWordPart(span.start - 1)
    let ends = !text.isHan(span.end) && !text.isLatinWordPart(span.end)
    return (opens || ChineseWords.breaksName(text.symbol(span.start - 1)))
      && (ends || RepeatedNames.followers.contains(text.symbol(span.end)) || FirmTails.isVerb(span.end, scan))
  }
}
