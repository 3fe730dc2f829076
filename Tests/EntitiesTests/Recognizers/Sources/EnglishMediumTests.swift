import Testing
import YuliaoCorpus

@Suite struct EnglishMediumTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func whatReportsAndEndsAsMediaDoIsAMedium() {
    #expect(
      tag("The bridge was closed, the Quorv Valley Herald reported.") == [
        "Quorv Valley Herald=company:quorv-valley-herald"
      ])
    #expect(tag("The Quorv Gazette has also reported the fire.") == ["Quorv Gazette=company:quorv-gazette"])
    #expect(tag("Nobody came, wrote a Quorv Tribune’s editor later.") == ["Quorv Tribune=company:quorv-tribune"])
  }

  @Test func whoIsToldSomethingIsAMedium() {
    #expect(tag("She told the Quorv Times that it was late.") == ["Quorv Times=company:quorv-times"])
    #expect(tag("It was late, according to the Quorv Times, and cold.") == ["Quorv Times=company:quorv-times"])
    #expect(tag("It was late in an interview with Quorv Daily in May.") == ["Quorv Daily=company:quorv-daily"])
  }

  @Test func itsNameStandsElsewhereToo() {
    #expect(
      tag("She told the Quorv Times that it was late. The Quorv Times is read by many.") == [
        "Quorv Times=company:quorv-times", "Quorv Times=company:quorv-times",
      ])
  }

  @Test func itsTownIsNoShortNameOfIt() {
    #expect(
      tag("She told the Vexmoor Times that it was late. Vexmoor's shares of the road fell, Vexmoor said.") == [
        "Vexmoor Times=company:vexmoor-times"
      ])
  }

  @Test func withoutAFrameTheWordProvesNothing() {
    #expect(tag("They live in hard times, in the Quorv Times they say.").isEmpty)
    #expect(tag("She saw the Quorv Star on Monday.").isEmpty)
  }

  @Test func peopleDaysAndLearnedJournalsAreNoMedia() {
    #expect(tag("It was late, said Ann Post. John Post reported it.").isEmpty)
    #expect(tag("It was late, and Minister Heng Post wrote so.").isEmpty)
    #expect(tag("It was late, and Breaking News reported it.").isEmpty)
    #expect(tag("It was late, the Financial Stability Review reported.").isEmpty)
    #expect(tag("It was cold, and Monday Daily reported it.").isEmpty)
    #expect(tag("The trial was large, the Quorv Cardiology Journal reported.").isEmpty)
  }

  @Test func aNameThatGoesOnIsAnother() {
    #expect(tag("She told the Quorv Herald Building that it was late.").isEmpty)
  }
}
