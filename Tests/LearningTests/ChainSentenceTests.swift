import Testing

@testable import YuliaoLearning

@Suite struct ChainSentenceTests {
  private static func sentence(_ features: [[Int32]]) -> ChainSentence {
    var sentence = ChainSentence()
    for list in features { sentence.append(list) }
    return sentence
  }

  @Test func aThinnedSentenceKeepsItsPlacesAndAboutItsShareOfFeatures() {
    let whole = Self.sentence([(0..<1000).map { $0 }, [], (1000..<2000).map { $0 }])
    var random = RandomNumbers(seed: 1)
    let thinned = whole.thinned(byPercent: 30, &random)
    func features(_ sentence: ChainSentence, _ place: Int) -> [Int32] {
      var features: [Int32] = []
      sentence.withFeatures(at: place) { features = Array($0) }
      return features
    }
    #expect(thinned.count == 3)
    #expect((600..<800).contains(features(thinned, 0).count))
    #expect(features(thinned, 1).isEmpty)
    #expect(features(thinned, 2).allSatisfy { (1000..<2000).contains($0) })
    #expect(features(whole.thinned(byPercent: 0, &random), 2) == features(whole, 2))
  }
}
