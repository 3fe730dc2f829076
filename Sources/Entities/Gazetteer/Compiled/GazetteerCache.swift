import YuliaoCaching
import YuliaoCorpus

/// Keeps the compiled form of large gazetteers for the next start; a gazetteer is complete without it.
///
/// The key is a digest of the tables and of the rules' own words.
struct GazetteerCache {
  private let cache: CompiledCache

  /// nil where there is nothing to gain, no folder to write to, or the user wants none.
  init?(tables: [(path: String, bytes: [UInt8])], snapshot: CalendarDay?) {
    guard tables.reduce(0, { $0 + $1.bytes.count }) > 1 << 20, CompiledCache.isWanted else { return nil }
    var place = FastDigest()
    var contents = FastDigest()
    for table in tables {
      place.update(table.path)
      contents.update(table.path)
      contents.update(table.bytes)
    }
    contents.update(snapshot.map { "\($0)" } ?? "")
    contents.update(CharacterTable.shared.symbols)
    contents.update(CharacterTable.shared.classes)
    for cue in Cue.allCases {
      for word in Cue.words[cue] ?? [] { contents.update(word) }
    }
    guard let cache = CompiledCache("gazetteer-\(String(place.value[0], radix: 16))", key: contents) else { return nil }
    self.cache = cache
  }

  func read() -> Gazetteer? {
    cache.read { source in CompiledGazetteer(&source).map { Gazetteer($0) } }
  }

  func write(_ gazetteer: Gazetteer) {
    cache.write { CompiledGazetteer.write(gazetteer, to: &$0) }
  }
}
