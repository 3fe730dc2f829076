/// Names of funds and indices, in which a company's name is no mention of the company: 青山黄金ETF, 青山中国指数.
enum FundNames {
  private static let etf = CharacterTable.shared.fold("etf")
  /// What a fund's or an index's name ends in wherever it stands behind a firm's, and what it may end in besides.
  private static let parting = ["etf", "指数", "lof", "reit", "联接基金", "联接"].map { CharacterTable.shared.fold($0) }
  private static let endings = parting + ["混合型", "混合A", "债券型", "转债"].map { CharacterTable.shared.fold($0) }

  /// What stands before a new fund's code: 峦石ETF青山（认购代码：580803）.
  private static let subscriptions = ["认购代码", "基金代码", "交易代码", "场内代码"].map { CharacterTable.shared.fold($0) }

  /// What is done with a firm and an index: 将青山剔出指数, 与青山签订指数合约.
  private static let doings = WordSet([
    "剔出", "剔除", "纳入", "调入", "调出", "入选", "签订", "签署", "旗下", "加入", "退出", "推高", "拖累", "带动", "领涨", "领跌", "跑赢", "跑输", "编制",
    "撑盘", "护盘", "力撑", "撑起", "力挺", "拉抬", "拉高", "推升", "助攻", "领军", "带领", "压低", "领衔", "支撑", "助推",
  ])

  /// What goes on behind such a word and makes it no fund: 指数部, 指数级, 指数与量化, 指数增强.
  private static let partStarts = SymbolSet("部级化型与及和增量")
  /// What firms have for their indices and funds.
  private static let parts = WordSet(["研究", "公司", "投资", "业务", "服务", "团队", "事业", "产品", "有限", "编制", "总监", "负责"])

  private static func isDeed(_ index: Int, in scan: DocumentScan) -> Bool {
    scan.tokenStarts[index]
      && (ChineseWords.isVerb(scan, index) || doings.contains(index..<(index + 2), of: scan.text))
  }

  /// Whether a fund's or an index's name ends at an index.
  static func ends(_ scan: DocumentScan, at index: Int) -> Bool {
    endings.contains { scan.text.holds($0, before: index) }
  }

