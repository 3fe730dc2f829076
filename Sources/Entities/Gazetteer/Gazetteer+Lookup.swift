public import YuliaoCorpus

/// One thing a name can mean, and what the name needs for it.
public struct NameMeaning: Sendable {
  public let entity: Entity
  /// The name as the tables' folded form has it.
  public let name: String
  /// `full`, `short`, `acronym`, `surname`, …
  public let kind: String
  /// `none`, `context`, `anchor`, `place` or `clue`.
  public let evidence: String
  public let priority: Int

  /// Why this meaning would win, in one sentence.
  public var reason: String {
    switch evidence {
    case "context": "counts only with words beside it that speak of such an entity"
    case "anchor": "counts only where the same document names the entity in full, or a title stands beside it"
    case "clue": "tags nothing, but lets doubtful names of the entity count"
    case "place": "counts where the places the text speaks of are those of \(entity.jurisdiction)"
    default: "counts wherever it stands"
    }
  }
}

extension Gazetteer {
  /// All that a name can mean, likeliest first: legislators in office or not long out of it before all others who left,
  /// what needs less evidence, the higher priority, who served last.
  ///
  /// ```swift
  /// gazetteer.lookup("三六零").first?.entity.listings  // ["SSE:601360"]
  /// ```
  ///
  /// Case, width, diacritics and script are folded as in texts; capitals do not count. O(length of the name).
  public func lookup(_ name: String) -> [NameMeaning] {
    let symbols = CharacterTable.shared.fold(name)
    guard let group = automaton.group(of: symbols) else { return [] }
    var meanings: [(entry: NameEntry, meaning: NameMeaning)] = []
    forEachEntry(of: group) { entry in
      guard entry.meaning == .entity, entry.target != NameEntry.none else { return }
      meanings.append(
        (
          entry,
          NameMeaning(
            entity: entities[Int(entry.target)], name: String(decoding: symbols, as: UTF16.self),
            kind: "\(entry.kind)", evidence: "\(entry.evidence)", priority: Int(entry.priority))
        ))
    }
    func rank(_ entry: NameEntry) -> Int {
      switch entry.evidence {
      case .none: 0
      case .place: 1
      case .anchor: 2
      case .context: 3
      case .clue: 4
      }
    }
    // A former senator of some years ago is still written of more than most who sit in the House.
    func isLongGone(_ entity: Entity) -> Bool {
      guard entity.isInOffice(at: snapshot) == false, let end = entity.terms.last?.end else { return false }
      return end.year + 10 < snapshot.year
    }
    return meanings.sorted { a, b in
      if isLongGone(a.meaning.entity) != isLongGone(b.meaning.entity) { return isLongGone(b.meaning.entity) }
      if rank(a.entry) != rank(b.entry) { return rank(a.entry) < rank(b.entry) }
      if a.entry.priority != b.entry.priority { return a.entry.priority > b.entry.priority }
      let lastA = a.meaning.entity.terms.last?.end
      let lastB = b.meaning.entity.terms.last?.end
      if let lastA, let lastB, lastA != lastB { return lastA > lastB }
      return a.entry.target < b.entry.target
    }.map(\.meaning)
  }
}
