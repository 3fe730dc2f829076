import Testing
import YuliaoCorpus

@Suite struct ServiceMarkTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aFirmsServiceIsNoMentionOfTheFirm() {
    #expect(tag("It streams on Microsoft+, for a fee.") == [])
    #expect(tag("Quorvan Drum Inc. opened. Then Quorvan said it grew. One for Quorvan+, a comedy.").count == 2)
  }

  @Test func aMarkThatJoinsTwoNamesMakesNoService() {
    #expect(tag("A pact of Microsoft+Intel holds.").contains("Microsoft=company:microsoft"))
  }
}
