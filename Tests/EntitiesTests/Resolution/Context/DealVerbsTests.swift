import Testing
import YuliaoCorpus

@Suite struct DealVerbsTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func whoMergesOrBuysIsAFirm() {
    #expect(tag("It was a slow day. Target will merge with Intel.").first == "Target=company:target")
    #expect(tag("It was a slow day. Then Target agreed to acquire it.") == ["Target=company:target"])
  }

  @Test func othersVerbsMakeNone() {
    #expect(tag("It was a slow day. Target will be met.") == [])
    #expect(tag("It was a slow day. Target acquire it.") == [])
  }

  @Test func whoTakesAStakeIsAFirm() {
    #expect(tag("It was a slow day. Target takes a big stake in Intel.").first == "Target=company:target")
    #expect(tag("It was a slow day. Target took a $2 billion stake in it.") == ["Target=company:target"])
    #expect(tag("It was a slow day. Target raises the stakes for all.") == [])
    #expect(tag("It was a slow day. Target takes a look at the stake in the fund of its owner.") == [])
  }
}
