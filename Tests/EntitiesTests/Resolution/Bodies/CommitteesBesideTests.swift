import Testing
import YuliaoCorpus

@Suite struct CommitteesBesideTests {
  @Test func aBareCommitteeBehindOneOfAChamberIsOfThatChamber() {
    #expect(
      SmallGazetteer.tag("参院外交委员会主席甲、峦务委员会主席乙出席。") == [
        "参院外交委员会=agency:us/senate-committee-on-foreign-relations", "峦务委员会=agency:us/senate-committee-on-quorv",
      ])
  }

  @Test func anotherSentenceOrAnUnknownCommitteeIsNot() {
    #expect(SmallGazetteer.tag("参院外交委员会开会。当天峦务委员会主席乙出席。").count == 1)
    #expect(SmallGazetteer.tag("参院外交委员会主席甲、学生委员会主席乙出席。").count == 1)
  }

  @Test func theChamberItselfVouchesForItsCommittees() {
    #expect(
      SmallGazetteer.tag("众议院方面，金融服务委员会已休会。").contains(
        "金融服务委员会=agency:us/house-committee-on-financial-services"))
  }

  @Test func whoLeadsACommitteeOrSitsOnItTellsItsChamber() {
    #expect(
      SmallGazetteer.tag("当天，外交委员会主席霍利说不。").contains(
        "外交委员会=agency:us/senate-committee-on-foreign-relations") == false)
    #expect(
      SmallGazetteer.tag("参议员霍利说不。当天，峦务委员会主席霍利也说不。").contains(
        "峦务委员会=agency:us/senate-committee-on-quorv"))
    #expect(
      SmallGazetteer.tag("参议员霍利说不。当天，峦务委员会的霍利也说不。").contains(
        "峦务委员会=agency:us/senate-committee-on-quorv"))
    #expect(SmallGazetteer.tag("参议员霍利说不。当天，峦务委员会见过霍利。").count == 2)
  }

  @Test func aCommitteeAbroadIsNone() {
    #expect(
      SmallGazetteer.tag("参议员霍利说不。日本众院，峦务委员会主席霍利也说不。").allSatisfy {
        !$0.hasPrefix("峦务委员会")
      })
  }

  @Test func aBareCommitteeAmongMembersIsOfCongress() {
    #expect(
      SmallGazetteer.tag("众议员塔昆德到场。陀务委员会凌晨开会。").last?.hasPrefix("陀务委员会=agency:us/") == true)
    #expect(SmallGazetteer.tag("众人到场。陀务委员会凌晨开会。") == [])
    // Fellows are of a think tank.
    #expect(SmallGazetteer.tag("众议员塔昆德到场。陀务委员会高级研究员开会。").contains { $0.hasPrefix("陀务") } == false)
  }
}
