public import YuliaoCorpus
import YuliaoLearning

/// Learns from articles how names stand that lists and rules miss, and gives a model for ``NameModel``.
///
/// ```swift
/// var trainer = try NameTrainer(gazetteer: gazetteer)
/// for article in articles { try trainer.add(article) }
/// let file = try trainer.train { print($0) }
/// ```
///
/// Unmarked articles are labelled from afar by the gazetteer and the rules, with a part of the gazetteer hidden;
/// articles marked by hand say besides what lists and rules miss. Models of four fifths of the articles, asked about
/// the last fifth, tell when to stop and what probabilities are worth. The same articles in the same order give the
/// same bytes.
public struct NameTrainer {
  public struct Options: Sendable {
    /// In how many parts the lists are hidden, one after the other.
    public var readings = 2
    public var rounds = 8
    public var rate: Float = 0.05
    /// How strongly weights are pulled towards zero.
    public var decay: Float = 1e-5
    /// A feature must occur with so many different names, lest a name itself be learned.
    public var leastOwners = 3

    /// How often names that may be right after all are looked for among the rest of unmarked articles, and from what
    /// probability on.
    public var cleanings = 2
    public var doubt: Float = 0.25

    /// What a marked name weighs that lists and rules miss: it is what the model is for, and there are few.
    public var missedWeight: Float = 3

    /// How many names lists and rules miss for each one that a reading of unmarked articles hides: where few names are
    /// marked, what probabilities are worth depends on it.
    public var missed: Float = 0.005
    /// By how much the odds of being right are lower elsewhere than in texts marked by hand to learn from, which are
    /// fuller of little-known firms than the news is.
    public var oddsElsewhere: Float = 0.6
    /// So many names that lists and rules miss must be marked for probabilities to be judged by them alone.
    public var leastMarked = 50

    public init() {}
  }

  private let options: Options
  private var collected: NameExamples

  public init(gazetteer: Gazetteer, options: Options = Options()) throws {
    self.options = options
    collected = try NameExamples(gazetteer, readings: options.readings)
  }

  public mutating func add(_ document: Document) throws { try collected.add(document, nil) }

  /// Adds an article of which every name is marked.
  package mutating func add(_ document: Document, marks: [MarkedName]) throws { try collected.add(document, marks) }

  /// Trains and returns the bytes of the model's file; `report` hears of every round.
  public func train(report: (String) -> Void = { _ in }) throws -> [UInt8] {
    let examples = collected.examples
    guard examples.contains(where: { $0.label > 0 }), collected.documents >= 10 else { throw NothingToLearnFrom() }
    var learned = examples.indices.map { Int32($0) }
    let weights = exampleWeights()
    report("\(collected.documents) articles: \(summary(learned))")
    var allDoubtful: Set<Int32> = []
    var slots = keep(learned, ordinary: [])
    for _ in 0..<options.cleanings {
      let doubtful = doubtful(learned, slots, weights)
      allDoubtful.formUnion(doubtful)
      learned.removeAll { doubtful.contains($0) }
      report("without names that may be right after all: \(summary(learned))")
    }
    slots = keep(learned, ordinary: ordinary(learned, allDoubtful))
    let (rounds, calibration) = judge(learned, slots, weights, report)
    var trainer = TwoClassTrainer(slots: 1 << FeatureList.bits, rate: options.rate, decay: options.decay)
    for round in 1...rounds { visit(&trainer, learned, round, slots, weights) }
    return NameModel.bytes(
      weights: trainer.weights, calibration: calibration, wordCounts: collected.wordCounts.layOut())
  }

  private func summary(_ list: [Int32]) -> String {
    var counts = [0, 0, 0]
    for index in list { counts[Int(collected.examples[Int(index)].label)] += 1 }
    return "\(counts[1]) names of companies, \(counts[2]) of bodies, \(counts[0]) other stretches"
  }

