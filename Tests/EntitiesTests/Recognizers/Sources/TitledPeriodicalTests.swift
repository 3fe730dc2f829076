import Testing

@Suite struct TitledPeriodicalTests {
  @Test func aDoubtfulNameBetweenTitleMarksBeforeItsKindIsAMagazines() {
    #expect(SmallGazetteer.tag("《连线》杂志称，《连线》的记者。").first == "连线=company:quv")
    #expect(SmallGazetteer.tag("《连线》一剧的观众。") == [])
  }

  @Test func aNameThatNoListHoldsNeedsItsCountryOr媒() {
    #expect(SmallGazetteer.tag("美媒《峦人》杂志访问时，《峦人》报道。") == ["峦人=company:峦人", "峦人=company:峦人"])
    #expect(SmallGazetteer.tag("墨西哥《峦人》周刊报道。") == ["峦人=company:峦人"])
    #expect(SmallGazetteer.tag("研究刊于《峦人》杂志，美国《科学》杂志也刊登。") == [])
  }

  @Test func aNameThatEndsAsPapersDoNeedsNoKindBehindIt() {
    #expect(SmallGazetteer.tag("墨西哥《峦岛邮报》周五报道称。") == ["峦岛邮报=company:峦岛邮报"])
    #expect(SmallGazetteer.tag("他读《峦岛邮报》。") == [])
  }

  @Test func aJournalOfTheSciencesIsNoFirm() {
    #expect(SmallGazetteer.tag("论文发表在美国《峦岛进展》杂志上，也见于美国《峦岛肿瘤学杂志》。") == [])
  }

  @Test func ofSeveralFirmsTheMagazineIsMeant() {
    #expect(SmallGazetteer.tag("《峦商》杂志称。") == ["峦商=company:luan-magazine"])
    #expect(SmallGazetteer.tag("《峦商》周刊称。") == ["峦商=company:luan-salt"])
  }

  @Test func aDoubtfulPaperReportsInMarks() {
    #expect(SmallGazetteer.tag("《峦商》此前说，价格会涨。").contains { $0.hasPrefix("峦商=") })
    #expect(SmallGazetteer.tag("他看了《峦商》这部电影。") == [])
  }

  @Test func whatAFilmSaysIsNoReport() {
    #expect(SmallGazetteer.tag("《峦商》说的是一家人。") == [])
    #expect(SmallGazetteer.tag("《峦商》称霸春节档。") == [])
  }
}
