import Testing
import YuliaoCorpus

@Suite struct OwnedPartTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aPartOfTheFirmThatIsSpokenOfIsNoFirm() {
    #expect(tag("Microsoft shares fell as sales of its Target unit fell.") == ["Microsoft=company:microsoft"])
    #expect(tag("Microsoft shares fell as Target shares fell.").last == "Target=company:target")
  }
}
