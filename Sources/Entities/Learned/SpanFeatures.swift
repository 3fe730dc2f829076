/// What tells right spans from wrong ones: numbers, and keys whose spans elsewhere were right more or less often.
enum SpanFeatures {
  /// Numbers before those of the keys.
  static let numbers = 23
  static let keys = 22
  /// In a row: the numbers, what the gold says of the same string elsewhere, and for each key how often its spans were
  /// right and how many they were.
  static let columns = numbers + 5 + 2 * keys

  /// A number for what units say, one after the other; begin with ``noString``.
  static func string(_ string: UInt64, _ value: UInt64) -> UInt64 { FeatureHash.mix(string, value) }
  static let noString: UInt64 = 5

  /// The key of a string, and of a string as a type.
  static func key(ofString string: UInt64) -> UInt64 { max(1, FeatureHash.mix(31, string)) }
  static func key(ofString string: UInt64, as type: Int) -> UInt64 {
    max(1, FeatureHash.mix(UInt64(32 + type) << 8, string))
  }

  /// Calls `body` with each key of a span, hashed with the type.
  static func forEachKey(_ candidate: SpanCandidate, _ sentence: SpanSentence, _ body: (UInt64) -> Void) {
    let start = candidate.range.lowerBound
    let end = candidate.range.upperBound
    var number = UInt64(candidate.type) << 8
    func emit(_ a: UInt64) {
      number += 1
      body(max(1, FeatureHash.mix(number, a)))
    }
    func emit(_ a: UInt64, _ b: UInt64) { emit(FeatureHash.mix(a, b)) }
    func value(_ unit: Int) -> UInt64 { sentence.value(unit) }
    func word(_ unit: Int) -> UInt64 { sentence.word(unit) }

    // How it ends and begins.
    emit(value(end - 1))
    emit(value(end - 2), value(end - 1))
    emit(FeatureHash.mix(value(end - 3), value(end - 2)), value(end - 1))
    emit(word(end - 1))
    emit(word(start))
    emit(value(start), value(start + 1))
    emit(word(start), word(end - 1))
    emit(sentence.values[candidate.range].reduce(noString, string))
    // What stands around it.
    emit(word(start - 1))
    emit(word(end))
    emit(value(start - 1), word(end - 1))
    emit(value(end), word(end - 1))
    emit(value(end), value(end + 1))
    emit(value(start - 2), value(start - 1))
    emit(word(start - 1), word(end))
    emit(word(start > 0 ? Int(sentence.wordStarts[start - 1]) - 1 : -1), word(start - 1))
    emit(word(end), word(end < sentence.count ? Int(sentence.wordEnds[end]) : sentence.count))
    // What lists, cues and rules say.
    emit(sentence.begun[start], sentence.ended[end - 1])
    emit(sentence.mark(start))
    emit(sentence.mark(end - 1))
    emit(sentence.mark(start - 1))
    emit(sentence.mark(end))
  }

  /// Appends the numbers of the candidate at `index` among all of its sentence.
  static func appendNumbers(
    of index: Int, among candidates: [SpanCandidate], _ sentence: SpanSentence, to row: inout [Float]
  ) {
    let own = candidates[index]
    let start = own.range.lowerBound
    let end = own.range.upperBound
    // The likeliest: of the same span, of spans across it, around it and in it; each of its own type or another.
    var otherType: Float = 0
    var across = SIMD4<Float>.zero
    // Of neighbours: before and behind, then with a joining sign between; own type, then others.
    var near = SIMD8<Float>.zero
    for (other, candidate) in candidates.enumerated() where other != index {
      let range = candidate.range
      let isOther = candidate.type == own.type ? 0 : 1
      func raise(_ value: inout Float) { value = max(value, candidate.probability) }
      if range == own.range {
        raise(&otherType)
      } else if range.overlaps(own.range) {
        raise(&across[isOther])
        if isOther == 0, range.lowerBound <= start, range.upperBound >= end { raise(&across[2]) }
        if isOther == 0, range.lowerBound >= start, range.upperBound <= end { raise(&across[3]) }
      } else if range.upperBound == start {
        raise(&near[isOther])
      } else if range.lowerBound == end {
        raise(&near[2 + isOther])
      } else if range.upperBound == start - 1, sentence.joins[start - 1] {
        raise(&near[4 + isOther])
      } else if range.lowerBound == end + 1, sentence.joins[end] {
        raise(&near[6 + isOther])
      }
    }
    row += [own.probability, otherType, across[0], across[1], across[2], across[3]]
    row += [own.probability - across[0], own.probability - otherType]
    for place in 0..<8 { row.append(near[place]) }
    var words: Float = 0
    var unit = start
    while unit < end {
      words += 1
      unit = Int(sentence.wordEnds[unit])
    }
    row += [Float(end - start), words]
    row.append(Int(sentence.wordStarts[start]) == start ? 1 : 0)
    row.append(Int(sentence.wordEnds[end - 1]) == end ? 1 : 0)
    row += [Float(start), Float(sentence.count - end), Float(own.type)]
  }

  /// Appends how often a string occurs, is marked as an entity of a type, and as one of another.
  static func appendString(occurs: Int, own: Int, other: Int, to row: inout [Float]) {
    let all = Float(occurs) + 0.5
    row += [Float(occurs), Float(own), Float(other), Float(own) / all, Float(other) / all]
  }

  /// Appends what is known of a key: of `all` spans with it, `right` were right.
  static func appendRate(_ right: Int, of all: Int, to row: inout [Float]) {
    row.append((Float(right) + 1.5) / (Float(all) + 5))
    row.append(Float(min(all, 50)))
  }
}
