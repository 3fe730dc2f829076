import Testing
import YuliaoCorpus

@Suite struct OtherSensesTests {
  @Test func anAcronymThatTheTextExplainsOtherwiseIsNoFirm() {
    #expect(SmallGazetteer.tag("建设QUV（峦数据中心）。QUV扩容。") == [])
    #expect(SmallGazetteer.tag("蛋白酶系统（Quorva-Umbel Vector，QUV）。QUV系统。") == [])
  }

  @Test func aBracketThatSaysNothingOfTheKindLeavesTheFirm() {
    #expect(SmallGazetteer.tag("QUV（总部位于峦城）公告。").contains("QUV=company:quv"))
    #expect(SmallGazetteer.tag("QUV公告。") == ["QUV=company:quv"])
  }
}
