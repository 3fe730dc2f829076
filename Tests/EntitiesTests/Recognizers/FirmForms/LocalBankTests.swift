import Testing
import YuliaoCorpus

@Suite struct LocalBankTests {
  @Test func aCountyBeforeTheKindNamesABank() {
    #expect(SmallGazetteer.tag("以峦溪农商行为例，存款下降。") == ["峦溪农商行=company:峦溪农商银行"])
    #expect(SmallGazetteer.tag("2023年末峦溪农商行存款下降。") == ["峦溪农商行=company:峦溪农商银行"])
    #expect(SmallGazetteer.tag("对峦溪村镇银行的检查。") == ["峦溪村镇银行=company:峦溪村镇银行"])
  }

  @Test func allFormsOfOneBankHaveOneName() {
    let ids = Set(
      SmallGazetteer.tag("浙江峦溪农商行公告。峦溪农村商业银行与峦溪农商银行是一家。").map { $0.split(separator: "=")[1] })
    #expect(ids == ["company:峦溪农商银行"])
  }

  @Test func whatTellsHowManyOrWhichSortNamesNone() {
    for text in [
      "多家农商行回应。", "9家农商行回应。", "城农商行的存款。", "地方农商行很多。", "江苏农商行普遍如此。", "部分村镇银行关闭。",
      "旗下农商行增资。", "农商行与村镇银行。",
    ] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }

  @Test func aVillageBankHasANameOfItsOwnBehindProvinceAndCounty() {
    #expect(SmallGazetteer.tag("获准收购峦南峦溪擘程村镇银行。") == ["峦南峦溪擘程村镇银行=company:峦溪擘程村镇银行"])
    #expect(SmallGazetteer.tag("获准在峦南参与设立村镇银行。") == [])
  }

  @Test func aProvinceHasOneUnionOfCreditUnions() {
    #expect(SmallGazetteer.tag("峦口市农村信用社联合社改制。").count == 1)
  }

  @Test func aVillageBankMayStandBehindAVerbWithoutItsProvince() {
    #expect(SmallGazetteer.tag("同意它收购峦阴擘海村镇银行并改建。") == ["峦阴擘海村镇银行=company:峦阴擘海村镇银行"])
  }

  @Test func theWholeCountryHasNoUnion() {
    #expect(SmallGazetteer.tag("全国农村信用社联合社改革座谈会。") == [])
  }
}
