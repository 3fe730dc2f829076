/// The forms in which news writes listing codes.
enum ListingCode {
  /// Whether a bracket's symbols can be a code: parts with a mark between them, or digits alone.
  static func mayBe(_ symbols: ArraySlice<UInt16>) -> Bool {
    var isNumber = true
    for symbol in symbols {
      switch symbol {
      case 0x20, 0x2D, 0x2E, 0x3A: return true
      case 0x30...0x39: break
      default: isNumber = false
      }
    }
    return isNumber
  }

  /// `EXCHANGE:CODE` readings of a bracket's folded text, likeliest first.
  static func candidates(_ text: String) -> [String] {
    let parts = text.uppercased().utf8.split { marks.contains($0) }.compactMap { String($0) }
    if parts.count >= 2, let exchange = exchanges[parts[0]] {
      // CPH: DRV-B
      let whole = parts.count == 3 ? exchange.map { "\($0):\(parts[1])-\(parts[2])" } : []
      return whole + exchange.map { "\($0):\(padded(parts[1], $0))" }
    }
    if parts.count == 2, parts[1].utf8.count <= 4, let dot = parts[1].utf8.firstIndex(of: 0x2E),
      let exchange = suffixes[String(parts[1][parts[1].index(after: dot)...])]
    {
      // DRV-B.CO
      return exchange.map { "\($0):\(parts[0])-\(parts[1][..<dot])" }
    }
    if parts.count >= 2, let exchange = exchanges[parts[1]] { return exchange.map { "\($0):\(padded(parts[0], $0))" } }
    guard parts.count == 1, let code = parts.first else { return [] }
    let dotted = code.split(separator: ".").map(String.init)
    if dotted.count == 2, let exchange = suffixes[dotted[1]] {
      return exchange.map { "\($0):\(padded(dotted[0], $0))" }
    }
    guard code.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return [] }
    switch code.count {
    case 6 where code.hasPrefix("6") || code.hasPrefix("9"): return ["SSE:\(code)", "BJSE:\(code)"]
    case 6 where code.hasPrefix("0") || code.hasPrefix("3") || code.hasPrefix("2"): return ["SZSE:\(code)"]
    case 6: return ["BJSE:\(code)"]
    case 5 where code.hasPrefix("0"): return ["HKEX:\(code.dropFirst())"]
    case 4: return ["HKEX:\(code)", "TWSE:\(code)", "TPEX:\(code)"]
    case 3: return ["HKEX:0\(code)"]
    default: return []
    }
  }

  /// What parts a code from its market, with the bracket of a Markdown link: NASDAQ:[QVX.
  private static let marks = " :-[".utf8

  /// Whether letters before a colon name a market, one that the tables list or another.
  static func isExchange(_ letters: String) -> Bool {
    let letters = letters.uppercased()
    return exchanges[letters] != nil || others.contains(letters)
  }

  /// `EXCHANGE:CODE` of a code that no table has, at a market by one of its names.
  static func listing(_ code: String, at market: String) -> String {
    let market = market.uppercased()
    let exchange = exchanges[market]?.first ?? market.filter { $0 != "-" }
    return "\(exchange):\(padded(code.uppercased(), exchange))"
  }

  private static let others: Set<String> = [
    "AIM", "NEO", "CBOE", "BATS",
    "NYSEARCA", "NGM", "OL", "OSE", "FRA", "FSE", "DB", "DAX", "KOSDAQ", "KQ", "NSX", "ISE", "BRSE", "CATS", "OFEX",
    "HNX", "KASE", "NEOE", "CASE", "NGSE", "CBSE", "MSM", "BAX", "DSM", "BULSE", "ZGSE", "LJSE", "BELEX", "BRVM",
    "MUSE", "TLSE", "NSEL", "BSSE", "AQSE", "CNSX", "DSE", "COSE",
  ]

  /// Hong Kong codes have four digits; other codes stand as they are.
  private static func padded(_ code: String, _ exchange: String) -> String {
    guard exchange == "HKEX", code.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return code }
    let digits = String(code.drop { $0 == "0" })
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static let exchanges: [String: [String]] = [
    "NYSE": ["NYSE", "NYSEAMERICAN"], "NASDAQ": ["NASDAQ"], "NASDAQGS": ["NASDAQ"], "NASDAQGM": ["NASDAQ"],
    "NASDAQCM": ["NASDAQ"], "NYSEAM": ["NYSEAMERICAN"], "TSEC": ["TWSE"], "NSEI": ["NSE"],
    "NYSEAMERICAN": ["NYSEAMERICAN"], "AMEX": ["NYSEAMERICAN"], "纽约证券交易所": ["NYSE"],
    "纳斯达克": ["NASDAQ"], "US": ["NASDAQ", "NYSE"], "SSE": ["SSE"], "SH": ["SSE"], "SHA": ["SSE"], "SZSE": ["SZSE"],
    "SZ": ["SZSE"], "BJSE": ["BJSE"], "BJ": ["BJSE"], "HKEX": ["HKEX"], "SEHK": ["HKEX"], "HKG": ["HKEX"],
    "HK": ["HKEX"],
    "HKSE": ["HKEX"], "TWSE": ["TWSE"], "TPE": ["TWSE"], "TPEX": ["TPEX"], "TSE": ["TSE"], "TYO": ["TSE"],
    "KRX": ["KRX"], "LSE": ["LSE"],
    "LON": ["LSE"], "ASX": ["ASX"], "TSX": ["TSX"], "TSXV": ["TSXV"], "TSX-V": ["TSXV"], "CSE": ["CSE"], "SGX": ["SGX"],
    "SG": ["SGX"], "NSE": ["NSE"], "BSE": ["BSE"],
    "XETRA": ["XETRA"], "ETR": ["XETRA"], "EURONEXT": ["EURONEXT"], "EPA": ["EURONEXT"], "AMS": ["EURONEXT"],
    "SIX": ["SIX"], "SWX": ["SIX"], "SHSE": ["SSE"], "XTRA": ["XETRA"], "ENXTPA": ["EURONEXT"], "ENXTAM": ["EURONEXT"],
    "ENXTBR": ["EURONEXT"], "ENXTLS": ["EURONEXT"], "KOSE": ["KRX"], "CPH": ["CPH"], "CPSE": ["CPH"], "STO": ["STO"],
    "OM": ["STO"], "HEL": ["HEL"], "HLSE": ["HEL"], "OSL": ["OSL"], "OB": ["OSL"], "BME": ["BME"], "MCE": ["BME"],
    "BIT": ["BIT"], "MIL": ["BIT"], "VIE": ["VIE"], "WBAG": ["VIE"], "WSE": ["WSE"], "ATH": ["ATH"], "ATSE": ["ATH"],
    "IST": ["IST"], "IBSE": ["IST"], "MOEX": ["MOEX"], "MISX": ["MOEX"], "JSE": ["JSE"], "TASE": ["TASE"],
    "TLV": ["TASE"], "TADAWUL": ["TADAWUL"], "SASE": ["TADAWUL"], "DFM": ["DFM"], "ADX": ["ADX"], "QSE": ["QSE"],
    "IDX": ["IDX"], "PSE": ["PSE"], "SET": ["SET"], "KLSE": ["KLSE"], "MYX": ["KLSE"], "HOSE": ["HOSE"], "B3": ["B3"],
    "BVMF": ["B3"], "BOVESPA": ["B3"], "BMV": ["BMV"], "BCBA": ["BCBA"], "SNSE": ["SNSE"], "NZX": ["NZX"],
    "NZSE": ["NZX"], "NGX": ["NGX"], "BVB": ["BVB"], "EGX": ["EGX"], "BVC": ["BVC"], "NASE": ["NASE"], "BVL": ["BVL"],
    "BUSE": ["BUSE"], "KWSE": ["KWSE"], "SEP": ["SEP"], "OTC": ["OTC"], "OTCQB": ["OTC"], "OTCQX": ["OTC"],
    "OTCMKTS": ["OTC"], "OTCPK": ["OTC"], "PINK": ["OTC"],
  ]

  /// The exchanges whose codes the tables hold.
  static let known = Set(exchanges.values.joined())

  private static let suffixes: [String: [String]] = [
    "SH": ["SSE"], "SS": ["SSE"], "SZ": ["SZSE"], "BJ": ["BJSE"], "HK": ["HKEX"], "US": ["NASDAQ", "NYSE"],
    "O": ["NASDAQ"], "N": ["NYSE"], "TW": ["TWSE"], "TWO": ["TPEX"], "T": ["TSE"], "KS": ["KRX"], "L": ["LSE"],
    "AX": ["ASX"],
    "TO": ["TSX"], "SI": ["SGX"], "NS": ["NSE"], "BO": ["BSE"], "DE": ["XETRA"], "PA": ["EURONEXT"], "AS": ["EURONEXT"],
    "UN": ["NYSE"], "UQ": ["NASDAQ"], "CO": ["CPH"], "ST": ["STO"], "HE": ["HEL"], "OL": ["OSL"], "MC": ["BME"],
    "MI": ["BIT"], "VI": ["VIE"], "WA": ["WSE"], "AT": ["ATH"], "IS": ["IST"], "ME": ["MOEX"], "TA": ["TASE"],
    "JK": ["IDX"], "BK": ["SET"], "KL": ["KLSE"], "SA": ["B3"], "MX": ["BMV"], "NZ": ["NZX"],
  ]
}
