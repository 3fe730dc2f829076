import YuliaoCorpus

/// Committees of Congress by their field alone, before the member who leads them: |Foreign Affairs| chair Ann Lee.
///
/// The member's chamber says whose committee it is. O(words for chairs)
struct CommitteeTopics {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// Every name of the gazetteers in the document.
  let known: [Span]

  func spans(besides settled: [Span]) -> [Span] {
    guard scan.language == .english, known.contains(where: { $0.type == .senator }) else { return [] }
    let members = SpansByPlace(known, by: .start) { $0.type == .senator }
    let taken = SpansByPlace(settled, by: .end) { $0.type == .agency }
    var found: [Span] = []
    for chair in Self.chairs {
      var from = 0
      while let index = scan.text.next(chair, from: from) {
        from = index + chair.count
        guard let member = members[from], taken[index] == nil, let topic = topic(before: index, of: member) else {
          continue
        }
        var span = Span(start: topic.start, end: index, type: .agency, targets: [topic.committee], kind: .short)
        span.method = .place
        span.confidence = 0.88
        found.append(span)
      }
    }
    return found
  }

  /// The longest run of words before an index that is the field of a committee of the member's chamber.
  private func topic(before end: Int, of member: Span) -> (start: Int, committee: UInt32)? {
    let isSenator = gazetteer.entities.type(of: Int(member.firstTarget)) == .senator
    let chamber = isSenator ? "Senate" : "House"
    var best: (start: Int, committee: UInt32)?
    var start = end
    for _ in 0..<6 {
      guard let word = scan.word(before: start), word.upperBound == start || word.upperBound == start - 1,
        scan.isCapitalized(word) || ["and", "the", "&"].contains(scan.lowercased(word))
      else { break }
      start = word.lowerBound
      let field = scan.lowercased(start..<end)
      for middle in ["", "the "] {
        let name = CharacterTable.shared.fold("\(chamber) Committee on \(middle)\(field)")
        let committee = gazetteer.target(named: name) { gazetteer.entities.type(of: Int($0.target)) == .agency }
        if let committee, scan.isCapitalized(word) { best = (start, committee) }
      }
    }
    return best
  }

  private static let chairs = [
    " chair ", " chairman ", " chairwoman ", " ranking member ", " chair Rep. ", " chair Sen. ",
  ]
  .map { CharacterTable.shared.fold($0) }
}
