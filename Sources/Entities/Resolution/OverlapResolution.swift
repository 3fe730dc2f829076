import YuliaoCorpus

/// Chooses among spans that overlap: the longest wins, then the safer, then the earlier; a name whose end a word of the
/// dictionary crosses counts as two characters shorter (京东|方面, not 京东方|面).
enum OverlapResolution {
  /// The chosen spans by start, with the bodies named inside longer names marked as nested.
  ///
  /// Spans that no other overlaps, which most are, are chosen as they stand; only heaps of overlapping ones are sorted.
  static func choose(_ spans: [Span], keepsNested: (Span, Span) -> Bool) -> [Span] {
    guard spans.count > 1 else { return spans }
    let order = byStart(spans)
    var result: [Span] = []
    result.reserveCapacity(spans.count)
    var at = 0
    while at < order.count {
      var end = spans[order[at]].end
      var next = at + 1
      while next < order.count, spans[order[next]].start < end {
        end = max(end, spans[order[next]].end)
        next += 1
      }
      if next == at + 1 {
        result.append(spans[order[at]])
      } else {
        chooseOverlapping(spans, order[at..<next], keepsNested, &result)
      }
      at = next
    }
    return result
  }

  /// What ``choose(_:keepsNested:)`` gives for spans it has chosen already and some more, none of them nested.
  static func choose(_ settled: [Span], and more: [Span]) -> [Span] {
    more.isEmpty ? settled : choose(settled + more) { _, _ in false }
  }

  /// The indices of spans by start, equals in the order they have.
  private static func byStart(_ spans: [Span]) -> [Int] {
    var keys: [UInt64] = []
    keys.reserveCapacity(spans.count)
    var isSorted = true
    for index in spans.indices {
      let key = UInt64(UInt32(spans[index].start)) << 32 | UInt64(index)
      if let last = keys.last, last > key { isSorted = false }
      keys.append(key)
    }
    if !isSorted { keys.sort() }
    return keys.map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Chooses among spans of which each overlaps another, and appends the chosen by start.
  private static func chooseOverlapping(
    _ spans: [Span], _ indices: ArraySlice<Int>, _ keepsNested: (Span, Span) -> Bool, _ result: inout [Span]
  ) {
    // Plain keys: a span holds counted references, and sorting would copy it over and over.
    var keys: [Key] = []
    keys.reserveCapacity(indices.count)
    var first = Int.max
    var last = Int.min
    for index in indices {
      let key = Key(
        standing: spans[index].standing, confidence: spans[index].confidence, priority: spans[index].priority,
        start: spans[index].start, end: spans[index].end, type: spans[index].type, index: index)
      keys.append(key)
      first = min(first, key.start)
      last = max(last, key.end)
    }
    keys.sort(by: Key.goesFirst)
    var chosen: [Key] = []
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
    for key in chosen {
      result.append(spans[key.index])
      if nestedIndices.contains(key.index) { result[result.count - 1].isNested = true }
    }
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
