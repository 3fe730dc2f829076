/// Words that tell a rule what stands beside them; they live in the same automaton as the names.
enum Cue: UInt8, Sendable, CaseIterable {
  /// A title that only senators bear (Sen., 参议员).
  case senatorTitle
  /// A title that only representatives bear (Rep., 众议员).
  case representativeTitle
  /// A title of either chamber (国会议员, lawmaker).
  case congressTitle
  /// Any other title or form of address that a personal name follows or precedes.
  case personTitle
  /// A corporate form that ends an English name (Inc., Ltd).
  case corporateForm
  /// A word that ends a Chinese company name (股份有限公司, 集团).
  case corporateEnding
  /// Words of the market beside a company's name (股价, 涨超, shares).
  case market
  /// Words of business beside a company's name (CEO, 旗下, 收购).
  case business
  /// Words of speech behind the one who speaks (表示, reported).
  case speech
  /// Words of farming and food: where many stand, 苹果 and 小米 are no companies.
  case produce
  /// Words beside the name of a platform on which people write.
  case platform
  /// Words that make a text one about Congress.
  case congress
  /// A legal form that ends an English company name in any case, or in capitals only.
  case legalForm
  case capitalForm
  /// A firm's usual last word (Capital, Therapeutics).
  case firmHead
  /// Heads of English names of bodies, with “of” behind them or with the name before them.
  case leadingBody
  case closingBody
  /// What ends the name of a city's, county's or district's body in English (School District, City Council).
  case localBody
  /// What ends a Chinese company's legal name, and a firm's usual last word.
  case chineseLegalForm
  case chineseFirmHead
  /// What ends the name of a law or accounting firm or a pharmacy in Chinese.
  case practice
  /// The kind of a rural or village bank (农商行), behind its county.
  case localBank
  /// The kind of a city's or county's body (人民法院), behind its place.
  case countyBody
  /// A Chinese word for a kind of firm, before a Latin name, and a role in a firm, behind one.
  case firmKind
  case firmRole
  /// A title of a firm's staff behind the part of it they run (资金部主管).
  case staffTitle
  /// Fixed phrases in which a name stands for nothing of its own (Air Force One).
  case blocker
  /// Who leads or speaks for a firm in English, beside its name (X CEO, founder of X).
  case leaderOfFirm
  /// A kind of firm in front of its name in English (startup X, hedge fund X).
  case kindOfFirm
  /// What is done to a firm, in front of its name (shares of X, acquired X).
  case firmDeal
  /// What a list of firms follows (investors including X, Y and Z).
  case firmList
  /// What a list of a round's investors follows in Chinese (投资方为甲、乙).
  case investorList
  /// What a round's funders do, behind their names (甲领投, 乙跟投).
  case funding
  /// Words of coins that bear a body's acronym (DOGE).
  case coin
  /// What opens a press release's first sentence (GLOBE NEWSWIRE), its “About” and its “SOURCE” line.
  case releaseMark
  /// A round of funding in Chinese, behind the firm that it is for.
  case fundingRound
  /// The mark of a share under special treatment (*ST).
  case specialShare
  /// What stands behind or before the title of a medium in Chinese (《X》记者, 接受《X》).
  case periodicalBehind
  case periodicalBefore
  /// What a medium's name and a date open a line before (2月8日讯).
  case dateline
  /// Whose reporter writes or what app has heard, behind the medium's name at the beginning of a line.
  case reporter
  case heard
  /// What a source of numbers stands before (X数据显示).
  case statistics
  /// What a listed firm does behind its name in Chinese (X公告称).
  case announcement
  /// What a firm has, behind its Latin name in Chinese text (X股价, X旗下).
  case firmMatter
  /// What a deal, a suit or a tie of firms stands before in Chinese (收购X, 子公司X).
  case firmFrame
  /// What ends the name of a newspaper or a news site in English (X Herald).
  case mediumHead
  /// The last word of a Chinese firm's name behind characters that no dictionary joins (擘槊矿业).
  case coinedTail

