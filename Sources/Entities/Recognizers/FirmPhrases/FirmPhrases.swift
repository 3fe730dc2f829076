/// The fixed words beside which news and press releases name a firm.
enum FirmPhrases {
  /// Who leads or speaks for a firm: “Acme CEO”, “co-founder of Acme”, “an analyst at Acme”.
  static let roles = [
    "CEO", "CFO", "COO", "CTO", "co-CEO", "Co-CEO", "chief executive", "Chief Executive", "chief executive officer",
    "Chief Executive Officer", "chief financial officer", "Chief Financial Officer", "chief operating officer",
    "Chief Operating Officer", "chief technology officer", "Chief Technology Officer", "co-founder", "Co-founder",
    "Co-Founder", "cofounder", "founder", "Founder", "founders", "co-founders", "managing director",
    "Managing Director", "general counsel", "analyst", "analysts", "economist", "economists", "strategist",
    "strategists", "portfolio manager", "chief economist", "managing partner", "general partner",
  ]

  /// Kinds that need a word for the trade in front: the payments firm Acme, not “the firm Acme's founder left”.
  static let plainKinds = ["firm", "company"]

  /// Kinds of firms that stand in front of the name: “startup Acme”.
  static let kinds =
    [
      "startup", "start-up", "startups", "chipmaker", "chip maker", "drugmaker", "drug maker", "automaker", "carmaker",
      "planemaker", "brokerage", "broker", "retailer", "law firm", "hedge fund", "research firm", "analytics firm",
      "consultancy", "consulting firm", "private equity firm", "private-equity firm", "venture capital firm",
      "venture firm", "investment firm", "investment bank", "security firm", "cybersecurity firm", "data provider",
      "parent company", "rival", "lender", "insurer", "biotech", "fintech", "unicorn", "asset manager", "news agency",
      "crypto exchange", "data firm", "trading firm", "software maker", "software company", "tech company",
      "technology company", "energy company", "oil company", "oil major", "mining company", "miner", "conglomerate",
      "utility", "developer", "manufacturer", "provider", "supplier", "defense contractor", "contractor", "airline",
      "marketplace", "stablecoin issuer", "data tracker", "data company", "biotech company", "toymaker", "steelmaker",
      "social network", "online retailer", "e-commerce company", "e-commerce firm", "technology firm", "AI firm",
      "AI company", "AI lab", "shipping company", "based", "food delivery company", "subsidiary", "publisher",
      "newspaper", "broadcaster", "grocer", "authorized dealer", "authorised dealer", "supermarket chain",
      "restaurant chain", "coffee chain", "hotel chain", "pharmacy chain", "grocery chain", "retail chain",
      "insurance company", "pharmaceutical company", "car company", "drug company", "construction company",
      "trading company", "investment company", "security company", "cybersecurity company", "software firm",
      "accounting firm", "audit firm", "advisory firm", "engineering firm", "mining firm", "construction firm",
      "insurance firm", "pharmaceutical firm", "smartphone maker", "phone maker", "engine maker", "battery maker",
      "toy maker", "shoe maker", "truck maker", "plane maker", "fund manager", "property developer", "mining group",
      "sister company", "news site", "news website", "news outlet", "media outlet", "tech site",
      "trade publication", "trade magazine", "the website", "the outlet",
    ] + plainKinds
    + [
      "insurance", "tech", "technology", "retail", "oil", "energy", "e-commerce", "ecommerce", "chip", "mining",
      "pharmaceutical", "pharma", "drug", "auto", "car", "media", "telecom", "telecoms", "banking", "food", "tobacco",
      "social media", "search", "streaming", "software", "shipping", "beverage", "fast-food", "entertainment",
      "internet",
      "gaming", "payments", "steel", "chemicals", "consumer goods", "sportswear", "brewing", "hotel", "property",
    ].map { $0 + " giant" }

  /// What is done to a firm: “a stake in Acme”.
  static let deals =
    [
      "shares of", "Shares of", "shares in", "Shares in", "stake in", "stakes in", "acquisition of", "takeover of",
      "merger with", "merge with", "merged with", "bought into", "buyout of", "to acquire", "has acquired",
      "acquired by",
      "owned by", "operated by", "backed by", "led by",
      "subsidiary of", "division of", "customers of", "shareholders of", "investors in", "employees of",
    ] + insolvency

  /// What only a firm in trouble has, so that capitals behind it are its name: “the solvency of ACM”.
  static let insolvency = [
    "solvency of", "liquidators of", "liquidator of", "administrators of", "administrator of", "receivers of",
    "creditors of",
  ]

  /// What a list of firms follows: “investors including Acme, Bolt and Cog”.
  static let investorLists = [
    "投资方为", "投资方包括", "投资方有", "投资方:", "跟投方为", "跟投方包括", "领投方为", "参投方为", "参投方包括", "投资机构包括", "投资机构为",
    "投资人包括", "投资者包括",
  ]

