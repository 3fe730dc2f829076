import YuliaoCorpus

/// Settles bare surnames by the members of Congress around them.
///
/// 青山、霍利和沃伦都投了赞成: in a list one member known vouches for the others who sit at the article's date. 密苏里州的霍利, Hawley
/// of Missouri: so does the member's own state.
struct MembersBeside {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let legislators: LegislatorResolution

  /// - Parameters:
  ///   - surnames: those that nothing has settled so far.
  ///   - known: the members that the text names for sure.
  func spans(of surnames: [Span], known: [Span]) -> [Span] {
    // A surname that one member bears safely may be another's too.
    let sure = Set(known.lazy.map { $0.start })
    let open = surnames.filter {
      $0.kind == .surname && !sure.contains($0.start) && !legislators.isPartOfLongerName($0)
    }
    guard !open.isEmpty else { return [] }
    var found = open.compactMap { byState($0) } + byCompany(open, known)
    var starts = Set(found.map { $0.start })
    let others = OtherPeople(scan: scan, gazetteer: gazetteer)
    let free = open.filter { !starts.contains($0.start) && !others.bear($0, besides: given(of: $0)) }
    found += byCompanyInEnglish(free, known)
    starts = Set(found.map { $0.start })
    return found + listed(free.filter { !starts.contains($0.start) }, known: known + found)
  }

  /// The given names of all who may be meant.
  private func given(of span: Span) -> [Substring] {
    span.targets.map { gazetteer.entities[Int($0)].nameEnglish.lowercased().prefix { $0 != " " } }
  }

  // MARK: the state

  private func byState(_ span: Span) -> Span? {
    guard let place = stateBefore(span) ?? stateBehind(span) else { return nil }
    let state = place.dropFirst(3).uppercased()
    let fitting = span.targets.filter { target in
      legislators.serves(target, as: .congressTitle)
        && LegislatorTitles.fits(target, .init(party: nil, state: state), gazetteer: gazetteer)
    }
    return settled(span, fitting, confidence: 0.9)
  }

  /// 密苏里州的|霍利, Missouri's |Hawley
  private func stateBefore(_ span: Span) -> String? {
    if scan.text.holds(Self.owner, before: span.start) {
      return state(scan.place(endingAt: span.start - Self.owner.count))
    }
    guard scan.text.isHan(span.start), scan.text.symbol(span.start - 1) == 0x7684 else { return nil }
    // 北卡州籍的|霍利
    let isNative = scan.text.symbol(span.start - 2) == 0x7C4D
    return state(scan.place(endingAt: span.start - (isNative ? 2 : 1)))
  }

  /// Hawley| of Missouri, Hawley|, the Missouri senator
  private func stateBehind(_ span: Span) -> String? {
    let text = scan.text
    guard text.isLatin(span.start) else { return nil }
    if text.holds(Self.of, at: span.end) { return state(scan.place(startingAt: span.end + Self.of.count)) }
    guard let front = Self.articles.first(where: { text.holds($0, at: span.end) }),
      let place = scan.place(startingAt: span.end + front.count), text.isSpace(place.end),
      let office = scan.word(after: place.end), Self.offices.contains(scan.lowercased(office))
    else { return nil }
    return state(place)
  }

  private static let owner = CharacterTable.shared.fold("'s ")
  private static let of = CharacterTable.shared.fold(" of ")
  private static let articles = [", the ", ", a "].map { CharacterTable.shared.fold($0) }
  private static let offices: Set<String> = [
    "senator", "republican", "democrat", "representative", "congressman", "congresswoman", "lawmaker",
  ]

  private func state(_ place: DocumentScan.PlaceHit?) -> String? {
    place.flatMap { $0.code.hasPrefix("us-") ? $0.code : nil }
  }

  // MARK: the company

  /// Chinese surnames that one member bears, near one of the members that the text names: 杰弗里斯则说, after 舒默. Short
  /// ones, and those in a text that names but one or two, need a word of Congress in their sentence: 参议院一侧，霍利的提案;
  /// or members on both sides, where the text names many.
  private func byCompany(_ open: [Span], _ known: [Span]) -> [Span] {
    let members = number(of: known)
    guard members >= 1 else { return [] }
    let starts = known.map(\.start).sorted()
    var others: [ArraySlice<UInt16>: Bool] = [:]
    return open.compactMap { span in
      guard scan.text.isHan(span.start), stateBefore(span) == nil else { return nil }
      let reach = members >= 3 ? 160 : 80
      let next = starts.indices.partitionPoint { starts[$0] >= span.start }
      let isBehind = next > 0 && span.start - starts[next - 1] < reach
      let isBefore = next < starts.count && starts[next] - span.end < reach
      guard isBehind || isBefore else { return nil }
      let isAmong = members >= 4 && isBehind && isBefore
      guard
        members >= 3 && span.length >= 4
          || isNobodyElse(span)
            && (isAmong || scan.hasCue([.congress], in: scan.sentences[scan.sentence(at: span.start)]))
      else { return nil }
      var fitting = span.targets.filter { legislators.serves($0, as: .congressTitle) }
      // Where nobody of the name sits, one who left lately.
      if fitting.isEmpty { fitting = span.targets.filter { legislators.isProminent($0, priority: 0) } }
      guard fitting.count == 1, !isBorneByAnother(span, known, &others) else { return nil }
      return settled(span, fitting, confidence: 0.8)
    }
  }

