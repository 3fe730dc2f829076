/// Whether a name in Chinese characters begins and ends where words do.
///
/// The dictionary behind the tokens knows few names, so a name's own inside counts for nothing; what counts is a
/// word of the dictionary that crosses the name's edge (不同 in 不同寻常, 有利 in 有利于).
enum HanEdges {
  enum Judgement {
    /// Both edges are edges of tokens.
    case clean
    /// A token crosses an edge, but the name is long enough to stand against it.
    case doubtful
    /// A token crosses the front of a short name: no name, unless the document has it elsewhere.
    case crossed
  }

  /// Last characters of papers and sites, whose columns a dot joins to them: 晨报·财经.
  private static let media = SymbolSet("报网社刊")

  /// Whether the dot at an index is the bullet of a list and none inside a name.
  private static func opensLine(_ scan: DocumentScan, _ index: Int) -> Bool {
    index == 0 || [0x0A, 0x20].contains(scan.text.symbol(index - 1))
  }

  private static let sharePrice = CharacterTable.shared.fold("股价")
  private static let buildings = WordSet(["大厦", "大楼"])

  /// Words that go on behind a name's last characters: 中国电子|商务, 新闻网|站, 哈雷摩托|车.
  private static let brokenWords = [
    ("电子", "商务"), ("电子", "政务"), ("网", "站"), ("摩托", "车"),
  ].map {
    (front: CharacterTable.shared.fold($0.0), back: CharacterTable.shared.fold($0.1))
  }

  private static let brokenBacks = SymbolSet(brokenWords.map { $0.back[0] })

  private static func breaksWord(_ scan: DocumentScan, _ end: Int) -> Bool {
    let text = scan.text
    return brokenBacks.contains(text.symbol(end))
      && brokenWords.contains { word in
        text.holds(word.back, at: end) && text.holds(word.front, before: end)
          // 国家电网|站稳
          && (word.front.count > 1 || !scan.tokenStarts[end])
      }
  }

  private static let zoneEnds = SymbolSet("区园")
  private static let zones = WordSet(["工业", "产业", "开发", "科技", "物流", "保税"])
  private static let conjunctions = SymbolSet("和与及")
  private static let prepositions = SymbolSet("在从由向与对和被给")

  /// nil where the name is no word of its own here, ``Judgement/crossed`` where only a name known from the document is.
  static func judge(_ scan: DocumentScan, _ start: Int, _ end: Int) -> Judgement? {
    let startCrossed = scan.text.isHan(start) && scan.text.isHan(start - 1) && !scan.tokenStarts[start]
    // 青山云|和, 青山|则: a word of the name's last character and a conjunction or 则 is none here.
    let endCrossed =
      scan.text.isHan(end - 1) && scan.text.isHan(end) && !scan.tokenStarts[end]
      && !(scan.tokenStarts[end + 1]
        && (end - start >= 3 && conjunctions.contains(scan.text.symbol(end)) || scan.text.symbol(end) == 0x5219))
      // 峦控|股价
      && !scan.text.holds(sharePrice, at: end)
    if scan.text.isNameDot(start - 1), scan.text.isHan(start), !opensLine(scan, start - 1) { return nil }
    if scan.text.isNameDot(end) && scan.text.isHan(end - 1),
      end - start < 3 || !media.contains(scan.text.symbol(end - 1))
    {
      return nil
    }
    // 特拉工业|区, 特拉工业|园: a zone.
    if zoneEnds.contains(scan.text.symbol(end)), zones.contains((end - 2)..<end, of: scan.text) { return nil }
    // 财政部门, 公安部门: departments of that kind, not the ministry.
    if scan.text.symbol(end - 1) == 0x90E8, scan.text.symbol(end) == 0x95E8 { return nil }
    // 中国社会科学院大学: a university of that name.
    if scan.text.symbol(end) == 0x5927, scan.text.symbol(end + 1) == 0x5B66, scan.text.isHan(end - 1) { return nil }
    // 国会|大厦: a building.
    if scan.text.symbol(end - 1) == 0x4F1A, buildings.contains(end..<(end + 2), of: scan.text) { return nil }
    if breaksWord(scan, end) { return nil }
    guard startCrossed || endCrossed else { return .clean }
    let length = end - start
    if length >= 4 { return .clean }
    // One token around the whole name is a longer word of the dictionary.
    if scan.isOneToken(start, end) { return length >= 3 ? .doubtful : nil }
    if length == 3 { return .doubtful }
    guard startCrossed else { return .doubtful }
    // 由美|团推出: a word of a preposition and the name's first character.
    let isAfterPreposition =
      !endCrossed && scan.tokenStarts[start - 1] && scan.tokenStarts[start + 1]
      && prepositions.contains(scan.text.symbol(start - 1))
    guard isAfterPreposition else { return .crossed }
    return wordsOfPrepositions.contains((start - 1)..<(start + 1), of: scan.text) ? .doubtful : .clean
  }

  /// Usual words that begin with a preposition; others, 和宏|利, 由美|图, only the dictionary makes.
  private static let wordsOfPrepositions = WordSet([
    "和平", "和谐", "和解", "和气", "和睦", "和好", "和声", "和约", "和善", "和田", "和服", "和尚", "和美", "和泰", "和记", "和硕", "和信", "和邦", "和而",
    "由于",
    "由此", "由来", "由衷", "与会", "与否", "与其", "与众", "在于", "在场", "在线", "在意", "在职", "在座", "在野", "在内", "在建", "在途", "在校", "在册",
    "在岸", "在京", "在华", "在沪", "在港", "在台",
    "从事", "从前", "从来", "从容", "从而", "从军", "从属", "从中", "从业", "被告", "被捕", "被动", "被迫", "向往", "向来", "向前", "向导", "向上", "向下",
    "对外",
    "对内", "对华", "对手", "对方", "对象", "对话", "对比", "对应", "对抗", "对冲", "对接", "对标", "对岸", "对美", "对日", "对英", "给予", "给力",
  ])
}

extension DocumentScan {
  /// Whether no token begins inside a range.
  func isOneToken(_ start: Int, _ end: Int) -> Bool {
    for index in (start + 1)..<max(end, start + 1) where tokenStarts[index] { return false }
    return true
  }
}
