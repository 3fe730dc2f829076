import Testing
import YuliaoCorpus

@Suite struct PowerSuppliersTests {
  private func names(_ text: String) -> [String] {
    SmallGazetteer.tag(text).map { String($0.prefix { $0 != "=" }) }
  }

  @Test func theGridsCompanyOfAPlaceIsAFirm() {
    #expect(names("问国网峦溪县供电公司如何用电。") == ["国网峦溪县供电公司"])
    #expect(names("昨日，国网峦南省电力公司回应。") == ["国网峦南省电力公司"])
  }

  @Test func whatGoesOnOtherwiseIsNone() {
    #expect(names("国网的供电公司很多。") == [])
    #expect(names("国网供电公司很多。") == [])
  }
}
