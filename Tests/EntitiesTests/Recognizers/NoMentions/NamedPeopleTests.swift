import Testing
import YuliaoCorpus

@Suite struct NamedPeopleTests {
  @Test func aNameThatAlwaysStandsBehindOneSurnameIsAPersons() {
    #expect(SmallGazetteer.tag("赵奥迪出生于峦南。赵奥迪于去年病逝。家人怀念赵奥迪的为人。") == [])
  }

  @Test func aNameThatStandsBareSomewhereIsAFirms() {
    #expect(SmallGazetteer.tag("赵奥迪出生于峦南。赵奥迪于去年病逝。家人怀念赵奥迪的为人。奥迪发布新车。").contains("奥迪=company:audi"))
    #expect(SmallGazetteer.tag("赵奥迪来了。钱奥迪来了。孙奥迪来了。").count == 3)
    #expect(SmallGazetteer.tag("赵奥迪来了。赵奥迪走了。").count == 2)
  }

  @Test func aPersonWhomTheTextNamesElsewhereHoldsNoFirm() {
    #expect(SmallGazetteer.tag("以王建华为核心的团队。王建华说，今年很好。") == [])
    #expect(SmallGazetteer.tag("以王建华为核心的团队。") == ["华为=company:huawei"])
    #expect(SmallGazetteer.tag("以王建华为核心的团队。王建华为人很好。").count == 2)
  }
}
