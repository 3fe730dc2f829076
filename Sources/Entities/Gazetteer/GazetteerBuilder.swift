import YuliaoCorpus

/// Collects entities, names, places and cues and grows the automaton over them.
struct GazetteerBuilder {
  private(set) var entities: [Entity] = []
  private(set) var indexOfID: [String: UInt32] = [:]
  private(set) var indexOfListing: [String: UInt32] = [:]
  private(set) var automaton: NameAutomaton
  private(set) var entries: [NameEntry] = []
  private(set) var firstEntries: [UInt32] = []
  private var lastEntries: [UInt32] = []
  private(set) var places: [String] = []
  private var indexOfPlace: [String: UInt32] = [:]
  private var folded: [UInt16] = []
  private let table = CharacterTable.shared

  init(expectedNames: Int) {
    automaton = NameAutomaton(expectedNames: expectedNames)
    entries.reserveCapacity(expectedNames)
    firstEntries.reserveCapacity(expectedNames)
    lastEntries.reserveCapacity(expectedNames)
    entities.reserveCapacity(expectedNames / 2)
    indexOfID.reserveCapacity(expectedNames / 2)
  }

  /// Adds an entity, or puts it in the place of the one with the same id.
  mutating func add(_ entity: Entity) -> UInt32 {
    if let index = indexOfID[entity.id] {
      entities[Int(index)] = entity
      return index
    }
    let index = UInt32(entities.count)
    entities.append(entity)
    indexOfID[entity.id] = index
    for listing in entity.listings { indexOfListing[listing] = index }
    return index
  }

  /// Adds a name of an entity; where the pair is there already, a later row overrides kind, evidence and priority.
  mutating func add(
    name: String, of entity: UInt32, kind: NameKind = .full, evidence: Evidence = .none, priority: Int16 = 0,
    overrides: Bool = true
  ) {
    addEntry(
      name: name, meaning: .entity, target: entity, kind: kind, evidence: evidence, priority: priority,
      overrides: overrides)
  }

  /// Adds a name given as UTF-8, without making a `String` of it.
  mutating func add(
    name: UnsafeBufferPointer<UInt8>, of entity: UInt32, kind: NameKind, evidence: Evidence, priority: Int16
  ) {
    addEntry(
      name: name, meaning: .entity, target: entity, kind: kind, evidence: evidence, priority: priority, overrides: true)
  }

  mutating func add(place code: String, name: String) {
    let index: UInt32
    if let known = indexOfPlace[code] {
      index = known
    } else {
      index = UInt32(places.count)
      places.append(code)
      indexOfPlace[code] = index
    }
    addEntry(
      name: name, meaning: .place, target: index, kind: .full, evidence: .none, priority: 0, overrides: true)
  }

  mutating func add(cue: Cue, name: String) {
    addEntry(
      name: name, meaning: .cue, target: UInt32(cue.rawValue), kind: .full, evidence: .none, priority: 0,
      overrides: true)
  }

  /// Takes a name away from all entities, also from those that a rule would find in the text.
  mutating func deny(name: String) {
    remove(name: name, of: nil)
    add(cue: .blocker, name: name)
  }

  /// Takes a name away from an entity (a deny list's row); does nothing where it has no such name.
  mutating func remove(name: String, of entity: UInt32?) {
    guard let group = automaton.group(of: CharacterTable.shared.fold(name)) else { return }
    var at = firstEntries[Int(group)]
    while at != NameEntry.none {
      if entries[Int(at)].meaning == .entity, entity == nil || entries[Int(at)].target == entity {
        entries[Int(at)].target = NameEntry.none
      }
      at = entries[Int(at)].next
    }
  }

  private mutating func addEntry(
    name: String, meaning: NameEntry.Meaning, target: UInt32, kind: NameKind, evidence: Evidence, priority: Int16,
    overrides: Bool
  ) {
    var name = name
    name.withUTF8 {
      addEntry(
        name: $0, meaning: meaning, target: target, kind: kind, evidence: evidence, priority: priority,
        overrides: overrides)
    }
  }

  private mutating func addEntry(
    name: UnsafeBufferPointer<UInt8>, meaning: NameEntry.Meaning, target: UInt32, kind: NameKind, evidence: Evidence,
    priority: Int16, overrides: Bool
  ) {
    let capitals = fold(name)
    guard !folded.isEmpty else { return }
    let next = UInt32(entries.count)
    let (group, isNew) = folded.withUnsafeBufferPointer {
      automaton.insert($0, beginsSmall: capitals & 1 == 0)
    }
    let entry = NameEntry(
      capitals: capitals, target: target, next: NameEntry.none, priority: priority,
      length: UInt16(min(folded.count, Int(UInt16.max))), meaning: meaning, kind: kind, evidence: evidence)
    if isNew {
      firstEntries.append(next)
      lastEntries.append(next)
      entries.append(entry)
      return
    }
    var at = firstEntries[Int(group)]
    while at != NameEntry.none {
      let known = entries[Int(at)]
      if known.meaning == meaning, known.target == target, known.capitals == capitals {
        if overrides {
          entries[Int(at)].kind = kind
          entries[Int(at)].evidence = evidence
          entries[Int(at)].priority = priority
        }
        return
      }
      at = known.next
    }
    entries[Int(lastEntries[Int(group)])].next = next
    lastEntries[Int(group)] = next
    entries.append(entry)
  }

  /// Puts a name's symbols into `folded` and gives the capitals among the first 64.
  private mutating func fold(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    folded.removeAll(keepingCapacity: true)
    var capitals: UInt64 = 0
    var at = 0
    while at < name.count {
      let (scalar, width) = FoldedText.decode(name, at)
      at += width
      if folded.count < 64, scalar < 0x10000,
        table.classes[Int(scalar)] & CharacterClass.upper.rawValue != 0
      {
        capitals |= 1 << UInt64(folded.count)
      }
      folded.append(table.symbol(of: scalar))
    }
    return capitals
  }
}
