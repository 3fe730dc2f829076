import CKernels
import Testing

@Suite struct MinimaKernelTests {
  @Test func eachMinimumIsTheLeastThatItsFunctionGives() {
    let hashes = 2 * YULIAO_MINIMA_BLOCK
    let factors = (0..<hashes).map { UInt32(truncatingIfNeeded: $0 &* 2_654_435_761 &+ 7) }
    let shingles = (0..<37).map { UInt32(truncatingIfNeeded: $0 &* 40_503_511 &+ 3) }
    var minima = [UInt32](repeating: .max, count: hashes)
    yuliao_lower_minima(shingles, shingles.count, factors, &minima, minima.count)
    let expected = factors.map { factor in
      shingles.map { shingle -> UInt32 in
        let product = (shingle ^ factor) &* 0x85EB_CA6B
        return (product ^ product >> 15) &* (factor | 1)
      }.min()!
    }
    #expect(minima == expected)
  }

  @Test func noShinglesLeaveTheMinimaAsTheyAre() {
    var minima = [UInt32](repeating: 5, count: YULIAO_MINIMA_BLOCK)
    yuliao_lower_minima([], 0, [UInt32](repeating: 1, count: YULIAO_MINIMA_BLOCK), &minima, minima.count)
    #expect(minima.allSatisfy { $0 == 5 })
  }
}
