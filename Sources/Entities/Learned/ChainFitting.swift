import YuliaoLearning

/// A sentence of marked text as training keeps it.
struct TrainingSentence {
  var features: [UInt64] = []
  var ends: [Int32] = []
  var view: SpanSentence
  var entities: [(range: Range<Int>, type: String)]
  /// Types of entities that no units make up: always missed.
  var lost: [String]

  init(view: SpanSentence, entities: [(range: Range<Int>, type: String)], lost: [String]) {
    self.view = view
    self.entities = entities
    self.lost = lost
  }

  func gold(_ labels: ChainLabels) -> [(range: Range<Int>, type: Int)] {
    entities.compactMap { entity in labels.types.firstIndex(of: entity.type).map { (entity.range, $0) } }
  }
}

/// Trains a sequence model on sentences, round by round.
struct ChainFitting {
  private let options: EntityTrainer.Options
  private let labels: ChainLabels
  private let index: [UInt64: Int32]
  private let sentences: [ChainSentence]
  private let golds: [[UInt8]]
  private var trainer: ChainTrainer
  private var mean = WeightAverage()
  private var round = 0

  init(_ training: [TrainingSentence], _ labels: ChainLabels, _ options: EntityTrainer.Options) {
    self.options = options
    self.labels = labels
    let index = ChainFitting.index(training, leastCount: options.leastCount)
    self.index = index
    sentences = training.map { ChainFitting.numbered($0, index) }
    golds = training.map { labels.encode($0.gold(labels), count: $0.ends.count) }
    trainer = ChainTrainer(labels, features: index.count, rate: options.rate, decay: options.decay)
  }

  mutating func visit() {
    round += 1
    var order = (0..<Int32(sentences.count)).map { $0 }
    var random = RandomNumbers(seed: UInt64(round))
    random.shuffle(&order)
    for number in order {
      let sentence = sentences[Int(number)].thinned(byPercent: options.droppedPercent, &random)
      trainer.visit(sentence, gold: golds[Int(number)])
    }
    if round >= options.firstAveraged { mean.add(trainer) }
  }

  /// A trainer to be asked: with the mean of the weights of the later rounds, or in the first ones those it has.
  var average: ChainTrainer { round >= options.firstAveraged ? mean.trainer(labels) : trainer }

  /// The features it has weights for, by their number.
  var features: [UInt64] {
    var features = [UInt64](repeating: 0, count: index.count)
    for (feature, number) in index { features[Int(number)] = feature }
    return features
  }

  func numbered(_ sentence: TrainingSentence) -> ChainSentence { ChainFitting.numbered(sentence, index) }

  private static func numbered(_ sentence: TrainingSentence, _ index: [UInt64: Int32]) -> ChainSentence {
    var result = ChainSentence()
    var start = 0
    for end in sentence.ends {
      result.append(sentence.features[start..<Int(end)].compactMap { index[$0] })
      start = Int(end)
    }
    return result
  }

  /// Numbers for the features that occur often enough, in the order of their first occurrence.
  private static func index(_ sentences: [TrainingSentence], leastCount: Int) -> [UInt64: Int32] {
    var counts: [UInt64: Int32] = [:]
    for sentence in sentences {
      for feature in sentence.features { counts[feature, default: 0] += 1 }
    }
    var index: [UInt64: Int32] = [:]
    for sentence in sentences {
      for feature in sentence.features where counts[feature]! >= Int32(leastCount) && index[feature] == nil {
        index[feature] = Int32(index.count)
      }
    }
    return index
  }
}
