import YuliaoCorpus

/// Where a surname is part of a longer name, of a thing, or of somebody else.
extension LegislatorResolution {
  /// Whether the last full name before a surname, 特拉维斯·希尔 before 希尔 and Phil Scott before Scott, is of somebody else. O(n)
  func isOthers(_ span: Span, anchors: [Span]) -> Bool {
    let text = scan.text
    guard text.isHan(span.start) else { return isOthersInEnglish(span, anchors: anchors) }
    let name = text.symbols[span.range]
    var at = span.start - name.count
    while at > 0 {
      if text.symbols[at] == name.first, text.symbols[at - 1] == CharacterTable.middleDot,
        text.symbols[at..<(at + name.count)] == name, !Transliteration.exclusive.contains(text.symbol(at + name.count))
      {
        return !anchors.contains { $0.start < at && at < $0.end }
      }
      at -= 1
    }
    return false
  }

  private func isOthersInEnglish(_ span: Span, anchors: [Span]) -> Bool {
    var last: Int?
    scan.forEachUse(of: Array(scan.text.symbols[span.range])) { use in
      guard use < span.start else { return false }
      // Robert F. |Kennedy too
      if scan.text.isUpper(use), let given = given(before: use),
        CommonWords.givenNames.contains(scan.lowercased(given))
      {
        last = use
      }
      return true
    }
    return last.map { use in !anchors.contains { $0.start < use && use < $0.end } } ?? false
  }

  private func given(before use: Int) -> Range<Int>? {
    if let given = scan.word(beforeInitialAndNameAt: use) { return scan.isCapitalized(given) ? given : nil }
    guard scan.text.isSpace(use - 1), let given = scan.word(before: use), given.upperBound == use - 1,
      scan.isCapitalized(given)
    else { return nil }
    return given
  }

  /// Whether somebody sits in a state's own chambers: state Rep. Mike Johnson.
  func isOfState(_ span: Span) -> Bool {
    let text = scan.text
    let isShort = text.symbol(span.start - 2) == 0x2E
    guard text.isLatin(span.start), text.isSpace(span.start - 1),
      let title = scan.word(before: isShort ? span.start - 2 : span.start),
      Self.stateTitles.contains(scan.lowercased(title)), let state = scan.word(before: title.lowerBound)
    else { return false }
    return state.upperBound == title.lowerBound - 1 && scan.lowercased(state) == "state"
  }

  private static let stateTitles: Set<String> = [
    "rep", "sen", "representative", "senator", "delegate", "assemblyman", "assemblywoman", "assemblymember",
    "legislator", "lawmaker",
  ]

  /// Hill leaders, Hill staffers: those who work on Capitol Hill.
  private func isTheHill(_ span: Span) -> Bool {
    guard scan.text.isSpace(span.end), let next = scan.word(after: span.end), scan.lowercased(span.range) == "hill"
    else { return false }
    return Self.onTheHill.contains(scan.lowercased(next))
  }

  private static let onTheHill: Set<String> = [
    "leaders", "republicans", "democrats", "staff", "staffer", "staffers", "aide", "aides", "sources", "lawmakers",
    "veterans", "reporters", "hearing", "hearings", "offices",
  ]

  /// 强生（Boris Johnson）: whether the bracket behind a Chinese surname has a given name that none of its bearers has.
  func isExplainedAsOther(_ span: Span) -> Bool {
    let text = scan.text
    guard text.isHan(span.start), text.symbol(span.end) == 0x28, text.isUpper(span.end + 1),
      let given = scan.word(after: span.end), given.count >= 3, text.isSpace(given.upperBound),
      text.isUpper(given.upperBound + 1)
    else { return false }
    let first = text.symbols[given.lowerBound]
    return !span.targets.contains { target in
      let name = CharacterTable.shared.fold(gazetteer.entities[Int(target)].nameEnglish)
      // Mike for Michael; of a nickname the full name's letter may be another, so any word's will do.
      return name.indices.contains { name[$0] == first && ($0 == 0 || name[$0 - 1] == 0x20) }
    }
  }

