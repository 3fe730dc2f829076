import Testing
import YuliaoCorpus

@Suite struct FirmFramesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text) }

  @Test func whatIsBoughtOrSuedIsAFirm() {
    #expect(tag("它去年收购了榫峦石光电，未披露金额。") == ["榫峦石光电=company:榫峦石光电"])
    #expect(tag("它去年收购榫峦石光电95%的股权。") == ["榫峦石光电=company:榫峦石光电"])
    #expect(tag("此前它起诉过榫峦岭化学等对手。") == ["榫峦岭化学=company:榫峦岭化学"])
  }

  @Test func whoBuysOrSuesAtTheBeginningOfAClauseIsAFirm() {
    #expect(tag("此案已由榫峦岭化学起诉，尚未宣判。") == ["榫峦岭化学=company:榫峦岭化学"])
    #expect(tag("榫峦岭化学此前已起诉同行。") == ["榫峦岭化学=company:榫峦岭化学"])
  }

  @Test func tiesOfFirmsAndTheirLeadersNameThem() {
    #expect(tag("控股子公司榫峦石药业收到批件。") == ["榫峦石药业=company:榫峦石药业"])
    #expect(tag("后来他当上了榫峦岭置业的董事长。") == ["榫峦岭置业=company:榫峦岭置业"])
    #expect(tag("榫峦石科技的创始人说过这话。") == ["榫峦石科技=company:榫峦石科技"])
  }

  @Test func wordsOfTheSentenceAreNoNames() {
    #expect(tag("公司计划收购该公司股份。") == [])
    #expect(tag("它完成收购之后，两家公司股份不变。") == [])
    #expect(tag("它收购全球工业机器人四大家族之一。") == [])
    #expect(tag("旗下拥有智能电动汽车。") == [])
  }

  @Test func aWordForYoungFirmsOrPartnersStandsBeforeAFirm() {
    #expect(SmallGazetteer.tag("初创企业青峦石科技正在招人。") == ["青峦石科技=company:青峦石科技"])
    #expect(SmallGazetteer.tag("其竞争对手为青峦石光电。") == ["青峦石光电=company:青峦石光电"])
    #expect(SmallGazetteer.tag("初创企业人工智能正在降温。") == [])
    #expect(SmallGazetteer.tag("其竞争对手有不少。") == [])
  }

  @Test func youngFirmsMayStandInQuotationMarks() {
    #expect(SmallGazetteer.tag("一家做箭体阀门的小公司“青峦石”在招人。") == ["青峦石=company:青峦石"])
    #expect(SmallGazetteer.tag("初创公司「青峦石动力」在招人。") == ["青峦石动力=company:青峦石动力"])
    #expect(SmallGazetteer.tag("小公司“活下去”不容易。") == [])
    #expect(SmallGazetteer.tag("龙头企业“青峦石”不容易。") == [])
  }

  @Test func aPlaceAndATradeBetweenMarksAreAFirm() {
    #expect(SmallGazetteer.tag("国内的峦南擘槊光电（未上市）排第二。") == ["峦南擘槊光电=company:峦南擘槊光电"])
    for text in ["国内的峦南擘槊文化（未上市）排第二。", "国内的峦南智能光电（未上市）排第二。", "去了峦南擘槊光电排第二。"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }

  @Test func aCountedListNamesFirms() {
    #expect(
      tag("还有峦瑞食品、峦石香食品、峦园科技三家；山上有雪。") == [
        "峦瑞食品=company:峦瑞食品", "峦石香食品=company:峦石香食品", "峦园科技=company:峦园科技",
      ])
    #expect(tag("还有饭馆、商店、旅馆三家；山上有雪。") == [])
    #expect(tag("还有峦瑞食品一家；山上有雪。") == [])
  }
}
