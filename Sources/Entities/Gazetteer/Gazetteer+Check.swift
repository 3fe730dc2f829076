import YuliaoCorpus

/// A row of the gazetteers that deserves a look.
public struct GazetteerFinding: Sendable, Equatable, Comparable {
  public enum Kind: String, Sendable, CaseIterable, Comparable {
    /// An id that does not have the form its type asks for.
    case malformedID = "malformed-id"
    /// A listing that is not `EXCHANGE:CODE` of a known exchange.
    case malformedListing = "malformed-listing"
    /// One register's id (Bioguide, CIK, Wikidata, listing) on two entities.
    case duplicate
    /// A name that is safe for two entities at once, so that nothing decides.
    case collision
    /// A safe name that is an ordinary word.
    case commonWord = "common-word"

    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  public let kind: Kind
  /// The name or id it is about.
  public let subject: String
  public let entities: [String]
  public let detail: String

  public static func < (a: GazetteerFinding, b: GazetteerFinding) -> Bool {
    (a.kind, a.subject, a.entities.first ?? "") < (b.kind, b.subject, b.entities.first ?? "")
  }
}

extension Gazetteer {
  /// Looks for duplicates, collisions, safe names that are ordinary words, and malformed ids.
  ///
  /// - Parameter isCommonWord: tells an ordinary word; asked once for each safe name of one word.
  public func check(isCommonWord: (String) -> Bool) -> [GazetteerFinding] {
    (idFindings() + duplicateFindings() + nameFindings(isCommonWord)).sorted()
  }

  private func idFindings() -> [GazetteerFinding] {
    var findings: [GazetteerFinding] = []
    for entity in entities {
      let prefix = entity.type.isLegislator ? "bioguide:" : "\(entity.type.rawValue):"
      if !entity.id.hasPrefix(prefix) || entity.id.contains(" ") || entity.id.count == prefix.count {
        findings.append(
          GazetteerFinding(
            kind: .malformedID, subject: entity.id, entities: [entity.id],
            detail: "a \(entity.type.rawValue) begins with \(prefix)"))
      }
      for listing in entity.listings {
        let parts = listing.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count != 2 || !ListingCode.known.contains(String(parts[0])) || parts[1].isEmpty {
          findings.append(
            GazetteerFinding(
              kind: .malformedListing, subject: listing, entities: [entity.id],
              detail: "a listing is EXCHANGE:CODE of a known exchange"))
        }
      }
    }
    return findings
  }

  private func duplicateFindings() -> [GazetteerFinding] {
    var owners: [String: [String]] = [:]
    for entity in entities {
      for id in entity.listings + [entity.cik, entity.bioguide, entity.wikidata].filter({ !$0.isEmpty }) {
        owners[id, default: []].append(entity.id)
      }
    }
    return owners.filter { $0.value.count > 1 }.map {
      GazetteerFinding(
        kind: .duplicate, subject: $0.key, entities: $0.value.sorted(),
        detail: "one register's id on \($0.value.count) entities")
    }
  }

  private func nameFindings(_ isCommonWord: (String) -> Bool) -> [GazetteerFinding] {
    var findings: [GazetteerFinding] = []
    for group in 0..<UInt32(automaton.count) {
      var safe: [(capitals: UInt64, entity: Entity, priority: Int16)] = []
      forEachEntry(of: group) { entry in
        guard entry.meaning == .entity, entry.evidence == .none, entry.target != NameEntry.none else { return }
        safe.append((entry.capitals, entities[Int(entry.target)], entry.priority))
      }
      guard !safe.isEmpty else { continue }
      let name = String(decoding: automaton.symbols(of: group), as: UTF16.self)
      let highest = safe.map(\.priority).max()!
      var rivals: [(entity: Entity, capitals: UInt64)] = []
      for name in safe where name.priority == highest && !name.entity.type.isLegislator {
        // One entity may write its name with several capitals (36Kr, 36kr).
        if !rivals.contains(where: { $0.entity.id == name.entity.id }) { rivals.append((name.entity, name.capitals)) }
      }
      if Set(rivals.map(\.entity.type)).count < rivals.count {
        findings.append(
          GazetteerFinding(
            kind: .collision, subject: name, entities: rivals.map(\.entity.id).sorted(),
            detail: "a safe name of \(rivals.count) entities; give it an evidence or a priority"))
      }
      if isCommonWord(name) {
        findings.append(
          GazetteerFinding(
            kind: .commonWord, subject: name, entities: safe.map(\.entity.id).sorted(),
            detail: "an ordinary word; give it the evidence context"))
      }
    }
    return findings
  }
}
