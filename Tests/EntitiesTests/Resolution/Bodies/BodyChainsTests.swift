import Testing
import YuliaoCorpus

@Suite struct BodyChainsTests {
  @Test func anOfficeRightBehindABodyIsOneNameWithIt() {
    let text = "Scientists at the Environmental Protection Agency Bureau of Quorv said so."
    #expect(
      SmallGazetteer.tag(text, language: .english)
        == ["Environmental Protection Agency Bureau of Quorv=agency:us/bureau-of-quorv"])
    let two = "Scientists at the Environmental Protection Agency, Bureau of Quorv said so."
    #expect(SmallGazetteer.tag(two, language: .english).count == 2)
  }

  @Test func theIslandsNameBelongsToItsCitysBody() {
    #expect(SmallGazetteer.tag("台湾峦北市卫生局近日稽查。") == ["台湾峦北市卫生局=agency:tw-tpe/luan-health"])
  }
}
