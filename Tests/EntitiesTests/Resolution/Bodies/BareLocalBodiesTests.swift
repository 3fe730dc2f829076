import Testing
import YuliaoCorpus

@Suite struct BareLocalBodiesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aKindInCapitalsIsTheTownsBodyThatTheTextHasNamed() {
    #expect(
      tag("The Larvane County Sheriff's Office came. Then the Sheriff's Office left.").suffix(1) == [
        "Sheriff's Office=agency:us/larvane-county-sheriffs-office"
      ])
    #expect(
      tag("On Monday it told the Larvane School Board so in a letter. Later she ran for the School Board.").last
        == "School Board=agency:us/larvane-school-board")
  }

  @Test func ofSeveralTheLastOneBeforeIsMeant() {
    #expect(
      tag(
        "On Monday it told the Larvane School Board so in a letter, and on Friday the Quorvdon School Board. The School Board waited."
      ).last
        == "School Board=agency:us/quorvdon-school-board")
  }

  @Test func smallLettersOtherNamesAndTextsThatNameNoneHaveNone() {
    for rest in [
      "He sits on a city school board.", "The School Board of Tarvel met.", "The North School Board Alliance met.",
      "Every School Board met.",
    ] {
      #expect(!tag("The Larvane School Board met. " + rest).contains { $0.hasPrefix("School Board=") }, "\(rest)")
    }
    #expect(tag("She ran for the School Board.") == [])
  }

  @Test func soIsAChineseKind() {
    let tagged = SmallGazetteer.tag("青峦市公安局昨日通报。公安局表示，案件已查清。")
    #expect(tagged.count == 2)
    #expect(tagged.last?.hasPrefix("公安局=") == true)
    #expect(
      tagged.first?.drop { $0 != "=" } == tagged.last?.drop { $0 != "=" }, "the same body")
  }

  @Test func anotherPlacesAHeadsAndALaterOnesAreNot() {
    for text in ["公安局表示，案件已查清。青峦市公安局昨日通报。", "青峦市公安局昨日通报。该公安局长已离任。", "青峦市公安局昨日通报。各公安局都来了。"] {
      #expect(!SmallGazetteer.tag(text).contains { $0.hasPrefix("公安局=") }, "\(text)")
    }
  }
}
