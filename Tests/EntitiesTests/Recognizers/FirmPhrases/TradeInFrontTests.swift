import Testing
import YuliaoCorpus

@Suite struct TradeInFrontTests {
  @Test func aKindOfFirmInFrontIsEvidence() {
    #expect(
      SmallGazetteer.tag("She owns the testing company Tarvel Blair now.", language: .english) == [
        "Tarvel Blair=company:tarvel-blair"
      ])
    #expect(
      SmallGazetteer.tag("The state-owned fund TBX went home.", language: .english) == ["TBX=company:tarvel-blair"])
    #expect(SmallGazetteer.tag("She owns a map of Tarvel Blair now.", language: .english) == [])
  }

  @Test func soIsWhoWorksThere() {
    #expect(
      SmallGazetteer.tag("An analyst covering pumps at Tarvel Blair went home.", language: .english) == [
        "Tarvel Blair=company:tarvel-blair"
      ])
    #expect(SmallGazetteer.tag("A farmer who grows pears at Tarvel Blair went home.", language: .english) == [])
  }

  @Test func soIsWhatOnlyFirmsHave() {
    for text in ["She was chief executive of Tarvel Blair then.", "He sold a stake in Tarvel Blair then."] {
      #expect(SmallGazetteer.tag(text, language: .english) == ["Tarvel Blair=company:tarvel-blair"], "\(text)")
    }
    #expect(SmallGazetteer.tag("He wrote a poem of Tarvel Blair then.", language: .english) == [])
  }

  @Test func whatIsUnderAnotherFirmIsOne() {
    #expect(SmallGazetteer.tag("微软旗下长实去年离开。") == ["微软=company:microsoft", "长实=company:ck-asset"])
    #expect(SmallGazetteer.tag("微软旗下的TBX去年离开。") == ["微软=company:microsoft", "TBX=company:tarvel-blair"])
    #expect(SmallGazetteer.tag("树下的TBX去年离开。") == [])
  }

  @Test func soIsANewspaper() {
    #expect(
      SmallGazetteer.tag("It stood in the Tarvel Blair newspaper then.", language: .english) == [
        "Tarvel Blair=company:tarvel-blair"
      ])
    #expect(SmallGazetteer.tag("It stood in the Tarvel Blair garden then.", language: .english) == [])
  }
}
