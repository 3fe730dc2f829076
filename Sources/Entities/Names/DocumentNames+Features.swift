import YuliaoCorpus

/// What a model is told of a name and of the places where it stands.
extension DocumentNames {
  /// Adds the features of a place of a name.
  mutating func lookAround(_ place: Int, _ scan: DocumentScan, _ settled: [Span]) {
    guard occurrences[place].counts else { return }
    let words = Int(occurrences[place].words.lowerBound)..<Int(occurrences[place].words.upperBound)
    let run = Int(runs.words[words.lowerBound].run)
    features.script = runs.runs[run].script
    let left = left(of: words.lowerBound, run, scan, settled)
    let right = right(of: words.upperBound - 1, run, scan, settled)
    let begin = features.count
    let parallel = parallels[NameHash.mix(left.pattern, right.pattern)] ?? 0
    features.add(70, UInt64(min(parallel & 0xFF, 4)))
    features.add(71, UInt64(min(parallel >> 8, 4)))
    features.add(60, left.hash, right.hash)
    features.add(61, left.shape.rawValue << 8 | right.shape.rawValue, UInt64(min(words.count, 3)))
    occurrences[place].left = left.features
    occurrences[place].right = right.features
    occurrences[place].pair = begin..<features.count
  }

  private static func pattern(_ one: ContextUnit, _ two: ContextUnit) -> UInt64 {
    func says(_ unit: ContextUnit) -> UInt64 {
      switch unit.shape {
      case .capitalized, .upper, .digits: unit.shape.rawValue
      default: unit.hash
      }
    }
    return one.shape == .sign ? NameHash.mix(one.hash, two.shape.rawValue) : says(one)
  }

  /// Notes between which words and signs the settled names stand.
  mutating func notePatterns(_ scan: DocumentScan, _ settled: [Span]) {
    parallels.removeAll(keepingCapacity: true)
    for span in settled where span.type == .company || span.type == .agency {
      let before = scan.unit(before: span.start)
      let after = scan.unit(after: span.end)
      let key = NameHash.mix(
        DocumentNames.pattern(before, scan.unit(before: before.start)),
        DocumentNames.pattern(after, scan.unit(after: after.end)))
      parallels[key, default: 0] += span.type == .company ? 1 : 1 << 8
    }
  }

  /// The four units on one side of a name, the nearest first, by seven templates from a number on.
  private mutating func addUnits(
    _ one: ContextUnit, _ two: ContextUnit, _ three: ContextUnit, _ four: ContextUnit, from base: UInt64
  ) {
    features.add(base, one.hash)
    features.add(base + 1, two.hash)
    features.add(base + 2, one.hash, two.hash)
    features.add(base + 3, three.hash)
    features.add(base + 4, one.shape.rawValue << 16 | two.shape.rawValue << 8 | three.shape.rawValue)
    features.add(base + 5, NameHash.mix(one.hash, two.hash), three.hash)
    for unit in [one, two, three, four] where unit.shape != .sign { features.add(base + 6, unit.hash) }
  }

  private mutating func left(of word: Int, _ run: Int, _ scan: DocumentScan, _ settled: [Span]) -> Side {
    if lefts[word].features.lowerBound >= 0 { return lefts[word] }
    let begin = features.count
    let start = Int(runs.words[word].start)
    let one = scan.unit(before: start)
    let two = scan.unit(before: one.start)
    let three = scan.unit(before: two.start)
    let four = scan.unit(before: three.start)
    addUnits(one, two, three, four, from: 1)
    if one.shape == .han {
      features.add(8, UInt64(scan.text.symbols[one.end - 1]))
      if one.end >= 2 { features.add(9, scan.hash(one.end - 2, one.end)) }
    }
    // What is settled beside it, and what stands between.
    let before = runs.runs[run].settled - 1
    if before >= 0, settled[before].end <= start, start - settled[before].end <= 5 {
      let between = scan.hash(settled[before].end, start)
      features.add(10, UInt64(settled[before].type.rank), between)
      features.add(11, UInt64(settled[before].type.rank))
    }
    lefts[word] = Side(
      features: begin..<features.count, hash: one.hash, shape: one.shape, pattern: DocumentNames.pattern(one, two))
    return lefts[word]
  }

  private mutating func right(of word: Int, _ run: Int, _ scan: DocumentScan, _ settled: [Span]) -> Side {
    if rights[word].features.lowerBound >= 0 { return rights[word] }
    let begin = features.count
    var end = Int(runs.words[word].end)
    if scan.text.symbol(end) == 0x27, scan.text.symbol(end + 1) == 0x73 {
      end += 2
      features.add(32, 0)
    }
    let one = scan.unit(after: end)
    let two = scan.unit(after: one.end)
    let three = scan.unit(after: two.end)
    let four = scan.unit(after: three.end)
    addUnits(one, two, three, four, from: 21)
    if one.shape == .han {
      features.add(28, UInt64(scan.text.symbols[one.start]))
      if one.start + 2 <= scan.text.count { features.add(29, scan.hash(one.start, one.start + 2)) }
    }
    var after = runs.runs[run].settled
    while after < settled.count, settled[after].start < end { after += 1 }
    if after < settled.count, settled[after].start - end <= 5 {
      let between = scan.hash(end, settled[after].start)
      features.add(30, UInt64(settled[after].type.rank), between)
      features.add(31, UInt64(settled[after].type.rank))
    }
    rights[word] = Side(
      features: begin..<features.count, hash: one.hash, shape: one.shape, pattern: DocumentNames.pattern(one, two))
    return rights[word]
  }

