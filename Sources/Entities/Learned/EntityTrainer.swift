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
/// A tenth of the sentences says how many rounds are best, unless there is development text; then the sequence model is
/// trained on all of them, and four times without a quarter, whose spans the second look learns from. The same text
/// gives the same bytes.
///
/// A model so trained can mark further text for a second training (``add(unmarked:readBy:)``).
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
    public var rate: Float = 0.03
    /// How strongly weights are pulled towards zero.
    public var decay: Float = 0.001
    /// The share of features, in hundredths, that a visit passes over at random.
    public var droppedPercent = 70
    /// From this round on the weights are averaged.
    public var firstAveraged = 3
    /// The networks that are averaged, and the hidden units of each.
    public var networks = 2
    public var hiddenUnits = 48
    /// Lists of words with their kinds: of each the bytes, a word and its kind a line.
    public var wordLists: [[UInt8]] = []

    public init() {}
  }

  /// What has been done.
  public enum Progress: Sendable, CustomStringConvertible {
    /// A round of finding how many rounds are best.
    case round(Int, EntityScore)
    /// Trained without one of the parts that the second look learns from.
    case part(Int, of: Int)

    public var description: String {
      switch self {
      case .round(let round, let score): "round \(round): \(score)"
      case .part(let part, let count): "part \(part) of \(count) read by a model of the others"
      }
    }
  }

  private let options: Options
  private var reader: MarkedSentences
  private var learned: [TrainingSentence] = []
  /// How many of them were marked by hand; they come first.
  private var byHand = 0
  /// How many a model marked, with names and without.
  private var withNames = 0
  private var withoutNames = 0
  private var development: [TrainingSentence] = []
  private var random = RandomNumbers(seed: 1)

  public init(gazetteer: Gazetteer, options: Options = Options()) throws {
    self.options = options
    var words = WordKinds.Builder()
    for list in options.wordLists { words.add(list) }
    reader = try MarkedSentences(gazetteer, words: words.finish())
  }

  /// Takes texts to learn from, or with `isDevelopment` to stop by.
  package mutating func add(_ texts: [MarkedText], isDevelopment: Bool = false) throws {
    for text in texts {
      var sentences: [TrainingSentence] = []
      let percent = isDevelopment ? 0 : options.hiddenPercent
      // The same name is hidden or shown everywhere in a text.
      let salt = random.next()
      let hides: (UInt64) -> Bool = { FeatureHash.mix(salt, $0) % 100 < UInt64(percent) }
      let renames = options.renames
      try reader.forEach(in: text, isHidden: hides) { features, view, entities in
        sentences.append(
          EntityTrainer.sentence(
            features, view,
            entities.whole.compactMap { entity in
              EntityTrainer.renamed(entity.type, renames).map { (entity.range, $0) }
            },
            lost: entities.lost.compactMap { EntityTrainer.renamed($0, renames) }))
      }
      if isDevelopment { development += sentences } else { learned += sentences }
    }
    precondition(withNames + withoutNames == 0, "text marked by hand comes before text without marks")
    byHand = learned.count
  }

  /// Takes sentences of text without marks as a trained model reads them, where it is sure of every name: self-training.
  ///
  /// At most as many with names as there are sentences marked by hand, and a sixth of those taken without any; the others are
  /// passed over. Marked text cannot be added any more behind it.
  package mutating func add(unmarked texts: [MarkedText], readBy model: EntityModel) throws {
    var reading = ModelReading(model)
    for text in texts where withNames < byHand {
      var sentences: [TrainingSentence] = []
      try reader.forEach(in: text) { features, view, _ in
        let found = reading.findings(features, view)
        guard found.allSatisfy({ $0.confidence >= EntityTrainer.leastConfidence }) else { return }
        if found.isEmpty {
          guard (withoutNames + 1) * 6 <= withNames else { return }
          withoutNames += 1
        } else {
          withNames += 1
        }
        let entities = found.map { ($0.units, model.types[$0.type]) }
        sentences.append(EntityTrainer.sentence(features, view, entities, lost: []))
      }
      learned += sentences
    }
  }

  /// A name of text without marks counts from this on; no other bound has been tried.
  private static let leastConfidence: Float = 0.7

  private static func sentence(
    _ features: LearnedFeatures, _ view: SpanSentence, _ entities: [(range: Range<Int>, type: String)], lost: [String]
  ) -> TrainingSentence {
    var sentence = TrainingSentence(view: view, entities: entities, lost: lost)
    for place in 0..<features.units.count {
      features.forEach(at: place) { sentence.features.append($0) }
      sentence.ends.append(Int32(sentence.features.count))
    }
    return sentence
  }

  private static func renamed(_ type: String, _ renames: [String: String]) -> String? {
    let type = renames[type] ?? type
    return type.isEmpty ? nil : type
  }

  /// Trains and returns the bytes of the model's file; `report` hears of every step.
  public func train(report: (Progress) -> Void = { _ in }) throws -> [UInt8] {
    let types = Set(learned.flatMap { $0.entities.map(\.type) }).sorted()
    guard learned.count >= 10, !types.isEmpty else { throw NoMarkedSentences() }
    let labels = ChainLabels(types: types)
    let rounds = bestRounds(labels, report)
    var secondLook = SecondLookTrainer()
    for part in 0..<KeyCounts.parts {
      var fitting = ChainFitting(learned.parts { $0 != part }, labels, options)
      for _ in 0..<rounds { fitting.visit() }
      var reading = fitting.reader
      for sentence in learned.parts({ $0 == part }) {
        reading.score(fitting.numbered(sentence))
        reading.sum()
        secondLook.add(
          sentence.view, SecondLook.candidates(reading.lattice), gold: sentence.gold(labels), part: part)
      }
      report(.part(part + 1, of: KeyCounts.parts))
    }
    var fitting = ChainFitting(learned, labels, options)
    for _ in 0..<rounds { fitting.visit() }
    let trees = secondLook.train()
    let writer = EntityModelWriter(
      labels: labels, network: fitting.network, words: reader.words, counts: secondLook.counts, trees: trees)
    return writer.file(features: fitting.features, most: options.mostFeatures)
  }

  /// After how many rounds what is held out is read best.
  private func bestRounds(_ labels: ChainLabels, _ report: (Progress) -> Void) -> Int {
    var training = learned
    var heldOut = development
    if heldOut.isEmpty {
      // What a model marked is no measure.
      func isHeldOut(_ index: Int) -> Bool { index < byHand && index % 10 == 9 }
      heldOut = learned.indices.filter(isHeldOut).map { learned[$0] }
      training = learned.indices.filter { !isHeldOut($0) }.map { learned[$0] }
    }
    var fitting = ChainFitting(training, labels, options)
    let trials = heldOut.map { fitting.numbered($0) }
    var best = (round: 1, f1: -1.0)
    for round in 1...options.mostRounds {
      fitting.visit()
      var reading = fitting.reader
      var score = EntityScore(types: labels.types)
      for (trial, sentence) in zip(trials, heldOut) {
        reading.score(trial)
        score.count(
          found: labels.decode(reading.bestLabels()).map { ($0.range, labels.types[$0.type]) },
          gold: sentence.entities, lost: sentence.lost)
      }
      report(.round(round, score))
      if score.f1 > best.f1 { best = (round, score.f1) }
      if round >= best.round + 3 { break }
    }
    return best.round
  }
}

extension Array where Element == TrainingSentence {
  /// The sentences of the parts for which the condition holds.
  fileprivate func parts(_ holds: (Int) -> Bool) -> [TrainingSentence] {
    indices.filter { holds($0 % KeyCounts.parts) }.map { self[$0] }
  }
}
