import Testing
import YuliaoCorpus

@Suite struct AppointedPersonTests {
  @Test func aPersonMadeSomethingIsNoFirm() {
    #expect(SmallGazetteer.tag("董事会选举郑明华为董事长。") == [])
    #expect(SmallGazetteer.tag("会议聘任任振华为独立董事。") == [])
  }

  @Test func theFirmsOwnOfficersStandBehindItsName() {
    #expect(SmallGazetteer.tag("关于华为董事长的讲话。") == ["华为=company:huawei"])
    #expect(SmallGazetteer.tag("据悉华为总裁将出席。") == ["华为=company:huawei"])
  }

  @Test func aSurnameAndTwoCharactersBetweenMarksAreAPerson() {
    #expect(SmallGazetteer.tag("到会的有李文、张奥迪、周平。") == [])
    #expect(SmallGazetteer.tag("参展的有微软、奥迪、英特尔。") == ["微软=company:microsoft", "奥迪=company:audi", "英特尔=company:intel"])
  }

  @Test func aSurnameAndTwoCharactersThatSpeakAreAPerson() {
    #expect(SmallGazetteer.tag("会上，张奥迪说订单多了。") == [])
    #expect(SmallGazetteer.tag("会上，奥迪说订单多了。") == ["奥迪=company:audi"])
    #expect(SmallGazetteer.tag("董座张奥迪强调没有敌意。") == [])
    #expect(SmallGazetteer.tag("张奥迪说订单多了。") == [])
  }

  @Test func whoServesAtAFirmIsNoPersonOfItsName() {
    #expect(SmallGazetteer.tag("该公司创始人任京东副总裁。") == ["京东=company:jd"])
    #expect(SmallGazetteer.tag("其创办人任华为顾问。") == ["华为=company:huawei"])
  }

  @Test func aNameWithAScholarsTitleBehindItIsAPerson() {
    #expect(SmallGazetteer.tag("通讯作者为高通教授。") == [])
    #expect(SmallGazetteer.tag("合作方为高通。") == ["高通=company:qualcomm"])
  }

  @Test func aCallingAndASurnameBeforeANameMakeAPerson() {
    #expect(SmallGazetteer.tag("通信首席宋华为认为。") == [])
    #expect(SmallGazetteer.tag("通信首席是华为认为。") == ["华为=company:huawei"])
  }

  @Test func anOfficersNameHoldsNoBody() {
    #expect(SmallGazetteer.tag("在北京，发言人刘央行到场。") == [])
    #expect(SmallGazetteer.tag("在北京，发言人和央行到场。") == ["央行=agency:cn/peoples-bank-of-china"])
  }

  @Test func anOfficersNameHoldsNoFirm() {
    #expect(SmallGazetteer.tag("局长霍京东向大会致词。") == [])
    #expect(SmallGazetteer.tag("公司董事岳京东致词。") == [])
  }

  @Test func aLatinOfficeStandsBeforeAPersonToo() {
    #expect(!SmallGazetteer.tag("联席CEO赵京东否认离职传闻。").contains { $0.hasPrefix("京东=") })
  }

  @Test func anAdviserOrAVillagerHasAName() {
    for calling in ["首席顾问", "村民", "嫌疑人", "司机"] { #expect(SmallGazetteer.tag("\(calling)冯奥迪到场。") == [], "\(calling)") }
    #expect(SmallGazetteer.tag("首席顾问为奥迪出力。") == ["奥迪=company:audi"])
  }
}
