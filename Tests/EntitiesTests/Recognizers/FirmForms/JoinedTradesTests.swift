import Testing
import YuliaoCorpus

@Suite struct JoinedTradesTests {
  private func names(_ text: String) -> [String] {
    SmallGazetteer.tag(text, language: .english).map { String($0.prefix { $0 != "=" }) }
  }

  @Test func twoTradesBeforeALegalFormAreOfOneName() {
    #expect(
      names("It was said that Quorvan Chemicals and Fertilizers Limited grew in May.") == [
        "Quorvan Chemicals and Fertilizers Limited"
      ])
    #expect(
      names("It was so. Shares of Tarnwick Hotels and Resorts Ltd. rose.") == ["Tarnwick Hotels and Resorts Ltd."])
  }

  @Test func anotherFirmBehindAndIsOne() {
    #expect(!names("They bought Quorvan Paints and Tarnwick Limited in May.").contains { $0.contains(" and ") })
    #expect(!names("They met Quorvan and Motors Limited in May.").contains { $0.contains(" and ") })
    #expect(!names("They said that Chemicals and Fertilizers Limited grew.").contains { $0.hasPrefix("Chemicals") })
  }
}
