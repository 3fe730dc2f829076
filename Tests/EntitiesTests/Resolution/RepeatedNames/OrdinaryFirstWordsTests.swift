import Testing
import YuliaoCorpus

@Suite struct OrdinaryFirstWordsTests {
  private func alone(_ text: String) -> Int {
    SmallGazetteer.tag(text, language: .english).filter { $0 == "Gale=company:gale-mobility" }.count
  }
  private let first = "Gale Mobility opened a depot. "

  @Test func whereItDoesWhatFirmsDoTheWordIsTheFirm() {
    #expect(alone(first + "Gale has forty vans. In June, Gale launched a night line. Riders like Gale's drivers.") == 3)
  }

  @Test func twoPlacesAreTooFew() {
    #expect(alone(first + "Gale has forty vans. In June, Gale launched a night line.") == 0)
  }

  @Test func otherPlacesOfTheWordStayWords() {
    #expect(
      alone(
        first + "Gale has forty vans. In June, Gale launched a line. Riders like Gale's drivers. A Gale Warning stood."
      ) == 3)
    #expect(alone("Gale has forty vans. In June, Gale launched a night line. Riders like Gale's drivers.") == 0)
  }
}
