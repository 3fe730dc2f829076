import Testing
import YuliaoCorpus

@Suite struct FurtherSurnamesTests {
  @Test func whoATitleMadeLikelyHasAnOfficeAndSpeaks() {
    let found = SmallGazetteer.tag("参议院民主党人沃伦提出。会后沃伦办公室未回应。")
    #expect(found.filter { $0 == "沃伦=bioguide:W000817" }.count == 2)
  }

  @Test func aSurnameAloneIsNobody() {
    #expect(!SmallGazetteer.tag("会后沃伦办公室未回应。").contains { $0.hasPrefix("沃伦=") })
  }

  @Test func anotherOfTheSurnameSharesItsFurtherPlaces() {
    for other in ["艾迪·沃伦到场。", "省长沃伦到场。"] {
      let found = SmallGazetteer.tag("民主党人沃伦提出。\(other)会后沃伦办公室未回应。")
      #expect(found.filter { $0 == "沃伦=bioguide:W000817" }.count < 2, "\(other)")
    }
  }
}
