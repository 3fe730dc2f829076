import YuliaoCorpus

/// What changed between two runs over the same articles: mentions and entities that came, went or changed.
///
/// ```swift
/// let difference = try RunDifference(before: RunFolder("old"), after: RunFolder("new"))
/// difference.summary
/// ```
///
/// Mentions are the same where document, place and type family agree. Memory is linear in the mentions of the first run
/// and in what changed.
package struct RunDifference {
  package enum Change: String, Sendable, CaseIterable {
    case came, went
    /// The same place, another entity.
    case relinked
    /// The same place and entity, another type.
    case retyped
  }

  package struct MentionChange: Sendable, Equatable {
    package var change: Change
    package var documentID: String
    package var start: Int
    package var end: Int
    package var surface: String
    package var typeBefore: EntityType?
    package var typeAfter: EntityType?
    package var idBefore: String
    package var idAfter: String
    package var context: String
  }

  package struct EntityChange: Sendable, Equatable {
    package var change: Change
    package var id: String
    package var name: String
    package var mentionsBefore: Int
    package var mentionsAfter: Int
  }

  /// In the order of the second run's documents; what only the first run has comes last.
  package private(set) var mentions: [MentionChange] = []
  /// Those that came, then those that went, most mentions first.
  package private(set) var entities: [EntityChange] = []
  package private(set) var unchanged = 0
  package private(set) var documentsOnlyBefore = 0
  package private(set) var documentsOnlyAfter = 0

  private struct Place: Hashable {
    var start: Int
    var end: Int
  }

  package init(before: RunFolder, after: RunFolder) throws(RunFolderError) {
    var old: [String: [MentionRow]] = [:]
    var order: [String] = []
    var reader = try MentionReader(before)
    while var row = try reader.next() {
      if old[row.documentID] == nil { order.append(row.documentID) }
      // The longest of its fields; shown only where the mention went.
      row.candidates = []
      old[row.documentID, default: []].append(row)
    }
    reader = try MentionReader(after)
    var group: [MentionRow] = []
    while let row = try reader.next() {
      if let first = group.first, first.documentID != row.documentID {
        compare(old.removeValue(forKey: first.documentID) ?? [], group)
        group = []
      }
      group.append(row)
    }
    if let first = group.first { compare(old.removeValue(forKey: first.documentID) ?? [], group) }
    for id in order { if let rows = old.removeValue(forKey: id) { compare(rows, []) } }
    try compareEntities(before.entities(), after.entities())
    try compareDocuments(before, after)
  }

  private mutating func compare(_ old: [MentionRow], _ new: [MentionRow]) {
    var left: [Place: [MentionRow]] = [:]
    for row in old { left[Place(start: row.start, end: row.end), default: []].append(row) }
    var changes: [MentionChange] = []
    for row in new {
      let place = Place(start: row.start, end: row.end)
      // The same entity first: several may stand in one place.
      guard var candidates = left[place], !candidates.isEmpty else {
        changes.append(MentionChange(.came, before: nil, after: row))
        continue
      }
      let at = candidates.firstIndex { $0.entityID == row.entityID } ?? 0
      let match = candidates.remove(at: at)
      left[place] = candidates
      if match.entityID != row.entityID {
        changes.append(MentionChange(.relinked, before: match, after: row))
      } else if match.type != row.type {
        changes.append(MentionChange(.retyped, before: match, after: row))
      } else {
        unchanged += 1
      }
    }
    for rows in left.values { for row in rows { changes.append(MentionChange(.went, before: row, after: nil)) } }
    mentions += changes.sorted { ($0.start, $0.end, $0.idBefore) < ($1.start, $1.end, $1.idBefore) }
  }

  private mutating func compareEntities(_ old: [EntityRow], _ new: [EntityRow]) {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for row in new {
      seen.insert(row.id)
      if before[row.id] == nil {
        entities.append(
          EntityChange(change: .came, id: row.id, name: row.name, mentionsBefore: 0, mentionsAfter: row.mentions))
      }
    }
    for row in old where !seen.contains(row.id) {
      entities.append(
        EntityChange(change: .went, id: row.id, name: row.name, mentionsBefore: row.mentions, mentionsAfter: 0))
    }
  }

  private mutating func compareDocuments(_ before: RunFolder, _ after: RunFolder) throws(RunFolderError) {
    var old: Set<String> = []
    var table = try before.table(.documents)
    while try table.next() { old.insert(table.string(0)) }
    table = try after.table(.documents)
    while try table.next() { if old.remove(table.string(0)) == nil { documentsOnlyAfter += 1 } }
    documentsOnlyBefore = old.count
  }
}

extension RunDifference.MentionChange {
  init(_ change: RunDifference.Change, before: MentionRow?, after: MentionRow?) {
    let row = (after ?? before)!
    self.init(
      change: change, documentID: row.documentID, start: row.start, end: row.end, surface: row.surface,
      typeBefore: before?.type, typeAfter: after?.type, idBefore: before?.entityID ?? "",
      idAfter: after?.entityID ?? "",
      context: row.context)
  }
}

extension EntityRow {
  /// The name a person reads: English, else Chinese, else the form met most.
  package var name: String {
    [nameEnglish, nameChinese, surfaces.first ?? ""].first { !$0.isEmpty } ?? id
  }
}
