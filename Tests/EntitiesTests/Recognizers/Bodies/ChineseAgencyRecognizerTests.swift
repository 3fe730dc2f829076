import Testing
import YuliaoCorpus

@Suite struct ChineseAgencyRecognizerTests {
  @Test func aNationsBodyBehindACityIsTheCitysOwn() {
    #expect(SmallGazetteer.tag("峦溪市峦管局的人员。") == ["峦溪市峦管局=agency:cn/峦溪市峦管局"])
    #expect(SmallGazetteer.tag("峦溪市擘槊区商务部的人员。") == ["峦溪市擘槊区商务部=agency:cn/峦溪市擘槊区商务部"])
    #expect(SmallGazetteer.tag("峦管局的人员。") == ["峦管局=agency:cn/luan-control"])
  }

  @Test func aPlaceASubjectAndAHeadNameABody() {
    #expect(SmallGazetteer.tag("墨西哥能源监管委员会表示。") == ["墨西哥能源监管委员会=agency:mx/墨西哥能源监管委员会"])
  }

  @Test func partsOfChineseWordsAreNoHeads() {
    #expect(SmallGazetteer.tag("企业在墨西哥加快布局,墨西哥北部降雨。") == [])
  }

  @Test func partsOfFirmsAndAssociationsAreNoBodies() {
    #expect(SmallGazetteer.tag("北京大街证券营业部买入。") == [])
    #expect(SmallGazetteer.tag("他是北京资金部主管。") == [])
    #expect(SmallGazetteer.tag("中国测绘学会智慧工作委员会委员。") == [])
  }

  @Test func aDepartmentBehindItsBodyBelongsToTheName() {
    #expect(SmallGazetteer.tag("峦管局国际合作司的人员。") == ["峦管局国际合作司=agency:cn/峦管局国际合作司"])
    #expect(SmallGazetteer.tag("峦管局第四检察厅的人员。") == ["峦管局第四检察厅=agency:cn/峦管局第四检察厅"])
    #expect(SmallGazetteer.tag("峦管局罪案调查科的人员。") == ["峦管局罪案调查科=agency:cn/峦管局罪案调查科"])
  }

  @Test func wordsThatEndAsDepartmentsDoAreNone() {
    for text in ["峦管局直属公司的人员。", "峦管局有关司的人员。", "峦管局打赢官司的人员。", "峦管局宣布国际司的人员。"] {
      #expect(SmallGazetteer.tag(text) == ["峦管局=agency:cn/luan-control"], "\(text)")
    }
  }

  @Test func branchesAndSquadsBelongToTheirBody() {
    for name in ["峦管局海淀分局", "峦管局执法总队", "峦管局中区管理中心"] {
      #expect(SmallGazetteer.tag("\(name)的人员。") == ["\(name)=agency:cn/\(name)"])
    }
    #expect(SmallGazetteer.tag("峦管局与其分局的人员。") == ["峦管局=agency:cn/luan-control"])
  }

  @Test func bodiesOfAListAreNoPartsOfTheFirst() {
    #expect(!SmallGazetteer.tag("峦岛监理会、青溪市邮政管理局到场。").contains { $0.hasPrefix("峦岛监理会、") })
  }

  @Test func whatOneBodyDoesToAnotherIsNoPartOfItsName() {
    #expect(SmallGazetteer.tag("峦岛监理会促青木署改革") == ["峦岛监理会=agency:tw/luan-agency"])
  }

  @Test func aMinistrysGeneralOfficeIsABodyOfItsOwn() {
    #expect(SmallGazetteer.tag("商务部办公厅发布通知。") == ["商务部办公厅=agency:cn/商务部办公厅"])
    #expect(SmallGazetteer.tag("美国商务部办公厅发布通知。") == ["美国商务部办公厅=agency:us/商务部办公厅"])
  }

  @Test func inAPaperOfHongKongTheBodyIsHongKongs() {
    #expect(
      SmallGazetteer.tag("立峦会小组委员会讨论，中国代表列席。", language: .traditionalChinese).first
        == "立峦会小组委员会=agency:hk/立峦会小组委员会")
    #expect(SmallGazetteer.tag("立峦会小组委员会讨论，中国代表列席。").first == "立峦会小组委员会=agency:cn/立峦会小组委员会")
  }

  @Test func aBodysPressOfficeBelongsToIt() {
    #expect(SmallGazetteer.tag("峦管局新闻办昨晚称，山上有雪。") == ["峦管局新闻办=agency:cn/峦管局新闻办"])
    #expect(SmallGazetteer.tag("峦管局新闻办公室昨晚称，山上有雪。") == ["峦管局新闻办公室=agency:cn/峦管局新闻办公室"])
  }
}
