import Testing
import YuliaoCorpus

@Suite struct PictureCreditTests {
  @Test func theAgencyOfAPictureCounts() {
    #expect(
      SmallGazetteer.tag("They met in May. (AP Photo/Ann Lee)", language: .english) == ["AP=company:associated-press"])
    #expect(SmallGazetteer.tag("They met. (Ann Lee/AP)", language: .english) == ["AP=company:associated-press"])
  }

  @Test func otherCapitalsDoNot() {
    #expect(SmallGazetteer.tag("They met in an AP class.", language: .english) == [])
  }

  @Test func theLineOnPlaceAndSourceNamesTheAgency() {
    #expect(
      SmallGazetteer.tag("LONDON (AP) — It rained on us all for days.", language: .english) == [
        "AP=company:associated-press"
      ])
  }

  @Test func capitalsBehindThePhotographersNameAreNoBody() {
    #expect(
      SmallGazetteer.tag("Credit: Ann Quorv/EPA, via Skyblue\nRates rose.", language: .english)
        == ["Skyblue=company:skyblue"])
    #expect(
      SmallGazetteer.tag("The law/EPA, via Skyblue\nRates rose.", language: .english).first
        == "EPA=agency:us/environmental-protection-agency")
  }

  @Test func aWireAtTheEndOfADigestsLineIsTheSource() {
    #expect(
      SmallGazetteer.tag("Remains found near the lake (AP)\nRates rose.", language: .english)
        == ["AP=company:associated-press"])
    #expect(
      SmallGazetteer.tag("ST. PAUL, Minn. (AP) — With three days left, rates rose.", language: .english)
        == ["AP=company:associated-press"])
    #expect(SmallGazetteer.tag("They wrote of it (AP) last week.", language: .english) == [])
  }

  @Test func behindTheMarkOfCopyrightLettersAreAnAgency() {
    #expect(SmallGazetteer.tag("A photo.\n\n© AP\n", language: .english) == ["AP=company:associated-press"])
  }
}
