import Testing
import YuliaoCorpus

@Suite struct LedFirmTests {
  @Test func whomAFounderOrChairmanLeadsIsAFirm() {
    #expect(SmallGazetteer.tag("此前，青峦云链创始人王某说不。") == ["青峦云链=company:青峦云链"])
    #expect(SmallGazetteer.tag("青峦云链董事长兼总经理王某说，青峦云链将扩张。") == Array(repeating: "青峦云链=company:青峦云链", count: 2))
    #expect(SmallGazetteer.tag("王某是青峦云链联合创始人。") == [])
    #expect(SmallGazetteer.tag("会上，青峦云链联合创始人王某说不。") == ["青峦云链=company:青峦云链"])
  }

  @Test func wordsOfTheSentenceBeforeARoleAreNoFirms() {
    #expect(SmallGazetteer.tag("今天，现任董事长王某、该公司创始人李某和代理董事长都在。") == [])
    #expect(SmallGazetteer.tag("今天，离不开创始人王某的努力，还需要创始人让步。") == [])
  }

  @Test func whoAnnouncesAtTheBeginningOfAClauseIsAFirm() {
    #expect(SmallGazetteer.tag("12月，青峦石化发布公告，山上有雪。") == ["青峦石化=company:青峦石化"])
    #expect(SmallGazetteer.tag("青峦石化公告称，山上有雪。") == ["青峦石化=company:青峦石化"])
    #expect(SmallGazetteer.tag("根据此前公告，公司上周五晚间公告。") == [])
  }

  @Test func whoFoundedALearningOrASchoolFoundedNoFirm() {
    #expect(SmallGazetteer.tag("精神分析学创始人某某去世。武术流派创始人某某来访。") == [])
  }

  @Test func threeCharactersThatBeginWithASurnameAreAPerson() {
    #expect(SmallGazetteer.tag("徐擘槊董事长曾说。") == [])
    #expect(SmallGazetteer.tag("鑫擘槊董事长曾说。") == ["鑫擘槊=company:鑫擘槊"])
  }
}
