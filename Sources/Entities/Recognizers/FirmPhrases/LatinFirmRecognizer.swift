import YuliaoCorpus

/// Finds firms with Latin names in Chinese text by the words beside them: 电信公司Northwind Telecom, Glassbrook创始人.
///
/// In Chinese text a run of Latin words is a name already; what stands beside it says that it is a firm's.
struct LatinFirmRecognizer {
  let scan: DocumentScan
  let known: [Span]

  func spans() -> [Span] {
    // English texts have rules of their own: there every word is Latin.
    guard scan.language != .english else { return [] }
    let text = scan.text
    var found: [Span] = []
    for cue in scan.cues {
      switch cue.cue {
      case .firmKind where text.isHan(cue.start):
        // 电信公司 Northwind Telecom, Northwind公司
        if cue.end - cue.start == 2, text.holds(LatinFirmRecognizer.company, at: cue.start),
          text.isLatinWordPart(cue.start - 1), let name = nameInSmallLetters(to: cue.start)
        {
          found.append(make(name))
        }
        let start = text.isSpace(cue.end) ? cue.end + 1 : cue.end
        guard text.isUpper(start), !isDetermined(cue.start), let name = name(from: start),
          isFirmName(name), !isFollowedByProductWord(name.upperBound), !isVerb(name)
        else { continue }
        found.append(make(name))
      case .firmRole:
        // Glassbrook创始人, Northwind的联合创始人
        var end = cue.start
        if text.symbol(end - 1) == 0x7684 { end -= 1 }
        if text.isSpace(end - 1) { end -= 1 }
        guard text.isLatinWordPart(end - 1), let name = name(to: end), isFirmName(name) else {
          continue
        }
        found.append(make(name))
      case .statistics, .firmMatter:
        // Glassbrook数据显示, Glassbrook的股价; CPI数据显示 gives what was counted.
        var end = cue.start
        if text.symbol(end - 1) == 0x7684 { end -= 1 }
        if text.isSpace(end - 1) { end -= 1 }
        guard text.isLatinWordPart(end - 1), let name = nameInSmallLetters(to: end),
          isWhole(name, before: cue)
        else { continue }
        found.append(make(name))
      default: continue
      }
    }
    return found
  }

  /// 旗下 follows its owner's name too, Ann Quorvix旗下; 报道 follows what it is on, unless it opens a clause.
  private func isWhole(_ name: Range<Int>, before cue: DocumentScan.CueHit) -> Bool {
    let text = scan.text
    if text.holds(LatinFirmRecognizer.under, at: cue.start) { return !name.contains { text.isSpace($0) } }
    guard text.holds(LatinFirmRecognizer.report, at: cue.start) else { return true }
    return !text.isHan(name.lowerBound - 1) || text.symbol(name.lowerBound - 1) == 0x636E
  }

  private static let under = CharacterTable.shared.fold("旗下")
  private static let report = CharacterTable.shared.fold("报")

  /// The name that ends at an index, of small letters too: AI公司 and SPAC公司 are kinds.
  private func nameInSmallLetters(to end: Int) -> Range<Int>? {
    let text = scan.text
    guard let name = name(to: end), isFirmName(name),
      name.contains(where: { text.isLatin($0) && !text.isUpper($0) }),
      !LatinFirmRecognizer.kindsOfFirm.contains(scan.lowercased(name))
    else { return nil }
    // Ilya公司, Ann-Lee公司, Ann Lee旗下: whose firm it is.
    let first = scan.word(after: name.lowerBound) ?? name
    let isPersons =
      CommonWords.givenNames.contains(scan.lowercased(first)) || name.contains { text.symbol($0) == 0x2D }
      || known.contains { $0.range == name && ($0.evidence == .anchor || $0.type == .person) }
    return isPersons ? nil : name
  }

  private static let company = CharacterTable.shared.fold("公司")
  private static let kindsOfFirm: Set<String> = [
    "biotech", "fintech", "internet", "startup", "pharma", "crypto", "tech", "web3", "robotaxi", "saas", "medtech",
    "proptech", "insurtech", "biopharma", "agent", "startups", "deeptech", "blockchain", "bitcoin", "game", "limited",
    "edtech", "adtech", "unicorn", "robot", "shell", "holding", "offshore",
  ]

  private func make(_ found: Range<Int>) -> Span {
    let name = withDot(found)
    var span = Span.firm(at: name, by: .corporateForm, confidence: 0.8, known: known, in: scan)
    // A name that lists hold with doubt, Target or Elliott, is theirs here.
    if span.isListed { span.confidence = 0.85 }
    return span
  }

