import YuliaoCorpus

/// One pass over a document: its folded text and every name, place and cue that stands in it.
///
/// It never changes, and every rule that looks at the document holds it: a reference, so that handing it on costs nothing.
final class DocumentScan {
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

  let document: Document
  /// The day the document was published, else the one its first lines give.
  let publishedDay: CalendarDay?
  let text: FoldedText
  /// Names of entities, by start; the capitals fit and no address holds them.
  let nameHits: [NameHit]
  let places: [PlaceHit]
  private let placeStarts: PlaceSet
  let cues: [CueHit]
  private let cueStarts: PlaceSet
  /// The cues in which no name counts.
  let blockers: [CueHit]
  let addresses: [Range<Int>]
  /// For each symbol, whether a token begins there; one more for the end.
  let tokenStarts: [Bool]
  let sentences: [Range<Int>]

  init(
    of document: Document, text: FoldedText, nameHits: [NameHit], places: [PlaceHit], placeStarts: PlaceSet,
    cues: [CueHit], cueStarts: PlaceSet, blockers: [CueHit], addresses: [Range<Int>], tokenStarts: [Bool],
    sentences: [Range<Int>]
  ) {
    self.document = document
    publishedDay = document.publishedDay ?? Dateline.day(of: text)
    self.text = text
    self.nameHits = nameHits
    self.places = places
    self.placeStarts = placeStarts
    self.cues = cues
    self.cueStarts = cueStarts
    self.blockers = blockers
    self.addresses = addresses
    self.tokenStarts = tokenStarts
    self.sentences = sentences
  }

  var language: Language { document.language }

  /// The same document, as if no list held some of its names.
  func hidingNames(where isHidden: (NameHit) -> Bool) -> DocumentScan {
    DocumentScan(
      of: document, text: text, nameHits: nameHits.filter { !isHidden($0) }, places: places, placeStarts: placeStarts,
      cues: cues, cueStarts: cueStarts, blockers: blockers, addresses: addresses, tokenStarts: tokenStarts,
      sentences: sentences)
  }

  /// Whether the range is just a phrase in which no name counts.
  func isDenied(_ range: Range<Int>) -> Bool {
    blockers.contains { $0.start == range.lowerBound && $0.end == range.upperBound }
  }

  /// Index of the sentence that holds a symbol; O(log n).
  func sentence(at index: Int) -> Int {
    (0..<max(0, sentences.count - 1)).partitionPoint { sentences[$0].upperBound > index }
  }

  /// Whether a cue of one of the kinds begins at an index.
  func cue(_ kinds: CueSet, startingAt index: Int) -> CueHit? {
    guard cueStarts.contains(index) else { return nil }
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
    guard placeStarts.contains(index) else { return nil }
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
