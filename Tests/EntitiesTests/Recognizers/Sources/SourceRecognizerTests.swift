import Testing
import YuliaoCorpus

@Suite struct SourceRecognizerTests {
  @Test func aTitleWhoseReporterSpeaksIsAMedium() {
    #expect(SmallGazetteer.tag("他对《青峦石》记者说不。") == ["青峦石=company:青峦石"])
    #expect(SmallGazetteer.tag("她接受《青峦WEEKLY》采访时落泪。") == ["青峦WEEKLY=company:青峦weekly"])
    #expect(SmallGazetteer.tag("店主告诉《青峦话》，他很忙。") == ["青峦话=company:青峦话"])
    #expect(SmallGazetteer.tag("店主向《青峦话》透露，他很忙。") == ["青峦话=company:青峦话"])
    #expect(SmallGazetteer.tag("据《青峦晚报》报道，山上有雪。") == ["青峦晚报=company:青峦晚报"])
  }

  @Test func filmsAndProgrammesAreNoMedia() {
    #expect(SmallGazetteer.tag("观众对《青峦传》期待很高，向《青峦石》致敬。") == [])
    #expect(SmallGazetteer.tag("据《青峦实况》报道，山上有雪。") == [])
  }

  @Test func whoSendsANewsItemOpensItsLineBeforeTheDate() {
    #expect(SmallGazetteer.tag("青峦知 2月8日消息，山上有雪。") == ["青峦知=company:青峦知"])
    #expect(SmallGazetteer.tag("另外据2月8日消息，山上有雪。本报2月8日讯") == [])
    #expect(SmallGazetteer.tag("北京2月8日电 山上有雪。") == [])
  }

  @Test func aDoubtfulNameOfTheListsIsTheirs() {
    #expect(SmallGazetteer.tag("他对《长实》记者说不。") == ["长实=company:ck-asset"])
  }

  @Test func aTitleThatIsAWordElsewhereCountsBetweenItsMarksAlone() {
    #expect(
      SmallGazetteer.tag("他对《财经》记者说不。《财经》获悉，财经新闻很多。") == ["财经=company:财经", "财经=company:财经"])
  }

  @Test func whoHasHeardOrWhoseReporterWritesOpensALine() {
    #expect(SmallGazetteer.tag("青峦财经APP获悉，山上有雪。") == ["青峦财经=company:青峦财经"])
    #expect(SmallGazetteer.tag("山上有雪\n\n青峦新闻记者 | 王某") == ["青峦新闻=company:青峦新闻"])
    #expect(SmallGazetteer.tag("从知情人士获悉，山上有雪。\n本报记者 王某\n首席记者 李某") == [])
  }

  @Test func whatEndsAsMediaDoAndReportsIsAMedium() {
    #expect(SmallGazetteer.tag("昨日，青峦晚报报道，山上有雪。") == ["青峦晚报=company:青峦晚报"])
    #expect(SmallGazetteer.tag("据青峦新闻记者了解，山上有雪。") == ["青峦新闻=company:青峦新闻"])
    #expect(SmallGazetteer.tag("据该报报道，官网记者和互联网记者都在，据外媒报道。") == [])
  }

  @Test func aTitleThatNobodyIsInterviewedByIsNoMedium() {
    #expect(SmallGazetteer.tag("他接受《青峦西游》剧组邀请。") == [])
    #expect(SmallGazetteer.tag("他接受《青峦西游》记者专访。").count == 1)
  }
}
