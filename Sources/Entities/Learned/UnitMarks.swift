import YuliaoCorpus

/// What lists, rules and the segmentation say of each unit of a sentence.
struct UnitMarks {
  /// Where a unit lies in something of several units: 0 first, 1 within, 2 last, 3 alone.
  typealias Part = UInt8

  /// By unit: a number for each thing that covers it, with the part; empty for most units.
  private(set) var marks: [[UInt64]] = []
  /// By unit: the word of the segmentation it lies in, and the part.
  private(set) var words: [UInt64] = []
  private(set) var wordParts: [Part] = []
  private(set) var wordLengths: [UInt8] = []
  /// By unit: how many units further on a head of companies' or bodies' names ends, and which; 0 for none near.
  private(set) var heads: [UInt64] = []
  /// By list of words, then unit: the kinds of the words that cover it, with the part.
  private(set) var kinds: [[[UInt64]]] = []

  enum Source: UInt64 {
    case list = 1
    case cue, place, rule
  }

  /// With `hidden`, lists and rules say nothing of what these ranges touch: so a model learns from what stands
  /// around a name.
  mutating func fill(
    _ units: SentenceUnits, _ scan: DocumentScan, _ gazetteer: Gazetteer, _ range: Range<Int>, settled: [Span],
    words: WordKinds = WordKinds(), hidden: [Range<Int>] = []
  ) {
    marks = [[UInt64]](repeating: [], count: units.count)
    heads = [UInt64](repeating: 0, count: units.count)
    fillWords(units, scan)
    kinds = [[[UInt64]]](repeating: [[UInt64]](repeating: [], count: units.count), count: words.lists)
    words.forEachWord(scan.text, range) { list, range, kind in
      guard let covered = units.units(covering: range) else { return }
      for unit in covered {
        kinds[list][unit].append(FeatureHash.mix(UInt64(kind), UnitMarks.part(of: unit, in: covered)))
      }
    }
    func isHidden(_ start: Int, _ end: Int) -> Bool { hidden.contains { $0.lowerBound < end && start < $0.upperBound } }
    for hit in scan.nameHits where Int(hit.start) >= range.lowerBound && Int(hit.end) <= range.upperBound {
      if isHidden(Int(hit.start), Int(hit.end)) { continue }
      guard let entry = UnitMarks.entry(hit, gazetteer) else { continue }
      let type = gazetteer.entities[Int(entry.target)].type
      let kind = (UInt64(type.isLegislator ? 0 : type == .agency ? 1 : 2) << 4) | UInt64(entry.evidence.rawValue)
      mark(units, Int(hit.start)..<Int(hit.end), .list, kind)
    }
    for place in scan.places where place.start >= range.lowerBound && place.end <= range.upperBound {
      mark(units, place.start..<place.end, .place, 0)
    }
    for cue in scan.cues where cue.start >= range.lowerBound && cue.end <= range.upperBound {
      mark(units, cue.start..<cue.end, .cue, UInt64(cue.cue.rawValue))
      switch cue.cue {
      case .chineseFirmHead, .chineseLegalForm, .corporateEnding, .corporateForm, .firmHead, .closingBody:
        announce(units, cue)
      default: break
      }
    }
    for span in settled where span.start >= range.lowerBound && span.end <= range.upperBound {
      if isHidden(span.start, span.end) { continue }
      let type = UInt64(span.type.isLegislator ? 0 : span.type == .agency ? 1 : 2)
      mark(units, span.range, .rule, type << 1 | (span.unlistedName == nil ? 0 : 1))
    }
  }

  /// The meaning as an entity that needs the least evidence.
  private static func entry(_ hit: NameHit, _ gazetteer: Gazetteer) -> NameEntry? {
    var best: NameEntry?
    var at = gazetteer.firstEntries[Int(hit.group)]
    while at != NameEntry.none {
      let entry = gazetteer.entries[Int(at)]
      at = entry.next
      guard entry.target != NameEntry.none, entry.meaning == .entity else { continue }
      if best == nil || entry.evidence.rawValue < best!.evidence.rawValue { best = entry }
    }
    return best
  }

  private static func part(of unit: Int, in covered: Range<Int>) -> UInt64 {
    covered.count == 1 ? 3 : unit == covered.lowerBound ? 0 : unit == covered.upperBound - 1 ? 2 : 1
  }

  private mutating func mark(_ units: SentenceUnits, _ range: Range<Int>, _ source: Source, _ kind: UInt64) {
    guard let covered = units.units(covering: range) else { return }
    for unit in covered {
      let number = source.rawValue << 32 | kind << 8 | UnitMarks.part(of: unit, in: covered)
      if !marks[unit].contains(number) { marks[unit].append(number) }
    }
  }

  /// Tells the units before a head, up to ten, that it comes.
  private mutating func announce(_ units: SentenceUnits, _ cue: DocumentScan.CueHit) {
    guard let covered = units.units(covering: cue.start..<cue.end) else { return }
    for unit in max(0, covered.lowerBound - 10)..<covered.lowerBound {
      let distance = UInt64(covered.lowerBound - unit)
      let number = UInt64(cue.cue.rawValue) << 8 | distance
      if heads[unit] == 0 || heads[unit] & 0xFF > distance { heads[unit] = number }
    }
  }

  private mutating func fillWords(_ units: SentenceUnits, _ scan: DocumentScan) {
    words.removeAll(keepingCapacity: true)
    wordParts.removeAll(keepingCapacity: true)
    wordLengths.removeAll(keepingCapacity: true)
    var first = 0
    while first < units.count {
      var end = first + 1
      while end < units.count, units.starts[end] == units.ends[end - 1], !scan.tokenStarts[units.starts[end]] {
        end += 1
      }
      var word: UInt64 = 3
      for unit in first..<end { word = FeatureHash.mix(word, units.values[unit]) }
      for unit in first..<end {
        words.append(word)
        wordParts.append(end - first == 1 ? 3 : unit == first ? 0 : unit == end - 1 ? 2 : 1)
        wordLengths.append(UInt8(min(end - first, 6)))
      }
      first = end
    }
  }
}
