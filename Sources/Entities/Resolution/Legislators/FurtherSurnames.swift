import YuliaoCorpus

/// Further places of a member's surname whom a title or a list made likely: 民主党人青峦 … 青峦办公室, 青峦表示.
///
/// What is only likely does not speak for every place of the name; who speaks there, or has an office, is the same person,
/// unless the text has another of the name.
struct FurtherSurnames {
  let scan: DocumentScan

  /// O(surnames + people), and one look through the text for each name that stands alone further on.
  func spans(of surnames: [Span], people: [Span]) -> [Span] {
    guard surnames.count > people.count else { return [] }
    let settled = Set(people.map { $0.start })
    var members: [ArraySlice<UInt16>: Span] = [:]
    for person in people where person.confidence >= 0.75 { members[scan.text.symbols[person.range]] = person }
    var shared: [ArraySlice<UInt16>: Bool] = [:]
    return surnames.compactMap { span in
      let name = scan.text.symbols[span.range]
      guard !settled.contains(span.start), let member = members[name], !member.targets.isEmpty, acts(behind: span.end)
      else { return nil }
      let isShared = shared[name] ?? isOthersToo(Array(name))
      shared[name] = isShared
      guard !isShared else { return nil }
      var span = span
      span.targets = member.targets
      span.method = .anchor
      span.confidence = 0.75
      return span
    }
  }

  private func acts(behind end: Int) -> Bool {
    let text = scan.text
    if scan.cue([.speech], startingAt: text.isSpace(end) ? end + 1 : end) != nil { return true }
    return Self.offices.contains { text.holds($0, at: end) }
  }

  /// Whether somewhere a given name or an office outside Congress stands before the surname: 艾迪·青峦, 省长青峦.
  private func isOthersToo(_ name: [UInt16]) -> Bool {
    let text = scan.text
    var from = 0
    while let index = text.next(name, from: from) {
      from = index + name.count
      if text.isNameDot(index - 1) { return true }
      if text.isHan(index), Self.callings.contains(where: { text.holds($0, before: index) }) { return true }
      guard text.isLatin(index), text.isSpace(index - 1), let before = scan.word(before: index),
        before.upperBound == index - 1
      else { continue }
      let word = scan.lowercased(before)
      if scan.isCapitalized(before), CommonWords.givenNames.contains(word) || Self.englishCallings.contains(word) {
        return true
      }
    }
    return false
  }

  private static let offices = ["办公室", "的办公室", "团队", "的发言人", "'s office", "'s staff"].map {
    CharacterTable.shared.fold($0)
  }
  private static let callings = [
    "省长", "州长", "总统", "总理", "首相", "市长", "演员", "导演", "球员", "教练", "歌手", "教授", "投资人", "分析师", "律师", "法官", "部长", "作家", "大使",
    "创始人", "先生", "女士", "ceo",
  ].map { CharacterTable.shared.fold($0) }
  private static let englishCallings: Set<String> = [
    "gov", "governor", "mayor", "actor", "actress", "coach", "judge", "justice", "professor", "singer", "pastor",
    "secretary", "premier", "minister", "ambassador", "attorney", "mr", "ms", "mrs", "dr",
  ]
}
