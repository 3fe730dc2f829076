import Testing
import YuliaoCorpus

@Suite struct DocumentScannerTests {
  @Test func aLevelThatBeginsAWordEndsNoPlace() {
    #expect(SmallGazetteer.tag("峦口市应急局通报。") == ["峦口市应急局=agency:cn-hn/峦口市应急局"])
    #expect(SmallGazetteer.tag("峦口市场应急局通报。") != ["峦口市场应急局=agency:cn-hn/峦口市场应急局"])
  }
}
