import YuliaoCorpus

/// Tells the chambers of states from those of Congress: a Georgia Senate bid is for the US Senate, and the House that a
/// sentence names behind the Indiana Senate is Indiana's.
struct StateChambers {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// The article's day, on which a member sits in Congress or no more.
  let day: CalendarDay

  private static let senate = "agency:us/senate"
  private static let senateEnd = Array(" senate".utf16)
  private static let houseWord = Array("house".utf16)
  private static let house = "agency:us/house-of-representatives"

  /// Gives the names of states' senates that stand for seats in Congress to the US Senate.
  func settleSeats(_ spans: inout [Span]) {
    for index in spans.indices where spans[index].type == .agency {
      let span = spans[index].facts
      guard scan.text.holds(Self.senateEnd, before: span.end), scan.text.isSpace(span.end), span.isListed,
        isStateSenate(gazetteer.entities[Int(span.firstTarget)]),
        let next = scan.word(after: span.end), PlaceExceptions.seats.contains(scan.lowercased(next)),
        let senate = gazetteer.indexOfID[Self.senate]
      else { continue }
      let start = span.end - 6
      spans[index].start = start
      spans[index].targets = [senate]
      spans[index].method = .place
      spans[index].confidence = 0.9
    }
  }

  /// Gives a bare House behind a state's Senate in its sentence, and the “state Senate” of whatever state, to the state.
  func settleHouses(_ spans: inout [Span]) {
    settleStateChambers(&spans)
    settleLegislature(&spans)
    var senate: (jurisdiction: String, sentence: Int)?
    for index in spans.indices where spans[index].type == .agency && spans[index].isListed {
      let span = spans[index].facts
      if scan.text.holds(Self.senateEnd, before: span.end) {
        let entity = gazetteer.entities[Int(span.firstTarget)]
        if isStateSenate(entity) { senate = (entity.jurisdiction, scan.sentence(at: span.start)) }
      } else if let state = senate, span.length == 5, scan.text.holds(Self.houseWord, at: span.start),
        scan.sentence(at: span.start) == state.sentence, let own = house(of: state.jurisdiction),
        gazetteer.entities[Int(span.firstTarget)].id == Self.house
      {
        spans[index].targets = Targets([own, span.firstTarget])
        spans[index].method = .place
        spans[index].confidence = 0.88
      }
    }
  }

  /// The chambers that a text calls the state's belong to the state that it has named last: by the name that the text has
  /// for them, else by their own.
  private func settleStateChambers(_ spans: inout [Span]) {
    var named: [String: UInt32]?
    for index in spans.indices where spans[index].type == .agency && spans[index].isListed {
      let span = spans[index].facts
      guard let front = Self.ofState.first(where: { scan.text.holds($0, before: span.start) }),
        !scan.text.isLatinWordPart(span.start - front.count - 1),
        // secretary of state Senate hearing
        !scan.text.holds(Self.of, before: span.start - front.count),
        [Self.senate, Self.house].contains(gazetteer.entities[Int(span.firstTarget)].id),
        let state = state(before: span.start)
      else { continue }
      let chambers = named ?? chambersNamed(by: spans)
      named = chambers
      let kind = span.length == 5 ? "house" : "senate"
      guard let own = chambers[state + kind] ?? chamber(named: Array(kind.utf16), of: state) else { continue }
      spans[index].targets = Targets([own, span.firstTarget])
      spans[index].method = .place
      spans[index].confidence = 0.88
    }
  }

  /// Where a text names one state's legislature or chamber in full, and nothing of Congress, its bare chambers are the
  /// state's: the Florida Legislature met; the Senate passed it.
  private func settleLegislature(_ spans: inout [Span]) {
    let bare = spans.indices.filter { isBareChamber(spans[$0]) }
    guard !bare.isEmpty, let state = legislature(of: spans), !speaksOfCongress(spans) else { return }
    for index in bare {
      let span = spans[index].facts
      let kind = span.length == 5 ? "house-of-representatives" : "senate"
      guard
        let own = chamber(named: Array(scan.text.symbols[span.range]), of: state.jurisdiction)
          ?? gazetteer.indexOfID["\(state.name)-\(kind)"]
      else { continue }
      spans[index].targets = Targets([own, span.firstTarget])
      spans[index].method = .place
      spans[index].confidence = 0.88
    }
  }

  private func isBareChamber(_ span: Span) -> Bool {
    guard span.type == .agency, span.isListed, scan.text.isLatin(span.start), span.length <= 6 else { return false }
    return [Self.senate, Self.house].contains(gazetteer.entities[Int(span.firstTarget)].id)
  }

