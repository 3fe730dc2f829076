import YuliaoCorpus

/// One pass over a document: its folded text and every name, place and cue that stands in it.
///
/// Kept by a worker and filled again for each document.
struct DocumentScan {
  struct PlaceHit {
    var start: Int
    var end: Int
    /// ISO 3166 code.
    var code: String
  }

  struct CueHit {
    var start: Int
    var end: Int
    var cue: Cue
  }

  private(set) var text = FoldedText()
  /// Names of entities, by start; the capitals fit and no address holds them.
  private(set) var nameHits: [NameHit] = []
  private(set) var places: [PlaceHit] = []
  private(set) var cues: [CueHit] = []
  /// The cues in which no name counts.
  private(set) var blockers: [CueHit] = []
  private var hits: [NameHit] = []
  private var nameScratch = NameScanScratch()
  private(set) var addresses: [Range<Int>] = []
  /// For each symbol, whether a token begins there; one more for the end.
  private(set) var tokenStarts: [Bool] = []
  private(set) var sentences: [Range<Int>] = []

  mutating func fill(with record: AnnotatedDocument, gazetteer: Gazetteer) {
    text.fill(with: record.document.text)
    markTokens(record.tokens)
    sentences.removeAll(keepingCapacity: true)
    var from = 0
    for sentence in record.sentences {
      let end = text.index(atByte: sentence.end)
      sentences.append(from..<end)
      from = end
    }
    if from < text.count || sentences.isEmpty { sentences.append(from..<text.count) }
    AddressMask.ranges(in: text, into: &addresses)
    gazetteer.automaton.scan(text, into: &hits, scratch: &nameScratch)
    sortHits(gazetteer)
  }

  private mutating func markTokens(_ tokens: [Token]) {
    let count = text.count + 1
    tokenStarts.removeAll(keepingCapacity: true)
    tokenStarts.append(contentsOf: repeatElement(tokens.isEmpty, count: count))
    tokenStarts[count - 1] = true
    tokenStarts.withUnsafeMutableBufferPointer { starts in
      text.byteOffsets.withUnsafeBufferPointer { offsets in
        let end = offsets[count - 1]
        var index = 0
        for token in tokens {
          // The last offset is the text's end, past which no token begins.
          let byte = min(UInt32(truncatingIfNeeded: token.start), end)
          while offsets[index] < byte { index += 1 }
          if offsets[index] == byte { starts[index] = true }
        }
      }
    }
  }

  private mutating func sortHits(_ gazetteer: Gazetteer) {
    nameHits.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    cues.removeAll(keepingCapacity: true)
    blockers.removeAll(keepingCapacity: true)
    var address = 0
    for hit in hits {
      let start = Int(hit.start)
      let end = Int(hit.end)
      while address < addresses.count, addresses[address].upperBound <= start { address += 1 }
      if address < addresses.count, addresses[address].lowerBound < end { continue }
      var hasEntity = false
      var at = gazetteer.firstEntries[Int(hit.group)]
      while at != NameEntry.none {
        let entry = gazetteer.entries[Int(at)]
        at = entry.next
        guard entry.target != NameEntry.none else { continue }
        switch entry.meaning {
        case .entity:
          hasEntity = true
        case .place:
          if fits(entry, start, end), !isDayOfMonth(start, end) {
            places.append(PlaceHit(start: start, end: end, code: gazetteer.places[Int(entry.target)]))
          }
        case .cue:
          if fits(entry, start, end), let cue = Cue(rawValue: UInt8(entry.target)) {
            cues.append(CueHit(start: start, end: end, cue: cue))
            if cue == .blocker { blockers.append(cues.last!) }
          }
        }
      }
      if hasEntity { nameHits.append(hit) }
    }
  }

  /// 16日商务部 speaks of a day and not of Japan.
  private func isDayOfMonth(_ start: Int, _ end: Int) -> Bool {
    end - start == 1 && text.symbols[start] == 0x65E5
      && (text.isDigit(start - 1) || DocumentScan.numerals.contains(text.symbol(start - 1)))
  }

  private static let numerals = SymbolSet("一二三四五六七八九十廿")

  /// Takes away names, as if no list held them.
  mutating func hideNames(where isHidden: (NameHit) -> Bool) { nameHits.removeAll(where: isHidden) }

  /// Whether the range is just a phrase in which no name counts.
  func isDenied(_ range: Range<Int>) -> Bool {
    blockers.contains { $0.start == range.lowerBound && $0.end == range.upperBound }
  }

  /// Whether the text's capitals are those that the name needs.
  func fits(_ entry: NameEntry, _ start: Int, _ end: Int) -> Bool {
    entry.capitals == 0 && !text.isLatin(start) || CapitalRule.matches(text, start, end, capitals: entry.capitals)
  }

  /// Index of the sentence that holds a symbol; O(log n).
  func sentence(at index: Int) -> Int {
    (0..<max(0, sentences.count - 1)).partitionPoint { sentences[$0].upperBound > index }
  }

  /// Whether a cue of one of the kinds begins at an index.
  func cue(_ kinds: CueSet, startingAt index: Int) -> CueHit? {
    var low = firstCue(from: index)
    var best: CueHit?
    while low < cues.count, cues[low].start == index {
      if kinds.contains(CueSet(cues[low].cue)), best == nil || cues[low].end > best!.end { best = cues[low] }
      low += 1
    }
    return best
  }

  /// The longest cue of one of the kinds that ends at an index.
  func cue(_ kinds: CueSet, endingAt index: Int) -> CueHit? {
    var low = firstCue(from: max(0, index - 24))
    while low < cues.count, cues[low].start < index {
      if cues[low].end == index, kinds.contains(CueSet(cues[low].cue)) { return cues[low] }
      low += 1
    }
    return nil
  }

  /// Whether a cue of one of the kinds lies inside a range.
  func hasCue(_ kinds: CueSet, in range: Range<Int>) -> Bool {
    var low = firstCue(from: range.lowerBound)
    while low < cues.count, cues[low].start < range.upperBound {
      if kinds.contains(CueSet(cues[low].cue)), cues[low].end <= range.upperBound { return true }
      low += 1
    }
    return false
  }

  private func firstCue(from index: Int) -> Int {
    cues.indices.partitionPoint { cues[$0].start >= index }
  }

  /// The longest place whose name ends at an index.
  func place(endingAt index: Int) -> PlaceHit? {
    var low = firstPlace(from: max(0, index - 32))
    while low < places.count, places[low].start < index {
      if places[low].end == index { return places[low] }
      low += 1
    }
    return nil
  }

  /// The longest place whose name begins at an index.
  func place(startingAt index: Int) -> PlaceHit? {
    var low = firstPlace(from: index)
    var best: PlaceHit?
    while low < places.count, places[low].start == index {
      if best == nil || places[low].end > best!.end { best = places[low] }
      low += 1
    }
    return best
  }

  /// A place that an index lies inside of, not at its start.
  func place(covering index: Int) -> PlaceHit? {
    var low = firstPlace(from: max(0, index - 32))
    while low < places.count, places[low].start < index {
      if places[low].end > index { return places[low] }
      low += 1
    }
    return nil
  }

  private func firstPlace(from index: Int) -> Int {
    places.indices.partitionPoint { places[$0].start >= index }
  }
}
