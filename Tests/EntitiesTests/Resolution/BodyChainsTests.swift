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
}
