import Testing
import YuliaoCorpus

@Suite struct ParallelClausesTests {
  private func holds(_ text: String, _ name: String) -> Bool {
    SmallGazetteer.tag(text).contains { $0.hasPrefix(name + "=") }
  }

  @Test func oneFirmBesideASemicolonIsEnough() {
    #expect(holds("高通加价两成；光明说再等等。", "光明"))
    #expect(holds("看法不一：光明说再等等；高通加价两成。", "光明"))
  }

  @Test func betweenCommasBothNeighboursAreNeeded() {
    #expect(holds("高通加价两成，光明说再等等，英特尔降价。", "光明"))
    #expect(!holds("高通加价两成，光明说再等等，大家都走。", "光明"))
    #expect(!holds("大家都走，光明说再等等，英特尔降价。", "光明"))
  }

  @Test func whatIsProvenProvesTheNext() {
    #expect(holds("高通加价两成；光明说再等等；连线说不降。", "连线"))
    #expect(holds("看法不一：连线说不降；光明说再等等；高通加价两成。", "连线"))
  }

  @Test func aSentencePartsClauses() {
    #expect(!holds("高通加价两成。光明说再等等。", "光明"))
    #expect(!holds("高通加价两成；大家都走。光明说再等等。", "光明"))
  }

  @Test func aNameThatIsPartOfAWordOpensNoClause() {
    #expect(!holds("高通加价两成；光明日报说再等等。", "光明"))
  }

  @Test func anOrdinaryWordNeedsWhatFirmsDo() {
    #expect(!holds("高通加价两成；光明是最大的愿望。", "光明"))
    #expect(!holds("高通加价两成；光明的前途在望。", "光明"))
    #expect(holds("高通加价两成；光明预计不降。", "光明"))
  }

  @Test func aFirmInsideTheClauseBesideProvesNothing() {
    #expect(!holds("大家都说高通加价两成；光明说再等等。", "光明"))
  }

  @Test func twoClausesInFrontMakeTheLastOneParallel() {
    #expect(
      SmallGazetteer.tag("英特尔降价，微软涨价，峦盐则要反复买单。").contains("峦盐=company:luan-salt"))
    #expect(!SmallGazetteer.tag("有人降价，微软涨价，峦盐则要反复买单。").contains("峦盐=company:luan-salt"))
  }
}
