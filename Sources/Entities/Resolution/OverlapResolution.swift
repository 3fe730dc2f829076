import YuliaoCorpus

/// Chooses among spans that overlap: the longest wins, then the safer, then the earlier; a name whose end a word of the
/// dictionary crosses counts as two characters shorter (京东|方面, not 京东方|面).
enum OverlapResolution {
  /// The chosen spans by start, with the bodies named inside longer names marked as nested.
  static func choose(_ spans: [Span], keepsNested: (Span, Span) -> Bool) -> [Span] {
    // Plain keys: a span holds counted references, and sorting would copy it over and over.
    let keys = spans.enumerated().map { index, span in
      Key(
        standing: span.standing, confidence: span.confidence, priority: span.priority, start: span.start,
        type: span.type, index: index)
    }
    let order = keys.sorted(by: Key.goesFirst).lazy.map(\.index)
    var chosen: [Span] = []
    var nested: [Span] = []
    guard let first = spans.lazy.map(\.start).min(), let end = spans.lazy.map(\.end).max() else { return [] }
    // Chosen spans do not overlap, so at most one covers each symbol; -1 where none does.
    var owner = [Int32](repeating: -1, count: end - first)
    for index in order {
      var span = spans[index]
      var conflict: Int?
      for at in span.range {
        if owner[at - first] >= 0 {
          conflict = Int(owner[at - first])
          break
        }
      }
      if let conflict {
        if chosen[conflict].contains(span), chosen[conflict].range != span.range,
          keepsNested(chosen[conflict], span),
          !nested.contains(where: { $0.overlaps(span) })
        {
          span.isNested = true
          nested.append(span)
        }
        continue
      }
      for at in span.range { owner[at - first] = Int32(chosen.count) }
      chosen.append(span)
    }
    return (chosen + nested).sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
  }

  /// What decides which span is chosen first.
  private struct Key {
    var standing: Int
    var confidence: Double
    var priority: Int16
    var start: Int
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
