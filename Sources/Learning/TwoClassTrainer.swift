#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Learns to tell two classes from each other and from neither, over sparse features: logistic regression by stochastic
/// gradients with step sizes of AdaGrad.
///
/// ```swift
/// var trainer = TwoClassTrainer(slots: 1 << 20, rate: 0.05, decay: 1e-5)
/// for example in examples { trainer.visit(example.parts, label: example.label, weight: 1) }
/// trainer.weights[7]  // what feature 7 says for the classes 1 and 2
/// ```
///
/// A visit is O(features of the example). The result depends on nothing but the order of the visits.
package struct TwoClassTrainer {
  /// Features that count alike: their slots, and by how much each is multiplied.
  package typealias Part = (slots: ArraySlice<UInt32>, scale: Float)

  package private(set) var weights: [SIMD2<Float>]
  private var squares: [SIMD2<Float>]
  private let rate: Float
  private let decay: Float

  /// `decay` pulls the weights of a visited feature towards zero.
  package init(slots: Int, rate: Float, decay: Float) {
    weights = [SIMD2<Float>](repeating: .zero, count: slots)
    squares = weights
    self.rate = rate
    self.decay = decay
  }

  package func score(_ parts: [Part]) -> SIMD2<Float> {
    weights.withUnsafeBufferPointer { weights in
      var sum = SIMD2<Float>.zero
      for part in parts {
        var own = SIMD2<Float>.zero
        for slot in part.slots { own += weights[Int(slot)] }
        sum += own * part.scale
      }
      return sum
    }
  }

  /// The probabilities of the classes 1 and 2.
  package static func probabilities(_ score: SIMD2<Float>) -> SIMD2<Float> {
    let top = max(0, score[0], score[1])
    let odds = SIMD2<Float>(expf(score[0] - top), expf(score[1] - top))
    return odds / (expf(-top) + odds[0] + odds[1])
  }

  /// Moves the weights so that the label, 0 for neither class, becomes more probable.
  package mutating func visit(_ parts: [Part], label: Int, weight: Float) {
    var gradient = TwoClassTrainer.probabilities(score(parts))
    if label > 0 { gradient[label - 1] -= 1 }
    gradient *= weight
    guard max(abs(gradient[0]), abs(gradient[1])) > 0.0005 else { return }
    let rate = rate
    let decay = decay
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        for part in parts {
          let slope = gradient * part.scale
          for slot in part.slots {
            let own = weights[Int(slot)]
            let step = slope + own * decay
            let square = squares[Int(slot)] + step * step
            squares[Int(slot)] = square
            weights[Int(slot)] = own - step * rate / (square + 1e-6).squareRoot()
          }
        }
      }
    }
  }
}
