import YuliaoLearning

/// Why nothing can be learned from marked text.
public struct NoMarkedSentences: Error, CustomStringConvertible {
  public var description: String { "needs at least ten sentences, some with names marked" }
}

/// Learns from marked text to find names, and gives a model for ``EntityModel``.
///
/// ```swift
/// var trainer = try EntityTrainer(gazetteer: gazetteer)
/// try trainer.add(try MarkedTextReader.cluener(contents))
/// let file = try trainer.train { print($0) }
/// ```
///
/// A tenth of the sentences is held out to find when to stop, unless there is development text. The same text gives the
/// same bytes.
public struct EntityTrainer {
  public struct Options: Sendable {
    /// Types under other names; a type that becomes empty is passed over.
    public var renames: [String: String] = [:]
    /// Features that occur less often are left out.
    public var leastCount = 3
    public var mostRounds = 30
    /// Features kept in the file.
    public var mostFeatures = Int.max
    /// The share of names of which lists and rules say nothing in training, in hundredths.
    public var hiddenPercent = 0
    /// How far a visit moves the weights.
    public var rate: Float = 0.05
    /// How strongly weights are pulled towards zero.
    public var decay: Float = 0.01
    /// The share of features, in hundredths, that a visit passes over at random.
    public var droppedPercent = 30
    /// From this round on the weights are averaged.
    public var firstAveraged = 3

    public init() {}
  }

  public struct Progress: Sendable, CustomStringConvertible {
    public let round: Int
    public let score: EntityScore

    public var description: String { "round \(round): \(score)" }
  }

  private struct Sentence {
    var features: [UInt64]
    var ends: [Int32]
    var entities: [(range: Range<Int>, type: String)]
    /// Types of entities that no units make up: always missed.
    var lost: [String]
  }

  private let options: Options
  private var reader: MarkedSentences
  private var learned: [Sentence] = []
  private var development: [Sentence] = []
  private var random = RandomNumbers(seed: 1)

  public init(gazetteer: Gazetteer, options: Options = Options()) throws {
    self.options = options
    reader = try MarkedSentences(gazetteer)
  }

  /// Takes texts to learn from, or with `isDevelopment` to stop by.
  package mutating func add(_ texts: [MarkedText], isDevelopment: Bool = false) throws {
    for text in texts {
      var sentences: [Sentence] = []
      let percent = isDevelopment ? 0 : options.hiddenPercent
      // The same name is hidden or shown everywhere in a text.
      let salt = random.next()
      let hides: (UInt64) -> Bool = { FeatureHash.mix(salt, $0) % 100 < UInt64(percent) }
      let renames = options.renames
      try reader.forEach(in: text, isHidden: hides) { features, entities in
        var sentence = Sentence(
          features: [], ends: [],
          entities: entities.whole.compactMap { entity in
            EntityTrainer.renamed(entity.type, renames).map { (entity.range, $0) }
          },
          lost: entities.lost.compactMap { EntityTrainer.renamed($0, renames) })
        for place in 0..<features.units.count {
          features.forEach(at: place) { sentence.features.append($0) }
          sentence.ends.append(Int32(sentence.features.count))
        }
        sentences.append(sentence)
      }
      if isDevelopment { development += sentences } else { learned += sentences }
    }
  }

  private static func renamed(_ type: String, _ renames: [String: String]) -> String? {
    let type = renames[type] ?? type
    return type.isEmpty ? nil : type
  }

