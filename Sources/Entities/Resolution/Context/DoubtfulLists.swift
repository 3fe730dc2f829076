/// Lists whose every item is a firm's name or an ordinary word that is one too: it flies for Delta, Southwest and Spirit.
///
/// One such word proves nothing; three in a row, joined as a list and closed by “and”, are no accident in a text that names
/// firms. O(names log names).
struct DoubtfulLists {
  let scan: DocumentScan

  private static let leastItems = 3

  /// - Parameters:
  ///   - doubtful: firms that nothing has settled so far.
  ///   - settled: the mentions so far.
  func spans(of doubtful: [[Span]], settled: [Span]) -> [Span] {
    guard scan.language == .english else { return pairs(of: doubtful, settled: settled) }
    guard settled.contains(where: { $0.type == .company }) else { return [] }
    let doubtful = doubtful.joined().filter { isOpen($0) }.sorted { $0.start < $1.start }
    // Most texts have no two of them beside each other.
    guard zip(doubtful, doubtful.dropFirst()).contains(where: { (2...8).contains($1.start - $0.end) }) else {
      return []
    }
    let open = SpansByPlace(doubtful, by: .start)
    let taken = SpansByPlace(settled, by: .start)
    let ends = SpansByPlace(settled, by: .end) { $0.type == .company }
    var found: [Span] = []
    var end = 0
    for span in doubtful where span.start >= end && taken[span.start] == nil {
      let first = firm(before: span.start, ends) ?? span
      var items = [first]
      var isClosed = false
      while let next = next(after: items[items.count - 1].end), let item = taken[next.start] ?? open[next.start],
        item.type == .company
      {
        items.append(item)
        if next.isLast {
          isClosed = true
          break
        }
      }
      end = items[items.count - 1].end
      guard isClosed, items.count >= Self.leastItems, stands(items), isSure(items, taken),
        Set(items.map { $0.targets.first }).count == items.count
      else { continue }
      for item in items where taken[item.start] == nil {
        var item = item
        item.evidence = .none
        item.method = .list
        item.confidence = 0.85
        found.append(item)
      }
    }
    return found
  }

  /// Chinese names that no dictionary knows as words, joined to a firm: 只接受青山或|峦金|的型号.
  private func pairs(of doubtful: [[Span]], settled: [Span]) -> [Span] {
    let names = doubtful.joined().filter { mayBePaired($0) }
    guard !names.isEmpty else { return [] }
    let starts = SpansByPlace(settled, by: .start) { $0.type == .company && $0.isListed }
    let ends = SpansByPlace(settled, by: .end) { $0.type == .company && $0.isListed }
    let taken = SpansByPlace(settled, by: .start)
    return names.compactMap { name in
      guard taken[name.start] == nil,
        isJoiner(name.start - 1) && ends[name.start - 1] != nil || isJoiner(name.end) && starts[name.end + 1] != nil
      else { return nil }
      var name = name
      name.targets = [name.firstTarget]
      name.evidence = .none
      name.method = .list
      name.confidence = 0.8
      return name
    }
  }

  private func mayBePaired(_ span: Span) -> Bool {
    span.type == .company && span.isListed && span.length >= 2 && scan.text.isHan(span.start)
      && scan.text.isHan(span.end - 1) && scan.tokenStarts[span.start] && scan.tokenStarts[span.end]
      && !scan.isOneToken(span.start, span.end) && scan.place(startingAt: span.start) == nil
      && (!scan.text.isHan(span.start - 1) || isJoiner(span.start - 1)
        || ChineseWords.breaksName(scan.text.symbol(span.start - 1)))
      && (!scan.text.isHan(span.end) || isJoiner(span.end) || ChineseWords.breaksName(scan.text.symbol(span.end)))
  }

  private func isJoiner(_ index: Int) -> Bool {
    Self.joiners.contains(scan.text.symbol(index))
      && (!scan.text.isHan(index) || scan.tokenStarts[index] && scan.tokenStarts[index + 1])
  }

  private static let joiners = SymbolSet("、或与和及")

  private func isOpen(_ span: Span) -> Bool {
    span.type == .company && span.isListed && span.length >= 3 && scan.text.isUpper(span.start)
      && scan.text.isLatin(span.start) && !scan.isInHeadline(span.start) && scan.place(startingAt: span.start) == nil
  }

  /// The settled firm that stands right before a list's first doubtful name: |Bolt, American and Delta.
  private func firm(before start: Int, _ ends: SpansByPlace) -> Span? {
    scan.text.isSpace(start - 1) && scan.text.symbol(start - 2) == 0x2C ? ends[start - 2] : nil
  }

  private func next(after end: Int) -> (start: Int, isLast: Bool)? {
    let text = scan.text
    var at = end
    let hasComma = text.symbol(at) == 0x2C
    if hasComma { at += 1 }
    guard text.isSpace(at) else { return nil }
    at += 1
    if let word = scan.word(after: at - 1), word.lowerBound == at, ["and", "or"].contains(scan.lowercased(word)) {
      return text.isSpace(word.upperBound) ? (word.upperBound + 1, true) : nil
    }
    return hasComma ? (at, false) : nil
  }

  /// Whether one item is settled, or none is as ordinary a word as Hope and Unity, nor a given name.
  private func isSure(_ items: [Span], _ taken: SpansByPlace) -> Bool {
    items.contains { taken[$0.start] != nil }
      || items.allSatisfy { item in
        item.evidence == .context && !CommonWords.givenNames.contains(scan.lowercased(item.range))
      }
  }

  /// Whether no neighbour with a capital makes the first or the last item part of a longer name.
  private func stands(_ items: [Span]) -> Bool {
    let text = scan.text
    let first = items[0].start
    if text.isSpace(first - 1), let before = scan.word(before: first), before.upperBound == first - 1,
      scan.isCapitalized(before), !scan.beginsSentence(before.lowerBound)
    {
      return false
    }
    let last = items[items.count - 1].end
    guard text.isSpace(last), let next = scan.word(after: last) else { return text.symbol(last) != 0x2D }
    return !scan.isCapitalized(next)
  }
}
