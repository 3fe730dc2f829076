import Testing
import YuliaoCorpus

@Suite struct DefinitionRecognizerTests {
  @Test func aShortNameThatTheTextDefinesStandsForTheLongOne() {
    let found = SmallGazetteer.tag("青山测试科技有限公司(以下简称“青山测试”)公告。青山测试称。")
    #expect(found.filter { $0 == "青山测试=company:青山测试科技" }.count == 2)
  }
}
