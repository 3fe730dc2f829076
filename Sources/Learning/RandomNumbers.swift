/// Random numbers that are the same for the same seed everywhere (SplitMix64).
package struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `bound - 1`.
  package mutating func next(below bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Puts the numbers in random order; written out, so that no change of the standard library's changes a model.
  package mutating func shuffle(_ numbers: inout [Int32]) {
    guard numbers.count > 1 else { return }
    for last in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(last, next(below: last + 1))
    }
  }
}
