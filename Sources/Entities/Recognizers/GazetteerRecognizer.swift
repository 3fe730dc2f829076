import YuliaoCorpus

/// Finds the gazetteers' names, each as a span for every type and evidence it can have.
struct GazetteerRecognizer {
  let gazetteer: Gazetteer

  /// - Parameter clues: takes the entities that a product or a person of theirs speaks for.
  func spans(in scan: DocumentScan, clues: inout [UInt32]) -> [Span] {
    let speaksOfProduce = ContextEvidence.speaksOfProduce(scan)
    var spans: [Span] = []
    spans.reserveCapacity(scan.nameHits.count)
    for hit in scan.nameHits {
      let start = Int(hit.start)
      let end = Int(hit.end)
      guard let edge = HanEdges.judge(scan, start, end), !isBlocked(start, end, scan) else { continue }
      let first = spans.count
      var at = gazetteer.firstEntries[Int(hit.group)]
      while at != NameEntry.none {
        let entry = gazetteer.entries[Int(at)]
        at = entry.next
        guard entry.meaning == .entity, entry.target != NameEntry.none, scan.fits(entry, start, end) else { continue }
        if entry.evidence == .clue {
          clues.append(entry.target)
          continue
        }
        let type = GazetteerRecognizer.family(gazetteer.entities.type(of: Int(entry.target)))
        if type == .company, scan.text.isHan(start) || scan.text.isHan(end), FundNames.holds(start, end, in: scan) {
          continue
        }
        // Two characters that may be part of a word, or a food in a text on food, need words beside them.
        let isWeak = edge == .doubtful || speaksOfProduce && type == .company && scan.isOneToken(start, end)
        // “Apple” in a text on “apple” orchards is an ordinary word too.
        let isWord =
          speaksOfProduce && scan.text.isLatin(start) && isWeak
          && scan.standsInSmallLetters(scan.lowercased(start..<end))
        let evidence = isWeak && entry.evidence == .none && (entry.length < 3 || isWord) ? .context : entry.evidence
        if let known = spans[first...].firstIndex(where: { $0.type == type && $0.evidence == evidence }) {
          guard !spans[known].targets.contains(entry.target) else { continue }
          // The highest priority leads; equals keep the order of the tables.
          if entry.priority > spans[known].priority {
            spans[known].targets.insert(entry.target, at: 0)
            spans[known].priority = entry.priority
          } else {
            spans[known].targets.append(entry.target)
          }
        } else {
          spans.append(
            Span(
              start: start, end: end, type: type, targets: [entry.target], kind: entry.kind, evidence: evidence,
              confidence: edge == .doubtful ? 0.85 : 0.96, priority: entry.priority,
              isDoubtful: edge == .doubtful && scan.tokenStarts[start] && !scan.tokenStarts[end]))
        }
      }
    }
    return spans
  }

  /// A fixed phrase around the name, or a ticker behind it: (EPA:SAF).
  private func isBlocked(_ start: Int, _ end: Int, _ scan: DocumentScan) -> Bool {
    let text = scan.text
    if text.symbol(end) == 0x3A, text.symbol(start - 1) == 0x28, text.isUpper(end + 1) { return true }
    for blocker in scan.blockers where blocker.start <= start && end <= blocker.end { return true }
    return false
  }

  /// Both chambers are one family until the article's date decides.
  static func family(_ type: EntityType) -> EntityType { type == .representative ? .senator : type }
}
