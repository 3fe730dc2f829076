/// The words that end or fill company names.
enum CompanyWords {
  /// Legal forms, after which a name is over.
  static let legalForms: Set<String> = [
    "inc", "corp", "corporation", "abp", "pjsc", "jsc", "kgaa", "tbk", "ltd", "llc", "llp", "limited", "plc", "gmbh",
    "bhd", "berhad", "incorporated",
    "pte", "pty", "pvt", "l.l.c", "n.v", "b.v", "s.a", "s.p.a", "s.r.l", "l.p", "oyj",
  ]

  /// What officers are of: Chief Executive Officer |Acme Drum, Inc.
  static let officerKinds: Set<String> = [
    "executive", "financial", "operating", "technology", "marketing", "information", "legal", "commercial", "medical",
    "investment", "compliance", "risk", "accounting", "revenue", "scientific", "product", "people",
  ]

  /// Legal forms that are abbreviations, so that a dot behind them belongs to them.
  static let dottedForms: Set<String> = [
    "inc", "corp", "ltd", "pte", "pty", "pvt", "bhd", "co", "n.v", "b.v", "s.a", "l.p", "s.p.a", "s.r.l", "l.l.c",
  ]

  /// Trades between a firm's own name and its last word.
  static let trades: Set<String> = [
    "asset", "investment", "wealth", "capital", "fund", "property", "private", "portfolio",
  ]

  /// Kinds of firms in front of a name that is theirs.
  static let kindsInFront: Set<String> = [
    "firm", "startup", "start-up", "maker", "giant", "named", "called", "dubbed", "renamed", "rival", "rivals", "peer",
    "peers", "competitor", "competitors", "jeweller", "jeweler", "carmaker", "automaker", "chipmaker", "drugmaker",
    "brokerage", "parent",
  ]

  /// Prepositions and verbs that headlines write with a capital.
  static let prepositions: Set<String> = [
    "by", "in", "to", "from", "with", "at", "on", "via", "against", "who", "that", "are", "is", "than", "behalf",
    "through",
  ]

  /// Whose “of” joins an office or a part to the firm's own name: Board of Directors of Acme Inc.
  static let officesInFront: Set<String> = [
    "directors", "officer", "chairman", "president", "member", "members", "shares", "holders", "shareholders",
    "stockholders", "division", "subsidiary", "unit", "behalf", "ceo", "cfo", "board", "stock", "secretary", "head",
    "co-head",
    "counsel", "director", "partner", "founder", "employees", "manager", "fellow", "statement", "statements",
  ]

  /// Legal forms that only count in capitals.
  static let capitalForms: Set<String> = [
    "lp", "ag", "nv", "a/s", "s/a", "sa", "se", "ab", "asa", "kk", "spa", "reit", "bv", "as", "asa", "sas", "srl",
  ]

  /// Last words of firms' names.
  static let heads: Set<String> = [
    "capital", "ventures", "partners", "holdings", "group", "pharmaceuticals", "therapeutics", "biosciences",
    "biotherapeutics", "technologies", "securities", "bancorp", "bancshares", "airlines", "airways", "motors",
    "semiconductor", "semiconductors", "robotics", "biotech", "biopharma", "advisors", "advisers", "investments",
    "properties", "realty", "microsystems", "networks", "software", "entertainment", "studios", "petroleum", "minerals",
    "mining", "resources", "industries", "enterprises", "brands", "foods", "electronics", "pharma", "diagnostics",
    "company", "sciences", "oncology", "genomics", "medicines", "aerospace", "newswires", "newswire", "management",
    "research",
    "drilling",
    "energy", "power", "steel", "oil", "bank", "solutions", "systems", "labs", "media", "insurance", "logistics",
    "chemicals", "shipping", "financial", "healthcare", "games", "interactive", "biologics", "biopharmaceuticals",
    "biosystems", "automotive", "telecom", "telecommunications", "communications", "wireless", "electric",
    "instruments",
    "materials", "metals", "gold", "lithium", "uranium", "copper", "exploration", "midstream", "infrastructure",
    "renewables", "solar", "cement", "packaging", "textiles", "stores", "restaurants", "hotels", "resorts", "gaming",
    "lines", "railway", "rail", "gas", "vineyards", "winery", "brewery", "distillery", "enterprise", "ai", "bio",
    "labs", "robotics", "intelligence", "payments", "ranches", "farms", "grocers", "breweries", "bakeries",
    "helicopters", "commodities", "alternatives", "beverages", "trucking", "motorcycles", "shipyards", "associates",
    "lumber", "shipyard", "shipbuilding", "brewing", "distilling", "orchards", "poultry", "seafoods",
  ]

  /// Heads that are ordinary nouns too: the words before them must be names, not adjectives.
  static let commonHeads: Set<String> = [
    "energy", "power", "steel", "oil", "bank", "solutions", "systems", "media", "insurance", "logistics", "shipping",
    "financial", "healthcare", "games", "interactive", "communications", "wireless", "electric", "materials", "metals",
    "gold", "lithium", "uranium", "copper", "exploration", "infrastructure", "renewables", "solar", "stores", "hotels",
    "restaurants", "gaming", "lines", "rail", "gas", "enterprise", "ai", "research", "management", "bio",
    "intelligence",
    "payments", "labs", "telecommunications", "company", "ranches", "farms", "grocers", "breweries", "bakeries",
    "helicopters", "commodities", "alternatives", "beverages", "trucking", "motorcycles", "shipyards",
  ]

