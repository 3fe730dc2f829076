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

  @Test func theEndOfAPlaceOrAWordIsNoSurname() {
    #expect(SmallGazetteer.tag("中国华为增长。中国华为表示好。他希望中国华为带动就业。").count == 3)
    #expect(SmallGazetteer.tag("卖方奥迪发布声明。卖方奥迪签收。卖方奥迪负责。").count == 3)
    #expect(SmallGazetteer.tag("江苏华为成立，江苏华润投产。") == ["华为=company:huawei"])
  }
}
