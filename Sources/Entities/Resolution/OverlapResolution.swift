import YuliaoCorpus

/// Chooses among spans that overlap: the longest wins, then the safer, then the earlier; a name whose end a word of the
/// dictionary crosses counts as two characters shorter (京东|方面, not 京东方|面).
enum OverlapResolution {
  /// The chosen spans by start, with the bodies named inside longer names marked as nested.
  static func choose(_ spans: [Span], keepsNested: (Span, Span) -> Bool) -> [Span] {
    let order = spans.indices.sorted { a, b in
      let x = spans[a]
      let y = spans[b]
      if x.standing != y.standing { return x.standing > y.standing }
      if x.confidence != y.confidence { return x.confidence > y.confidence }
      if x.priority != y.priority { return x.priority > y.priority }
      if x.start != y.start { return x.start < y.start }
      if x.type != y.type { return x.type < y.type }
      return a < b
    }
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
}
