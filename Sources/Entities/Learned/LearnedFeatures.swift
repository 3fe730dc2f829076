/// The features a sequence model sees at a unit, as numbers; a template's number is mixed into each.
///
/// Characters up to three and words up to one to either side, shapes, the segmentation's words, and what lists, cues,
/// rules and kinds of words say.
struct LearnedFeatures {
  let units: SentenceUnits
  let marks: UnitMarks
  private let text: FoldedText

  /// The feature that every unit has.
  static let constant: UInt64 = 7

  init(_ units: SentenceUnits, _ marks: UnitMarks, _ scan: DocumentScan) {
    self.units = units
    self.marks = marks
    text = scan.text
  }

  /// Calls `body` with each feature of the unit at `place`.
  @inline(__always)
  func forEach(at place: Int, _ body: (UInt64) -> Void) {
    let count = units.count
    func value(_ offset: Int) -> UInt64 {
      let at = place + offset
      return at >= 0 && at < count ? units.values[at] : UInt64(at < 0 ? 0 : 1)
    }
    func shape(_ offset: Int) -> UInt64 {
      let at = place + offset
      return at >= 0 && at < count ? UInt64(units.shapes[at].rawValue) : 0
    }
    var template: UInt64 = 100
    func emit(_ a: UInt64) {
      body(FeatureHash.mix(template, a))
      template += 1
    }
    func emit(_ a: UInt64, _ b: UInt64) { emit(FeatureHash.mix(a, b)) }

    body(LearnedFeatures.constant)
    for offset in -3...3 { emit(value(offset)) }
    for offset in -2...1 { emit(value(offset), value(offset + 1)) }
    emit(value(-1), value(1))
    for offset in -2...0 { emit(FeatureHash.mix(value(offset), value(offset + 1)), value(offset + 2)) }
    emit(FeatureHash.mix(FeatureHash.mix(value(-1), value(0)), value(1)), value(2))
    emit(FeatureHash.mix(FeatureHash.mix(value(-2), value(-1)), value(0)), value(1))
    emit(shape(-1) << 8 | shape(0) << 4 | shape(1))
    emit(shape(-2) << 16 | shape(-1) << 8 | shape(0) << 4 | shape(1) | shape(2) << 12)

    template = 200
    let part = UInt64(marks.wordParts[place])
    emit(marks.words[place], part)
    emit(UInt64(marks.wordLengths[place]) << 2 | part)
    emit(previousWord(place), part)
    emit(nextWord(place), part)
    emit(FeatureHash.mix(previousWord(place), marks.words[place]), part)
    emit(FeatureHash.mix(nextWord(place), marks.words[place]), part)
    emit(lastOfWord(place), part)

    template = 300
    if units.shapes[place] != .han, units.shapes[place] != .sign { affixes(place, body) }

    template = 400
    for mark in marks.marks[place] {
      body(FeatureHash.mix(400, mark))
      body(FeatureHash.mix(FeatureHash.mix(401, mark), value(0)))
    }
    if place > 0 { for mark in marks.marks[place - 1] { body(FeatureHash.mix(402, mark)) } }
    if place + 1 < count { for mark in marks.marks[place + 1] { body(FeatureHash.mix(403, mark)) } }
    if marks.heads[place] != 0 {
      body(FeatureHash.mix(404, marks.heads[place]))
      body(FeatureHash.mix(405, FeatureHash.mix(marks.heads[place] >> 8, part)))
    }

    for (list, kinds) in marks.kinds.enumerated() {
      let base = 1000 + 40 * UInt64(list)
      func at(_ offset: Int) -> [UInt64] {
        kinds.indices.contains(place + offset) && !kinds[place + offset].isEmpty
          ? kinds[place + offset] : LearnedFeatures.noKind
      }
      for offset in -2...2 {
        for kind in at(offset) { body(FeatureHash.mix(base + UInt64(offset + 2), kind)) }
      }
      for kind in at(0) {
        body(FeatureHash.mix(FeatureHash.mix(base + 6, kind), value(0)))
        body(FeatureHash.mix(FeatureHash.mix(base + 7, kind), marks.words[place]))
        body(FeatureHash.mix(FeatureHash.mix(base + 8, kind), value(-1)))
        body(FeatureHash.mix(FeatureHash.mix(base + 9, kind), value(1)))
        for before in at(-1) { body(FeatureHash.mix(FeatureHash.mix(base + 10, kind), before)) }
        for behind in at(1) { body(FeatureHash.mix(FeatureHash.mix(base + 11, kind), behind)) }
      }
    }
  }

  private static let noKind: [UInt64] = [1]

  private func previousWord(_ place: Int) -> UInt64 {
    var at = place
    while at > 0, marks.wordParts[at] == 1 || marks.wordParts[at] == 2 { at -= 1 }
    return at > 0 ? marks.words[at - 1] : 0
  }

  private func nextWord(_ place: Int) -> UInt64 {
    let end = wordEnd(place)
    return end < units.count ? marks.words[end] : 1
  }

  private func wordEnd(_ place: Int) -> Int {
    var at = place
    while at < units.count, marks.wordParts[at] == 0 || marks.wordParts[at] == 1 { at += 1 }
    return min(at + 1, units.count)
  }

  private func lastOfWord(_ place: Int) -> UInt64 { units.values[wordEnd(place) - 1] }

  /// The first and last three letters of a Latin word.
  private func affixes(_ place: Int, _ body: (UInt64) -> Void) {
    let start = units.starts[place]
    let end = units.ends[place]
    guard end - start >= 4 else { return }
    var head: UInt64 = 301
    var tail: UInt64 = 302
    for offset in 0..<3 {
      head = FeatureHash.mix(head, UInt64(text.symbols[start + offset]))
      tail = FeatureHash.mix(tail, UInt64(text.symbols[end - 1 - offset]))
      body(head)
      body(tail)
    }
  }
}
