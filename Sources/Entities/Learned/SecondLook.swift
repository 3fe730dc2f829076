import YuliaoLearning

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Judges whole spans that the sequence model thinks possible, by decision trees, and chooses among them.
///
/// The sequence model sees a few units around each place; what a span as a whole is like, and what became of spans
/// like it elsewhere, only a second look tells.
struct SecondLook: Sendable {
  /// Spans less probable than this to the sequence model are not looked at.
  static let leastProbability: Float = 0.01
  /// Spans less probable than this in the end are left out. In folds of CLUENER anything from 0.3 to 0.4 is as good.
  static let leastConfidence: Float = 0.35

  let rates: KeyRates
  let trees: TreeEnsemble

  struct Finding: Sendable {
    var units: Range<Int>
    var type: Int
    var confidence: Float
  }

  /// The spans the sequence model thinks possible, after its lattice has been summed.
  static func candidates(_ lattice: ChainLattice) -> [SpanCandidate] {
    var candidates: [SpanCandidate] = []
    lattice.forEachSpan(atLeast: leastProbability) {
      candidates.append(SpanCandidate(range: $0, type: $1, probability: $2))
    }
    return candidates
  }

  /// The log odds of what the sequence model thinks, which the trees mend.
  static func odds(_ probability: Float) -> Float { logf((probability + 0.001) / (1.001 - probability)) }

  /// The numbers that the trees are asked about; `rate` tells of a key how many spans there were and how many right.
  static func row(
    _ index: Int, _ candidates: [SpanCandidate], _ sentence: SpanSentence, into row: inout [Float],
    rate: (UInt64) -> (all: Int, right: Int)
  ) {
    row.removeAll(keepingCapacity: true)
    SpanFeatures.appendNumbers(of: index, among: candidates, sentence, to: &row)
    let candidate = candidates[index]
    let string = sentence.values[candidate.range].reduce(SpanFeatures.noString, SpanFeatures.string)
    let known = rate(SpanFeatures.key(ofString: string))
    let own = rate(SpanFeatures.key(ofString: string, as: candidate.type)).right
    SpanFeatures.appendString(occurs: known.all, own: own, other: known.right - own, to: &row)
    SpanFeatures.forEachKey(candidate, sentence) { key in
      let found = rate(key)
      SpanFeatures.appendRate(found.right, of: found.all, to: &row)
    }
  }

  /// The surest of overlapping spans, in the order of the text.
  func findings(_ candidates: [SpanCandidate], _ sentence: SpanSentence) -> [Finding] {
    var row: [Float] = []
    var judged: [Finding] = []
    for index in candidates.indices {
      SecondLook.row(index, candidates, sentence, into: &row) { rates.rate($0) }
      let odds = SecondLook.odds(candidates[index].probability) + row.withUnsafeBufferPointer { trees.logOdds($0) }
      let confidence = 1 / (1 + expf(-odds))
      guard confidence >= SecondLook.leastConfidence else { continue }
      judged.append(Finding(units: candidates[index].range, type: candidates[index].type, confidence: confidence))
    }
    judged.sort {
      ($1.confidence, $0.units.lowerBound, $0.units.upperBound, $0.type)
        < ($0.confidence, $1.units.lowerBound, $1.units.upperBound, $1.type)
    }
    var chosen: [Finding] = []
    for finding in judged where !chosen.contains(where: { $0.units.overlaps(finding.units) }) { chosen.append(finding) }
    return chosen.sorted { $0.units.lowerBound < $1.units.lowerBound }
  }
}
