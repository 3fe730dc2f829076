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

  @Test func smallLettersOtherNamesAndOtherTownsHaveNone() {
    let first = "On Monday it told the Larvane School Board so in a letter. "
    for rest in [
      "He sits on a city school board there.", "It also told the School Board of Tarvel so in a letter.",
      "It also told the North School Board so in a letter.", "It also told every School Board so in a letter.",
      "It also told the state School Board so in a letter.", "In Tarvel, the School Board was told so in a letter.",
      "School board's members were told so in a letter.",
    ] {
      let tagged = tag(first + rest)
      #expect(tagged.first == "Larvane School Board=agency:us/larvane-school-board", "\(rest)")
      #expect(!tagged.contains { $0.lowercased().hasPrefix("school board=") }, "\(rest)")
    }
    #expect(!tag("The School Board came first. " + first).contains { $0.hasPrefix("School Board=") })
  }

  @Test func soIsAChineseKind() {
    let tagged = SmallGazetteer.tag("青峦市公安局昨日通报。公安局表示，案件已查清。")
    #expect(tagged.count == 2)
    #expect(tagged.last?.hasPrefix("公安局=") == true)
    #expect(
      tagged.first?.drop { $0 != "=" } == tagged.last?.drop { $0 != "=" }, "the same body")
  }

  @Test func anotherPlacesAHeadsAndALaterOnesAreNot() {
    for text in [
      "公安局表示，案件已查清。青峦市公安局昨日通报。", "青峦市公安局昨日通报。公安局长已离任。", "青峦市公安局昨日通报。江北公安局都来了。",
    ] {
      #expect(!SmallGazetteer.tag(text).contains { $0.hasPrefix("公安局=") }, "\(text)")
    }
  }
}