  /// Whether a company's name opens the name of a fund or an index, or closes that of a fund: ETF青山(159999).
  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    if text.symbol(end) == 0x28, text.holds(etf, before: start),
      text.isDigit(end + 1) || subscriptions.contains(where: { text.holds($0, at: end + 1) })
    {
      return true
    }
    if isProduct(behind: end, in: scan) || isWarrant(behind: end, in: text) || isNumbered(behind: end, in: text)
      || isTheme(behind: end, in: text) || isFoundation(behind: end, in: text) || isManaged(behind: end, in: scan)
    {
      return true
    }
    var at = end
    while at < text.count, at - end < 9 {
      let symbol = text.symbols[at]
      if symbol == 0x65 || symbol == 0x6C || symbol == 0x72 || symbol == 0x6307 || symbol == 0x8054 {
        // An index that the company publishes or joins is told by a verb before it; here nothing may part the two.
        if let ending = parting.first(where: { text.holds($0, at: at) }) {
          if at > end { return !(end..<at).contains { isDeed($0, in: scan) } }
          // 青山|指数研究部, 青山|REITs业务: a part of the firm; 青山|指数级增长: a way of growing.
          var behind = at + ending.count
          if text.symbol(behind) == 0x73 { behind += 1 }
          if !parts.contains(behind..<(behind + 2), of: text), !partStarts.contains(text.symbol(behind)) { return true }
        }
      }
      guard text.isHan(at) || text.isLatinWordPart(at), !ChineseWords.breaksName(symbol),
        scan.cue([.speech, .personTitle, .corporateEnding], startingAt: at) == nil
      else { return false }
      at += 1
    }
    return false
  }

  /// 青山|数字经济（张三）: a fund by what it buys, with its manager in a bracket.
  private static func isManaged(behind start: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    var end = start
    while text.isHan(end), end - start < 10 { end += 1 }
    guard (4..<10).contains(end - start), text.symbol(end) == 0x28, scan.tokenStarts[start],
      AppointedPerson.surnames.contains(text.symbol(end + 1)), text.isHan(end + 2),
      text.symbol(end + 3) == 0x29 || text.isHan(end + 3) && text.symbol(end + 4) == 0x29
    else { return false }
    return managed.contains { text.holds($0, in: start..<end) }
      && !parts.contains((end - 2)..<end, of: text) && !unitEnds.contains(text.symbol(end - 1))
      && scan.place(startingAt: end + 1) == nil && !(start..<end).contains { isOfSentence($0, in: scan) }
      && scan.cue([.personTitle, .firmRole, .staffTitle], endingAt: end) == nil
  }

  /// What funds alone are called by.
  private static let managed = [
    "优选", "精选", "先锋", "回报", "主题", "配置", "混合", "智联", "趋势", "机遇", "驱动", "量化", "景气", "红利", "成长", "价值", "数字经济",
  ].map { CharacterTable.shared.fold($0) }
  /// What ends the name of a part of a firm, whose head's name or town stands in a bracket as well: 青山创新中心（苏州）.
  private static let unitEnds = SymbolSet("心园部团会院组室所")

  /// 青山|文教基金会, 青山|公益基金会: a foundation that bears the firm's name.
  private static func isFoundation(behind end: Int, in text: FoldedText) -> Bool {
    guard let first = foundation.first else { return false }
    for at in end...(end + 6) where text.symbol(at) == first && text.holds(foundation, at: at) {
      return at == end || causes.contains(end..<at, of: text)
    }
    return false
  }

  private static let foundation = CharacterTable.shared.fold("基金会")
  private static let causes = WordSet([
    "文教", "教育", "公益", "慈善", "文化", "艺术", "科技", "社会", "医疗", "环保", "扶贫", "发展", "儿童", "体育", "公益慈善", "文化艺术", "慈善公益",
    "社会公益", "健康", "奖学", "科学", "爱心",
  ])

  /// 青山|峦银五三购B, 峦银|五三购B, 青山|法兴六七牛R: a warrant of Hong Kong by its share, its issuer and the month it ends.
  private static func isWarrant(behind start: Int, in text: FoldedText) -> Bool {
    for index in (start + 2)..<(start + 7) {
      if !text.isHan(index) { return false }
      if warrants.contains(text.symbol(index)), text.isUpper(index + 1), !text.isLatin(index + 2),
        months.contains(text.symbol(index - 1)), months.contains(text.symbol(index - 2))
      {
        return true
      }
    }
    return false
  }

  private static let warrants = SymbolSet("购沽牛熊")
  private static let months = SymbolSet("零一二三四五六七八九十")

  /// 青山|可转债101号: one of a manager's plans by its number; a rocket's or a house's needs no such word.
  private static func isNumbered(behind start: Int, in text: FoldedText) -> Bool {
    var at = start
    while text.isHan(at), at - start < 8 { at += 1 }
    let number = at
    while text.isDigit(at), at - number < 4 { at += 1 }
    return at > number && text.symbol(at) == 0x53F7 && plans.contains { text.holds($0, in: start..<number) }
  }

  private static let plans = ["转债", "固收", "量化", "增强", "计划", "资管", "稳健", "理财", "信托", "集合", "优选"].map {
    CharacterTable.shared.fold($0)
  }

  /// 青山|黄金主题(QDII), 青山|碳中和主题混合, 青山|创业板两年定开: a fund by what it buys, and by when it opens.
  private static func isTheme(behind start: Int, in text: FoldedText) -> Bool {
    var at = start
    while text.isHan(at), at - start < 10 {
      if at - start >= 2 {
        if text.holds(theme, at: at) { return kinds.contains { text.holds($0, at: at + 2) } }
        if text.holds(opening, at: at) {
          return periods.contains(text.symbol(at - 1))
            && (!text.isHan(at + 2) || text.holds(kinds[0], at: at + 2) || numbers.contains(text.symbol(at - 2)))
        }
      }
      at += 1
    }
    return false
  }

  private static let theme = CharacterTable.shared.fold("主题")
  private static let opening = CharacterTable.shared.fold("定开")
  private static let periods = SymbolSet("年月天期")
  private static let numbers = SymbolSet("一二两三四五六七八九十0123456789")
  private static let kinds = ["混合", "股票", "(qdii", "(lof", "etf"].map { CharacterTable.shared.fold($0) }

  /// Whether a fund's name in full goes on from a name: 青山中证同业存单AAA指数7天持有期证券投资基金.
  private static func isProduct(behind start: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    var at = start
    while at < text.count, at - start < 36, text.isHan(at) || text.isLatinWordPart(at) || isInnerSpace(at, text) {
      if at - start >= 4, productStarts.contains(text.symbols[at]), products.contains(where: { text.holds($0, at: at) })
      {
        return !(start..<at).contains { partsFirm($0, in: scan) }
      }
      at += 1
    }
    return false
  }

  /// 沪深 300 ETF: a space between Chinese characters and a number.
  private static func isInnerSpace(_ index: Int, _ text: FoldedText) -> Bool {
    text.symbol(index) == 0x20 && text.isDigit(index - 1) != text.isDigit(index + 1)
      && (text.isHan(index - 1) || text.isHan(index + 1))
  }

  /// A fund by its manager's name, which funds begin with: 青山基金's 青山碳中和主题, 青山新动力精选.
  ///
  /// What stands between the manager and a word for funds must be no sentence's.
  static func isOfManager(behind start: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    var at = start
    while at - start < 12, text.isHan(at) || text.isLatinWordPart(at) {
      if at - start >= 2, fundStarts.contains(text.symbols[at]),
        let word = fundWords.first(where: { text.holds($0, at: at) })
      {
        return !departments.contains { text.holds($0, at: at + word.count) }
          && !(start..<at).contains { isOfSentence($0, in: scan) }
      }
      at += 1
    }
    return false
  }

  private static func isOfSentence(_ index: Int, in scan: DocumentScan) -> Bool {
    partsFirm(index, in: scan) || speeches.contains(index..<(index + 2), of: scan.text)
      || scan.cue([.speech, .personTitle, .firmRole, .business], startingAt: index) != nil
  }

  private static let fundWords = [
    "主题", "混合", "短债", "滚动持有", "天持有", "年持有", "月持有", "股票A", "股票C", "精选", "优选", "回报", "定开", "纯债", "成长A", "成长C", "配置", "增利",
    "双利", "汽车A", "汽车C",
  ].map { CharacterTable.shared.fold($0) }

  private static let speeches = WordSet(["认为", "指出", "预计", "介绍", "建议", "提示", "研究", "看好", "投资", "资深", "经理", "首席"])
  /// 青山|资产配置部, 青山|党委主题教育: what a firm has and does.
  private static let departments = ["部", "团队", "总监", "能力", "教育", "活动", "沙龙", "论坛", "大会", "党日", "研究"].map {
    CharacterTable.shared.fold($0)
  }
  private static let fundStarts = SymbolSet(fundWords.map { $0[0] })

  private static func partsFirm(_ index: Int, in scan: DocumentScan) -> Bool {
    sentenceWords.contains(scan.text.symbols[index]) && scan.tokenStarts[index] && scan.tokenStarts[index + 1]
      || isDeed(index, in: scan)
  }

  /// Words that part a firm from its fund; 同 and 日 stand in funds' names.
  private static let sentenceWords = SymbolSet("的了在是由被向从将称把给使让就也还都而于但若")
  private static let products = ["证券投资基金", "发起式基金", "持有期", "天持有", "交易型开放式"].map {
    CharacterTable.shared.fold($0)
  }
  private static let productStarts = SymbolSet(products.map { $0[0] })
}