  /// Last words of Chinese firms' short names.
  static let chineseHeads = [
    "集团", "科技", "控股", "证券", "资本", "基金公司", "银行", "生物", "医药", "制药", "重工", "电子", "半导体", "传媒",
    "影业", "汽车", "能源", "机器人", "健康", "智能", "航空", "保险", "期货", "创投",
  ]

  /// Last words of Chinese firms' names behind characters that no dictionary joins.
  static let coinedTails = [
    "集团", "控股", "实业", "置业", "矿业", "煤业", "锂业", "铝业", "铜业", "纸业", "药业", "乳业", "酒业", "牧业", "种业", "糖业", "盐业", "船业", "创投",
    "证券", "商贸", "股份", "科技", "资本", "投资", "医药", "制药", "生物", "电子", "传媒", "影业", "地产", "房产", "房地产", "化工", "钢铁", "水泥", "燃气",
    "水电", "物流", "重工", "电器", "电气", "通信", "软件", "网络", "服饰", "纺织", "食品", "酒店", "贸易", "半导体", "光电", "新材", "新材料", "能源", "环保",
    "租赁", "保险", "人寿", "财险", "担保", "航空", "汽车", "教育", "医疗", "百货", "超市", "公司", "总公司", "顾问", "水务", "城投", "置地", "机械", "机电",
    "建材", "建设", "电力", "经编", "啤酒", "饮料", "信托", "期货",
  ]

  /// Heads of units that stand for the parent whose name they bear (Citi Research); a firm under another head stands
  /// for itself (Intel Capital, ADNOC Gas).
  static let unitHeads: Set<String> = [
    "research", "securities", "group", "holdings", "management", "advisors", "advisers", "bank", "bancorp",
  ]

  /// Words that make no name by themselves before a form.
  static let genericWords: Set<String> = [
    "private", "public", "holding", "holdings", "group", "company", "international", "global", "venture", "human",
    "risk", "asset", "wealth", "senior", "executive", "natural", "financial", "investor", "general", "limited",
    "managing", "equity", "research", "business", "market", "project", "data", "social", "digital", "energy", "money",
    "crisis", "emergency", "supply", "chain", "product", "portfolio", "water", "waste", "office", "strategic", "key",
    "american", "chinese", "u.s", "us", "uk", "european", "british", "federal", "state", "national", "computer",
    "industry", "market", "trade", "consumer", "enterprise", "media", "working", "stakeholder", "advisory", "focus",
    "renewable", "clean", "solar", "wind", "nuclear", "green", "world", "central", "crude", "commercial", "artificial",
    "generative", "open", "main", "electric", "smart", "hydro", "electrical", "operating", "integrated", "advanced",
    "information", "health", "property", "life", "home", "car", "mass", "investment", "retail", "islamic", "cloud",
    "net", "gross", "spot", "physical", "shale", "brent", "wti", "opec", "spring", "summer", "winter", "super",
    "olympic", "reserve",
    "video", "mobile", "online", "physical", "agentic", "soft", "hard", "military", "air", "sea", "south", "west",
    "east",
    "senior", "vice", "president", "chief", "head", "director", "associate", "department", "university", "school",
  ]

  /// First words of indices, coins and dishes, which look like firms before a head: Nifty Pharma, Ethereum Gas.
  static let foreignFirsts: Set<String> = [
    "nifty", "bse", "nse", "psu", "s&p", "ethereum", "bitcoin", "solana", "olive", "palm", "soybean", "canola",
    "vegetable", "cooking", "heating", "coconut", "fish", "corn", "sunflower", "euro", "msci", "ftse", "nasdaq",
    "dow", "supporting", "additional", "further", "therapeutic", "stem", "heavy", "natural", "foreign", "direct",
    "deep", "generative", "special", "mineral", "measured", "indicated", "inferred", "total", "proven", "probable",
    "ore", "big",
  ]

  /// Words behind a head that make the whole a part of a firm, a product or an index.
  static let partsBehind: Set<String> = [
    "segment", "segments", "division", "index", "indices", "etf", "etfs", "sector", "fee", "fees", "industry", "team",
    "department", "conference", "summit", "awards", "award", "prices", "tax", "credit", "credits", "businesses",
  ]

  /// Words before “Group” that make it a group of people.
  static let groupsOfPeople: Set<String> = [
    "working", "focus", "resource", "study", "contact", "advocacy", "user", "users", "interest", "support", "age",
    "steering", "parliamentary", "peer", "ethnic", "blood", "control", "expert", "advisory", "stakeholder", "lobby",
  ]

  /// Regions and corporate filler inside the name of a unit.
  static let regions: Set<String> = [
    "asia", "pacific", "europe", "international", "global", "singapore", "hong", "kong", "china", "japan", "india",
    "uk",
    "us", "usa", "america", "americas", "north", "canada", "australia", "germany", "france", "holdings", "holding",
    "group", "company", "co", "corporation", "services", "securities", "bank", "and", "of", "the", "emea", "apac",
  ]
}