  /// The full stop of an abbreviated legal form belongs to the name: Northwind Co.的数据.
  private func withDot(_ name: Range<Int>) -> Range<Int> {
    guard scan.text.symbol(name.upperBound) == 0x2E, let last = scan.word(before: name.upperBound),
      last.lowerBound > name.lowerBound, CompanyWords.dottedForms.contains(scan.lowercased(last))
    else { return name }
    return name.lowerBound..<(name.upperBound + 1)
  }

  /// 该公司, 多家公司: the word before the kind says that no name follows.
  private func isDetermined(_ index: Int) -> Bool {
    [0x8BE5, 0x672C, 0x6211, 0x5404, 0x5BB6, 0x4E9B, 0x5E02, 0x8D35, 0x5927].contains(scan.text.symbol(index - 1))
  }

  /// 公司Claim|钱, 公司Book|酒店: Cantonese does such things in English.
  private func isVerb(_ name: Range<Int>) -> Bool {
    scan.text.isHan(name.upperBound) && Self.verbs.contains(scan.lowercased(name))
  }

  private static let verbs: Set<String> = [
    "apply", "approve", "arrange", "book", "buy", "call", "cancel", "check", "claim", "confirm", "cut", "file", "fire",
    "focus", "follow", "hire", "hold", "join", "keep", "offer", "order", "pay", "plan", "post", "quit", "refund",
    "sell", "send", "set", "share", "sign", "support", "sue", "update",
  ]

  /// 平台Northwind大模型 names a product.
  private func isFollowedByProductWord(_ index: Int) -> Bool {
    let text = scan.text
    let start = text.isSpace(index) ? index + 1 : index
    return LatinFirmRecognizer.productWords.contains { text.holds($0, at: start) }
  }

  private static let productWords = ["模型", "大模型", "系列", "手机", "芯片", "机型", "车型", "指数", "版"].map {
    CharacterTable.shared.fold($0)
  }

  /// The Latin words from an index to the next mark or Han character.
  private func name(from start: Int) -> Range<Int>? {
    let text = scan.text
    var end = start
    while end < text.count, end - start < 40 {
      if isNamePart(end) {
        end += 1
      } else if text.isSpace(end), text.isUpper(end + 1) || text.symbol(end + 1) == 0x26 && text.isSpace(end + 2) {
        end += 1
      } else {
        break
      }
    }
    while end > start, !text.isLatinWordPart(end - 1) { end -= 1 }
    return end - start >= 2 ? start..<end : nil
  }

  /// The Latin words before an index, back to a mark or Han character.
  private func name(to end: Int) -> Range<Int>? {
    let text = scan.text
    var start = end
    while start > 0, end - start < 40 {
      if isNamePart(start - 1) {
        start -= 1
      } else if text.isSpace(start - 1), isNamePart(start - 2) || text.symbol(start - 2) == 0x26 {
        start -= 1
      } else {
        break
      }
    }
    while start < end, !text.isLatinWordPart(start) { start += 1 }
    guard text.isUpper(start), end - start >= 2 else { return nil }
    // Words in small letters are no name's.
    for index in start..<end where text.isSpace(index - 1) && text.isLatin(index) && !text.isUpper(index) { return nil }
    return start..<end
  }

  private func isNamePart(_ index: Int) -> Bool {
    let text = scan.text
    if text.isLatinWordPart(index) { return true }
    let symbol = text.symbol(index)
    return [0x26, 0x2D, 0x27, 0x2E].contains(symbol) && text.isLatinWordPart(index - 1)
      && text.isLatinWordPart(index + 1) || symbol == 0x26
  }

  /// One word of four letters or more, not all capitals and no product or ordinary word; several words always are.
  private func isFirmName(_ name: Range<Int>) -> Bool {
    let text = scan.text
    let words = String(decoding: text.symbols[name], as: UTF16.self).split(separator: " ")
    if known.contains(where: { $0.evidence == .none && $0.start < name.upperBound && name.lowerBound < $0.end }) {
      return false
    }
    guard words.count <= 4, let first = words.first, !CommonWords.openers.contains(String(first)) else { return false }
    if words.contains(where: { ProductWords.all.contains(String($0)) }) { return false }
    if words.count >= 2 { return true }
    let hasSmall = name.contains { text.isLatin($0) && !text.isUpper($0) }
    return name.count >= 4 && hasSmall
  }
}
