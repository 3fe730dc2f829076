import Testing
import YuliaoCorpus

@Suite struct OtherPeopleTests {
  @Test func aGivenNameBeforeAFirmsNameMakesItAPersons() {
    #expect(SmallGazetteer.tag("The plan of Dennis Dravert is new.", language: .english) == [])
    #expect(SmallGazetteer.tag("The plan of Dravert is new.", language: .english) == ["Dravert=company:dravert"])
  }

  @Test func aPossessiveNameIsThePersonsWhomTheTextNames() {
    #expect(SmallGazetteer.tag("Then Ashley Moody came. Moody's term ends in May.", language: .english) == [])
    #expect(SmallGazetteer.tag("Moody's term ends in May.", language: .english) == ["Moody's=company:moodys"])
  }

  @Test func whatOnlyAFirmHasKeepsIt() {
    #expect(
      SmallGazetteer.tag("Then Ashley Moody came. Moody's shares rose 3%.", language: .english) == [
        "Moody's=company:moodys"
      ])
  }

  @Test func aNameBehindAnInitialIsAPersons() {
    #expect(SmallGazetteer.tag("A picture by Ellen M. Dravert on Monday.", language: .english) == [])
    #expect(SmallGazetteer.tag("A picture by Dravert on Monday.", language: .english) == ["Dravert=company:dravert"])
  }

  @Test func aSentenceBehindALetterIsNoPerson() {
    #expect(
      SmallGazetteer.tag("It fell back on Plan B. Dravert said so on Monday.", language: .english)
        == ["Dravert=company:dravert"])
  }

  @Test func aDoubtfulPossessiveNameIsThePersonsToo() {
    let text = "Some at Microsoft liked Quorvdell's stock."
    #expect(SmallGazetteer.tag(text, language: .english).last == "Quorvdell's=company:quorvdells")
    let move = "Some at Microsoft liked Quorvdell's move to buy stock."
    #expect(SmallGazetteer.tag(move, language: .english).last == "Quorvdell's=company:quorvdells")
    #expect(
      SmallGazetteer.tag("Then Marco Quorvdell came. " + move, language: .english) == ["Microsoft=company:microsoft"])
  }

  @Test func aGivenNameMayBeTwoWithAHyphen() {
    #expect(SmallGazetteer.tag("We met Jean-Marc Dravert in town.", language: .english) == [])
    #expect(SmallGazetteer.tag("We met Grant-in Dravert in town.", language: .english) == ["Dravert=company:dravert"])
  }

  @Test func kinOfANameArePeople() {
    #expect(SmallGazetteer.tag("The plan of the Dravert brothers is new.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("The plan of a Dravert family car is new.", language: .english) == ["Dravert=company:dravert"])
    #expect(
      SmallGazetteer.tag("The plan of the Dravert family of funds is new.", language: .english) == [
        "Dravert=company:dravert"
      ])
  }

  @Test func aMembersSurnameBehindAnothersDotIsAnothersInTheWholeText() {
    #expect(SmallGazetteer.tag("塔昆德昨日表示，明天下雨。") == ["塔昆德=bioguide:Q999999"])
    #expect(SmallGazetteer.tag("部长洛朗·塔昆德昨日到访。塔昆德昨日表示，明天下雨。") == [])
  }

  @Test func aTitleAndAGivenNameMakeASurnameAnothers() {
    func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }
    #expect(tag("We met Speaker Zed Tarquend at the fair.") == [])
    // The bare surname behind it is his too, until the member has been named in full.
    #expect(tag("We met Speaker Zed Tarquend at the fair. Tarquend, a tall man, said so.") == [])
    #expect(
      tag("Perry Tarquend came. We met Speaker Zed Tarquend at the fair. Tarquend, a tall man, said so.") == [
        "Perry Tarquend=bioguide:Q999999", "Tarquend=bioguide:Q999999",
      ])
    // The member's own given name in another spelling is no other person's.
    #expect(tag("We met Senator Perrie Tarquend at the fair.").isEmpty == false)
  }
}
