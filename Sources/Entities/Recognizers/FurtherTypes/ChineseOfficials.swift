import YuliaoCorpus

/// Finds people in office whom no list holds, by the office before their names in Chinese: 外交部长李青溪, 总统若昂·峦科.
struct ChineseOfficials {
  let scan: DocumentScan

  /// O(n) for each office.
  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var found: [Span] = []
    for office in Self.offices {
      var from = 0
      while let index = text.next(office, from: from) {
        from = index + office.count
        guard let name = foreignName(from: from) ?? ownName(from: from) else { continue }
        found.append(.official(name, in: scan))
      }
    }
    return found
  }

  /// Han characters with a dot between two names, of which the last is written in characters for foreign names.
  private func foreignName(from start: Int) -> Range<Int>? {
    let text = scan.text
    var dot: Int?
    var at = start
    while at < text.count, at - (dot ?? start) <= Self.longestPart, text.isHan(at) || text.isNameDot(at) && at > start {
      if text.isNameDot(at) { dot = at }
      at += 1
    }
    guard let dot, dot > start else { return nil }
    var end = dot + 1
    while end < text.count, text.isHan(end), Transliteration.characters.contains(text.symbols[end]) { end += 1 }
    // The last character may begin the next word: 诺尔·萨德勒|尔后.
    while end > dot, !scan.tokenStarts[end] { end -= 1 }
    return end - dot > 2 ? start..<end : nil
  }

  /// Characters of one part of a foreign name.
  private static let longestPart = 8

  /// A Chinese surname with one or two characters, before what people do or a mark.
  private func ownName(from start: Int) -> Range<Int>? {
    let text = scan.text
    guard text.isHan(start), AppointedPerson.surnames.contains(text.symbols[start]) else { return nil }
    // 部长李|强调: whose given name is left out.
    if Self.announcing.contains((start + 1)..<(start + 3), of: text) { return nil }
    // 李江|说: a verb of one character is no given name's second.
    let isSaid = Self.sayings.contains(text.symbol(start + 2))
    for end in isSaid ? [start + 2] : [start + 3, start + 2] where end <= text.count {
      guard (start..<end).allSatisfy({ text.isHan($0) }), !text.isNameDot(end), isSaid || ends(at: end) else {
        continue
      }
      // 市长高|度重视, 部长会|议: a word of the dictionary.
      guard end - start == 3 || !scan.isOneToken(start, end), !scan.isOneToken(start, end + 1),
        !Self.noNames.contains(start..<(start + 2), of: text)
      else { return nil }
      return start..<end
    }
    return nil
  }

  private func ends(at end: Int) -> Bool {
    let text = scan.text
    guard scan.tokenStarts[end] else { return false }
    return !text.isHan(end) || Self.followers.contains(text.symbols[end]) || scan.cue([.speech], startingAt: end) != nil
  }

  private static let offices = [
    "总统", "总理", "首相", "外长", "防长", "财长", "部长", "省长", "市长", "州长", "局长", "署长", "司长", "厅长", "县长", "区长", "处长", "秘书长",
    "委员长", "大使", "检察长", "总督", "大臣", "议长", "国务卿", "发言人", "特首", "行政长官", "警务处长", "市委书记", "省委书记", "县委书记", "区委书记",
  ].map { CharacterTable.shared.fold($0) }
  private static let followers = SymbolSet("在与和于说称曾将已也会昨今率就向对出介强指表透认回主参宣到前签等及是被为还则以从日一共同上下因获当任")
  private static let announcing = WordSet(["强调", "指出", "表示", "透露", "介绍", "认为", "要求"])
  private static let sayings = SymbolSet("说称讲谈问答指")
  private static let noNames = WordSet([
    "高度", "任期", "任职", "任命", "高级", "方面", "马上", "方案", "常常", "许多", "施政",
  ])
}
