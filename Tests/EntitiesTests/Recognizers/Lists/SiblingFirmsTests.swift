import Testing
import YuliaoCorpus

@Suite struct SiblingFirmsTests {
  @Test func firmsOfOneTradeSideBySideAreFirms() {
    #expect(
      SmallGazetteer.tag("公司拟向峦槊投资、峦擘投资及峦榫投资收购股权。此后，峦槊投资等成为股东。")
        == [
          "峦槊投资=company:峦槊投资", "峦擘投资=company:峦擘投资", "峦榫投资=company:峦榫投资", "峦槊投资=company:峦槊投资",
        ])
    #expect(SmallGazetteer.tag("公司拟向峦槊投资、峦擘投资、峦榫投资收购股权。").count == 3)
  }

  @Test func kindsOfATradeSideBySideAreNone() {
    for text in [
      "固定资产投资、房地产投资及基建投资增长。", "股权投资、债权投资和其他投资。", "对内投资、对外投资。", "风险管理、财务管理及人事管理。", "一些投资、各类投资。",
    ] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }

  @Test func oneNameBesideAWordIsNotEnough() {
    #expect(SmallGazetteer.tag("公司拟向峦槊投资、股权投资收购。") == [])
  }
}
