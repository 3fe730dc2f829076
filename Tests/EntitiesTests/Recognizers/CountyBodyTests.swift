import Testing
import YuliaoCorpus

@Suite struct CountyBodyTests {
  @Test func aCityOrCountyBeforeTheKindNamesABody() {
    #expect(SmallGazetteer.tag("执行法院为峦溪市人民法院。") == ["峦溪市人民法院=agency:cn/峦溪市人民法院"])
    #expect(SmallGazetteer.tag("被峦溪市擘槊区市场监督管理局处罚。") == ["峦溪市擘槊区市场监督管理局=agency:cn/峦溪市擘槊区市场监督管理局"])
  }

  @Test func whatPointsOrCountsNamesNone() {
    for text in ["该市人民法院受理。", "各县公安局配合。", "全市税务局培训。", "市场监督管理局通知。", "当地县人民政府。"] {
      #expect(SmallGazetteer.tag(text) == [], "\(text)")
    }
  }
}