  /// The words of each cue, in both languages.
  static let words: [Cue: [String]] = [
    .legalForm: CompanyWords.legalForms.sorted().flatMap { [$0, $0.capitalized, $0.uppercased()] } + ["Co."],
    .capitalForm: CompanyWords.capitalForms.sorted().map { $0.uppercased() },
    .firmHead: CompanyWords.heads.sorted().map(\.capitalized),
    .leadingBody: AgencyWords.leadingHeads.sorted().map(\.capitalized),
    .closingBody: AgencyWords.closingHeads.sorted().map(\.capitalized),
    .chineseLegalForm: ["有限公司", "有限责任公司", "株式会社", "合伙企业", "合伙企业（有限合伙）", "中心（有限合伙）"],
    .chineseFirmHead: CompanyWords.chineseHeads,
    .localBank: LocalBank.kinds,
    .countyBody: CountyBody.kinds,
    .localBody: EnglishLocalBody.kinds,
    .practice: ["律师事务所", "会计师事务所", "法律事务所", "大药房", "连锁药店"],
    .firmKind: [
      "公司", "投行", "券商", "制造商", "开发商", "供应商", "运营商", "零售商", "对冲基金", "维权基金", "激进基金", "独角兽", "研究机构", "调查机构", "咨询机构",
      "分析机构",
      "巨头", "初创企业", "创业公司", "资管公司", "律所", "生产商", "服务商", "经纪商", "发行商", "风投机构", "做空机构", "沽空机构", "气象公司", "投资机构", "资管机构",
      "评级机构", "珠宝商", "车企", "药企",
      "酒企", "房企", "业者", "大厂", "厂商", "代工厂", "设备厂", "面板厂", "封测厂", "晶圆厂", "零组件厂",
    ],
    .staffTitle: ["主管", "总监", "经理", "总经理", "副总经理"],
    .firmRole: [
      "创始人", "联合创始人", "共同创始人", "联席创始人", "创办人", "首席执行官", "首席经济学家", "首席策略师", "首席投资官", "首席财务官", "首席技术官",
      "首席分析师", "高级分析师", "分析师", "经济学家", "策略师", "董事长", "董事总经理", "执行合伙人", "合伙人", "基金经理", "投资组合经理",
      "市场分析师", "行政总裁", "总裁", "副总裁", "高级副总裁", "首席市场分析师", "研究主管", "CEO", "创始人兼CEO",
    ],
    .blocker: [
      "degrees Celsius", "degree Celsius", "Air Force One", "Air Force Two", "空军一号", "空军二号", "House of Cards",
      "Apple Orchard", "Apple Orchards", "Apple Farming", "Apple Tree", "Apple Trees", "Apple Pie",
      "Apple Cider", "Apple Juice", "Apple Growers", "Nikkei Stock Average", "Nikkei 225", "MSCI World", "MSCI ACWI",
      "MSCI Emerging Markets", "MSCI EM", "MSCI's broadest", "MSCI Asia", "MSCI Asia-Pacific", "Fortune 500",
      "Fortune 100",
      "Fortune 50", "Fortune 20", "Fortune 200", "Fortune 1000", "Fortune Global 500", "Regulatory News",
      "Full House", "苹果园", "苹果树", "苹果醋",
      "苹果汁", "青苹果", "Army of Lovers", "Nikola Tesla", "尼古拉·特斯拉", "尼古拉特斯拉", "IDC行业", "IDC运营商", "IDC业务", "IDC机房",
      "IDC数据中心",
      "IDC服务", "IDC电力", "IDC项目", "IDC龙头", "IDC市场", "IDC建设", "IDC资源", "IDC厂商", "IDC企业", "IDC端", "IDC上市公司", "传统IDC",
      "MEGA IDC", "台军演", "House Bill", "Senate Bill", "House File", "Senate File", "House Resolution",
      "Senate Resolution", "House Joint Resolution",
      "Senate Joint Resolution", "House Concurrent Resolution", "Senate Concurrent Resolution", "Army-Navy",
      "Army–Navy",
      "以军演", "以军事", "以军工", "以军用", "以军人", "以军民",
      "联想到", "联想起", "人联想", "的联想", "联想力", "产生联想", "引发联想", "联想丰富", "奔驰在", "策马奔驰", "骏马奔驰", "道奇队", "洛杉矶道奇", "道奇体育场", "东丽区",
      "个字节", "千字节", "兆字节", "字节数", "字节流", "字节码", "多字节", "单字节", "双字节", "每字节", "猫眼石", "安装猫眼", "电子猫眼", "智能猫眼",
      "寒武纪时期", "“寒武纪”的时代", "寒武纪大爆发", "前寒武纪", "寒武纪生物", "寒武纪地层", "新石器时代", "新石器文化", "新石器晚期",
      "新石器早期", "新石器中期", "桑坦德竞技", "BP机", "游戏NPC",
      "NPC角色", "NPC行为", "NPC对话", "智能NPC", "虚拟NPC", "AI NPC", "AI-NPC", "阿里地区",
      "西藏阿里", "阿里高原", "阿里军分区", "纵深发展", "吉普车", "加快科技", "更快科技", "中央社会", "年富力强",
      "南极光荣", "拦路虎", "亚洲金融危机", "建工学院", "白云深处", "百事通", "调研科", "小冰棍", "不吉利", "吉利话", "吉利数字", "大吉利", "着力拓", "信报箱",
      "市场经济通", "Navy blue",
      "Treasury stock", "treasury stock", "白宫酒店",
      "Meta-analysis",
      "in vivo", "ex vivo", "In vivo",
      "高通胀", "高通缩", "高通量", "高通货", "高通道", "三星堆", "三星级", "智能网联", "网联汽车", "网联车", "如家电", "如家具", "元保费", "元保额",
      "其中海外", "中海外市场", "中海外业务", "中海外收入", "中海外营收", "中海外销售", "中海外客户", "中海外用户", "中海外地区", "微芯片", "板上钉钉", "点点滴滴", "好时点",
      "好时机", "好时光", "好时段", "伊利诺", "伊利亚", "韦尔奇", "韦尔斯", "雷诺兹", "雷诺德",
      "平安夜", "平安度过", "平安无事", "长城脚下", "万里长城", "大众化", "大众传媒", "理想化", "理想主义", "现代化", "现代社会", "蚂蚁搬家",
    ],
    .leaderOfFirm: FirmPhrases.roles,
    .kindOfFirm: FirmPhrases.kinds,
    .firmDeal: FirmPhrases.deals,
    .firmList: FirmPhrases.lists,
    .mediumHead: EnglishMedium.heads,
    .coin: [
      "Dogecoin", "dogecoin", "DogeCoin", "memecoin", "memecoins", "meme coin", "Meme coin", "altcoin", "altcoins",
      "Shiba Inu",
      "SHIB", "狗狗币", "狗狗幣", "迷因币", "模因币", "山寨币",
    ],
    .funding: ["领投", "跟投", "参投", "入股"],
    .investorList: FirmPhrases.investorLists,
    .releaseMark: FirmPhrases.releaseMarks,
    .fundingRound: ["轮融资", "战略融资", "战略投资", "元融资", "级融资"],
    .specialShare: ["*ST", "S*ST", "ST"],
    .periodicalBehind: ["》记者", "》采访", "》报道", "》援引", "》引述", "》杂志社", "》报导"],
    .periodicalBefore: ["接受《", "告诉《", "向《", "对《"],
    .dateline: ["日讯", "日消息", "日电"],
    .reporter: ["记者"],
    .heard: ["获悉"],
    .statistics: ["数据显示", "统计显示", "统计数据", "报道", "报导"],
    .announcement: ["公告，", "公告称", "发布公告", "晚间公告"],
    .firmFrame: [
      "收购", "并购", "入股", "起诉", "状告", "买下", "就职于", "任职于", "供职于", "前身为", "前身是", "更名为", "改名为", "创立", "创办", "子公司", "孙公司",
      "母公司",
      "控股股东", "参股公司", "关联公司", "旗下", "独资公司", "合资公司", "初创企业", "初创公司", "创业公司", "创业企业", "新创公司", "新创企业", "新创业者",
      "竞争对手", "对手是", "供应商", "代工厂", "保荐机构", "保荐人", "承销商", "法律顾问", "小公司", "独角兽", "龙头企业", "本地企业", "民企", "一家叫", "一家名为",
      "名为",
    ],
    .coinedTail: CompanyWords.coinedTails,
    .firmMatter: ["股价", "概念股", "旗下", "市值", "财报"],
    .senatorTitle: [
      "Sen.", "Sen", "Sens.", "Senator", "Senators", "参议员", "联邦参议员", "参院议员", "SEN.",
    ],
    .representativeTitle: [
      "Rep.", "Rep", "Reps.", "Representative", "Representatives", "Congressman", "Congresswoman", "Congressmen",
      "众议员", "联邦众议员", "众院议员", "REP.",
    ],
    .congressTitle: [
      "国会议员", "议员", "lawmaker", "lawmakers", "Majority Leader", "Minority Leader", "Majority Whip", "Minority Whip",
      "Whip",
      "House Speaker", "Speaker", "Ranking Member", "ranking member", "议长", "多数党领袖", "少数党领袖", "党鞭", "资深成员",
      "首席成员", "排名成员", "高级成员", "Committee Chairman", "Committee Chair", "委员会主席", "委员会副主席", "Leader", "民主党领袖", "共和党领袖",
      "提案人", "提案人是", "提案人为", "共同提案人", "新当选的", "宣誓就职的",
      "民主党人", "共和党人", "民主党的", "共和党的", "民主党籍", "共和党籍", "民主党成员", "共和党成员", "资深民主党成员",
      "资深共和党成员", "高级民主党成员", "高级共和党成员", "首席民主党人", "首席共和党人", "首席民主党成员", "首席共和党成员", "首席民主党员", "首席共和党员", "首席民主党议员",
      "首席共和党议员",
      "委员会前主席", "委员会时任主席", "委员会现任主席", "委员会首任主席", "委员会共同主席", "委员会联席主席", "委员会联合主席", "小组主席",
    ],
    .personTitle: [
      "Chairman", "Chairwoman", "Chair", "主席", "副主席", "国安顾问", "国家安全顾问", "Mr.", "Mr", "Ms.", "Ms", "Mrs.", "Dr.",
      "President", "Vice President", "Secretary", "former President",
      "former Vice President", "Gov.", "Governor", "Attorney General", "Ambassador", "Director", "Administrator",
      "Judge", "Justice", "Prime Minister", "Minister", "Chief", "Professor", "Prof.", "CEO", "analyst", "economist",
      "总统", "前总统", "副总统", "前副总统", "国务卿", "部长", "财长", "防长", "副防长", "大使", "州长", "市长", "总理", "首相", "先生", "女士",
      "顾问", "局长", "署长", "主任", "总裁", "行政总裁", "首席执行官", "分析师", "教授", "法官", "发言人", "候选人", "长官",
    ],
    .corporateForm: [
      "Inc.", "Inc", "Corp.", "Corp", "Corporation", "Ltd.", "Ltd", "LLC", "L.L.C.", "LLP", "L.P.", "LP", "plc", "PLC",
      "Plc", "Co.", "Co", "Company", "Limited", "Holdings", "Holding", "Group", "N.V.", "NV", "AG", "SE", "S.A.", "SA",
      "S.p.A.", "GmbH", "AB", "ASA", "Oyj", "A/S", "Pte.", "Pte", "Pty", "Sdn", "Bhd", "Bhd.", "Berhad", "KK",
      "Co., Ltd.", "Co., Ltd", "Co. Ltd.", "Pte. Ltd.", "Pte. Ltd", "Pte Ltd", "Pty Ltd", "Pvt. Ltd.", "Pvt Ltd",
      "Private Limited", "Incorporated", "S.A.B. de C.V.", "REIT", "Trust", "Bancorp", "Bancshares", "& Co.", "& Co",
    ],
    .corporateEnding: [
      "公司", "集团", "股份", "有限公司", "股份有限公司", "有限责任公司", "控股", "控股有限公司", "集团有限公司",
      "集团股份有限公司", "科技", "科技有限公司", "科技股份有限公司", "控股集团", "集团公司",
    ],
    .market: [
      "股价", "涨", "跌", "涨超", "跌超", "涨近", "跌近", "涨停", "跌停", "上涨", "下跌", "收涨", "收跌", "大涨", "大跌", "升",
      "市值", "股份", "股票", "财报", "业绩", "营收", "净利", "净利润", "盘前", "盘后", "开盘", "涨幅", "跌幅", "微涨", "微跌",
      "飙升", "暴跌", "暴涨", "走高", "走低", "报收", "现报", "概念股", "目标价", "评级", "季度", "领涨", "领跌", "下挫",
      "升近", "升逾", "升超", "升幅", "跌逾", "涨逾", "升约", "跌约", "造好", "倒跌", "翻红", "翻黑", "收红", "收黑", "收高", "收低", "走扬", "走跌", "走弱",
      "走强", "走软", "攻顶", "亮灯", "劲扬", "重挫", "飙涨", "向好", "报升", "报跌", "急升", "急跌", "挫", "弹升", "回吐", "摔落", "拉尾盘",
      "微升", "续升", "续跌", "发表报告", "该行", "上调", "下调", "上扬", "营业经理", "营业董事", "资深分区", "高级分区", "联席董事", "住宅部", "先升", "先跌", "反弹",
      "股价升", "首予", "重申", "沽售", "盈警", "盈喜", "中期业绩", "全年业绩",
      "shares", "stock", "stocks", "share price", "earnings", "revenue", "market cap", "shareholders", "dividend",
      "quarterly", "quarter", "investors", "analysts", "price target", "Shares", "Stock", "guidance", "sales", "profit",
    ],
    .business: [
      "CEO", "首席执行官", "创始人", "旗下", "收购", "并购", "董事长", "总裁", "发布", "推出", "宣布", "产品", "公司", "集团",
      "App Store", "iPhone", "iOS", "供应商", "应用商店", "竞争对手", "巨头", "手机", "股东", "子公司", "总部", "合作", "研发",
      "车企", "汽车", "品牌", "投资",
      "chief executive", "founder", "co-founder", "acquired", "acquire", "acquisition", "subsidiary", "headquartered",
      "announced", "launched", "said", "company", "firm", "retailer", "maker", "giant", "startup", "start-up", "brand",
      "customers", "products", "business", "platform", "rival", "owned by", "partnership", "unit", "chipmaker",
    ],
    .speech: [
      "表示", "称", "宣布", "公告", "回应", "透露", "指出", "发布", "推出", "暂停", "报道", "记者", "方面", "据悉", "据报", "据报道", "被曝", "官宣", "计划",
      "引述", "援引",
      "正与", "已与", "估计", "预计", "预期", "said", "says",
      "announced", "reported", "reports", "told", "plans", "expects", "launched", "declined", "added", "noted",
      "warned", "estimates", "forecasts", "predicts", "believes", "posted", "unveiled", "confirmed", "agreed",
    ],
    .produce: [
      "果农", "水果", "种植", "亩产", "果园", "果树", "果品", "公斤", "采摘", "丰收", "榨汁", "冷库", "粮食", "谷物", "杂粮", "熬粥",
      "农户", "农民", "收购价", "一斤", "每斤", "树上", "枝头", "果汁", "蔬菜", "orchard", "fruit", "fruits", "growers", "harvest",
    ],
    .platform: [
      "平台", "社交平台", "社交媒体平台", "社交媒体", "社媒平台", "发文", "发帖", "帖子", "推文", "上发", "上写道", "上表示", "上称",
      "post", "posted", "posts", "posting", "postings", "shared", "reposted", "retweeted", "livestream", "thread",
      "feed", "tweet", "tweeted", "wrote", "platform", "social media", "formerly Twitter",
      "formerly known as Twitter", "account", "账号", "帐号", "user", "users", "previously Twitter", "帖文", "贴文",
    ],
    .congress: [
      "Congress", "Senate", "congressional", "Democrat", "Democrats", "Republican", "Republicans", "GOP", "lawmakers",
      "Capitol", "House", "bipartisan", "国会", "参议院", "众议院", "参院", "众院", "民主党", "共和党", "两党", "国会山", "legislation",
      "bill", "法案", "议员", "参议员", "众议员", "senator", "senators", "Senator", "Sen.", "Rep.", "投了反对票", "投下反对票", "投反对票",
      "投了赞成票", "投下赞成票", "投赞成票", "自由核心小组", "自由党团", "进步派党团",
    ],
  ]
}

