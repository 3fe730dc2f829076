import Testing
import YuliaoCorpus

@Suite struct BodyTailTests {
  @Test func whatABodyIsForIsNoVerb() {
    #expect(SmallGazetteer.tag("墨西哥旅游发展委员会表示。") == ["墨西哥旅游发展委员会=agency:mx/墨西哥旅游发展委员会"])
    #expect(SmallGazetteer.tag("墨西哥经济体制改革办公室表示。") == ["墨西哥经济体制改革办公室=agency:mx/墨西哥经济体制改革办公室"])
  }

  @Test func outcomesAndHallsAreNoBodies() {
    for text in ["墨西哥经济良好开局。", "墨西哥热闹歌舞厅。", "墨西哥很多咖啡厅。", "墨西哥当地警察局。"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }

  @Test func theItemsOfAListStayApart() {
    #expect(
      SmallGazetteer.tag("峦溪区开会。区政府、区峦务局各执一份。") == ["区峦务局=agency:cn/峦溪区峦务局"])
    #expect(SmallGazetteer.tag("峦溪市旅游部门和市建委到场。") == ["市建委=agency:cn/峦溪市建委"])
  }

  @Test func aPlacesPoliceAreABody() {
    #expect(SmallGazetteer.tag("墨西哥警方表示，当地警方配合。") == ["墨西哥警方=agency:mx/墨西哥警方"])
  }

  @Test func whatIsHeldIsNoPartOfWhoHoldsIt() {
    #expect(SmallGazetteer.tag("墨西哥召开常务委员会。") == [])
  }

  @Test func aCountrysArmedServicesAreBodies() {
    #expect(SmallGazetteer.tag("墨西哥军队协助，墨西哥空军出动。") == ["墨西哥军队=agency:mx/墨西哥军队", "墨西哥空军=agency:mx/墨西哥空军"])
  }

  @Test func aCityHasNoArmy() {
    #expect(SmallGazetteer.tag("北京军方回应，峦南海军出动。") == [])
  }

  @Test func aCountrysProsecutorsAreABodyAndItsBasesNone() {
    #expect(SmallGazetteer.tag("昨日，墨西哥检察院回应。") == ["墨西哥检察院=agency:mx/墨西哥检察院"])
    #expect(SmallGazetteer.tag("昨日，墨西哥空军回应。") == ["墨西哥空军=agency:mx/墨西哥空军"])
    #expect(SmallGazetteer.tag("昨日，墨西哥空军基地下雨。") == [])
  }
}
