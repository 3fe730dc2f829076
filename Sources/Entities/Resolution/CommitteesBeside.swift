import YuliaoCorpus

/// Reads the bare names of a chamber's committees behind one that has the chamber's name, in the same sentence:
/// 参院外交委员会主席甲、银行委员会主席乙及情报委员会主席丙.
struct CommitteesBeside {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  func spans(of settled: [Span]) -> [Span] {
    var found: [Span] = []
    for span in settled where span.type == .agency && scan.text.isHan(span.start) && !span.isNested {
      guard let target = span.targets.first, let chamber = chamber(of: gazetteer.entities[Int(target)].id),
        scan.text.holds(Self.committee, before: span.end)
      else { continue }
      let end = scan.sentences[scan.sentence(at: span.start)].upperBound
      var at = span.end
      while let word = scan.text.next(Self.committee, from: at), word < end {
        at = word + Self.committee.count
        guard let start = start(before: word), start >= span.end,
          !(settled + found).contains(where: { $0.start < at && start < $0.end }),
          let committee = body(named: chamber + scan.text.symbols[start..<at])
        else { continue }
        var span = Span(start: start, end: at, type: .agency, targets: [committee])
        span.method = .place
        span.confidence = 0.9
        found.append(span)
      }
    }
    return found
  }

  private func chamber(of id: String) -> [UInt16]? {
    if id.hasPrefix("agency:us/senate-") { return Self.senate }
    if id.hasPrefix("agency:us/house-") { return Self.house }
    return nil
  }

  /// Behind the mark or word that joins the name to what stands before it, at most ten characters away.
  private func start(before index: Int) -> Int? {
    let text = scan.text
    var start = index
    while start > 0, index - start <= 10, text.isHan(start - 1), !Self.joiners.contains(text.symbol(start - 1)) {
      start -= 1
    }
    let isJoined = Self.joiners.contains(text.symbol(start - 1)) || text.symbol(start - 1) == 0x2C
    return isJoined && index - start >= 2 ? start : nil
  }

  private func body(named name: [UInt16]) -> UInt32? {
    guard let group = gazetteer.automaton.group(of: name) else { return nil }
    var at = gazetteer.firstEntries[Int(group)]
    while at != NameEntry.none {
      let entry = gazetteer.entries[Int(at)]
      if entry.meaning == .entity, entry.target != NameEntry.none,
        gazetteer.entities[Int(entry.target)].type == .agency
      {
        return entry.target
      }
      at = entry.next
    }
    return nil
  }

  private static let committee = CharacterTable.shared.fold("委员会")
  private static let senate = CharacterTable.shared.fold("参议院")
  private static let house = CharacterTable.shared.fold("众议院")
  private static let joiners = SymbolSet("、和与及暨")
}