/// Several cues at once.
struct CueSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ cue: Cue) { rawValue = 1 << UInt64(cue.rawValue) }

  static let senatorTitle = CueSet(.senatorTitle)
  static let representativeTitle = CueSet(.representativeTitle)
  static let congressTitle = CueSet(.congressTitle)
  static let personTitle = CueSet(.personTitle)
  static let corporateForm = CueSet(.corporateForm)
  static let corporateEnding = CueSet(.corporateEnding)
  static let market = CueSet(.market)
  static let business = CueSet(.business)
  static let speech = CueSet(.speech)
  static let produce = CueSet(.produce)
  static let platform = CueSet(.platform)
  static let congress = CueSet(.congress)
  static let legalForm = CueSet(.legalForm)
  static let capitalForm = CueSet(.capitalForm)
  static let firmHead = CueSet(.firmHead)
  static let leadingBody = CueSet(.leadingBody)
  static let closingBody = CueSet(.closingBody)
  static let chineseLegalForm = CueSet(.chineseLegalForm)
  static let chineseFirmHead = CueSet(.chineseFirmHead)
  static let firmKind = CueSet(.firmKind)
  static let firmRole = CueSet(.firmRole)
  static let staffTitle = CueSet(.staffTitle)
  static let blocker = CueSet(.blocker)
  static let leaderOfFirm = CueSet(.leaderOfFirm)
  static let kindOfFirm = CueSet(.kindOfFirm)
  static let firmDeal = CueSet(.firmDeal)
  static let firmList = CueSet(.firmList)
  static let releaseMark = CueSet(.releaseMark)
  static let statistics = CueSet(.statistics)
  static let mediumHead = CueSet(.mediumHead)
}

extension String {
  /// The word with a capital first letter.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
