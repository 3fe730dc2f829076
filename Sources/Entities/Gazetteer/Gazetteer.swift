import YuliaoCorpus

/// Who and what names stand for: entities, their names in both languages, places and the rules' cue words.
///
/// ```swift
/// let gazetteer = try Gazetteer.load(directory: "Corpus/gazetteers")
/// gazetteer.lookup("霍利").first?.entity.id  // "bioguide:H001089"
/// ```
///
/// Immutable once loaded, so all workers share one. Loading takes about 100 ms for 25,000 entities.
public final class Gazetteer: Sendable {
  /// In the order of their rows.
  public let entities: [Entity]
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
  let indexOfID: [String: UInt32]
  /// The entity that a listing (`SSE:601360`) belongs to.
  let indexOfListing: [String: UInt32]

  init(builder: GazetteerBuilder, digest: String, snapshot: CalendarDay) {
    entities = builder.entities
    automaton = builder.automaton
    entries = builder.entries
    firstEntries = builder.firstEntries
    places = builder.places
    indexOfID = builder.indexOfID
    indexOfListing = builder.indexOfListing
    self.digest = digest
    self.snapshot = snapshot
  }

  /// The entity with an id; constant time.
  public func entity(id: String) -> Entity? {
    indexOfID[id].map { entities[Int($0)] }
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
