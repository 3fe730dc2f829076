import YuliaoCorpus

/// Chooses among spans that overlap: the longest wins, then the safer, then the earlier; a name whose end a word of the
/// dictionary crosses counts as two characters shorter (京东|方面, not 京东方|面).
enum OverlapResolution {
  /// The chosen spans by start, with the bodies named inside longer names marked as nested.
  static func choose(_ spans: [Span], keepsNested: (Span, Span) -> Bool) -> [Span] {
    guard !spans.isEmpty else { return [] }
    // Plain keys: a span holds counted references, and sorting would copy it over and over.
    var keys: [Key] = []
    keys.reserveCapacity(spans.count)
    var first = Int.max
    var last = Int.min
    for index in spans.indices {
      let key = Key(
        standing: spans[index].standing, confidence: spans[index].confidence, priority: spans[index].priority,
        start: spans[index].start, end: spans[index].end, type: spans[index].type, index: index)
      keys.append(key)
      first = min(first, key.start)
      last = max(last, key.end)
    }
    keys.sort(by: Key.goesFirst)
    var chosen: [Key] = []
    chosen.reserveCapacity(keys.count)
    var nested: [Key] = []
    // Chosen spans do not overlap, so at most one covers each symbol; -1 where none does.
    var owner = [Int32](repeating: -1, count: last - first)
    for key in keys {
      if let at = (key.start..<key.end).first(where: { owner[$0 - first] >= 0 }) {
        let outer = chosen[Int(owner[at - first])]
        if outer.start <= key.start, key.end <= outer.end, outer.start != key.start || outer.end != key.end,
          keepsNested(spans[outer.index], spans[key.index]),
          !nested.contains(where: { $0.start < key.end && key.start < $0.end })
        {
          nested.append(key)
        }
        continue
      }
      for at in key.start..<key.end { owner[at - first] = Int32(chosen.count) }
      chosen.append(key)
    }
    let nestedIndices = nested.map(\.index)
    chosen += nested
    chosen.sort { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
    var result: [Span] = []
    result.reserveCapacity(chosen.count)
    for key in chosen {
      result.append(spans[key.index])
      if nestedIndices.contains(key.index) { result[result.count - 1].isNested = true }
    }
    return result
  }

  /// What decides which span is chosen first.
  private struct Key {
    var standing: Int
    var confidence: Double
    var priority: Int16
    var start: Int
    var end: Int
    var type: EntityType
    var index: Int

    static func goesFirst(_ a: Key, _ b: Key) -> Bool {
      if a.standing != b.standing { return a.standing > b.standing }
      if a.confidence != b.confidence { return a.confidence > b.confidence }
      if a.priority != b.priority { return a.priority > b.priority }
      if a.start != b.start { return a.start < b.start }
      if a.type != b.type { return a.type < b.type }
      return a.index < b.index
    }
  }
}
