/// The counts that scores are made from, by type.
struct ScoreTally: Sendable {
  struct Counts: Sendable {
    var gold = 0
    var predicted = 0
    var strict = 0
    /// Gold rows that a prediction overlaps, and predictions that a gold row overlaps.
    var partialGold = 0
    var partialPredicted = 0
    var linkable = 0
    var linked = 0

    var f1: Double { predicted + gold > 0 ? 2 * Double(strict) / Double(predicted + gold) : 0 }

    mutating func add(_ other: Counts) {
      gold += other.gold
      predicted += other.predicted
      strict += other.strict
      partialGold += other.partialGold
      partialPredicted += other.partialPredicted
      linkable += other.linkable
      linked += other.linked
    }
  }

  private var counts: [Counts] = Array(repeating: Counts(), count: ScoredType.allCases.count)

  subscript(type: ScoredType) -> Counts {
    get { counts[ScoredType.allCases.firstIndex(of: type)!] }
    set { counts[ScoredType.allCases.firstIndex(of: type)!] = newValue }
  }

  var all: Counts {
    counts.reduce(into: Counts()) { $0.add($1) }
  }

  mutating func add(_ other: ScoreTally) {
    for at in counts.indices { counts[at].add(other.counts[at]) }
  }
}
