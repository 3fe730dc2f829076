import Testing
import YuliaoCorpus

@Suite struct GazetteerRecognizerTests {
  @Test func nothingIsTaggedInAddresses() {
    #expect(SmallGazetteer.tag("见 https://www.microsoft.com/Intel 与 a@intel.com") == [])
    #expect(SmallGazetteer.tag("[详情](https://example.com/news/微软-英特尔-2月)。") == [])
  }
}
