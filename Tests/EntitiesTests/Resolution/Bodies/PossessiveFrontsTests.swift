import Testing
import YuliaoCorpus

@Suite struct PossessiveFrontsTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func theCountryThatOwnsABodyIsNoPartOfItsName() {
    #expect(tag("Today Mexico's Parks Board met.") == ["Parks Board=agency:mx/parks-board"])
    #expect(tag("Today Mexico’s Parks Board met.") == ["Parks Board=agency:mx/parks-board"])
  }

  @Test func theBodyThatOwnsAnotherIsAMentionOfItsOwn() {
    #expect(
      tag("The Commerce Department's Bureau of Quorv met.") == [
        "Commerce Department=agency:us/department-of-commerce", "Bureau of Quorv=agency:us/bureau-of-quorv",
      ])
  }

  @Test func anOfficeOfItsOwnerStaysWhole() {
    #expect(
      tag("The Commerce Department's Office met.") == [
        "Commerce Department's Office=agency:us/department-of-commerce"
      ])
  }
}
