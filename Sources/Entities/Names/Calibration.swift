/// What probabilities are worth: the share that turned out right, never falling as the probability rises.
enum Calibration {
  /// `rightWeight` is for findings among which the right ones are more, or fewer, than where the table will be used.
  static func table(
    _ findings: [(probability: Float, isRight: Bool)], bins: Int, rightWeight: Float = 1
  ) -> [Float] {
    var right = [Float](repeating: 0, count: bins)
    var all = right
    for (probability, isRight) in findings {
      let bin = min(bins - 1, Int(probability * Float(bins)))
      all[bin] += isRight ? rightWeight : 1
      if isRight { right[bin] += rightWeight }
    }
    // A bin begins as if four names had been seen in it, right as often as its probability says, and weighed alike.
    var blocks: [(right: Float, all: Float, bins: Int)] = []
    for bin in 0..<bins {
      let expected = (Float(bin) + 0.5) / Float(bins)
      let expectedRight = 4 * expected * rightWeight
      blocks.append((right[bin] + expectedRight, all[bin] + expectedRight + 4 * (1 - expected), 1))
      while blocks.count > 1 {
        let last = blocks[blocks.count - 1]
        let before = blocks[blocks.count - 2]
        guard before.right / before.all > last.right / last.all else { break }
        blocks.removeLast(2)
        blocks.append((before.right + last.right, before.all + last.all, before.bins + last.bins))
      }
    }
    return blocks.flatMap { [Float](repeating: $0.right / $0.all, count: $0.bins) }
  }
}
