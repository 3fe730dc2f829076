import Testing
import YuliaoCorpus

@Suite struct InspectionTeamsTests {
  @Test func whoSendsATeamOpensItsName() {
    for (text, name) in [
      ("中央第四巡视组进驻。", "中央第四巡视组=agency:cn/中央第四巡视组"),
      ("中央巡视组进驻。", "中央巡视组=agency:cn/中央巡视组"),
      ("国务院第六督查组进驻。", "国务院第六督查组=agency:cn/国务院第六督查组"),
      ("日前，峦南省第二环境保护督察组通报。", "峦南省第二环境保护督察组=agency:cn-hn/峦南省第二环境保护督察组"),
      ("日前，峦南省委第12巡视组通报。", "峦南省委第12巡视组=agency:cn-hn/峦南省委第12巡视组"),
    ] {
      #expect(SmallGazetteer.tag(text) == [name], "\(text)")
    }
  }

  @Test func aTeamOfNobodyIsNone() {
    for text in ["巡视组进驻。", "中央决定派出巡视组。", "中央的第四巡视组进驻。", "他是督导组成员。", "峦南召开督导组工作会。", "峦南安排督导组下乡。"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }
}
