import Testing

@Suite struct GluedNamesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aCapitalBehindASmallLetterBeginsOrEndsANameOfSeveralWords() {
    #expect(tag("In May SenatorElizabeth Warren warned.") == ["Elizabeth Warren=bioguide:W000817"])
    #expect(
      tag("About Morgan StanleyMorgan Stanley is a bank.") == [
        "Morgan Stanley=company:morgan-stanley", "Morgan Stanley=company:morgan-stanley",
      ])
  }

  @Test func insideAListedNameAnAddressOrAWordOfOnesOwnNothingBegins() {
    #expect(tag("See https://a.example/aMorgan and onMicrosoft.") == [])
    #expect(SmallGazetteer.tag("见https://a.example/EPA2024年报。") == [])
    #expect(tag("In May QuorVale rose.") == ["QuorVale=company:quorvale"])
  }

  @Test func inChineseANumberWithItsCounterEndsAName() {
    #expect(SmallGazetteer.tag("要挤占EPA30至40亿美元，据Morgan Stanley2月8日报道。").count == 2)
    #expect(SmallGazetteer.tag("新机EPA30发布。") == [])
  }
}
