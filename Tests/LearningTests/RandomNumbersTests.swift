import Testing

@testable import YuliaoLearning

@Suite struct RandomNumbersTests {
  @Test func theFirstNumbersAreThoseOfSplitMix64() {
    var random = RandomNumbers(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test func shufflingKeepsEveryNumberAndRepeats() {
    func shuffled() -> [Int32] {
      var numbers = (0..<100).map { Int32($0) }
      var random = RandomNumbers(seed: 7)
      random.shuffle(&numbers)
      return numbers
    }
    #expect(shuffled() == shuffled())
    #expect(shuffled() != (0..<100).map { Int32($0) })
    #expect(shuffled().sorted() == (0..<100).map { Int32($0) })
  }
}
