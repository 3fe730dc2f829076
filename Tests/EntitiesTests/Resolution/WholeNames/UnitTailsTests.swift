import Testing
import YuliaoCorpus

@Suite struct UnitTailsTests {
  private func english(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aUnitUnderItsFirmsNameAndATradeIsAFirmOfItsOwn() {
    #expect(
      english("They asked Intel Commercial Finance for money.") == [
        "Intel Commercial Finance=company:intel-commercial-finance"
      ])
    #expect(english("They asked NVIDIA Railways for money.") == ["NVIDIA Railways=company:nvidia-railways"])
  }

  @Test func productsOfficesAndEventsAreNoUnits() {
    for text in [
      "They asked Intel Music for money.", "They asked Intel Chief Finance officers for money.",
      "They asked Intel Investor Services for money.", "They asked Intel IT Services & Drums for money.",
      "They asked Intel Services Day for money.",
    ] { #expect(english(text) == ["Intel=company:intel"], "\(text)") }
  }

  @Test func aMineUnderAFirmsNameIsAFirmOfItsOwn() {
    #expect(SmallGazetteer.tag("旗下有奥迪矿业、金矿。") == ["奥迪矿业=company:奥迪矿业"])
    #expect(SmallGazetteer.tag("奥迪矿业权转让。") == ["奥迪=company:audi"])
  }
}
