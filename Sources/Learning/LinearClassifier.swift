/// A linear classifier for two classes over sparse 0/1 features: L2-regularised squared hinge loss, by dual coordinate
/// descent (Hsieh and others, 2008).
///
/// ```swift
/// var classifier = LinearClassifier(features: 3, examples: 2, cost: 1)
/// for _ in 0..<10 {
///   classifier.visit(0, isPositive: true, [0, 2])
///   classifier.visit(1, isPositive: false, [1, 2])
/// }
/// classifier.score([0]) > 0
/// ```
///
/// The caller makes the features of an example each time it is visited, so that they need not all lie in memory.
/// A visit is O(features of the example); the result depends on nothing but the order of the visits.
package struct LinearClassifier {
  package private(set) var weights: [Float]
  /// The dual variables, one for each example.
  private var duals: [Float]
  /// `1 / (2 * cost)`: what keeps a dual variable from growing.
  private let softness: Float

  /// `cost` says how much a violated example weighs against large weights.
  package init(features: Int, examples: Int, cost: Float) {
    weights = [Float](repeating: 0, count: features)
    duals = [Float](repeating: 0, count: examples)
    softness = 1 / (2 * cost)
  }

  package func score(_ features: UnsafeBufferPointer<Int32>) -> Float {
    weights.withUnsafeBufferPointer { weights in
      var sum: Float = 0
      for feature in features { sum += weights[Int(feature)] }
      return sum
    }
  }

  package func score(_ features: [Int32]) -> Float { features.withUnsafeBufferPointer { score($0) } }

  /// Moves the weights to the best value of this example's dual variable; returns the score before.
  @discardableResult
  package mutating func visit(_ example: Int, isPositive: Bool, _ features: UnsafeBufferPointer<Int32>) -> Float {
    let score = score(features)
    let sign: Float = isPositive ? 1 : -1
    let old = duals[example]
    let gradient = sign * score - 1 + softness * old
    let new = max(0, old - gradient / (Float(features.count) + softness))
    let step = (new - old) * sign
    if step != 0 {
      duals[example] = new
      weights.withUnsafeMutableBufferPointer { weights in
        for feature in features { weights[Int(feature)] += step }
      }
    }
    return score
  }

  @discardableResult
  package mutating func visit(_ example: Int, isPositive: Bool, _ features: [Int32]) -> Float {
    features.withUnsafeBufferPointer { visit(example, isPositive: isPositive, $0) }
  }
}
