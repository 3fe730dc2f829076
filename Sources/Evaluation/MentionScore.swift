/// How well mentions were found and linked, against gold.
///
/// ```swift
/// let score = MentionScore(gold: ["en-34": rows], run: run)
/// score.all.f1
/// ```
///
/// - strict: same type and same span, once a leading country word or article and a trailing corporate form are set aside
///   on both sides;
/// - partial: same type and any overlap;
/// - a prediction that overlaps an optional row of its type, or nests with any optional row, counts neither way;
/// - linking: over strict matches whose gold row has an id; names without an id are linked right when all found mentions
///   of one name share one entity id that no other name has;
/// - the interval of F1 is the central 90 % of a bootstrap over documents.
package struct MentionScore: Sendable {
  /// The scores of one type, or of all.
  package struct Line: Sendable, Equatable {
    package var gold: Int
    package var predicted: Int
    package var precision: Double
    package var recall: Double
    package var f1: Double
    package var partialF1: Double
    /// nil where nothing could be linked.
    package var linkAccuracy: Double?
    package var interval: ClosedRange<Double>
  }

  package let types: [(type: ScoredType, line: Line)]
  package let all: Line
  /// Found mentions of names without a listing, and those under one id of their own.
  package let unlisted: (found: Int, consistent: Int)
  package let errors: MentionErrors
  /// Whether any predicted mention belongs to a gold document.
  package let hasPredictions: Bool

  /// - Parameter gold: rows by document name (the file's base name); documents are taken in the order of their names.
  package init(gold: [String: [GoldMention]], run: RunMentions) {
    var tallies: [ScoreTally] = []
    var names = UnlistedNames()
    var errors = MentionErrors()
    for (document, rows) in gold.sorted(by: { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }) {
      var matching = DocumentMatching(rows, run.mentions[document] ?? [], run.entities)
      matching.score(names: &names, errors: &errors)
      tallies.append(matching.tally)
    }
    self.errors = errors
    hasPredictions = gold.keys.contains { run.mentions[$0]?.isEmpty == false }
    let total = tallies.reduce(into: ScoreTally()) { $0.add($1) }
    let samples = MentionScore.bootstrap(tallies)
    types = ScoredType.allCases.map { type in
      (type, MentionScore.line(total[type], samples.map { $0[type].f1 }))
    }
    all = MentionScore.line(total.all, samples.map(\.all.f1))
    unlisted = names.consistency()
  }

  private static func line(_ counts: ScoreTally.Counts, _ samples: [Double]) -> Line {
    func ratio(_ part: Int, _ whole: Int) -> Double { whole > 0 ? Double(part) / Double(whole) : 0 }
    func harmonic(_ a: Double, _ b: Double) -> Double { a + b > 0 ? 2 * a * b / (a + b) : 0 }
    let precision = ratio(counts.strict, counts.predicted)
    let recall = ratio(counts.strict, counts.gold)
    let sorted = samples.sorted()
    return Line(
      gold: counts.gold, predicted: counts.predicted, precision: precision, recall: recall,
      f1: harmonic(precision, recall),
      partialF1: harmonic(
        ratio(counts.partialPredicted, counts.predicted), ratio(counts.partialGold, counts.gold)),
      linkAccuracy: counts.linkable > 0 ? ratio(counts.linked, counts.linkable) : nil,
      interval: sorted.isEmpty ? 0...0 : sorted[20]...sorted[379])
  }

  private static func bootstrap(_ documents: [ScoreTally]) -> [ScoreTally] {
    guard !documents.isEmpty else { return [] }
    var generator = MersenneTwister(seed: 1)
    return (0..<400).map { _ in
      var sample = ScoreTally()
      for _ in documents { sample.add(documents[Int(generator.unit() * Double(documents.count))]) }
      return sample
    }
  }
}
