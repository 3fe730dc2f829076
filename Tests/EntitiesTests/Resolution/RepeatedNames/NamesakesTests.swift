import Testing
import YuliaoCorpus

@Suite struct NamesakesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aShortNameBehindTheFullOneOfAnotherFirmMeansThatFirm() {
    #expect(
      tag("Marlow KGaA sold pumps. Marlow said so.") == [
        "Marlow KGaA=company:marlow-kgaa", "Marlow=company:marlow-kgaa",
      ])
  }

  @Test func aShortNameThatStandsFirstOrInALongerFormOfItsOwnStays() {
    #expect(
      tag("Marlow said so. Marlow KGaA sold pumps.") == ["Marlow=company:marlow", "Marlow KGaA=company:marlow-kgaa"])
    #expect(
      tag("Marlow KGaA sold pumps to Marlow and Sons. Marlow said so.").last == "Marlow=company:marlow")
  }

  @Test func aFirmThatHasEvidenceOfItsOwnStays() {
    #expect(
      tag("Target Drum Inc. sold pumps. Target's shares rose 2% and Target said so.").filter {
        $0.hasSuffix("company:target")
      }.count == 2)
  }

  @Test func theShortNameThatStandsFirstKeepsItsFirm() {
    let text = "Marlow rose. Marlow KGaA fell. Marlow rose again."
    #expect(
      SmallGazetteer.tag(text, language: .english) == [
        "Marlow=company:marlow", "Marlow KGaA=company:marlow-kgaa", "Marlow=company:marlow",
      ])
  }
}
