import Testing
import YuliaoCorpus

@Suite struct CommitteeTopicsTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aFieldBeforeTheMemberWhoLeadsItIsACommittee() {
    #expect(
      tag("Then Quorv chairman Josh Hawley spoke.").first == "Quorv=agency:us/senate-committee-on-quorv")
    #expect(
      tag("Then Foreign Relations ranking member Tim Scott spoke.").first
        == "Foreign Relations=agency:us/senate-committee-on-foreign-relations")
  }

  @Test func itIsOfTheMembersChamber() {
    #expect(!tag("Then Quorv chairman Jim Baird spoke.").contains { $0.hasPrefix("Quorv=") })
  }

  @Test func whoeverElseLeadsNamesNone() {
    #expect(!tag("Then Quorv chairman Ann Lee spoke.").contains { $0.hasPrefix("Quorv=") })
  }
}
