import Testing
import YuliaoCorpus

@Suite struct TickersBehindTests {
  @Test func capitalsInABracketBehindAFirmAreTheFirms() {
    let text = "Stock 2: Marlow KGaA (MRLW)\n\nThe startup MRLW sells pumps."
    #expect(
      SmallGazetteer.tag(text, language: .english).allSatisfy { $0.hasSuffix("=company:marlow-kgaa") })
  }
}
