/// A person's name that holds a firm's: 选举王建|华为董事长, and 张|德勤 in a list of people.
enum AppointedPerson {
  static let surnames = SymbolSet(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严戴莫孔汤凌翁温康施常武乔赖霍祝樊申岳阮尚左柴桂聂焦鲁柯葛颜裴梅庄穆倪耿兰甘覃骆涂冼费屈项柳章"
  )

  /// Whether a name that ends in 为 follows a surname and a character, with an office behind it.
  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if isGivenName(start, end, in: scan) || isAddressed(start, end, in: scan) { return true }
    guard text.symbol(end - 1) == 0x4E3A, end - start == 2, start >= 2, text.isHan(start - 1),
      surnames.contains(text.symbol(start - 2)),
      scan.cue([.firmRole, .personTitle, .staffTitle], startingAt: end) != nil
        || offices.contains(where: { text.holds($0, at: end) })
    else { return false }
    // 关于, 包括: a word that begins with what can be a surname.
    return !(scan.tokenStarts[start - 2] && scan.tokenStarts[start] && scan.isOneToken(start - 2, start))
  }

  /// Whether a body's name of two characters is a person's: 发言人张|海军, ，张|海军说.
  static func isGivenName(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    isTitled(start, end, in: scan) || isFullName(start, end, in: scan)
  }

  private static let offices = ["董事", "独立董事", "监事", "非执行董事", "公司董事", "公司第", "第一届", "新任"].map {
    CharacterTable.shared.fold($0)
  }

  private static let addresses = ["教授", "副教授", "院士", "博士", "老师", "先生", "女士", "医生", "研究员"].map {
    CharacterTable.shared.fold($0)
  }

  /// A surname and one or two characters with a scholar's title or a form of address behind: 李宁教授, 左|宗申先生.
  private static func isAddressed(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard (2...3).contains(end - start), text.isHan(end),
      surnames.contains(text.symbol(start))
        || end - start == 2 && surnames.contains(text.symbol(start - 1)) && scan.tokenStarts[start - 1]
    else { return false }
    return addresses.contains { text.holds($0, at: end) && scan.tokenStarts[end] && scan.tokenStarts[end + $0.count] }
  }

  /// 首席宋|嘉吉, 发言人刘|德军: a calling and a surname stand right before two characters.
  private static func isTitled(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    guard end - start == 2, start > 2, surnames.contains(scan.text.symbol(start - 1)), scan.text.isHan(start) else {
      return false
    }
    // 创始人任|京东|董事: an office behind makes a verb of 任.
    if scan.text.symbol(start - 1) == 0x4EFB,
      scan.cue([.firmRole, .personTitle, .staffTitle], startingAt: end) != nil
        || offices.contains(where: { scan.text.holds($0, at: end) })
    {
      return false
    }
    return callings.contains { scan.text.holds($0, before: start - 1) }
  }

  private static let callings = [
    "首席", "分析师", "记者", "研究员", "基金经理", "编辑", "总监", "发言人", "局长", "部长", "主任", "处长", "司长", "厅长", "书记", "市长", "省长", "县长",
    "委员", "大使",
    "ceo", "cfo", "cto", "coo", "总裁", "董事长", "总经理", "院长", "校长", "教授", "主席", "秘书长", "署长", "警司", "专员", "律师", "行长", "董事",
    "监事",
    "董座", "执行长", "财务长", "营运长", "创始人", "创办人", "老板",
    "顾问", "秘书", "导演", "教练", "主编", "副总", "老总", "合伙人", "经济学家", "策略师", "店长", "经理", "董秘", "负责人", "主理人", "院士", "专家", "作家",
    "演员",
    "主持人", "选手", "运动员", "司机", "村民", "居民", "市民", "游客", "业主", "学生", "被告人", "嫌疑人", "民警", "护士", "员工", "理事", "议员", "代表",
    "工程师", "教师", "村长", "镇长", "区长", "检察长", "庭长", "所长", "站长", "馆长", "会长", "理事长", "组长", "队长", "政委", "司令员", "厂长",
  ].map {
    CharacterTable.shared.fold($0)
  }

  /// A surname and two characters between marks, as lists of people are written, or before what people do: 、张德勤、,
  /// ，赵海军说.
  private static func isFullName(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard end - start == 2, start > 0, surnames.contains(text.symbol(start - 1)), text.isHan(start) else {
      return false
    }
    return (start == 1 || marks.contains(text.symbol(start - 2)) || openings.contains(text.symbol(start - 2)))
      && (marks.contains(text.symbol(end)) || sayings.contains(text.symbol(end))
        || text.isHan(end) && scan.cue([.speech], startingAt: end) != nil)
  }

  private static let sayings = SymbolSet("说称笑讲")

  /// Between the names of a list and at its ends.
  private static let marks = SymbolSet("、,。;()")
  /// Before the first word of a sentence.
  private static let openings = SymbolSet("\n:!?“”「」")
}
