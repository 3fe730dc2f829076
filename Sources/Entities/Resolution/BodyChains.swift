import YuliaoCorpus

/// Joins what writes one Chinese body's name in pieces: a country's one character before it (美|消费者金融保护局) and a
/// parent before its part (美国国会|众议院监督委员会, 白宫|人事管理办公室).
struct BodyChains {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  /// The spans, which must be in order and not overlap, with the pieces joined. O(n).
  func joining(_ spans: [Span]) -> [Span] {
    var result: [Span] = []
    result.reserveCapacity(spans.count)
    for span in spans {
      guard span.type == .agency, scan.text.isHan(span.start), !span.isNested else {
        result.append(span)
        continue
      }
      var joined = span
      if let parent = result.last, parent.type == .agency, parent.end == span.start, isParent(parent, of: span) {
        joined.start = parent.start
        result.removeLast()
      } else if let country = countryCharacter(before: span) {
        joined.start = country
      }
      result.append(joined)
    }
    return result
  }

  private func isParent(_ parent: Span, of part: Span) -> Bool {
    guard let parentTarget = parent.targets.first, let partTarget = part.targets.first, parentTarget != partTarget,
      parent.length >= 2
    else { return false }
    let outer = gazetteer.entities[Int(parentTarget)]
    let inner = gazetteer.entities[Int(partTarget)]
    return outer.jurisdiction == inner.jurisdiction && BodyChains.parents.contains(outer.id)
  }

  /// Bodies whose name before another's only says where that one belongs.
  private static let parents: Set<String> = [
    "agency:us/congress", "agency:us/white-house", "agency:us/house-of-representatives", "agency:us/senate",
    "agency:us/department-of-commerce", "agency:us/department-of-state",
    "agency:us/department-of-the-treasury", "agency:us/department-of-justice", "agency:us/department-of-defense",
  ]

  /// Where the country's one character begins that is joined to a body of that country.
  private func countryCharacter(before span: Span) -> Int? {
    let text = scan.text
    let at = span.start - 1
    guard at >= 0, let target = span.targets.first, let place = scan.place(endingAt: span.start), place.start == at,
      place.code == gazetteer.entities[Int(target)].jurisdiction, scan.tokenStarts[at],
      !text.isHan(at - 1) || ChineseWords.breaksName(text.symbol(at - 1)), !text.isLatinWordPart(at - 1)
    else { return nil }
    return at
  }
}
