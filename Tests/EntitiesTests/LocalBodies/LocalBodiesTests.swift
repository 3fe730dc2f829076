import Testing
import YuliaoCorpus

@Suite struct LocalBodiesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text) }

  @Test func aLevelAloneIsThePlaceThatTheTextNamed() {
    #expect(
      tag("青溪县下了雨。县人民法院开庭，县公安局到场。").suffix(2) == [
        "县人民法院=agency:cn/青溪县人民法院", "县公安局=agency:cn/青溪县公安局",
      ])
  }

  @Test func ofSeveralPlacesTheLastBeforeItIsMeant() {
    #expect(
      tag("青溪县下了雨。县人民法院开庭。擘峦县刮了风。县公安局到场。") == [
        "县人民法院=agency:cn/青溪县人民法院", "县公安局=agency:cn/擘峦县公安局",
      ])
    #expect(tag("县人民法院开庭。擘峦县刮了风，青溪县下了雨，擘峦县也下了雨。") == ["县人民法院=agency:cn/擘峦县人民法院"])
  }

  @Test func aBodyThatTheTablesKnowIsTheirs() {
    #expect(tag("青溪县下了雨。县粮食局到场。").last == "县粮食局=agency:cn/luan-control")
  }

  @Test func aBodysFormsAreOne() {
    let court = "agency:cn-hn/擘峦县人民法院"
    #expect(
      Set(tag("峦南省擘峦县人民法院开庭。擘峦县法院判了。县法院说了。").map { $0.split(separator: "=")[1] }) == [Substring(court)])
  }

  @Test func thePartIsTheWholesWhereTheTextHasBoth() {
    let found = tag("青溪市擘峦区人民法院开庭。后来擘峦区人民法院判了。")
    #expect(found.map { $0.split(separator: "=")[1] } == ["agency:cn/青溪市擘峦区人民法院", "agency:cn/青溪市擘峦区人民法院"])
  }

  @Test func aPlaceLiesWhereAnyOfItsBodiesDoes() {
    #expect(
      tag("峦南省擘峦县人民法院开庭。擘峦县公安局到场。").last == "擘峦县公安局=agency:cn-hn/擘峦县公安局")
  }

  @Test func aWordBeforeALevelNamesNoPlace() {
    #expect(tag("青溪市下了雨。成员单位市教育局到场。市财政局也是。") == ["市教育局=agency:cn/青溪市教育局", "市财政局=agency:cn/青溪市财政局"])
  }

  @Test func aLocalBodyHasAnEnglishName() {
    let mention = SmallGazetteer.mentions("青溪县下了雨。县法院开庭。").last
    #expect(mention?.entity.nameEnglish == "Qingxi County People's Court")
    #expect(mention?.entity.nameChinese == "青溪县人民法院")
  }

  @Test func ofTwoCitiesDistrictsOfOneNameNeitherIsMeantMore() {
    let found = tag("青溪市擘峦区人民法院开庭。石口市擘峦区人民法院开庭。后来擘峦区人民法院判了。")
    #expect(found.last?.hasSuffix("=agency:cn/擘峦区人民法院") == true)
  }

  @Test func aWordThatBeginsAsALevelEndsNoPlace() {
    #expect(tag("青溪市下了雨。去年峦南市场回暖。市教育局到场。").last == "市教育局=agency:cn-hn/青溪市教育局")
  }

  @Test func aProvinceAloneIsTheOneThatTheTextSpeaksOf() {
    #expect(tag("峦南下了雨。省退役军人事务局到场。").last == "省退役军人事务局=agency:cn-hn/湖南省退役军人事务局")
  }

  @Test func aWordOfTheDictionaryIsAPlaceOnlyWhereTheTextHasNoOther() {
    #expect(tag("青溪市下了雨。旅游市热闹。市教育局到场。").last == "市教育局=agency:cn/青溪市教育局")
  }

  @Test func byItsFullKindABodyMayBeOneOfTheTables() {
    #expect(tag("青溪县市场监管局到场。").last == "青溪县市场监管局=agency:cn/luan-bureau")
  }
}