  /// The one state whose legislature or chamber stands in the text under its own name, and with what its chambers' ids
  /// begin: agency:us-fl/florida.
  private func legislature(of spans: [Span]) -> (jurisdiction: String, name: String)? {
    var states: [String: String] = [:]
    for span in spans where span.type == .agency && span.isListed && span.length > 9 {
      let entity = gazetteer.entities[Int(span.firstTarget)]
      guard entity.jurisdiction.utf8.count == 5, entity.jurisdiction.hasPrefix("us-"),
        let kind = Self.legislatures.first(where: { entity.id.hasSuffix($0) })
      else { continue }
      states[entity.jurisdiction] = String(entity.id.dropLast(kind.count))
    }
    return states.count == 1 ? states.first.map { ($0.key, $0.value) } : nil
  }

  /// Whether a sitting member, Congress itself or one of its committees is named, or a chamber with its country. A text that
  /// calls the members U.S. Rep. and U.S. Sen. tells them from the state's.
  private func speaksOfCongress(_ spans: [Span]) -> Bool {
    let federal = Set(spans.lazy.filter(isTitledWithCountry).map(\.firstTarget))
    return spans.contains { span in
      guard span.firstTarget != Targets.none else { return false }
      let entity = gazetteer.entities[Int(span.firstTarget)]
      if span.type == .senator { return entity.isInOffice(at: day) == true && !federal.contains(span.firstTarget) }
      guard span.type == .agency else { return false }
      return entity.id == "agency:us/congress"
        || span.length > 6 && (entity.id.hasPrefix(Self.senate) || entity.id.hasPrefix("agency:us/house-"))
    }
  }

  private func isTitledWithCountry(_ span: Span) -> Bool {
    span.type == .senator && Self.federalTitles.contains { scan.text.holds($0, before: span.start) }
  }

  private static let federalTitles = ["U.S. ", "US ", "United States "].flatMap { country in
    ["Rep. ", "Sen. ", "Representative ", "Senator ", "Congressman ", "Congresswoman "].map {
      CharacterTable.shared.fold(country + $0)
    }
  }

  private static let legislatures = [
    "-senate", "-house-of-representatives", "-legislature", "-general-assembly", "-state-assembly",
    "-house-of-delegates",
  ]

  /// The states' chambers that the text names in full, by state and kind.
  private func chambersNamed(by spans: [Span]) -> [String: UInt32] {
    var chambers: [String: UInt32] = [:]
    for span in spans where span.type == .agency && span.isListed {
      let entity = gazetteer.entities[Int(span.firstTarget)]
      guard entity.jurisdiction.hasPrefix("us-") else { continue }
      if entity.nameEnglish.hasSuffix(" Senate") { chambers[entity.jurisdiction + "senate"] = span.firstTarget }
      if entity.nameEnglish.hasSuffix(" House of Representatives") {
        chambers[entity.jurisdiction + "house"] = span.firstTarget
      }
    }
    return chambers
  }

  /// The state that the text has named last, within a page before an index; the capital is none.
  private func state(before index: Int) -> String? {
    let places = scan.places
    let end = places.indices.partitionPoint { places[$0].start >= index }
    return places[..<end].suffix(40).last {
      $0.code.hasPrefix("us-") && $0.code != "us-dc" && index - $0.start < Self.page
    }?.code
  }

  /// In symbols.
  private static let page = 3000
  private static let of = Array("of ".utf16)
  private static let ofState = ["state ", "state's "].map { Array($0.utf16) }

  private func isStateSenate(_ entity: Entity) -> Bool {
    entity.jurisdiction.utf8.count == 5 && entity.jurisdiction.hasPrefix("us-")
      && entity.nameEnglish.hasSuffix(" Senate")
  }

  private func house(of jurisdiction: String) -> UInt32? { chamber(named: Self.houseWord, of: jurisdiction) }

  /// The chamber that goes by a name in a state.
  private func chamber(named name: [UInt16], of jurisdiction: String) -> UInt32? {
    guard let group = gazetteer.automaton.group(of: name) else { return nil }
    var found: UInt32?
    gazetteer.forEachEntry(of: group) { entry in
      guard found == nil, entry.meaning == .entity, entry.target != NameEntry.none,
        gazetteer.entities[Int(entry.target)].jurisdiction == jurisdiction
      else { return }
      found = entry.target
    }
    return found
  }
}
