import Testing
import YuliaoCorpus

/// Sentences of the kinds that were once read wrongly, each with all that must be found in it.
@Suite struct HardCasesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var found: [String]
    var language = Language.simplifiedChinese

    var testDescription: String { text }
  }

  static let chinese = [
    Case(text: "美国众议院金融服务委员会将开会。", found: ["美国众议院金融服务委员会", "众议院"]),
    Case(text: "美商务部周二更新规则。", found: ["美商务部"]),
    Case(text: "数据和美联储的态度左右市场。", found: ["美联储"]),
    Case(text: "持续的高通胀削弱购买力,高通量测序仪降价。", found: []),
    Case(text: "手机厂商称,高通推迟发货。", found: ["高通"]),
    Case(text: "另一家公司微软退出竞购。", found: ["微软"]),
    Case(text: "英特尔-W(00000)微跌。", found: ["英特尔"]),
    Case(text: "各国财政部门与商务部门开会。", found: []),
    Case(text: "北京市南山区财务部经理离职。", found: []),
    Case(text: "据英伟达公告,合作方为苏州青山测试科技有限公司。", found: ["英伟达", "苏州青山测试科技有限公司"]),
    Case(text: "峦奚科技（300024）公告。峦奚称订单饱满,峦奚动力与其无关。", found: ["峦奚科技", "峦奚"]),
    Case(text: "参议员伊丽莎白·沃伦批评,沃伦·巴菲特未回应。", found: ["伊丽莎白·沃伦"]),
  ]

  static let traditional = [
    Case(text: "據報道,美國商務部考慮放寬限制。", found: ["美國商務部"], language: .traditionalChinese),
    Case(text: "長實股價造好,英特爾跌逾2%。", found: ["長實", "英特爾"], language: .traditionalChinese),
    Case(text: "青山測試科技有限公司（「青測」）公告,青測復牌。", found: ["青山測試科技有限公司", "青測", "青測"], language: .traditionalChinese),
    Case(text: "據青山氣象株式會社預測,櫻花下旬開。", found: ["青山氣象株式會社"], language: .traditionalChinese),
    Case(text: "校長實話實說。", found: [], language: .traditionalChinese),
  ]

  @Test(arguments: chinese + traditional)
  func allThatMustBeFoundIsFoundAndNothingElse(_ hard: Case) {
    let found = SmallGazetteer.tag(hard.text, language: hard.language).map { String($0.prefix { $0 != "=" }) }
    #expect(found == hard.found)
  }
}
