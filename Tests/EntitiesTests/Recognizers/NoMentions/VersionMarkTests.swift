import Testing

@Suite struct VersionMarkTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aLineOfModelsIsNoFirm() {
    #expect(tag("It now runs Microsoft-Math and Microsoft-Coder.") == [])
    #expect(tag("It now runs Microsoft-7B and Microsoft-Quorv-V2.") == [])
  }

  @Test func aPartnerBehindAHyphenIsNoVersion() {
    #expect(tag("It likes the Microsoft-Intel deal.").count == 2)
  }

  @Test func aServiceByItsVersionIsNoFirm() {
    #expect(tag("It now runs Microsoft-V3API.") == [])
  }

  @Test func aNumberBehindAHyphenNamesAProduct() {
    #expect(SmallGazetteer.tag("它把QUV-4和其他频谱卖了。") == [])
    #expect(SmallGazetteer.tag("QUV-2025年报告") == ["QUV=company:quv"])
  }
}
