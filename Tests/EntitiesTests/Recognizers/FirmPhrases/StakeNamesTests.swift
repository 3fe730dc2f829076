import Testing
import YuliaoCorpus

@Suite struct StakeNamesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text) }

  @Test func whatIsBoughtInHundredthsIsAFirm() {
    #expect(tag("拟收购对方所持峦宁擘克70%股权。") == ["峦宁擘克=company:峦宁擘克"])
    #expect(tag("他间接持有峦宁擘克51.5%的股份。") == ["峦宁擘克=company:峦宁擘克"])
  }

  @Test func wordsForAFirmAndHoldersNameNone() {
    for text in ["拟收购标的公司70%股权。", "他持有该企业70%股权。", "拟转让合计30%股份。", "他持有不超过5%股份。", "收购剩余30%股权。"] {
      #expect(tag(text) == [], "\(text)")
    }
  }

  @Test func aListsNameStaysWhatItIs() {
    #expect(tag("他持有量化基金英特尔51%的股份。") == ["英特尔=company:intel"])
  }

  @Test func theFirmOfALegalNameIsLeftToIt() {
    #expect(
      tag("峦宁擘克信息技术有限公司成立。他持有峦宁擘克51%的股份。").allSatisfy { $0.hasSuffix("=company:峦宁擘克信息技术") })
  }

  @Test func goodsKindsAndPartiesAreNone() {
    for text in [
      "它出售峦马港口90%股权。", "它收购峦罗机场15%股权。", "不得持有商业银行20%股份。", "将取得乙方51%股权。", "持有美国业务20%股权。", "拟收购日本铜矿10%股权。",
    ] {
      #expect(tag(text) == [], "\(text)")
    }
  }

  @Test func soAreTheFirmsOfPlacesThatAListJoins() {
    #expect(
      tag("标的包括峦南青擘、中国青克各自100%股权。") == ["峦南青擘=company:峦南青擘", "中国青克=company:中国青克"])
    #expect(tag("他去过峦南青擘、中国青克各自100%股权。") == [])
    #expect(tag("标的包括青擘、中国青克各自100%股权。") == [])
  }
}
