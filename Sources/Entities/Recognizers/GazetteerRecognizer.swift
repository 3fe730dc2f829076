import YuliaoCorpus

/// Finds the gazetteers' names, each as a span for every type and evidence it can have.
struct GazetteerRecognizer {
  let gazetteer: Gazetteer

  func spans(in scan: DocumentScan) -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(scan.nameHits.count)
    for hit in scan.nameHits {
      let start = Int(hit.start)
      let end = Int(hit.end)
      guard let edge = HanEdges.judge(scan, start, end) else { continue }
      let first = spans.count
      var at = gazetteer.firstEntries[Int(hit.group)]
      while at != NameEntry.none {
        let entry = gazetteer.entries[Int(at)]
        at = entry.next
        guard entry.meaning == .entity, entry.target != NameEntry.none, scan.fits(entry, start, end) else { continue }
        let type = GazetteerRecognizer.family(gazetteer.entities[Int(entry.target)].type)
        let evidence = edge == .doubtful && entry.evidence == .none && entry.length < 3 ? .context : entry.evidence
        if let known = spans[first...].firstIndex(where: { $0.type == type && $0.evidence == evidence }) {
          if !spans[known].targets.contains(entry.target) { spans[known].targets.append(entry.target) }
          spans[known].priority = max(spans[known].priority, entry.priority)
        } else {
          spans.append(
            Span(
              start: start, end: end, type: type, targets: [entry.target], kind: entry.kind, evidence: evidence,
              confidence: edge == .doubtful ? 0.85 : 0.96, priority: entry.priority))
        }
      }
    }
    return spans
  }

  /// Both chambers are one family until the article's date decides.
  static func family(_ type: EntityType) -> EntityType { type == .representative ? .senator : type }
}
