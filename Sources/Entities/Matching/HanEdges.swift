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

  private static let prepositions = SymbolSet("在从由向与对和被给")

  /// nil where the name is no word of its own here, ``Judgement/crossed`` where only a name known from the document is.
  static func judge(_ scan: DocumentScan, _ start: Int, _ end: Int) -> Judgement? {
    let startCrossed = scan.text.isHan(start) && scan.text.isHan(start - 1) && !scan.tokenStarts[start]
    let endCrossed = scan.text.isHan(end - 1) && scan.text.isHan(end) && !scan.tokenStarts[end]
    if scan.text.isNameDot(start - 1), scan.text.isHan(start), !opensLine(scan, start - 1) { return nil }
    if scan.text.isNameDot(end) && scan.text.isHan(end - 1),
      end - start < 3 || !media.contains(scan.text.symbol(end - 1))
    {
      return nil
    }
    // 财政部门, 公安部门: departments of that kind, not the ministry.
    if scan.text.symbol(end - 1) == 0x90E8, scan.text.symbol(end) == 0x95E8 { return nil }
    // 中国社会科学院大学: a university of that name.
    if scan.text.symbol(end) == 0x5927, scan.text.symbol(end + 1) == 0x5B66, scan.text.isHan(end - 1) { return nil }
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
    return isAfterPreposition ? .doubtful : .crossed
  }
}

extension DocumentScan {
  /// Whether no token begins inside a range.
  func isOneToken(_ start: Int, _ end: Int) -> Bool {
    for index in (start + 1)..<max(end, start + 1) where tokenStarts[index] { return false }
    return true
  }
}