  /// Adds the features of the name itself and of its document.
  mutating func describe(
    _ index: Int, _ scan: DocumentScan, _ gazetteer: Gazetteer, companies: Int, _ wordCounts: WordCounts?
  ) {
    let name = names[index]
    let place = occurrences[Int(name.first)]
    let start = Int(place.start)
    let end = Int(place.end)
    let words = Int(name.words.lowerBound)..<Int(name.words.upperBound)
    features.script = runs.runs[Int(runs.words[words.lowerBound].run)].script
    let begin = features.count
    // First, so that the trainer finds it: the whole name.
    features.add(72, name.hash)
    features.add(40, UInt64(min(name.count, 4)))
    features.add(84, UInt64(name.count))
    let companies = UInt64(companies == 0 ? 0 : companies < 3 ? 1 : companies < 8 ? 2 : 3)
    features.add(41, companies)
    features.add(73, companies << 16 | UInt64(words.count) << 8 | UInt64(min(end - start, 12)))
    features.add(42, UInt64(words.count) << 8 | UInt64(min(end - start, 12)))
    var shapes: UInt64 = 0
    for word in words {
      features.add(43, runs.words[word].hash)
      shapes = shapes << 8 | scan.shape(Int(runs.words[word].start), Int(runs.words[word].end)).rawValue
      if features.script == .han {
        shapes = shapes << 3 | UInt64(runs.words[word].end - runs.words[word].start)
      }
    }
    let first = runs.words[words.lowerBound].hash
    let last = runs.words[words.upperBound - 1].hash
    features.add(44, shapes)
    features.add(45, first)
    features.add(46, last)
    if words.count > 1 { features.add(47, first, last) }
    let text = scan.text
    if features.script == .han {
      for at in start..<end { features.add(48, UInt64(text.symbols[at])) }
      features.add(49, UInt64(text.symbols[start]))
      features.add(74, UInt64(text.symbols[start]) << 8 | UInt64(end - start))
      features.add(50, UInt64(text.symbols[end - 1]))
      features.add(51, scan.hash(start, start + 2))
      features.add(52, scan.hash(end - 2, end))
      features.add(53, text.symbols[start..<end].allSatisfy { Transliteration.characters.contains($0) } ? 1 : 0)
    } else {
      let tail = Int(runs.words[words.upperBound - 1].start)
      for length in 2...4 where end - tail > length { features.add(48 + UInt64(length), scan.hash(end - length, end)) }
      let headEnd = Int(runs.words[words.lowerBound].end)
      for length in 2...4 where headEnd - start > length {
        features.add(52 + UInt64(length), scan.hash(start, start + length))
      }
      if words.count == 1 {
        features.add(
          62,
          (runs.isAlsoSmall(first) ? 1 : 0) | (openers.contains(first) ? 2 : 0) | (closers.contains(first) ? 4 : 0))
      } else {
        features.add(63, (runs.isAlsoSmall(last) ? 1 : 0) | (runs.isAlsoSmall(first) ? 2 : 0))
      }
      features.add(64, (GivenNameHashes.set.contains(first) ? 1 : 0), UInt64(min(words.count, 3)))
      if let wordCounts {
        features.add(NameWords(words, runs), first: wordCounts[first], last: wordCounts[last])
      }
      if (start + 1..<end).contains(where: { text.isUpper($0) && text.isLatin($0 - 1) && !text.isUpper($0 - 1) }) {
        features.add(65, 0)
      }
    }
    if let place = scan.place(startingAt: start) {
      features.add(66, place.end == end ? 1 : place.end < end ? 2 : 3)
    } else if scan.place(endingAt: end) != nil {
      features.add(66, 4)
    }
    features.add(67, listed(start, end, scan, gazetteer))
    names[index].inside = begin..<features.count
  }

  /// What the lists say of just this stretch, though it was not settled: type and the evidence it lacks.
  private func listed(_ start: Int, _ end: Int, _ scan: DocumentScan, _ gazetteer: Gazetteer) -> UInt64 {
    var at = scan.nameHits.indices.partitionPoint { Int(scan.nameHits[$0].start) >= start }
    var says: UInt64 = 0
    while at < scan.nameHits.count, Int(scan.nameHits[at].start) == start {
      if Int(scan.nameHits[at].end) == end {
        gazetteer.forEachEntry(of: scan.nameHits[at].group) { entry in
          guard entry.meaning == .entity, entry.target != NameEntry.none else { return }
          let type = GazetteerRecognizer.family(gazetteer.entities.type(of: Int(entry.target)))
          says |= 1 << UInt64(type.rank * 5 + Int(entry.evidence.rawValue))
        }
      }
      at += 1
    }
    return says
  }
}

/// The commonest given names, by hash.
private enum GivenNameHashes {
  static let set = Set(CommonWords.givenNames.map { NameHash.of(CharacterTable.shared.fold($0)) })
}