  /// Trains and returns the bytes of the model's file; `report` hears of every round.
  public func train(report: (Progress) -> Void = { _ in }) throws -> [UInt8] {
    var training = learned
    var heldOut = development
    if heldOut.isEmpty {
      heldOut = training.indices.filter { $0 % 10 == 9 }.map { training[$0] }
      training = training.indices.filter { $0 % 10 != 9 }.map { training[$0] }
    }
    let types = Set(training.flatMap { $0.entities.map(\.type) }).sorted()
    guard training.count >= 9, !heldOut.isEmpty, !types.isEmpty else { throw NoMarkedSentences() }
    let labels = ChainLabels(types: types)
    let index = featureIndex(training)
    var trainer = ChainTrainer(labels, features: index.count, rate: options.rate, decay: options.decay)
    let sentences = training.map { numbered($0, index) }
    let golds = training.map { gold($0, labels) }
    let trials = heldOut.map { numbered($0, index) }
    var average = WeightAverage()
    var best = (round: 0, f1: -1.0, weights: trainer.weights, transitions: trainer.lattice.transitions)
    for round in 1...options.mostRounds {
      var order = (0..<Int32(sentences.count)).map { $0 }
      var random = RandomNumbers(seed: UInt64(round))
      random.shuffle(&order)
      for number in order {
        let sentence = sentences[Int(number)].thinned(byPercent: options.droppedPercent, &random)
        trainer.visit(sentence, gold: golds[Int(number)])
      }
      if round >= options.firstAveraged { average.add(trainer) }
      var calmer = round >= options.firstAveraged ? average.trainer(labels) : trainer
      let score = evaluate(&calmer, trials, heldOut)
      report(Progress(round: round, score: score))
      if score.f1 > best.f1 { best = (round, score.f1, calmer.weights, calmer.lattice.transitions) }
      if round >= best.round + 3 { break }
    }
    if let constant = index[LearnedFeatures.constant] {
      weigh(&best.weights, best.transitions, outsideOf: Int(constant) * labels.count, labels, trials, heldOut)
    }
    var features = [UInt64](repeating: 0, count: index.count)
    for (feature, number) in index { features[Int(number)] = feature }
    let writer = EntityModelWriter(labels: labels, transitions: best.transitions)
    return writer.file(features: features, weights: best.weights, most: options.mostFeatures)
  }

  /// Numbers for the features that occur often enough, in the order of their first occurrence.
  private func featureIndex(_ sentences: [Sentence]) -> [UInt64: Int32] {
    var counts: [UInt64: Int32] = [:]
    for sentence in sentences {
      for feature in sentence.features { counts[feature, default: 0] += 1 }
    }
    var index: [UInt64: Int32] = [:]
    for sentence in sentences {
      for feature in sentence.features where counts[feature]! >= Int32(options.leastCount) && index[feature] == nil {
        index[feature] = Int32(index.count)
      }
    }
    return index
  }

  private func numbered(_ sentence: Sentence, _ index: [UInt64: Int32]) -> ChainSentence {
    var result = ChainSentence()
    var start = 0
    for end in sentence.ends {
      result.append(sentence.features[start..<Int(end)].compactMap { index[$0] })
      start = Int(end)
    }
    return result
  }

  private func gold(_ sentence: Sentence, _ labels: ChainLabels) -> [UInt8] {
    labels.encode(
      sentence.entities.compactMap { entity in
        labels.types.firstIndex(of: entity.type).map { (entity.range, $0) }
      }, count: sentence.ends.count)
  }

  private func evaluate(_ trainer: inout ChainTrainer, _ trials: [ChainSentence], _ heldOut: [Sentence]) -> EntityScore
  {
    var score = EntityScore(types: trainer.labels.types)
    for (trial, sentence) in zip(trials, heldOut) {
      trainer.score(trial)
      score.count(
        found: trainer.labels.decode(trainer.bestLabels()).map { ($0.range, trainer.labels.types[$0.type]) },
        gold: sentence.entities, lost: sentence.lost)
    }
    return score
  }

  /// Lowers what the outside scores everywhere as far as held-out text gains: names seldom seen are missed more often
  /// than imagined.
  private func weigh(
    _ weights: inout [Float], _ transitions: [Float], outsideOf constant: Int, _ labels: ChainLabels,
    _ trials: [ChainSentence], _ heldOut: [Sentence]
  ) {
    let outside = constant + Int(ChainLabels.outside)
    let start = weights[outside]
    var best = (step: 0, f1: -1.0)
    for step in 0...8 {
      weights[outside] = start - Float(step) * 0.25
      var trial = ChainTrainer(labels, weights: weights, transitions: transitions)
      let f1 = evaluate(&trial, trials, heldOut).f1
      if f1 > best.f1 { best = (step, f1) }
    }
    weights[outside] = start - Float(best.step) * 0.25
  }
}
