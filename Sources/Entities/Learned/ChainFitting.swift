import Dispatch
import Synchronization
import YuliaoLearning

/// Trains a sequence model on sentences, round by round: several networks that begin differently, whose mean errs less
/// than each of them.
struct ChainFitting {
  private let labels: ChainLabels
  private let index: [UInt64: Int32]
  private let sentences: [ChainSentence]
  private let golds: [[UInt8]]
  private var members: [ChainMember]

  init(_ training: [TrainingSentence], _ labels: ChainLabels, _ options: EntityTrainer.Options) {
    self.labels = labels
    let index = ChainFitting.index(training, leastCount: options.leastCount)
    self.index = index
    sentences = training.map { ChainFitting.numbered($0, index) }
    golds = training.map { labels.encode($0.gold(labels), count: $0.ends.count) }
    members = (0..<options.networks).map { ChainMember($0, labels, features: index.count, options) }
  }

  /// Shows each network all sentences once; the networks learn side by side.
  mutating func visit() {
    let visited = Mutex(members.map(Optional.some))
    members = []
    DispatchQueue.concurrentPerform(iterations: visited.withLock { $0.count }) { [sentences, golds] number in
      // Taken out, so that its weights are moved in place.
      var member = visited.withLock { $0[number].take()! }
      member.visit(sentences, golds)
      visited.withLock { $0[number] = member }
    }
    members = visited.withLock { $0.map { $0! } }
  }

  /// The mean of the networks as they are.
  var network: ChainNetwork { ChainNetwork.mean(of: members.map(\.network)) }

  /// What reads with the mean of the networks.
  var reader: ChainReader { ChainReader(labels, network) }

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
