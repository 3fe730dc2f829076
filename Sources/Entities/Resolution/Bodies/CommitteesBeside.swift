import YuliaoCorpus

/// Reads the bare names of a chamber's committees behind one that has the chamber's name, or behind the chamber itself, in
/// the same sentence: 参院外交委员会主席甲、银行委员会主席乙及情报委员会主席丙; 众议院方面，农业委员会主席丁.
struct CommitteesBeside {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  func spans(of settled: [Span]) -> [Span] {
    let bodies = settled.indices.filter {
      settled[$0].type == .agency && scan.text.isHan(settled[$0].start) && !settled[$0].isNested
    }.sorted { settled[$0].start < settled[$1].start }
    var found: [Span] = []
    for (place, index) in bodies.enumerated() {
      let span = settled[index]
      guard let target = span.targets.first, let chamber = chamber(of: gazetteer.entities[Int(target)].id),
        scan.text.holds(Self.committee, before: span.end) || Self.chambers.contains(gazetteer.entities[Int(target)].id)
      else { continue }
      // The next body may be of another chamber.
      let next = place + 1 < bodies.count ? settled[bodies[place + 1]].start : scan.text.count
      let end = min(scan.sentences[scan.sentence(at: span.start)].upperBound, next)
      var at = span.end
      while let word = scan.text.next(Self.committee, from: at), word < end {
        at = word + Self.committee.count
        guard let start = start(before: word), start >= span.end,
          let committee = gazetteer.target(
            named: chamber + scan.text.symbols[start..<at],
            where: { gazetteer.entities.type(of: Int($0.target)) == .agency })
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
    if id.hasPrefix("agency:us/senate") { return Self.senate }
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

  private static let chambers: Set<String> = ["agency:us/senate", "agency:us/house-of-representatives"]
  private static let committee = CharacterTable.shared.fold("委员会")
  private static let senate = CharacterTable.shared.fold("参议院")
  private static let house = CharacterTable.shared.fold("众议院")
  private static let joiners = SymbolSet("、和与及暨")
}
