import Testing

@Suite struct MisspeltNamesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aNameThatTheTextAlsoSpellsRightIsForgivenOneLetter() {
    #expect(tag("It joined Microsoft. Later the old Microsft office closed.").last == "Microsft=company:microsoft")
    #expect(tag("It joined Microsoft. Microsooft shares rose.").last == "Microsooft=company:microsoft")
    #expect(
      tag("Here Elizabeth Warren spoke. There Sen. Elizabeth Warran left.").last == "Elizabeth Warran=bioguide:W000817")
    #expect(tag("Here Elizabeth Warren spoke. There Sen. Warran left.").last == "Warran=bioguide:W000817")
    #expect(
      tag("The Federal Reserve met. Later the Federal Resarve acted.").last
        == "Federal Resarve=agency:us/federal-reserve")
  }

  @Test func theFirstWordOfAFirmsNameStandsForItWhereListsSaySo() {
    #expect(tag("It joined Marlow and Sons. Later the Marlaw shops closed.").last == "Marlaw=company:marlow")
    #expect(tag("It joined Tarvel Blair and Sons. Later the Tarvol shops closed.").count == 1)
  }

  @Test func otherFormsOfAWordAndOtherWordsAreNone() {
    #expect(tag("It joined Microsoft. Later the Microsofts office closed.").count == 1)
    #expect(tag("It joined Microsoft. Later the Nicrosoft office closed.").count == 1)
    #expect(tag("It joined Microsoft. Later the Micsft office closed.").count == 1)
    #expect(tag("It joined Microsoft. Later the Microsqft office, a microsqft one, closed.").count == 1)
    #expect(tag("It joined Microsoft. Microsqft is a unit of size.").count == 1)
  }

  @Test func aNameOfItsOwnIsNoMistake() {
    #expect(tag("Here Microsoft spoke. Later Ann Microsoff left. Then Microsoff sat.").count == 1)
    #expect(tag("Microsoft spoke. Then Microsofft sold. Then Microsofft and Microsofft ran.").count == 1)
    #expect(tag("Here Elizabeth Warren spoke. There Elizabeth Warran of the BBC left.").count == 1)
    #expect(tag("Here Microsoft spoke. Later the Microsqft office closed.").count == 2)
    #expect(tag("Here Dravert spoke. Later the Draveert office closed.").count == 2)
  }

  @Test func whatIsAWordOrAPersonHereIsNoneEvenWhereTheNameIsOftener() {
    #expect(tag("It joined Microsoft. Microsoft grew. Later the Microsqft office, a microsqft one, closed.").count == 2)
    #expect(tag("Here Microsoft spoke. Microsoft grew. Later Ann Microsqft left. Then came Microsqft.").count == 2)
    #expect(tag("The Federal Reserve met. Later the federal Resarve acted.").count == 1)
  }

  @Test func aDoubtfulNameForgivesNothingAndAnArticleBeforeOneSaysNothing() {
    #expect(tag("Then Target shares rose. Later the Tarqet office closed.") == ["Target=company:target"])
    #expect(tag("It joined Marlow and Sons. The Marlaw shops closed.").last == "Marlaw=company:marlow")
  }
}
