import Testing
import YuliaoCorpus

@Suite struct LongerNamesTests {
  private func firms(_ rest: String) -> [String] {
    SmallGazetteer.tag("Tarvel Blair Corp. cut jobs there. " + rest, language: .english).filter {
      $0.hasPrefix("Tarvel=")
    }
  }

  @Test func aWordInSomebodysNameIsNoFirm() {
    #expect(firms("Later a man saw that Tarvel had closed its doors.") == ["Tarvel=company:tarvel-blair"])
    for rest in [
      "Later a man saw that Spencer Tarvel had closed his doors.",
      "Later a man went to the Statue of Tarvel and sat there.",
      "Later a man went to the DQX Tarvel and sat there.",
    ] {
      #expect(firms(rest) == [], "\(rest)")
    }
  }

  @Test func anArticleWithACapitalIsNoPartOfAName() {
    #expect(firms("Later a man told The Tarvel that it had closed its doors.") == ["Tarvel=company:tarvel-blair"])
  }
}
