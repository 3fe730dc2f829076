/// What stands right around a name and decides by itself: the reader's order, another name of the firm in a bracket.
extension ContextEvidence {
  /// Discover a world of ideas: a verb that tells the reader what to do.
  func isOrder(_ span: Span) -> Bool {
    guard span.type == .company, scan.text.isLatin(span.start), scan.text.isSpace(span.end),
      !span.range.contains(where: { scan.text.isSpace($0) }), let next = scan.word(after: span.end),
      Self.articles.contains(scan.lowercased(next)), scan.text.isSpace(next.upperBound)
    else { return false }
    return scan.beginsSentence(span.start) || scan.text.symbol(span.start - 2) == 0x2A
  }

  private static let articles: Set<String> = ["a", "an", "your", "our", "how", "what"]

  /// 峦得（Acme）, Acme（峦得）: another name of the same firm in the bracket behind, or before its own bracket. O(log names)
  func isPaired(_ span: Span) -> Bool {
    let text = scan.text
    if text.symbol(span.end) == 0x28 {
      return isNamed(by: span, from: span.end + 1, to: span.end + 1) { text.symbol($0) == 0x29 }
    }
    guard text.symbol(span.start - 1) == 0x28, text.symbol(span.end) == 0x29 else { return false }
    return isNamed(by: span, from: span.start - 30, to: span.start - 2) { $0 == span.start - 1 }
  }

  /// Whether a name of a firm in the other script begins in a range and ends where it should.
  private func isNamed(by span: Span, from first: Int, to last: Int, endsWell: (Int) -> Bool) -> Bool {
    let hits = scan.nameHits
    var at = hits.indices.partitionPoint { Int(hits[$0].start) >= first }
    var isSame = false
    while !isSame, at < hits.count, Int(hits[at].start) <= last {
      let hit = hits[at]
      at += 1
      guard endsWell(Int(hit.end)), scan.text.isLatin(Int(hit.start)) != scan.text.isLatin(span.start) else { continue }
      gazetteer.forEachEntry(of: hit.group) { entry in
        if entry.meaning == .entity, entry.target == span.targets.first { isSame = true }
      }
    }
    return isSame
  }
}
