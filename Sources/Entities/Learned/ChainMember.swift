import YuliaoLearning

/// One of the networks of a sequence model as it learns.
struct ChainMember: Sendable {
  private let number: UInt64
  private let options: EntityTrainer.Options
  private var trainer: ChainTrainer
  private var mean = WeightAverage()
  private var round: UInt64 = 0

  init(_ number: Int, _ labels: ChainLabels, features: Int, _ options: EntityTrainer.Options) {
    self.number = UInt64(number)
    self.options = options
    trainer = ChainTrainer(
      labels, features: features, hidden: options.hiddenUnits, rate: options.rate, decay: options.decay,
      seed: 77 + UInt64(number))
  }

  /// Learns from all sentences once, in an order and thinned in a way that only this network has in this round.
  mutating func visit(_ sentences: [ChainSentence], _ golds: [[UInt8]]) {
    round += 1
    var order = (0..<Int32(sentences.count)).map { $0 }
    var random = RandomNumbers(seed: number << 32 | round)
    random.shuffle(&order)
    let scale = 100 / Float(100 - options.droppedPercent)
    for index in order {
      let sentence = sentences[Int(index)].thinned(byPercent: options.droppedPercent, &random)
      trainer.visit(sentence, gold: golds[Int(index)], scale: scale)
    }
    if round >= options.firstAveraged { mean.add(trainer.network) }
  }

  /// With the mean of the weights of the later rounds, or in the first ones those it has.
  var network: ChainNetwork { mean.network ?? trainer.network }
}
