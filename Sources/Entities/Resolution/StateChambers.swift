import YuliaoCorpus

/// Tells the chambers of states from those of Congress: a Georgia Senate bid is for the US Senate, and the House that a
/// sentence names behind the Indiana Senate is Indiana's.
struct StateChambers {
  let scan: DocumentScan
  let gazetteer: Gazetteer

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

  /// The chambers that a text calls the state's belong to the state that it has named last.
  private func settleStateChambers(_ spans: inout [Span]) {
    for index in spans.indices where spans[index].type == .agency && spans[index].isListed {
      let span = spans[index].facts
      guard scan.text.holds(Self.ofState, before: span.start), !scan.text.isLatinWordPart(span.start - 7),
        [Self.senate, Self.house].contains(gazetteer.entities[Int(span.firstTarget)].id),
        let state = state(before: span.start),
        let own = named(by: spans, as: span.length == 5 ? "House of Representatives" : "Senate", of: state)
          ?? chamber(named: Array(scan.text.symbols[span.range]), of: state)
      else { continue }
      spans[index].targets = Targets([own, span.firstTarget])
      spans[index].method = .place
      spans[index].confidence = 0.88
    }
  }

  /// The state's chamber that the text names in full.
  private func named(by spans: [Span], as ending: String, of state: String) -> UInt32? {
    spans.first { span in
      guard span.type == .agency, span.isListed else { return false }
      let entity = gazetteer.entities[Int(span.firstTarget)]
      return entity.jurisdiction == state && entity.nameEnglish.hasSuffix(ending)
    }?.firstTarget
  }

  /// The state that the text has named last within some sentences.
  private func state(before index: Int) -> String? {
    let places = scan.places
    let end = places.indices.partitionPoint { places[$0].start >= index }
    return places[..<end].suffix(40).last { $0.code.hasPrefix("us-") }?.code
  }

  private static let ofState = Array("state ".utf16)

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
