import Testing
import YuliaoCorpus

@Suite struct ForeignSyllablesTests {
  @Test func syllablesOfAPersonsNameAreNoFirm() {
    #expect(SmallGazetteer.tag("部长雷奥迪卡指出。") == [])
    #expect(SmallGazetteer.tag("秘书长奥迪纳说。") == [])
  }

  @Test func theFirmStandsBeforeOrdinaryWords() {
    #expect(SmallGazetteer.tag("奥迪卡车上市。") == ["奥迪=company:audi"])
    #expect(SmallGazetteer.tag("奥迪在德国生产。") == ["奥迪=company:audi"])
  }

  @Test func aLongerNameStandsBeforeAForeignPlace() {
    #expect(SmallGazetteer.tag("英特尔弗里蒙特工厂招工。") == ["英特尔=company:intel"])
  }
}