  /// Kelly Moore is no Blake Moore, Moore County no person: a capitalised neighbour that is no title.
  func isPartOfLongerName(_ span: Span) -> Bool {
    let text = scan.text
    guard text.isLatin(span.start) else { return isPartOfTransliteration(span) }
    if isOfState(span) || isTheHill(span) { return true }
    // Robert F. |Hawley, but Josh D. |Hawley
    if span.kind == .surname, let given = scan.word(beforeInitialAndNameAt: span.start),
      CommonWords.givenNames.contains(scan.lowercased(given)), scan.isCapitalized(given)
    {
      let front = scan.lowercased(given).prefix(2)
      if !span.targets.contains(where: { gazetteer.entities[Int($0)].nameEnglish.lowercased().hasPrefix(front) }) {
        return true
      }
    }
    if text.symbol(span.end) == 0x2D, text.isUpper(span.end + 1), text.isLatin(span.end + 2) { return true }
    if text.isSpace(span.end), let next = scan.word(after: span.end), scan.isCapitalized(next), next.count > 1,
      !scan.isAllCapitals(next),
      scan.cue([.personTitle, .congressTitle, .senatorTitle, .representativeTitle], startingAt: next.lowerBound) == nil
    {
      return true
    }
    guard text.isSpace(span.start - 1), let before = scan.word(before: span.start) else { return false }
    if scan.lowercased(before) == "the", span.kind == .surname, !isCalledBySurname(behind: span.end) { return true }
    guard scan.isCapitalized(before), before.count > 1 else { return false }
    // Missouri's |Hawley
    if scan.lowercased(before).hasSuffix("'s") { return false }
    let titles: CueSet = [.personTitle, .congressTitle, .senatorTitle, .representativeTitle]
    if scan.cue(titles, endingAt: before.upperBound) != nil { return false }
    return !scan.beginsSentence(before.lowerBound) || !LegislatorResolution.opensSentences(before, text)
  }

  /// Whether something follows that is called by who brought it, the Hawley |bill; where the name with its article ends or
  /// goes on as a subject, the Hudson and the Hill are no people.
  private func isCalledBySurname(behind end: Int) -> Bool {
    guard scan.text.isSpace(end), let next = scan.word(after: end), next.lowerBound == end + 1 else {
      return scan.text.symbol(end) == 0x2D
    }
    return !Self.goingOn.contains(scan.lowercased(next))
  }

  private static let goingOn: Set<String> = [
    "and", "or", "in", "on", "at", "to", "for", "from", "with", "that", "was", "is", "are", "were", "has", "had",
    "will",
    "would", "said", "says", "as", "by", "but", "this", "last", "after", "before", "when", "where", "who", "which",
  ]

  /// 莱恩 in 冯德莱恩, 恩格尔 in 恩格尔梅耶: a neighbouring character that writes foreign names and is no title's end.
  func isPartOfTransliteration(_ span: Span) -> Bool {
    let text = scan.text
    guard text.isHan(span.start) else { return false }
    if text.symbol(span.start - 1) == CharacterTable.middleDot || text.symbol(span.end) == CharacterTable.middleDot {
      return true
    }
    if text.symbol(span.start - 1) == 0x2D || text.symbol(span.end) == 0x2D, text.isHan(span.end + 1) { return true }
    let titles: CueSet = [.personTitle, .congressTitle, .senatorTitle, .representativeTitle]
    if text.isHan(span.start - 1), Transliteration.characters.contains(text.symbol(span.start - 1)),
      !ChineseWords.breaksName(text.symbol(span.start - 1)), scan.cue(titles, endingAt: span.start) == nil,
      // 菲恩|斯特拉: a country by its first character may be a sound of the name.
      scan.place(endingAt: span.start).map({ $0.end - $0.start == 1 }) ?? true,
      Transliteration.exclusive.contains(text.symbol(span.start - 1)) || !scan.tokenStarts[span.start]
        || isSingleToken(before: span.start)
    {
      return true
    }
    return text.isHan(span.end) && Transliteration.exclusive.contains(text.symbol(span.end))
      && !Self.spouses.contains(span.end..<(span.end + 2), of: text)
  }

  /// 佩洛西|夫妇: no further character of the name.
  static let spouses = WordSet(["夫妇", "夫人", "夫妻"])

  /// Whether the token before an index is one character: an unknown name falls apart into such.
  private func isSingleToken(before index: Int) -> Bool {
    scan.tokenStarts[index] && scan.tokenStarts[index - 1]
  }
}
