import YuliaoCorpus

/// Collects entities, places and cues from tables, and hands their names to a ``NameCollector`` on another core.
struct GazetteerBuilder {
  private var rows = EntityRows()
  private(set) var indexOfID: StringIndex
  private(set) var indexOfListing: StringIndex
  private(set) var places: [String] = []
  private var indexOfPlace: [String: UInt32] = [:]
  private var batch = NameBatch()
  private let collector: NameCollector

  init(expectedNames: Int) {
    collector = NameCollector(expectedNames: expectedNames)
    indexOfID = StringIndex(expectedKeys: expectedNames / 4)
    indexOfListing = StringIndex(expectedKeys: expectedNames / 8)
    rows.reserve(entities: expectedNames / 4)
  }

  /// Adds an entity, or puts it in the place of the one with the same id; `fill` puts its row.
  mutating func addEntity(id: UnsafeBufferPointer<UInt8>, _ fill: (inout EntityRows) -> Void) -> (
    index: UInt32, isNew: Bool
  ) {
    let next = UInt32(rows.count)
    let known = indexOfID.insert(id, next)
    rows.add(at: known.map(Int.init), fill)
    return (known ?? next, known == nil)
  }

  /// Says that a listing is the entity's, even if it was another's.
  mutating func add(listing: UnsafeBufferPointer<UInt8>, of entity: UInt32) {
    indexOfListing[listing] = entity
  }

  /// Adds a name of an entity.
  ///
  /// - Parameter overrides: whether kind, evidence and priority count where the entity has the name already.
  mutating func add(
    name: UnsafeBufferPointer<UInt8>, of entity: UInt32, kind: NameKind, evidence: Evidence, priority: Int16,
    overrides: Bool = true
  ) {
    append(
      name,
      NameBatch.Row(
        start: 0, end: 0, target: entity, priority: priority, meaning: .entity, kind: kind, evidence: evidence,
        action: overrides ? .add : .addIfNew))
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
    append(name, NameBatch.Row(start: 0, end: 0, target: index, meaning: .place))
  }

  mutating func add(cue: Cue, name: String) {
    append(name, NameBatch.Row(start: 0, end: 0, target: UInt32(cue.rawValue), meaning: .cue))
  }

  /// Takes a name away from all entities, also from those that a rule would find in the text.
  mutating func deny(name: String) {
    append(name, NameBatch.Row(start: 0, end: 0, target: 0, meaning: .entity, action: .removeFromAll))
    add(cue: .blocker, name: name)
  }

  /// Takes a name away from an entity (a deny list's row); does nothing where it has no such name.
  mutating func remove(name: String, of entity: UInt32) {
    append(name, NameBatch.Row(start: 0, end: 0, target: entity, meaning: .entity, action: .remove))
  }

  private mutating func append(_ name: String, _ row: NameBatch.Row) {
    var name = name
    name.withUTF8 { append($0, row) }
  }

  private mutating func append(_ name: UnsafeBufferPointer<UInt8>, _ row: NameBatch.Row) {
    put(name, row)
    // 小鹏 P7: with a space the maker's name stands by itself.
    guard row.meaning == .entity, row.evidence != .clue, let spaced = MixedNames.spaced(name) else { return }
    spaced.withUnsafeBufferPointer { put($0, row) }
  }

  private mutating func put(_ name: UnsafeBufferPointer<UInt8>, _ row: NameBatch.Row) {
    batch.append(name, row)
    if batch.isFull {
      collector.take(batch)
      batch = NameBatch()
    }
  }

  /// The rows of all entities, and all names.
  mutating func finish() -> (entities: EntityStore, names: CollectedNames) {
    collector.take(batch)
    batch = NameBatch()
    let (starts, bytes) = rows.finish()
    return (EntityStore(starts: starts, bytes: bytes), collector.finish())
  }
}