  private func visit(
    _ trainer: inout TwoClassTrainer, _ list: [Int32], _ round: Int, _ slots: Kept, _ weights: [Float]
  ) {
    var order = list
    var random = RandomNumbers(seed: UInt64(round))
    random.shuffle(&order)
    for index in order {
      let example = collected.examples[Int(index)]
      trainer.visit(parts(index, slots), label: Int(example.label), weight: weights[Int(index)])
    }
  }

  private static let folds: Int32 = 5

  private func fold(_ index: Int32) -> Int32 { collected.examples[Int(index)].document % NameTrainer.folds }

  /// The stretches of unmarked articles labelled as no names which a model of the other articles takes for names: lists
  /// and rules miss some themselves, and learning that those are none would undo what is learned.
  private func doubtful(_ learned: [Int32], _ slots: Kept, _ weights: [Float]) -> Set<Int32> {
    var doubtful: Set<Int32> = []
    for fold in 0..<NameTrainer.folds {
      var trainer = TwoClassTrainer(slots: 1 << FeatureList.bits, rate: options.rate, decay: options.decay)
      let others = learned.filter { self.fold($0) != fold }
      for round in 1...3 { visit(&trainer, others, round, slots, weights) }
      for index in learned where self.fold(index) == fold {
        let example = collected.examples[Int(index)]
        guard example.label == 0, example.source == .unmarked else { continue }
        let probabilities = TwoClassTrainer.probabilities(trainer.score(parts(index, slots)))
        if probabilities[0] + probabilities[1] > options.doubt { doubtful.insert(index) }
      }
    }
    return doubtful
  }

  /// An example's features that are kept.
  private struct Kept {
    var slots: [UInt32] = []
    /// For each example where its features begin, where those of its places do, and where they end.
    var ranges: [(inside: Int, contexts: Int, end: Int)] = []
  }

  private func parts(_ index: Int32, _ kept: Kept) -> [TwoClassTrainer.Part] {
    let range = kept.ranges[Int(index)]
    let scale = 1 / Float(collected.examples[Int(index)].places).squareRoot()
    return [(kept.slots[range.inside..<range.contexts], 1), (kept.slots[range.contexts..<range.end], scale)]
  }

  /// Leaves out features that too few different names have, and of whole names all but `ordinary` ones.
  private func keep(_ learned: [Int32], ordinary: Set<UInt64>) -> Kept {
    let size = 1 << FeatureList.bits
    var owners = [SIMD4<UInt32>](repeating: .zero, count: size)
    var counts = [UInt8](repeating: 0, count: size)
    for index in learned {
      let example = collected.examples[Int(index)]
      let owner = UInt32(truncatingIfNeeded: example.owner >> 32) | 1
      for slot in collected.slots[example.inside.lowerBound + 1..<example.contexts.upperBound] {
        let known = Int(counts[Int(slot)])
        guard known < min(options.leastOwners, 4), !(0..<known).contains(where: { owners[Int(slot)][$0] == owner })
        else { continue }
        owners[Int(slot)][known] = owner
        counts[Int(slot)] += 1
      }
    }
    var kept = Kept()
    for example in collected.examples {
      let start = kept.slots.count
      let inside = example.inside
      if ordinary.contains(example.name) { kept.slots.append(collected.slots[inside.lowerBound]) }
      for slot in collected.slots[inside.lowerBound + 1..<inside.upperBound]
      where counts[Int(slot)] >= UInt8(options.leastOwners) {
        kept.slots.append(slot)
      }
      if example.script != .han { kept.slots += counted(example) }
      let middle = kept.slots.count
      for slot in collected.slots[example.contexts] where counts[Int(slot)] >= UInt8(options.leastOwners) {
        kept.slots.append(slot)
      }
      kept.ranges.append((start, middle, kept.slots.count))
    }
    return kept
  }

  /// Stretches that several articles hold and that never were a name, nor doubtful: Wi-Fi, General Counsel, 债券基金.
  private func ordinary(_ learned: [Int32], _ doubtful: Set<Int32>) -> Set<UInt64> {
    var articles: [UInt64: (last: Int32, count: Int)] = [:]
    var names: Set<UInt64> = []
    for index in doubtful { names.insert(collected.examples[Int(index)].name) }
    for index in learned {
      let example = collected.examples[Int(index)]
      if example.label > 0 { names.insert(example.name) }
      if articles[example.name]?.last != example.document {
        articles[example.name] = (example.document, (articles[example.name]?.count ?? 0) + 1)
      }
    }
    return Set(articles.lazy.filter { $0.value.count >= 3 && !names.contains($0.key) }.map(\.key))
  }

