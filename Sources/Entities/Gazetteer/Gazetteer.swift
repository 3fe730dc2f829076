public import YuliaoCorpus

/// Who and what names stand for: entities, their names in both languages, places and the rules' cue words.
///
/// ```swift
/// let gazetteer = try Gazetteer.load(directory: "Corpus/gazetteers")
/// gazetteer.lookup("霍利").first?.entity.id  // "bioguide:H001089"
/// ```
///
/// Immutable once loaded, so all workers share one. 50,000 entities with 200,000 names load in about 0.2 seconds from
/// the tables, and in a fifth of that from the compiled form that a first loading leaves in the cache.
public final class Gazetteer: Sendable {
  /// In the order of their rows.
  public let entities: EntityList
  /// SHA-256 over the tables it was loaded from, in hexadecimal.
  public let digest: String
  /// The day as of which the tables speak; undated articles are judged by it.
  public let snapshot: CalendarDay

  let automaton: NameAutomaton
  let entries: [NameEntry]
  /// First entry of each name group.
  let firstEntries: [UInt32]
  /// ISO 3166 codes of the places, by target index.
  let places: [String]
  let indexOfID: StringIndex
  /// The entity that a listing (`SSE:601360`) belongs to.
  let indexOfListing: StringIndex

  init(builder: consuming GazetteerBuilder, digest: String, snapshot: CalendarDay) {
    let (store, names) = builder.finish()
    entities = EntityList(store)
    automaton = names.automaton
    entries = names.entries
    firstEntries = names.firstEntries
    places = builder.places
    indexOfID = builder.indexOfID
    indexOfListing = builder.indexOfListing
    self.digest = digest
    self.snapshot = snapshot
  }

  init(_ compiled: CompiledGazetteer) {
    entities = EntityList(compiled.entities)
    automaton = compiled.automaton
    entries = compiled.entries
    firstEntries = compiled.firstEntries
    places = compiled.places
    indexOfID = compiled.indexOfID
    indexOfListing = compiled.indexOfListing
    digest = compiled.digest
    snapshot = compiled.snapshot
  }

  /// The entity with an id; constant time.
  public func entity(id: String) -> Entity? {
    indexOfID[id].map { entities[Int($0)] }
  }

  /// The first entity in the order of the tables that a folded name means as wanted; nil where there is none.
  func target(named name: [UInt16], where isWanted: (NameEntry) -> Bool) -> UInt32? {
    guard let group = automaton.group(of: name) else { return nil }
    var at = firstEntries[Int(group)]
    while at != NameEntry.none {
      let entry = entries[Int(at)]
      if entry.meaning == .entity, entry.target != NameEntry.none, isWanted(entry) { return entry.target }
      at = entry.next
    }
    return nil
  }

  /// The one entity that a folded name means wherever it stands; nil where it means several or needs words beside it.
  func onlyTarget(of name: [UInt16], where isWanted: (NameEntry) -> Bool = { _ in true }) -> UInt32? {
    guard let group = automaton.group(of: name) else { return nil }
    var only: UInt32?
    var isOne = true
    forEachEntry(of: group) { entry in
      guard entry.meaning == .entity, entry.evidence == .none, entry.target != NameEntry.none, isWanted(entry) else {
        return
      }
      if let only, only != entry.target { isOne = false }
      only = entry.target
    }
    return isOne ? only : nil
  }

  /// Calls a function with each meaning of a name group, in the order of the tables.
  func forEachEntry(of group: UInt32, _ body: (NameEntry) -> Void) {
    var at = firstEntries[Int(group)]
    while at != NameEntry.none {
      let entry = entries[Int(at)]
      body(entry)
      at = entry.next
    }
  }
}
