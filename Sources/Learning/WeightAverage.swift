/// The mean of the weights a trainer had after several rounds, which errs less than those of any one round.
///
/// ```swift
/// var average = WeightAverage()
/// average.add(trainer.network)
/// average.network
/// ```
///
/// Adding is O(weights).
package struct WeightAverage: Sendable {
  /// The mean; nil before anything has been added.
  package private(set) var network: ChainNetwork?
  private var count: Float = 0

  package init() {}

  package mutating func add(_ network: ChainNetwork) {
    count += 1
    guard var mean = self.network else {
      self.network = network
      return
    }
    self.network = nil
    let share = 1 / count
    WeightAverage.move(&mean.inputs, towards: network.inputs, share)
    WeightAverage.move(&mean.outputs.weights, towards: network.outputs.weights, share)
    WeightAverage.move(&mean.outputs.bias, towards: network.outputs.bias, share)
    WeightAverage.move(&mean.transitions, towards: network.transitions, share)
    self.network = mean
  }

  private static func move(_ mean: inout [Float], towards values: [Float], _ share: Float) {
    mean.withUnsafeMutableBufferPointer { mean in
      values.withUnsafeBufferPointer { values in
        for index in mean.indices { mean[index] += (values[index] - mean[index]) * share }
      }
    }
  }
}
