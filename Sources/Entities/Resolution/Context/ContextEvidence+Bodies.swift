import YuliaoCorpus

/// What speaks for a body's doubtful name: places, people and the bodies that are sure near it.
extension ContextEvidence {
  /// Whether “and”, a comma or 、 joins an acronym to a safe body of the same country: FinCEN and the OCC.
  private func isBesideBody(_ span: Span) -> Bool {
    guard span.kind == .acronym, scan.isAllCapitals(span.range) else { return false }
    let codes = jurisdictions(of: span)
    return bodies.contains { body in
      let gap = body.end <= span.start ? body.end..<span.start : span.end..<max(span.end, body.start)
      guard (1...9).contains(gap.count), let target = body.targets.first,
        codes.contains(gazetteer.entities[Int(target)].jurisdiction)
      else { return false }
      return ContextEvidence.joints.contains(scan.lowercased(gap))
    }
  }

  /// Whether the country's Chinese name stands right before an acronym that speaks or acts: 美国|BIS再次发布. Goods and
  /// taxes bear such letters too (美国OCC价格).
  private func isBehindItsCountry(_ span: Span) -> Bool {
    guard span.kind == .acronym, scan.isAllCapitals(span.range), scan.text.isHan(span.start - 1),
      let place = scan.place(endingAt: span.start)
    else { return false }
    return jurisdictions(of: span).contains(place.code)
      && (span.end...span.end + 2).contains { scan.cue([.speech], startingAt: $0) != nil }
  }

  /// Whether a whole name of two English words and more stands near a safe body of the same country, whose part or
  /// neighbour it then is: the Antitrust Division in a text on the Justice Department.
  private func isPartOfNeighbour(_ span: Span) -> Bool {
    guard span.kind == .full, scan.text.isLatin(span.start), span.range.contains(where: { scan.text.isSpace($0) }),
      !scan.isInHeadline(span.start)
    else { return false }
    let codes = jurisdictions(of: span)
    return bodies.contains { body in
      abs(body.start - span.start) < 600
        && body.targets.first.map { codes.contains(gazetteer.entities[Int($0)].jurisdiction) } == true
    }
  }

  /// Whether the tables have a firm of the name as well.
  private func isFirmToo(_ span: Span) -> Bool {
    gazetteer.target(named: Array(scan.text.symbols[span.range])) {
      gazetteer.entities.type(of: Int($0.target)) == .company
    } != nil
  }

  /// Whether a name is of several words, so that only which body it means is open.
  private func isLong(_ span: Span) -> Bool {
    span.kind != .acronym
      && (scan.text.isHan(span.start) ? span.length >= 5 : span.range.contains { scan.text.isSpace($0) })
  }

  /// Whether a place is one of the countries or lies in it.
  private func isIn(_ codes: Set<String>, _ place: String) -> Bool {
    codes.contains(place)
      || place.utf8.firstIndex(of: UInt8(ascii: "-")).map { codes.contains(String(place[..<$0])) } == true
  }

  /// Whether one of the countries, or a place in it, is named within 200 symbols. O(places there)
  private func isNear(_ codes: Set<String>, _ span: Span) -> Bool {
    let first = scan.places.indices.partitionPoint { scan.places[$0].start > span.start - 200 }
    return scan.places[first...].prefix { $0.start < span.start + 200 }.contains { isIn(codes, $0.code) }
  }

  /// Whether the text names bodies of one of the countries for sure.
  private func isAmongBodies(_ codes: Set<String>) -> Bool {
    bodies.contains { body in
      body.targets.first.map { isIn(codes, gazetteer.entities[Int($0)].jurisdiction) } == true
    }
  }

  private static let joints: Set<String> = [
    " and the ", " and ", ", ", ", the ", ", and the ", ", and ", "、", "和", "与", "及", "、 ",
  ]

  private func jurisdictions(of span: Span) -> Set<String> {
    Set(span.targets.lazy.map { gazetteer.entities[Int($0)].jurisdiction })
  }

  private static let senate = Array(" senate".utf16)

  /// Homeland Security| Secretary: the field is the secretary's, as in Defense Secretary, and names no body.
  func isFieldOfSecretary(_ span: Span) -> Bool {
    guard span.type == .agency, span.kind == .short, scan.text.isLatin(span.start), !scan.isAllCapitals(span.range),
      scan.text.isSpace(span.end), let office = scan.word(after: span.end), office.lowerBound == span.end + 1
    else { return false }
    return ["secretary", "minister"].contains(scan.lowercased(office))
  }

  func agencyEvidence(_ span: Span) -> Double {
    let text = scan.text
    // Georgia Senate bid: for a seat in Washington.
    if let next = scan.word(after: span.end), text.isSpace(span.end), text.holds(Self.senate, before: span.end),
      PlaceExceptions.seats.contains(scan.lowercased(next))
    {
      return 0
    }
    guard !isPartOfLongerName(span) else { return 0 }
    if AgencySetting.speaks(for: span, in: scan) || isBesideBody(span) || isPartOfNeighbour(span)
      || CourtSetting.speaks(for: span, in: scan)
    {
      return 1
    }
    guard !isAcronymOfOther(span) else { return 0 }
    if isBehindItsCountry(span) { return 1 }
    // (ICE) behind the full name is the business of definitions; here a place or another body must speak for it.
    var weight = 0.0
    let codes = jurisdictions(of: span)
    let isNamed = AgencySetting.isNamed(span, isFirmToo: isFirmToo(span), in: scan)
    if isNear(codes, span) {
      weight = 0.7
    } else if isNamed || isLong(span), isAmongBodies(codes) {
      weight = 0.6
    }
    if weight > 0, isNamed { weight += 0.4 }
    let near = max(0, span.start - 80)..<min(text.count, span.end + 80)
    if weight > 0, scan.hasCue([.congress], in: near) { weight += 0.4 }
    if weight > 0, scan.hasCue([.personTitle], in: near) { weight += 0.3 }
    return weight
  }
}
