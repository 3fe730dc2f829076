import Testing
import YuliaoCorpus

@testable import YuliaoEntities

@Suite struct DatelineTests {
  private func day(_ text: String) -> String? {
    var folded = FoldedText()
    folded.fill(with: Array(text.utf8))
    return Dateline.day(of: folded)?.description
  }

  @Test func aDayAtTheHeadOfATextIsItsDateline() {
    #expect(day("2008年9月30日　国际版\n\n山上有雪。") == "2008-09-30")
    #expect(day("二〇〇五年七月六日　财经专栏") == "2005-07-06")
    #expect(day("一九九九年十二月三十一日\n山上有雪。") == "1999-12-31")
    #expect(day("山上有雪\n2025-02-08 10:20 作者") == "2025-02-08")
    #expect(day("山上有雪（2014年10月12日）") == "2014-10-12")
    #expect(day("SEATTLE, 26 September 2008. Customers came.") == "2008-09-26")
    #expect(day("WICHITA, Kan. (July 1, 2024) — Customers came.") == "2024-07-01")
    #expect(day("A title\n\nSept. 26, 2008\nCustomers came.") == "2008-09-26")
  }

  @Test func aMonthThatEndsItsLineIsADateline() {
    #expect(day("A title\nQuorv Weekly, October 2003\n\nCustomers came.") == "2003-10-01")
    #expect(day("山上有雪\n2012年6月｜法庭版\n") == "2012-06-01")
    #expect(day("A title\nIn October 2003 customers came.") == nil)
    #expect(day("2012年6月山上有雪。") == nil)
    #expect(day("Quorv collapsed (December 2001).") == nil)
    #expect(day("（更新于2010年6月）山上有雪。") == nil)
  }

  @Test func aDayThatASentenceSpeaksOfIsNone() {
    #expect(day("On September 11, 2001, customers came.") == nil)
    #expect(day("September 11, 2001, was a warm day.") == nil)
    #expect(day("2008年9月30日，山上有雪。") == nil)
    #expect(day("2008年9月30日山上有雪。") == nil)
    #expect(day("Customers came until 26 September 2008.") == nil)
  }

  @Test func aDayThatOpensALongLineIsOfWhatItTells() {
    #expect(day("1978年12月18日 " + String(repeating: "山上有雪，水里有鱼，", count: 8)) == nil)
    #expect(day("The treaty (July 1, 1968) was long.") == nil)
    #expect(day("1978年12月18日 山上有雪。水里有鱼。") == nil)
    #expect(day("A treaty signed July 1, 1968\nwas long.") == nil)
    #expect(day("Published July 1, 1968\nIt was long.") == "1968-07-01")
  }

  @Test func whatNamesNoDayIsNone() {
    #expect(day("2008年13月30日　国际版") == nil)
    #expect(day("9月30日　国际版") == nil)
    #expect(day("Serial 12008-09-30 here") == nil)
    #expect(day("一二三四五六") == nil)
    #expect(day("") == nil)
  }

  @Test func onlyTheHeadIsRead() {
    #expect(day(String(repeating: "山上有雪。\n", count: 60) + "2008年9月30日 国际版") == nil)
  }

  @Test func itSaysWhoSitsInAnUndatedText() {
    let body = "Hearing\n\nRep. Williams spoke of roads."
    #expect(SmallGazetteer.tag(body, language: .english) == [])
    #expect(SmallGazetteer.tag("March 3, 1994\n" + body, language: .english) == ["Williams=bioguide:W000520"])
  }
}
