import Testing
import YuliaoCorpus

@Suite struct PlacedSubsidiariesTests {
  @Test func aSubsidiaryIsCalledByItsPlaceAndItsOwnCharacters() {
    #expect(SmallGazetteer.tag("此外，子公司峦南和风曾借款。") == ["峦南和风=company:峦南和风"])
    #expect(
      SmallGazetteer.tag("此外，全资子公司峦南榫槊和峦南擘岭的业务增长。")
        == ["峦南榫槊=company:峦南榫槊", "峦南擘岭=company:峦南擘岭"])
  }

  @Test func aPartOfAFirmIsNone() {
    #expect(SmallGazetteer.tag("此外，孙公司峦南榫槊与峦南政府的合作。") == ["峦南榫槊=company:峦南榫槊"])
    for text in [
      "子公司峦南工厂的产能。", "子公司峦南分公司的产能。", "子公司峦南市场的销量。", "公司峦南榫槊的业务。", "子公司峦南将设立。", "子公司峦南业务已停止。", "孙公司峦南电站已并网。",
      "子公司峦南榫槊同济药业的业务。",
    ] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }

  @Test func whatTheSubsidiaryDoesEndsItsName() {
    #expect(SmallGazetteer.tag("全资子公司峦口市擘槊近期参与招标。") == ["峦口市擘槊=company:峦口市擘槊"])
    #expect(SmallGazetteer.tag("全资子公司峦口市擘槊风光无限。") == [])
  }

  @Test func whatASubsidiaryMakesIsNoneOfItsNames() {
    for thing in ["新药获得批准", "临床完成入组", "新厂近日投产", "研发负责人离职"] {
      #expect(SmallGazetteer.tag("全资子公司峦南\(thing)。") == [])
    }
  }

  @Test func aSubsidiaryBeginsAsItsParent() {
    #expect(
      SmallGazetteer.tag("峦石物业子公司峦石海缆在开会。").map { String($0.prefix { $0 != "=" }) } == ["峦石物业", "峦石海缆"])
    #expect(SmallGazetteer.tag("峦石物业子公司青石海缆在开会。").map { String($0.prefix { $0 != "=" }) } == ["峦石物业"])
  }
}