  /// How many members the spans name.
  func number(of known: [Span]) -> Int {
    // Closures, as lazy sequences follow key paths at run time.
    Set(known.lazy.filter { $0.isListed }.map { $0.firstTarget }).count
  }

  private func isNobodyElse(_ span: Span) -> Bool {
    !scan.isOneToken(span.start, span.end) && scan.text.symbol(span.start - 1) != 0x957F
      && scan.place(startingAt: span.start) == nil && !LegislatorTitles.isOfAnotherOffice(span, in: scan)
  }

  /// Whether the text writes a given name and a dot before the surname that no member bears: 罗伯特·霍利. O(n) for each
  /// surname, once.
  private func isBorneByAnother(
    _ span: Span, _ known: [Span], _ answers: inout [ArraySlice<UInt16>: Bool]
  ) -> Bool {
    let text = scan.text
    let surname = text.symbols[span.range]
    if let answer = answers[surname] { return answer }
    let name = Array(surname)
    var isBorne = false
    var at = 0
    while !isBorne, let index = text.next(name, from: at) {
      at = index + 1
      let end = index + name.count
      isBorne =
        text.isNameDot(index - 1) && !text.isNameDot(end) && scan.tokenStarts[end]
        && !known.contains { $0.start < index && $0.end == end }
    }
    answers[surname] = isBorne
    return isBorne
  }

  // MARK: the list

  private func listed(_ open: [Span], known: [Span]) -> [Span] {
    let nodes = (open.map { (span: $0, isKnown: false) } + known.map { (span: $0, isKnown: true) }).sorted {
      ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end)
    }
    var found: [Span] = []
    var list: [(span: Span, isKnown: Bool)] = []
    func end() {
      // 奥巴马、布什、克林顿: who sits no longer vouches for nobody.
      let members = list.filter { $0.isKnown && ($0.span.targets.first.map(isSitting) ?? true) }
      if !members.isEmpty, members.count < list.count {
        let first = members[0].span
        let chamber = first.isListed ? chamber(of: first.firstTarget) : nil
        for node in list where !node.isKnown {
          if let span = member(node.span, of: chamber) { found.append(span) }
        }
      }
      list.removeAll(keepingCapacity: true)
    }
    for node in nodes {
      if let last = list.last {
        if node.span.start < last.span.end { continue }
        if !isJoined(last.span.end, node.span.start) { end() }
      }
      list.append(node)
    }
    end()
    return found
  }

  private static let joints: Set<String> = [
    "、", "和", "与", "及", "以及", "跟", "还有", ", ", " and ", ", and ", " & ",
  ]

  /// Whether nothing but what joins a list stands between, a gloss in brackets set aside: 科顿(Tom Cotton)与霍利.
  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    guard start - end <= 60 else { return false }
    if scan.text.isLatin(start) { return isJoinedByAddress(end, start) }
    var from = end
    if scan.text.symbol(from) == 0x20, scan.text.symbol(from + 1) == 0x28 { from += 1 }
    if scan.text.symbol(from) == 0x28 {
      while from < start, scan.text.symbol(from) != 0x29 { from += 1 }
      from += 1
    }
    return from < start && start - from <= 6 && Self.joints.contains(scan.lowercased(from..<start))
  }

  /// The same for English, where a state, “for himself” and a form of address may stand between as in bills: Mr. Hawley
  /// of Missouri, for himself, Ms. Warren and Mr. Scott.
  private func isJoinedByAddress(_ end: Int, _ start: Int) -> Bool {
    let text = scan.text
    var from = end
    if text.symbol(from) == 0x20, text.symbol(from + 1) == 0x28 || text.symbol(from + 1) == 0x5B {
      while from < start, text.symbol(from) != 0x29, text.symbol(from) != 0x5D { from += 1 }
      from += 1
    }
    if text.holds(Self.of, at: from), let place = scan.place(startingAt: from + Self.of.count), state(place) != nil {
      from = place.end
    }
    guard from < start else { return false }
    var gap = scan.lowercased(from..<start)
    for words in [", for himself", ", for herself"] where gap.hasPrefix(words) {
      gap.removeFirst(words.count)
    }
    for address in ["mr. ", "ms. ", "mrs. ", "miss "] where gap.hasSuffix(address) {
      gap.removeLast(address.count)
    }
    return Self.joints.contains(gap)
  }

  private func isSitting(_ target: UInt32) -> Bool { legislators.serves(target, as: .congressTitle) }

  func chamber(of target: UInt32) -> EntityType? {
    gazetteer.entities[Int(target)].type(at: legislators.day)
  }

  /// The one who sits, in the chamber of the list's others where several do.
  private func member(_ span: Span, of chamber: EntityType?) -> Span? {
    var serving = span.targets.filter { legislators.serves($0, as: .congressTitle) }
    // Where nobody of the name sits, one who left lately.
    if serving.isEmpty { serving = span.targets.filter { legislators.isProminent($0, priority: 0) } }
    let same = serving.filter { self.chamber(of: $0) == chamber }
    return settled(span, same.isEmpty ? serving : same, confidence: 0.85)
  }

  func settled(_ span: Span, _ targets: Targets, confidence: Double) -> Span? {
    guard !targets.isEmpty else { return nil }
    var span = span
    span.targets = targets
    span.method = .surname
    span.confidence = targets.count == 1 ? confidence : 0.75
    return span
  }
}
