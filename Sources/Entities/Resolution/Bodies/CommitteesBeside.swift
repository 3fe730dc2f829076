import YuliaoCorpus

/// Reads the bare names of a chamber's committees behind one that has the chamber's name, or behind the chamber itself, in
/// the same sentence, or before a member who leads or sits on one: 参院外交委员会主席甲、银行委员会主席乙及情报委员会主席丙; 众议院方面，
/// 农业委员会主席丁; 商务委员会主席坎特韦尔.
struct CommitteesBeside {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// Every name of the gazetteers in the document.
  let known: [Span]

  func spans(of settled: [Span]) -> [Span] {
    besideBodies(settled) + besideMembers(settled) + amongMembers(settled)
  }

  /// The bare names of Congress's committees in a Chinese text that names members of Congress. O(names)
  private func amongMembers(_ settled: [Span]) -> [Span] {
    guard scan.language != .english, settled.contains(where: { $0.type == .senator }),
      scan.hasCue([.congress, .senatorTitle, .representativeTitle], in: 0..<scan.text.count)
    else { return [] }
    return known.compactMap { name in
      guard name.type == .agency, name.evidence == .anchor, scan.text.holds(Self.committee, before: name.end),
        !name.targets.contains(where: { chamber(of: gazetteer.entities[Int($0)].id) == nil }),
        scan.tokenStarts[name.start], !isAbroad(name.start),
        // The Council on Foreign Relations has fellows.
        !Self.fellows.contains(where: { scan.text.holds($0, at: name.end) })
      else { return nil }
      var span = name
      span.method = .place
      span.confidence = 0.85
      return span
    }
  }

  /// O(committees in the text * log names)
  private func besideMembers(_ settled: [Span]) -> [Span] {
    guard scan.language != .english, known.contains(where: { $0.type == .senator }) else { return [] }
    let members = SpansByPlace(known, by: .start) { $0.type == .senator && $0.evidence != .context }
    let taken = SpansByPlace(settled, by: .start) { $0.type == .agency }
    var found: [Span] = []
    var at = 0
    while let word = scan.text.next(Self.committee, from: at) {
      at = word + Self.committee.count
      guard let member = member(behind: at, members), !isAbroad(word) else { continue }
      let isSenator = gazetteer.entities.type(of: Int(member)) == .senator
      let chambers = isSenator ? [Self.senate, Self.house] : [Self.house, Self.senate]
      // 监督|和问责委员会: a word that joins may be the name's own.
      for start in [start(before: word), start(before: word, over: true)] {
        guard let start, taken[start] == nil,
          let committee = chambers.lazy.compactMap({ committee($0 + scan.text.symbols[start..<at]) }).first
        else { continue }
        var span = Span(start: start, end: at, type: .agency, targets: [committee])
        span.method = .place
        span.confidence = 0.88
        found.append(span)
        break
      }
    }
    return found
  }

  /// 日本众院，预算委员会: whether another country stands before it in its sentence.
  private func isAbroad(_ index: Int) -> Bool {
    let sentence = scan.sentences[scan.sentence(at: index)]
    return scan.places.contains {
      $0.start >= sentence.lowerBound && $0.start < index && $0.end - $0.start >= 2 && !$0.code.hasPrefix("us")
    }
  }

  /// The member whose name follows a committee's behind at most eight characters that say what he is there: 主席, 首席民主党人,
  /// 的.
  private func member(behind end: Int, _ members: SpansByPlace) -> UInt32? {
    var at = end
    while at - end <= 8 {
      if at > end, let member = members[at] {
        let isLed =
          scan.text.symbol(end) == 0x7684 || Self.seats.contains(where: { scan.text.holds($0, in: end..<at) })
        return isLed ? member.firstTarget : nil
      }
      guard scan.text.isHan(at) else { return nil }
      at += 1
    }
    return nil
  }

  private static let fellows = ["研究", "高级", "资深研究", "学者", "会长", "总裁", "专家"].map { CharacterTable.shared.fold($0) }
  private static let seats = ["主席", "首席", "资深", "委员", "成员", "领袖", "副主席"].map { CharacterTable.shared.fold($0) }

  private func committee(_ name: [UInt16]) -> UInt32? {
    gazetteer.target(named: name) { gazetteer.entities.type(of: Int($0.target)) == .agency }
  }

  private func besideBodies(_ settled: [Span]) -> [Span] {
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
          let committee = committee(chamber + scan.text.symbols[start..<at])
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

  /// Behind the mark or word that joins the name to what stands before it, at most twelve characters away.
  ///
  /// - Parameter over: whether such a word may stand inside the name.
  private func start(before index: Int, over: Bool = false) -> Int? {
    let text = scan.text
    var start = index
    while start > 0, index - start <= 12, text.isHan(start - 1), over || !Self.joiners.contains(text.symbol(start - 1))
    {
      start -= 1
    }
    let isJoined =
      Self.joiners.contains(text.symbol(start - 1)) || Self.marks.contains(text.symbol(start - 1)) || start == 0
    return isJoined && index - start >= 2 ? start : nil
  }

  private static let chambers: Set<String> = ["agency:us/senate", "agency:us/house-of-representatives"]
  private static let committee = CharacterTable.shared.fold("委员会")
  private static let senate = CharacterTable.shared.fold("参议院")
  private static let house = CharacterTable.shared.fold("众议院")
  private static let marks = SymbolSet("，,；;。：:\n")
  private static let joiners = SymbolSet("、和与及暨")
}
