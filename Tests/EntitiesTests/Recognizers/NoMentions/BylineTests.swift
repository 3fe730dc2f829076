import Testing

@Suite struct BylineTests {
  @Test func aReportersPenNameIsNoFirm() {
    #expect(SmallGazetteer.tag("峦政新闻网 乐峦 2月7日\n\n今日宣布。") == ["峦政新闻网=company:luan-news-site"])
    #expect(SmallGazetteer.tag("峦政新闻网 乐峦宣布扩产。").contains("乐峦=company:letian"))
  }
}
