/// The mean of the weights a trainer had after several rounds, which errs less than those of any one round.
///
/// ```swift
/// var average = WeightAverage()
/// average.add(trainer)
/// let calmer = average.trainer(labels)
/// ```
///
/// Adding is O(weights).
package struct WeightAverage {
  private var weights: [Float] = []
  private var transitions: [Float] = []
  private var count: Float = 0

  package init() {}

  package mutating func add(_ trainer: ChainTrainer) {
    count += 1
    WeightAverage.move(&weights, towards: trainer.weights, share: 1 / count)
    WeightAverage.move(&transitions, towards: trainer.lattice.transitions, share: 1 / count)
  }

  /// A trainer with the mean, only to be asked.
  package func trainer(_ labels: ChainLabels) -> ChainTrainer {
    ChainTrainer(labels, weights: weights, transitions: transitions)
  }

  private static func move(_ mean: inout [Float], towards values: [Float], share: Float) {
    if mean.isEmpty {
      mean = values
      return
    }
    mean.withUnsafeMutableBufferPointer { mean in
      values.withUnsafeBufferPointer { values in
        for index in mean.indices { mean[index] += (values[index] - mean[index]) * share }
      }
    }
  }
}
