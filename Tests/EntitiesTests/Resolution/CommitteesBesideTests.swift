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
}