  /// What the counts of a name's words say, without the article it stands in.
  private func counted(_ example: NameExamples.Example) -> [UInt32] {
    var features = FeatureList()
    features.script = example.script
    let words = example.words
    let counts = collected.wordCounts
    features.add(
      words, first: counts.steps(words.first, isAlsoSmallThere: words.isFirstSmall),
      last: counts.steps(words.last, isAlsoSmallThere: words.isLastSmall))
    return features.slots
  }

  /// What examples weigh: those of owners that occur all over are no better proof than others.
  private func exampleWeights() -> [Float] {
    var counts: [UInt64: Int] = [:]
    for example in collected.examples { counts[example.owner, default: 0] += 1 }
    return collected.examples.map { example in
      if example.label == 0 { return 1 }
      if example.source == .marked { return options.missedWeight }
      return min(1, 3 / Float(counts[example.owner] ?? 1).squareRoot())
    }
  }

  /// After how many rounds names are found best, and what probabilities are worth then: by models that have not seen
  /// the article asked about.
  private func judge(
    _ learned: [Int32], _ slots: Kept, _ weights: [Float], _ report: (String) -> Void
  ) -> (rounds: Int, calibration: [Float]) {
    var trainers = (0..<NameTrainer.folds).map { _ in
      TwoClassTrainer(slots: 1 << FeatureList.bits, rate: options.rate, decay: options.decay)
    }
    let isMarked = collected.examples.count { $0.source == .marked && $0.label > 0 } >= options.leastMarked
    let judged = learned.filter { index in
      switch collected.examples[Int(index)].source {
      case .marked: true
      case .unmarked, .unmarkedHidden: !isMarked
      case .markedHidden: false
      }
    }
    var best = (f1: -1.0, rounds: 1, findings: [[(probability: Float, isRight: Bool)]]())
    for round in 1...options.rounds {
      for fold in 0..<NameTrainer.folds {
        visit(&trainers[Int(fold)], learned.filter { self.fold($0) != fold }, round, slots, weights)
      }
      let (score, findings) = score(judged, slots) { trainers[Int(fold($0))] }
      report("round \(round): \(score)")
      if score.f1 > best.f1 { best = (score.f1, round, findings) }
    }
    return (
      best.rounds,
      best.findings.flatMap {
        Calibration.table($0, bins: NameModel.bins, rightWeight: isMarked ? options.oddsElsewhere : options.missed)
      }
    )
  }

  private func score(
    _ judged: [Int32], _ slots: Kept, by trainer: (Int32) -> TwoClassTrainer
  ) -> (EntityScore, [[(probability: Float, isRight: Bool)]]) {
    var score = EntityScore(types: ["agency", "company"])
    let types = ["", "company", "agency"]
    // By script.
    var findings = [[(probability: Float, isRight: Bool)]](
      repeating: [], count: NameRuns.Script.allCases.count)
    for index in judged {
      let example = collected.examples[Int(index)]
      let probabilities = TwoClassTrainer.probabilities(trainer(index).score(parts(index, slots)))
      let best = probabilities[0] >= probabilities[1] ? 1 : 2
      let isFound = probabilities[best - 1] >= NameReading.leastProbability
      score.count(
        found: isFound ? [(0..<1, types[best])] : [],
        gold: example.label > 0 ? [(0..<1, types[Int(example.label)])] : [])
      if best == NameReading.company {
        findings[Int(example.script.rawValue)].append((probabilities[0], Int(example.label) == best))
      }
    }
    return (score, findings)
  }
}

/// Why nothing can be learned from articles.
public struct NothingToLearnFrom: Error, CustomStringConvertible {
  public var description: String { "needs at least ten articles, some of which name companies that the lists hold" }
}
