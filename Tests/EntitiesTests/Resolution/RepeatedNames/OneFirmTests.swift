import Testing
import YuliaoCorpus

@Suite struct OneFirmTests {
  @Test func aShortAndAFullNameAreOneFirm() {
    let found = SmallGazetteer.tag(
      "It sued Quorva Drum Holdings Ltd. in May. It sued Quorva Drum Ltd. in June.", language: .english)
    #expect(Set(found.map { $0.split(separator: "=").last }) == ["company:quorva-drum-holdings"])
  }

  @Test func theShortNameOfAListedFirmIsThatFirm() {
    let found = SmallGazetteer.tag(
      "Lumera Holdings, Inc. (NASDAQ: INTC) grew. Lumera, a leading provider of drums, said so.", language: .english)
    #expect(Set(found.map { $0.split(separator: "=").last }) == ["company:intel"])
  }

  @Test func aFirmOfAnotherTradeIsAnother() {
    let found = SmallGazetteer.tag(
      "It sued Quorva Drum Mining Ltd. in May. It sued Quorva Drum Ltd. in June.", language: .english)
    #expect(Set(found.map { $0.split(separator: "=").last }).count == 2)
  }

  @Test func aLegalFormBehindTheNameOfAListedFirmIsThatFirm() {
    let found = SmallGazetteer.tag("Dravert grew. Then Quorv (NASDAQ: INTC) and Quorv Inc. met.", language: .english)
    #expect(Set(found.dropFirst().map { $0.split(separator: "=").last }) == ["company:intel"])
  }

  @Test func theFrontWordsOfOneLongerNameAreThatFirm() {
    func ids(_ long: String) -> Set<Substring?> {
      Set(
        SmallGazetteer.tag(
          "\(long) rose. Quorvis, a leading provider of drums, said so.", language: .english
        )
        .map { $0.split(separator: "=").last })
    }
    #expect(ids("Quorvis Drum Foundry, Inc.") == ["company:quorvis-drum-foundry"])
    #expect(ids("Quorvis Drum Studio, Inc.").count == 2)
  }
}
