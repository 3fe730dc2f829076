import YuliaoCorpus

/// Adds what was asked for beside senators, representatives, agencies and companies: bills, and the organizations and
/// officials that no list holds.
///
/// Runs on what is decided, so that asking for more changes none of the other rows.
struct FurtherTypes {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let day: CalendarDay
  let types: Set<EntityType>

  /// O(n) for each type asked for, and for each name so found once more.
  func add(to spans: inout [Span]) {
    guard types.contains(.bill) || types.contains(.organization) || types.contains(.person) else { return }
    if types.contains(.organization) {
      let others = Set(spans.filter(isAnothers).map(\.range))
      if !others.isEmpty { spans.removeAll { $0.type == .organization && others.contains($0.range) } }
      let found = (EnglishOrganizations(scan: scan).spans() + ChineseOrganizations(scan: scan).spans())
        .filter { !others.contains($0.range) }
      add(NewNames(scan: scan).completing(found.map(known), besides: spans), to: &spans)
    }
    if types.contains(.person) {
      spans.removeAll(where: isOtherPerson)
      let found = EnglishOfficials(scan: scan).spans() + ChineseOfficials(scan: scan).spans()
      add(NewNames(scan: scan).completing(found.map(known), besides: spans), to: &spans)
    }
    if types.contains(.bill) { spans += BillRecognizer(scan: scan, day: day).spans() }
    spans.sortByPlace()
  }

  /// Rafael |Quorv, 桑|多瓦尔: a listed person's surname that is another's, or a piece of one.
  private func isOtherPerson(_ span: Span) -> Bool {
    guard span.type == .person, span.isListed, span.method != .gloss else { return false }
    if scan.text.isHan(span.start) {
      return Transliteration.exclusive.contains(scan.text.symbol(span.start - 1))
        || Transliteration.exclusive.contains(scan.text.symbol(span.end))
          && !LegislatorResolution.spouses.contains(span.end..<(span.end + 2), of: scan.text)
    }
    guard let given = OtherPeople(scan: scan, gazetteer: gazetteer).given(before: span.facts) else { return false }
    // Peter for Pete: the listed one's own.
    return !gazetteer.entities[Int(span.firstTarget)].nameEnglish.lowercased().hasPrefix(
      scan.lowercased(given).prefix(2))
  }

  /// Liberal |Democratic Party, South Korea's |Democratic Party, 香港|民主党: a longer name's end, or another country's.
  private func isAnothers(_ span: Span) -> Bool {
    guard span.type == .organization, span.isListed else { return false }
    let home = gazetteer.entities[Int(span.firstTarget)].jurisdiction
    func isAbroad(_ end: Int) -> Bool {
      scan.place(endingAt: end).map { !home.isEmpty && $0.code.prefix(2) != home.prefix(2) } ?? false
    }
    guard scan.text.isLatin(span.start) else { return isAbroad(span.start) }
    guard scan.lowercased(span.range).hasSuffix(" party"), scan.text.isSpace(span.start - 1),
      let before = scan.word(before: span.start), scan.isCapitalized(before), !scan.isInHeadline(span.start)
    else { return false }
    if scan.text.holds(Self.owner, before: span.start) { return isAbroad(span.start - Self.owner.count) }
    return !(scan.beginsSentence(before.lowerBound) && scan.isOpener(before)) || isAbroad(before.upperBound)
  }

  private static let owner = Array("'s ".utf16)

  /// The one of the tables where they have the name, as an office makes sure who 王毅 is.
  private func known(_ span: Span) -> Span {
    let name = Array(scan.text.symbols[span.range])
    guard
      let target = gazetteer.target(named: name, where: { gazetteer.entities.type(of: Int($0.target)) == span.type })
    else { return span }
    var span = span
    span.targets = [target]
    span.unlistedName = nil
    return span
  }

  /// Of those that share a place the longest stays.
  private func add(_ found: [Span], to spans: inout [Span]) {
    var found = found
    found.sortByPlace()
    var end = 0
    for span in found where span.start >= end {
      spans.append(span)
      end = span.end
    }
  }
}
