import Testing
import YuliaoCorpus

@Suite struct ChineseBranchTests {
  @Test func aBranchBelongsToTheFirmsName() {
    #expect(SmallGazetteer.tag("美国银行峦溪分行表示。") == ["美国银行峦溪分行=company:bank-of-america"])
    #expect(SmallGazetteer.tag("奥迪峦南分公司员工。") == ["奥迪峦南分公司=company:audi"])
  }

  @Test func wordsOfTheSentenceBetweenThemMakeNoBranch() {
    for text in ["美国银行旗下分行表示。", "美国银行的分行表示。", "美国银行宣布分行关闭。", "美国银行高级分行经理。"] {
      #expect(SmallGazetteer.tag(text) == ["美国银行=company:bank-of-america"], "\(text)")
    }
  }

  @Test func anOfficeBetweenIsNoBranch() {
    #expect(SmallGazetteer.tag("任美国银行副行长兼峦溪分行行长。").first == "美国银行=company:bank-of-america")
  }
}
