import Testing
import YuliaoCorpus

@Suite struct DocumentScannerTests {
  @Test func aLevelThatBeginsAWordEndsNoPlace() {
    #expect(SmallGazetteer.tag("峦口市应急局通报。") == ["峦口市应急局=agency:cn-hn/峦口市应急局"])
    #expect(SmallGazetteer.tag("峦口市场应急局通报。") != ["峦口市场应急局=agency:cn-hn/峦口市场应急局"])
  }

  @Test func aVerbBehindABodyIsNoCounty() {
    #expect(SmallGazetteer.tag("峦溪县交通运输局会同县财政局出台办法。").contains { $0.hasPrefix("县财政局=") })
    #expect(!SmallGazetteer.tag("峦溪县交通运输局会同县财政局出台办法。").contains { $0.hasPrefix("会同") })
  }
}
