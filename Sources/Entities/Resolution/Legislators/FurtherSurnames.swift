import YuliaoCorpus

/// Further places of a member's surname whom a title or a list made likely: 民主党人青峦 … 青峦办公室, 青峦表示.
///
/// What is only likely does not speak for every place of the name; who speaks there, or has an office, is the same person.
struct FurtherSurnames {
  let scan: DocumentScan

  /// O(surnames + people)
  func spans(of surnames: [Span], people: [Span]) -> [Span] {
    guard surnames.count > people.count else { return [] }
    let settled = Set(people.map { $0.start })
    var members: [ArraySlice<UInt16>: Span] = [:]
    for person in people where person.confidence >= 0.75 { members[scan.text.symbols[person.range]] = person }
    return surnames.compactMap { span in
      guard !settled.contains(span.start), let member = members[scan.text.symbols[span.range]],
        !member.targets.isEmpty, acts(behind: span.end)
      else { return nil }
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

  private static let offices = ["办公室", "的办公室", "团队", "的发言人", "'s office", "'s staff"].map {
    CharacterTable.shared.fold($0)
  }
}
