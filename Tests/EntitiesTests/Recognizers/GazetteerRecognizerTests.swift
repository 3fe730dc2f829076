import Testing
import YuliaoCorpus

@Suite struct GazetteerRecognizerTests {
  @Test func nothingIsTaggedInAddresses() {
    #expect(SmallGazetteer.tag("见 https://www.microsoft.com/Intel 与 a@intel.com") == [])
    #expect(SmallGazetteer.tag("[详情](https://example.com/news/微软-英特尔-2月)。") == [])
  }

  @Test func aProductThatBearsTheFirmsNameIsNoMentionOfTheFirm() {
    #expect(SmallGazetteer.tag("新款 Intel Weathervane 上市。") == [])
    #expect(SmallGazetteer.tag("Intel 发布了 Intel Weathervane。") == ["Intel=company:intel"])
  }

  @Test func anEverydayWordAmongCapitalsIsNoAcronym() {
    let types: Set<EntityType> = [.organization]
    #expect(SmallGazetteer.tag("ATTENTION INVESTORS WHO LOST MONEY.", language: .english, types: types) == [])
    #expect(
      SmallGazetteer.tag("The WHO said so.", language: .english, types: types) == [
        "WHO=organization:world-health-organization"
      ])
  }
}
