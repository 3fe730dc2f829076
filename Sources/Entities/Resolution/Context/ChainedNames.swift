import YuliaoCorpus

/// Doubtful names side by side with others of their kind: 长荣、阳明、万海 are no words by chance, and Frontier, United and
/// JetBlue are airlines.
///
/// One such name may be an ordinary word; a run of three and more that the tables all know as firms is a list of firms
/// where one of them is sure, and in Chinese already where one is no word of the dictionary. In Chinese two are one
/// where the doubtful one is no word: 峦微、峦能得.
struct ChainedNames {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  /// The firms that only the run makes sure. O(names log names)
  func spans(settled: [Span]) -> [Span] {
    // Most texts have no two doubtful names side by side.
    guard known.contains(where: { $0.type == .company && $0.evidence != .none && isBesideJoint($0) }) else { return [] }
    let isChinese = scan.language != .english
    let firms = SpansByPlace(settled, by: .start) { $0.type == .company && !$0.isNested }
    let others = SpansByPlace(settled, by: .start) { $0.type != .company }
    var found: [Span] = []
    var run: [(span: Span, isSure: Bool)] = []
    func end() {
      // 甲、乙、峦泥|森作品: what the last name goes on with may make another of it; the others are firms all the same.
      let isLastOpen = run.last.map { !$0.isSure && goesOn(behind: $0.span.end) } ?? false
      let sure = run.reduce(0) { $0 + ($1.isSure ? 1 : 0) }
      // 团结、奋进、光明: ordinary words alone may be just that.
      let isProven = sure >= 1 || isChinese && run.contains { !isWord($0.span) }
      let isPair =
        isChinese && run.count == 2 && sure == 1
        && run.allSatisfy { $0.isSure || isHan($0.span.facts) && !isWord($0.span) }
      if run.count >= 3 || isPair, isProven, isChinese || !scan.isInHeadline(run[0].span.start) {
        for node in isLastOpen ? run.dropLast() : run[...] where !node.isSure {
          var span = node.span
          span.targets = [span.targets[0]]
          span.method = .list
          span.confidence = sure >= 2 ? 0.88 : 0.8
          found.append(span)
        }
      }
      run.removeAll(keepingCapacity: true)
    }
    var last = 0
    for span in candidates(known, firms) where span.start >= last {
      guard others[span.start] == nil else { continue }
      if let before = run.last, !isJoined(before.span.end, span.start) { end() }
      run.append((span, firms[span.start]?.end == span.end))
      last = span.end
    }
    end()
    return found
  }

  /// Each place's longest firm, of the names in Chinese that are no part of a word and those in English that are none
  /// of a longer name.
  private func candidates(_ known: [Span], _ firms: SpansByPlace) -> [Span] {
    var longest: [Span] = []
    for span in known where span.type == .company && (isHan(span.facts) || scan.text.isUpper(span.start)) {
      let span = firms[span.start] ?? span
      guard !span.targets.isEmpty,
        isHan(span.facts) ? scan.tokenStarts[span.start] || !scan.text.isHan(span.start - 1) : isWhole(span.facts)
      else { continue }
      if let last = longest.last, last.start == span.start {
        if span.length > last.length { longest[longest.count - 1] = span }
      } else {
        longest.append(span)
      }
    }
    return longest
  }

  /// Whether a word of one character follows that does not stand behind names.
  private func goesOn(behind index: Int) -> Bool {
    let text = scan.text
    return text.isHan(index) && text.isHan(index - 1) && scan.tokenStarts[index + 1] && !mayFollow(index)
  }

  private func mayFollow(_ index: Int) -> Bool {
    let symbol = scan.text.symbol(index)
    return RepeatedNames.followers.contains(symbol) || Self.followers.contains(symbol)
  }

  /// Whether a word of two characters and more follows.
  private func goesOnAsText(_ index: Int) -> Bool { scan.tokenStarts[index] && !scan.tokenStarts[index + 1] }

  private static let followers = SymbolSet("都皆共齐涨跌升挫至达报只所来去说做两三四五六七八九十多各每")

  private func isWord(_ span: Span) -> Bool {
    scan.isOneToken(span.start, span.end) && scan.tokenStarts[span.end]
      && !Transliteration.writes(span.range, in: scan.text)
  }

  private func isHan(_ facts: SpanFacts) -> Bool { scan.text.isHan(facts.start) && scan.text.isHan(facts.end - 1) }

  /// Whether no word with a capital stands right before or behind, as in Ann Ford or Orange County, and no Chinese one
  /// that belongs to it, as behind the mark of ST峦盐.
  private func isWhole(_ facts: SpanFacts) -> Bool {
    let text = scan.text
    if text.isHan(facts.end), !mayFollow(facts.end), !goesOnAsText(facts.end) { return false }
    if text.isSpace(facts.end), let next = scan.word(after: facts.end), scan.isCapitalized(next) { return false }
    guard text.isSpace(facts.start - 1), let before = scan.word(before: facts.start),
      before.upperBound == facts.start - 1
    else { return true }
    return !scan.isCapitalized(before) || scan.beginsSentence(before.lowerBound) && scan.isOpener(before)
  }

  private func isBesideJoint(_ facts: SpanFacts) -> Bool {
    let text = scan.text
    if text.isHan(facts.start) { return isJoint(facts.end) || isJoint(facts.start - 1) }
    return text.symbol(facts.end) == 0x2C || text.isSpace(facts.end) && text.holds(Self.and, at: facts.end)
      || text.holds(Self.and, before: facts.start)
  }

  private static let and = CharacterTable.shared.fold(" and ")
  private static let joints: Set<String> = [", ", " and ", ", and ", " & "]

  /// 、 or 和, 与, 及 between two names; in English a comma or “and”.
  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    if start > end + 1, start - end <= 6, !scan.text.isHan(end - 1) {
      return Self.joints.contains(scan.lowercased(end..<start))
    }
    return start == end + 1 && isJoint(end)
  }

  private func isJoint(_ index: Int) -> Bool {
    let symbol = scan.text.symbol(index)
    guard symbol != 0x3001 else { return true }
    // 小米同榮耀: as Hong Kong writes 和.
    return (Self.conjunctions.contains(symbol) || symbol == 0x540C && scan.language == .traditionalChinese)
      && scan.tokenStarts[index] && scan.tokenStarts[index + 1]
  }

  private static let conjunctions = SymbolSet("和与及暨")
}
