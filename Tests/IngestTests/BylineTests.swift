import Testing

@testable import YuliaoIngest

@Suite struct BylineTests {
  private func names(_ line: String) -> String? { Byline.names(in: Array(line.utf8)) }

  @Test(arguments: [
    ("本报记者 张三丰 李小四", "张三丰、李小四"), ("新华社北京2月5日电（记者王小五、赵六）五日上午，会议开幕。", "王小五、赵六"),
    ("本报记者钱多多发自上海", "钱多多"), ("文/孙一鸣", "孙一鸣"), ("（吴新）", "吴新"), ("本报记者 郑 重", "郑重"),
    ("撰文：周大为", "周大为"), ("某社拉萨电（记者 丹增次仁）记者近日从有关部门获悉", "丹增次仁"), ("陈述、林立", "陈述、林立"),
  ])
  func namesEndWhereNamesEnd(line: String, expected: String) {
    #expect(names(line) == expected)
  }

  @Test(arguments: [
    "记者近日从商务部获悉，新规将于下月施行。", "微笑着告诉记者：被称之为奇迹的手术其实并不复杂。", "在记者会上，发言人回答了提问。",
    "会议由张三主持。", "（完）", "记者了解到，公司正在研究影响。", "", "经济、文化",
  ])
  func sentencesAboutReportersGiveNoName(line: String) {
    #expect(names(line) == nil)
  }

  @Test func numbersSitesAndButtonsAreNoAuthors() {
    for junk in ["2909", "site_mobile", "51site.com", "+ 关注", "手机版", "", "佚名", "https://a.example/u/1"] {
      #expect(AuthorName.cleaned(junk) == nil, "\(junk)")
    }
    #expect(AuthorName.cleaned("By Jane Roe") == "Jane Roe")
    #expect(AuthorName.cleaned("本报记者 王小五 方 敏") == "王小五、方敏")
    #expect(AuthorName.isOrganisation("样本新闻") && !AuthorName.isOrganisation("王小五"))
  }
}
