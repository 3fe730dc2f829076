import YuliaoCaching
import YuliaoCorpus

/// A gazetteer as flat arrays, in the order in which the compiled form keeps them.
///
/// The file is one array after the other, a row of lengths before them and their digest behind. It belongs to the
/// machine and the binary that wrote it; nothing of it is used before lengths, digest and every index have been checked.
struct CompiledGazetteer {
  var automaton: NameAutomaton
  var entries: [NameEntry]
  var firstEntries: [UInt32]
  var places: [String]
  var entities: EntityStore
  var indexOfID: StringIndex
  var indexOfListing: StringIndex
  var digest: String
  var snapshot: CalendarDay

  /// Reads the arrays one by one; nil where anything does not fit.
  init?(_ source: inout ArraySource) {
    guard let stored = NameAutomaton.Stored(&source), let automaton = NameAutomaton(stored: stored),
      let entries: [NameEntry] = source.array(), let firstEntries: [UInt32] = source.array(),
      let starts: [UInt32] = source.array(), let bytes: [UInt8] = source.array(),
      let ids = StringIndex.Stored(&source), let listings = StringIndex.Stored(&source),
      let words: [UInt8] = source.array(), source.isComplete,
      starts.first == 0, starts.last.map(Int.init) == bytes.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
      let indexOfID = ids.index(limit: starts.count - 1), let indexOfListing = listings.index(limit: starts.count - 1)
    else { return nil }
    let texts = String(decoding: words, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard texts.count >= 2, let snapshot = CalendarDay(isoPrefix: texts[1]) else { return nil }
    digest = String(texts[0])
    self.snapshot = snapshot
    places = texts.dropFirst(2).map(String.init)
    let placeCount = places.count
    guard firstEntries.count == automaton.count, firstEntries.allSatisfy({ Int($0) < entries.count }),
      entries.withUnsafeBytes(NameEntry.areWellFormed)
    else { return nil }
    for (index, entry) in entries.enumerated() {
      // A chain of meanings only runs forward, so it ends.
      if entry.next != NameEntry.none, Int(entry.next) <= index || Int(entry.next) >= entries.count { return nil }
      let limit =
        switch entry.meaning {
        case .entity: starts.count - 1
        case .place: placeCount
        case .cue: Cue.allCases.count
        }
      if entry.target != NameEntry.none, Int(entry.target) >= limit { return nil }
    }
    self.automaton = automaton
    self.entries = entries
    self.firstEntries = firstEntries
    entities = EntityStore(starts: starts, bytes: bytes)
    self.indexOfID = indexOfID
    self.indexOfListing = indexOfListing
  }

  /// Hands the arrays of a gazetteer to a sink, in the order in which they are read again.
  static func write(_ gazetteer: Gazetteer, to sink: inout ArraySink) {
    let names = gazetteer.automaton.stored
    for filter in [names.firsts, names.pairs, names.words, names.smallWords, names.steps] { sink.add(filter) }
    sink.add(names.slots)
    sink.add(names.pool)
    sink.add(names.poolStarts)
    sink.add(gazetteer.entries)
    sink.add(gazetteer.firstEntries)
    sink.add(gazetteer.entities.stored.starts)
    sink.add(gazetteer.entities.stored.bytes)
    for index in [gazetteer.indexOfID, gazetteer.indexOfListing] {
      sink.add(index.slots)
      sink.add(index.starts)
      sink.add(index.bytes)
      sink.add(index.values)
    }
    sink.add(Array(([gazetteer.digest, "\(gazetteer.snapshot)"] + gazetteer.places).joined(separator: "\n").utf8))
  }
}

extension NameAutomaton.Stored {
  fileprivate init?(_ source: inout ArraySource) {
    guard let firsts: [UInt64] = source.array(), let pairs: [UInt64] = source.array(),
      let words: [UInt64] = source.array(), let smallWords: [UInt64] = source.array(),
      let steps: [UInt64] = source.array(), let slots: [UInt64] = source.array(), let pool: [UInt16] = source.array(),
      let poolStarts: [UInt32] = source.array()
    else { return nil }
    self.init(
      firsts: firsts, pairs: pairs, words: words, smallWords: smallWords, steps: steps, slots: slots, pool: pool,
      poolStarts: poolStarts)
  }
}

extension StringIndex {
  fileprivate struct Stored {
    let slots: [UInt32]
    let starts: [UInt32]
    let bytes: [UInt8]
    let values: [UInt32]

    init?(_ source: inout ArraySource) {
      guard let slots: [UInt32] = source.array(), let starts: [UInt32] = source.array(),
        let bytes: [UInt8] = source.array(), let values: [UInt32] = source.array()
      else { return nil }
      self.slots = slots
      self.starts = starts
      self.bytes = bytes
      self.values = values
    }

    func index(limit: Int) -> StringIndex? {
      StringIndex(slots: slots, starts: starts, bytes: bytes, values: values, limit: limit)
    }
  }
}

extension NameEntry {
  /// Whether raw bytes hold only values that the enumerations have.
  fileprivate static func areWellFormed(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let meaning = MemoryLayout<NameEntry>.offset(of: \.meaning),
      let kind = MemoryLayout<NameEntry>.offset(of: \.kind),
      let evidence = MemoryLayout<NameEntry>.offset(of: \.evidence)
    else { return false }
    let kinds = UInt8(NameKind.allCases.count)
    let evidences = UInt8(Evidence.allCases.count)
    for at in stride(from: 0, to: bytes.count, by: MemoryLayout<NameEntry>.stride) {
      if bytes[at + meaning] > Meaning.cue.rawValue || bytes[at + kind] >= kinds || bytes[at + evidence] >= evidences {
        return false
      }
    }
    return true
  }
}