  static let lists =
    [
      "portfolio includes", "list includes", "stocks, including", "holdings include", "participation from",
      "participation by", "apps like", "alongside investors",
    ]
    + [
      "investments", "portfolio companies", "companies", "firms", "brands", "banks", "brokerages", "rivals",
      "competitors", "startups", "start-ups", "retailers", "partners", "peers", "stocks", "giants", "chains",
      "platforms", "makers", "lenders", "airlines", "suppliers", "investors", "manufacturers", "outlets", "tenants",
      "backers", "clients", "customers", "borrowers", "contractors", "insurers", "carriers", "utilities", "miners",
      "developers", "builders", "publishers", "broadcasters", "newspapers", "operators", "vendors", "distributors",
      "producers", "refiners", "automakers", "carmakers", "drugmakers", "chipmakers", "advertisers", "studios",
    ].flatMap { kind in ["such as", "including", "include", "like"].map { kind + " " + $0 } }

  /// What a press release's first sentence says of its firm.
  static let releaseVerbs: Set<String> = [
    "today", "announced", "announces", "is", "has", "will", "was", "reported", "reports", "reminds", "released",
    "releases", "unveiled", "unveils", "launched", "launches", "introduced", "introduces", "said", "invites",
    "continues", "plans", "completed", "provides", "presented", "confirmed", "confirms", "celebrates", "notifies",
    "hereby", "issued", "publishes", "published", "expects", "proudly", "received", "recently", "successfully",
    "signed", "appointed", "appoints", "named", "names", "declared", "closed", "entered", "plc", "ab", "asa", "sa",
    "inc", "corp", "ltd", "llc",
  ]

  /// What opens a press release's first sentence, its heading on the firm and its line on the source.
  static let releaseMarks = [
    "PRNewswire", "BUSINESS WIRE", "GLOBE NEWSWIRE", "Globe Newswire", "ACCESS Newswire", "ACCESSWIRE", "EQS-News",
    "About", "ABOUT", "SOURCE", "SOURCE:",
  ]

  /// The last words of noun phrases that say what kind of firm a name is: “a leading provider of …”.
  static let nouns: Set<String> = [
    "company", "firm", "provider", "maker", "manufacturer", "startup", "start-up", "developer", "operator", "retailer",
    "producer", "supplier", "distributor", "lender", "insurer", "bank", "brokerage", "consultancy", "publisher",
    "subsidiary", "conglomerate", "marketplace", "carmaker", "automaker", "chipmaker", "drugmaker", "utility",
    "miner", "refiner", "airline", "carrier", "unicorn", "spinoff", "spin-off", "contractor", "wholesaler",
    "restaurateur", "broker", "reit", "reseller", "integrator", "vendor", "explorer", "biotech", "fintech",
    "steelmaker", "planemaker", "corporation", "enterprise", "division", "business", "agency", "innovator",
    "chain", "grocer", "brewer", "distiller", "builder", "homebuilder", "shipbuilder", "shipyard", "shipowner",
    "broadcaster", "newspaper", "winery", "brewery", "distillery", "foundry", "bakery", "dairy",
  ]

  /// What a name is that is no firm's.
  static let noFirms: Set<String> = ["nonprofit", "non-profit", "not-for-profit", "charity", "coalition"]

  /// Words that mark a name as one of a body that is no firm.
  static let otherBodies: Set<String> = [
    "university", "college", "institution", "nordic", "baltic", "alpine", "western", "eastern", "northern", "southern",
    "angel", "school", "institute", "foundation", "association", "society", "council", "committee",
    "department", "ministry", "agency", "church", "museum", "union", "federation", "center", "centre", "party", "army",
    "republic", "team", "club", "league", "conference", "summit", "chamber", "alliance", "coalition", "initiative",
    "project", "program", "programme", "office", "bureau", "commission", "authority", "court", "county", "city",
    "state", "district", "government", "administration", "congress", "senate", "house", "hospital", "award", "awards",
    "index", "etf", "fund", "act", "day", "week", "month", "year", "street", "valley", "river", "lake", "mountain",
    "island", "bay", "park", "north", "south", "east", "west", "america", "europe", "asia", "africa", "board",
    "shareholders", "stockholders", "investors", "directors", "officer", "president", "chairman", "republicans",
    "democrats", "exchange", "market", "markets", "report", "reports", "series", "class", "ordinary", "common",
    "preferred", "american", "congressional", "federal", "olympics", "festival", "forum", "network", "us",
    "chief", "senior", "vice", "executive", "head", "director", "partner", "founder", "co-founder", "former",
    "then", "big", "wall", "tech", "ai", "ev", "it", "ipo", "esg", "ceo", "cfo", "tv", "gop", "pc", "pcs", "llm",
    "company's", "mr", "ms", "mrs", "dr", "sir", "lord", "prince", "princess", "king", "queen", "pope", "saint",
    "bitcoin", "ethereum", "black", "white", "jewish", "muslim", "christian", "iran", "gaza", "forward-looking",
    "etfs", "ipos", "evs", "ceos", "reits", "alzheimer", "alzheimer's", "parkinson", "parkinson's", "crohn", "medicare",
    "medicaid", "democratic", "republican", "democrat", "conservative", "liberal", "labour", "christmas", "quarterly",
    "meta-analysis", "table", "figure", "note", "section", "chapter", "form", "schedule", "appendix", "page",
  ]
}
