import YuliaoCorpus

/// A town's bodies by their kind alone, once the text has named them: the City Council behind the Quorv City Council.
///
/// In capitals alone: a city council is any. Of several of one kind the last one named before is meant.
struct BareLocalBodies {
  let scan: DocumentScan

  /// O(words of the text, for each kind that it names in full)
  func complete(_ spans: inout [Span]) {
    guard scan.language == .english else { return }
    var named: [(kind: Int, span: Span)] = []
    for span in spans where span.type == .agency && !span.isNested {
      if let kind = Self.kinds.firstIndex(where: { isFront($0, of: span) }) { named.append((kind, span)) }
    }
    guard !named.isEmpty else { return }
    let taken = PlaceSet(coveredBy: spans, count: scan.text.count)
    var found: [Span] = []
    for kind in Set(named.map(\.kind)).sorted() {
      let bodies = named.filter { $0.kind == kind }.map(\.span)
      var last = 0
      let name = Self.kinds[kind]
      var from = 0
      while let index = scan.text.next(name, from: from) {
        from = index + name.count
        let place = index..<from
        guard !taken.overlaps(place), isBare(place) else { continue }
        while last + 1 < bodies.count, bodies[last + 1].end <= index { last += 1 }
        var span = bodies[last]
        span.start = place.lowerBound
        span.end = place.upperBound
        span.kind = .short
        span.method = .repeated
        span.confidence = min(span.confidence, 0.8)
        found.append(span)
      }
    }
    guard !found.isEmpty else { return }
    spans = (spans + found).sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
  }

  /// Whether a body's name is a kind behind a name of its own.
  private func isFront(_ kind: [UInt16], of span: Span) -> Bool {
    span.length > kind.count + 2 && scan.text.holds(kind, before: span.end)
      && scan.text.isSpace(span.end - kind.count - 1)
  }

  /// All words with a capital, and none beside them that makes them part of another name.
  private func isBare(_ place: Range<Int>) -> Bool {
    let text = scan.text
    var at = place.lowerBound
    while at < place.upperBound, let word = scan.word(after: at), word.upperBound <= place.upperBound {
      guard scan.isCapitalized(word) || scan.lowercased(word) == "of" else { return false }
      at = word.upperBound
    }
    guard !text.isLatinWordPart(place.upperBound), text.symbol(place.upperBound) != 0x2D else { return false }
    if text.isSpace(place.upperBound), let next = scan.word(after: place.upperBound),
      next.lowerBound == place.upperBound + 1
    {
      let isTitle = scan.cue([.personTitle], startingAt: next.lowerBound) != nil
      if scan.isCapitalized(next), !isTitle, !scan.isInHeadline(place.lowerBound) { return false }
      if scan.lowercased(next) == "of", let field = scan.word(after: next.upperBound), scan.isCapitalized(field) {
        return false
      }
    }
    guard text.isSpace(place.lowerBound - 1), let before = scan.word(before: place.lowerBound),
      before.upperBound == place.lowerBound - 1
    else { return text.symbol(place.lowerBound - 1) != 0x2D && !text.isLatinWordPart(place.lowerBound - 1) }
    return !scan.isCapitalized(before) && !Self.others.contains(scan.lowercased(before))
      || scan.beginsSentence(before.lowerBound) && scan.isOpener(before) && scan.lowercased(before) == "the"
  }

  /// Words before a kind that make it another's or any.
  private static let others: Set<String> = ["a", "an", "any", "every", "each", "another", "their", "other"]

  private static let kinds = [
    "city council", "county council", "town council", "common council", "borough council", "city commission",
    "county commission", "planning commission", "board of supervisors", "police department", "fire department",
    "health department", "school board", "board of education", "sheriff's office", "district attorney's office",
  ].map { Array($0.utf16) }
}
