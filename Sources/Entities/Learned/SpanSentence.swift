/// What a second look at the spans of a sentence sees of it.
struct SpanSentence: Sendable {
  /// By unit: what it says.
  private(set) var values: [UInt64] = []
  /// By unit: the segmentation's word it lies in, and where that begins and ends.
  private(set) var words: [UInt64] = []
  private(set) var wordStarts: [Int32] = []
  private(set) var wordEnds: [Int32] = []
  /// By unit: what lists, cues and rules say of it, all in one number; and of what begins and ends there.
  private(set) var marks: [UInt64] = []
  private(set) var begun: [UInt64] = []
  private(set) var ended: [UInt64] = []
  /// By unit: whether it joins names, as 、 does.
  private(set) var joins: [Bool] = []

  var count: Int { values.count }

  private static let joiners = Set("、和与及，,/·".unicodeScalars.map { CharacterTable.shared.symbol(of: $0.value) })

  init(_ features: LearnedFeatures, _ scan: DocumentScan) {
    let units = features.units
    let found = features.marks
    values = units.values
    words = found.words
    for unit in 0..<units.count {
      let isFirst = found.wordParts[unit] == 0 || found.wordParts[unit] == 3
      wordStarts.append(isFirst ? Int32(unit) : wordStarts[unit - 1])
      // A mark's last byte is the part; 0 first, 2 last, 3 alone.
      let sorted = found.marks[unit].sorted()
      marks.append(sorted.reduce(17, FeatureHash.mix))
      begun.append(sorted.reduce(18) { $1 & 0xFF == 0 || $1 & 0xFF == 3 ? FeatureHash.mix($0, $1 >> 8) : $0 })
      ended.append(sorted.reduce(19) { $1 & 0xFF >= 2 ? FeatureHash.mix($0, $1 >> 8) : $0 })
      joins.append(
        units.ends[unit] - units.starts[unit] == 1
          && SpanSentence.joiners.contains(scan.text.symbols[units.starts[unit]]))
    }
    wordEnds = [Int32](repeating: Int32(units.count), count: units.count)
    for unit in (0..<max(0, units.count - 1)).reversed() {
      wordEnds[unit] = wordStarts[unit + 1] == Int32(unit + 1) ? Int32(unit + 1) : wordEnds[unit + 1]
    }
  }

  func value(_ unit: Int) -> UInt64 { values.indices.contains(unit) ? values[unit] : unit < 0 ? 21 : 22 }

  func word(_ unit: Int) -> UInt64 { words.indices.contains(unit) ? words[unit] : unit < 0 ? 23 : 24 }

  func mark(_ unit: Int) -> UInt64 { marks.indices.contains(unit) ? marks[unit] : unit < 0 ? 25 : 26 }
}

/// A span that may be an entity of a type, and how probable the sequence model thinks it.
struct SpanCandidate: Sendable {
  var range: Range<Int>
  var type: Int
  var probability: Float
}
