import Testing
import YuliaoCorpus

@Suite struct ListRecognizerTests {
  @Test func aListOfKnownCompaniesTeachesAnother() {
    #expect(SmallGazetteer.tag("微软、甲骨藤、英特尔、英伟达参会。").contains("甲骨藤=company:甲骨藤"))
    #expect(!SmallGazetteer.tag("苹果、香蕉、橘子都涨价。").contains { $0.contains("香蕉") })
  }

  @Test func productsAmongCompaniesStayProducts() {
    #expect(!SmallGazetteer.tag("微软、ChatGPT、英特尔、英伟达参会。").contains { $0.hasPrefix("ChatGPT") })
  }
}
