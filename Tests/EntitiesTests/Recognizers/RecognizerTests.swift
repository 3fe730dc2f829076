import Testing
import YuliaoCorpus

@Suite struct RecognizerTests {
  @Test func aGlossNamesAChineseFormAndItsSurname() {
    let record = SmallGazetteer.record("主席约翰·莫莱纳尔 (John Moolenaar,密歇根州共和党议员) 致信。莫莱纳尔说。")
    let ids = Set(record.mentions.map(\.entity.id))
    #expect(ids == ["bioguide:M001194"])
    #expect(record.mentions.count == 3)
    #expect(record.namePairs.map(\.chinese) == ["约翰·莫莱纳尔"])
    #expect(record.namePairs.map(\.english) == ["John Moolenaar"])
    #expect(record.namePairs.map(\.entityID) == ["bioguide:M001194"])
  }

  @Test func aCodeSaysWhoAnUnlistedNameIs() {
    #expect(SmallGazetteer.tag("周五,三六零安全（601360.SH）涨停。") == ["三六零安全=company:360-security"])
    #expect(
      SmallGazetteer.tag("The Widget Maker (NASDAQ: INTC) rose.", language: .english).last?.hasSuffix("company:intel")
        == true)
  }

  @Test func aLegalFormEndsAnEnglishName() {
    #expect(
      SmallGazetteer.tag("It sued Huang River Investment Limited.", language: .english) == [
        "Huang River Investment Limited=company:huang-river-investment"
      ])
  }

  @Test func aUnitUnderItsParentsNameIsTheParent() {
    #expect(
      SmallGazetteer.tag("Fees go to Morgan Stanley Asia (Singapore) Pte.", language: .english) == [
        "Morgan Stanley Asia (Singapore) Pte.=company:morgan-stanley"
      ])
    #expect(
      SmallGazetteer.tag("It is backed by Intel Capital.", language: .english) == [
        "Intel Capital=company:intel-capital"
      ])
  }

  @Test func aChineseLegalNameBeginsBehindAVerb() {
    #expect(SmallGazetteer.tag("该基金收购青山测试科技有限公司。") == ["青山测试科技有限公司=company:青山测试科技"])
  }

  @Test func aListOfKnownCompaniesTeachesAnother() {
    #expect(SmallGazetteer.tag("微软、甲骨藤、英特尔、英伟达参会。").contains("甲骨藤=company:甲骨藤"))
    #expect(!SmallGazetteer.tag("苹果、香蕉、橘子都涨价。").contains { $0.contains("香蕉") })
  }

  @Test func aShortNameThatTheTextDefinesStandsForTheLongOne() {
    let found = SmallGazetteer.tag("青山测试科技有限公司(以下简称“青山测试”)公告。青山测试称。")
    #expect(found.filter { $0 == "青山测试=company:青山测试科技" }.count == 2)
  }

  @Test func anEnglishBodyIsFoundByItsHead() {
    #expect(
      SmallGazetteer.tag("The Mexican Ministry of Example Affairs said.", language: .english).map {
        $0.contains("Ministry of Example Affairs")
      } == [true])
    #expect(SmallGazetteer.tag("The Audit Committee met.", language: .english) == [])
  }

  @Test func partsOfChineseWordsAreNoHeads() {
    #expect(SmallGazetteer.tag("企业在墨西哥加快布局,墨西哥北部降雨。") == [])
  }

  @Test func nothingIsTaggedInAddresses() {
    #expect(SmallGazetteer.tag("见 https://www.microsoft.com/Intel 与 a@intel.com") == [])
  }
}
