import Testing
import YuliaoCorpus

@Suite struct CorporateFormRecognizerTests {
  @Test func aLegalFormEndsAnEnglishName() {
    #expect(
      SmallGazetteer.tag("It sued Huang River Investment Limited.", language: .english) == [
        "Huang River Investment Limited=company:huang-river-investment"
      ])
  }

  @Test func aUnitUnderItsParentsNameIsTheParent() {
    #expect(
      SmallGazetteer.tag("Fees go to Morgan Stanley Asia (Singapore) Pte.", language: .english) == [
        "Morgan Stanley Asia (Singapore) Pte.=company:morgan-stanley"
      ])
    #expect(
      SmallGazetteer.tag("It is backed by Intel Capital.", language: .english) == [
        "Intel Capital=company:intel-capital"
      ])
  }
}
