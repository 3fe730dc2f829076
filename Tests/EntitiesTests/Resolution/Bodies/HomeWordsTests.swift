import Testing
import YuliaoCorpus

@Suite struct HomeWordsTests {
  @Test func whoKeepsAListThatOneCountryHasIsThatCountrys() {
    let text = "美国商务部周一发布规则。商务部把两家企业列入不可靠实体清单。"
    #expect(
      SmallGazetteer.tag(text) == [
        "美国商务部=agency:us/department-of-commerce", "商务部=agency:cn/ministry-of-commerce",
      ])
  }

  @Test func aPlaceAtTheNameStandsAgainstTheWord() {
    #expect(
      SmallGazetteer.tag("美国商务部批评不可靠实体清单。") == ["美国商务部=agency:us/department-of-commerce"])
  }

  @Test func whoDefendsItsOwnRightsIsChina() {
    let text = "美国商务部周一发布规则，美国企业欢迎。商务部表示将维护自身权益。"
    #expect(SmallGazetteer.tag(text).last == "商务部=agency:cn/ministry-of-commerce")
    #expect(
      SmallGazetteer.tag("美国商务部周一发布规则，美国企业欢迎。我方商务部很忙。").last
        == "商务部=agency:cn/ministry-of-commerce")
  }
}
