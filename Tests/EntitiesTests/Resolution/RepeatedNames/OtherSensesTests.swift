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

  @Test func smallWordsLendNoLetterToAnAcronym() {
    let text = "the Quorn Union of Verity (QUV) met. QUV members left."
    #expect(SmallGazetteer.tag(text, language: .english) == [])
    // The phrase must spell it.
    #expect(SmallGazetteer.tag("the Quorn Society (QUV) met.", language: .english) == ["QUV=company:quv"])
  }

  @Test func bodiesAndNamesThatNeedEvidenceGiveWayToo() {
    #expect(SmallGazetteer.tag("the Eastern Poets Association (EPA) met. EPA dues rose.", language: .english) == [])
    // What ends as bodies do is a spelling of the body's own name.
    let text = "The Environment Protection Agency (EPA) met."
    #expect(
      SmallGazetteer.tag(text, language: .english).contains("EPA=agency:us/environmental-protection-agency"))
  }

  @Test func aCouncilOfOtherWordsIsNoCommission() {
    #expect(
      SmallGazetteer.tag(
        "The Downtown Quorv Plum Council (DQPC) met. The DQPC said the department agreed.", language: .english
      )
      .isEmpty)
  }

  @Test func aWordBehindAHyphenNeedLendNoLetter() {
    #expect(SmallGazetteer.tag("Wet Quorv-Related Unseen Vein (QUV) is rare.", language: .english) == [])
    #expect(SmallGazetteer.tag("Quick Under-Valley (QUV) is rare.", language: .english) == [])
  }

  @Test func aBodysAcronymMayBeWhatIsMeasured() {
    #expect(SmallGazetteer.tag("EPA（客房出租率）上升，EPA再上升。") == [])
    #expect(SmallGazetteer.tag("EPA（环境保护中心）表示。") == ["EPA=agency:us/environmental-protection-agency"])
  }
}
