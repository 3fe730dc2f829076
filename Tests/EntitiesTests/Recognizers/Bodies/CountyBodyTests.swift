import Testing
import YuliaoCorpus

@Suite struct CountyBodyTests {
  @Test func aCityOrCountyBeforeTheKindNamesABody() {
    #expect(SmallGazetteer.tag("执行法院为峦溪市人民法院。") == ["峦溪市人民法院=agency:cn/峦溪市人民法院"])
    #expect(SmallGazetteer.tag("被峦溪市擘槊区市场监督管理局处罚。") == ["峦溪市擘槊区市场监督管理局=agency:cn/峦溪市擘槊区市场监督管理局"])
  }

  @Test func aDistrictOfTheTablesNeedsNoLevel() {
    #expect(SmallGazetteer.tag("昨日，峦泽法院受理此案。") == ["峦泽法院=agency:cn-hn/峦泽法院"])
    #expect(SmallGazetteer.tag("他进了峦泽看守所。") == ["峦泽看守所=agency:cn-hn/峦泽看守所"])
    #expect(SmallGazetteer.tag("昨日，峦潭法院受理此案。") == [])
  }

  @Test func aBureauIsFoundWhereTheDictionaryCutsItAmiss() {
    #expect(SmallGazetteer.tag("昨日，峦南审计局在会上表态。") == ["峦南审计局=agency:cn-hn/峦南审计局"])
  }

  @Test func aCitysCentresAreBodies() {
    #expect(SmallGazetteer.tag("峦口市住房保障管理中心解释。") == ["峦口市住房保障管理中心=agency:cn-hn/峦口市住房保障管理中心"])
    #expect(SmallGazetteer.tag("峦口市健身中心开门。") == [])
  }

  @Test func whatPointsOrCountsNamesNone() {
    for text in ["该市人民法院受理。", "各县公安局配合。", "全市税务局培训。", "市场监督管理局通知。", "当地县人民政府。"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }

  @Test func theLevelAloneStandsForThePlaceOfTheText() {
    #expect(
      SmallGazetteer.tag("峦溪县开会。县应急管理局局长到场，县峦务局、县退役军人事务局参加。") == [
        "县应急管理局=agency:cn/峦溪县应急管理局", "县峦务局=agency:cn/峦溪县峦务局", "县退役军人事务局=agency:cn/峦溪县退役军人事务局",
      ])
    // No place of the level, no body of it.
    #expect(SmallGazetteer.tag("县应急管理局局长到场。") == [])
  }

  @Test func aWordBeforeTheLevelIsNoPlace() {
    #expect(SmallGazetteer.tag("峦溪区开会。根据区公安局部署。") == ["区公安局=agency:cn/峦溪区公安局"])
    #expect(SmallGazetteer.tag("此致峦溪县人民法院。") == ["峦溪县人民法院=agency:cn/峦溪县人民法院"])
  }

  @Test func aSubjectAndAHeadBehindACityNameItsBody() {
    #expect(SmallGazetteer.tag("被峦溪市擘槊区峦务局处罚。") == ["峦溪市擘槊区峦务局=agency:cn/峦溪市擘槊区峦务局"])
    #expect(SmallGazetteer.tag("峦南峦溪市建委表示。") == ["峦南峦溪市建委=agency:cn-hn/峦南峦溪市建委"])
    #expect(SmallGazetteer.tag("峦溪市委宣传部表示。") == [])
  }

  @Test func departmentsBehindTheBodyBelongToIt() {
    #expect(SmallGazetteer.tag("被峦溪县公安局交通警察大队查获。") == ["峦溪县公安局交通警察大队=agency:cn/峦溪县公安局交通警察大队"])
  }

  @Test func theBareWordBehindACountysNameIsItsBureau() {
    #expect(SmallGazetteer.tag("晚上，峦溪县局接到通报。") == ["峦溪县局=agency:cn/峦溪县局"])
    #expect(SmallGazetteer.tag("晚上，峦溪县局部有雨。") == [])
  }

  @Test func aWordWhoseSecondHalfLooksLikeALevelIsNoPlace() {
    #expect(SmallGazetteer.tag("成立由副县长任主任的城市道路交通委员会。") == [])
    #expect(SmallGazetteer.tag("峦南开会。任大中华区移动通信部总裁。") == [])
  }

  @Test func policeOfAPlaceAreABody() {
    #expect(SmallGazetteer.tag("随后，峦溪县警方发布征集线索。") == ["峦溪县警方=agency:cn/峦溪县公安局"])
    #expect(SmallGazetteer.tag("幸亏峦南交警认真负责。") == ["峦南交警=agency:cn-hn/峦南交警"])
  }

  @Test func aNameOnceWrittenWithItsLevelCountsWithoutIt() {
    #expect(SmallGazetteer.tag("记者走进峦溪县。他被告到峦溪法院。") == ["峦溪法院=agency:cn/峦溪法院"])
    #expect(SmallGazetteer.tag("他被告到峦溪法院。") == [])
  }

  @Test func inNewsFromAbroadALevelAloneIsNoSeat() {
    for text in ["美国官员访问峦南。州法院裁定，县法院也裁定。", "他任中国区法务部总监，峦南人。"] {
      #expect(!SmallGazetteer.tag(text).contains { $0.contains("法院=") || $0.contains("法务部=") }, "\(text)")
    }
  }

  @Test func aLevelAloneIsOfTheProvinceThatTheTextNames() {
    #expect(SmallGazetteer.tag("峦南消息。县应急管理局局长到场。") == ["县应急管理局=agency:cn-hn/县应急管理局"])
  }

  @Test func aDistrictsBodyIsNoCountrysOfTheSameLastWords() {
    #expect(SmallGazetteer.tag("峦溪市擘槊区财政部的人员。") == ["峦溪市擘槊区财政部=agency:cn/峦溪市擘槊区财政部"])
  }

  @Test func aMinistryOfServicesIsNoFirmsDepartment() {
    #expect(SmallGazetteer.tag("昨日，密苏里州卫生服务部通报。") == ["密苏里州卫生服务部=agency:us-mo/密苏里州卫生服务部"])
    #expect(SmallGazetteer.tag("昨日，密苏里州客户服务部通报。") == [])
  }
}
