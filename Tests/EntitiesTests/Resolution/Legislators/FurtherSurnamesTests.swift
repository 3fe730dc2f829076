import Testing
import YuliaoCorpus

@Suite struct FurtherSurnamesTests {
  /// How many places of a name that two members share are settled.
  private func count(_ text: String) -> Int { SmallGazetteer.tag(text).filter { $0.hasPrefix("斯科特=") }.count }

  @Test func whoATitleMadeLikelyHasAnOfficeAndSpeaks() {
    #expect(count("共和党人斯科特提出。会后斯科特表示遗憾。") == 2)
    #expect(count("共和党人斯科特提出。会后斯科特办公室未回应。") == 2)
  }

  @Test func otherPlacesOfTheNameAreNobody() {
    #expect(count("共和党人斯科特提出。会后斯科特到场。") == 1)
  }

  @Test func anotherOfTheSurnameSharesItsFurtherPlaces() {
    #expect(count("共和党人斯科特提出。省长斯科特到场。会后斯科特表示遗憾。") == 1)
  }
}
