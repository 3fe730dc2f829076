import YuliaoCorpus

/// Reads short names that a text gives itself: 甲乙科技有限公司（以下简称“甲乙科技”）, Federal Example Board (FEB).
struct DefinitionRecognizer {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  private static let markers = [
    "以下简称为", "以下简称", "简称为", "简称", "以下称为", "以下称", "下称为", "下称", "又称", "hereinafter", "“", "\"",
  ].map {
    CharacterTable.shared.fold($0)
  }

  /// “, 「, 『.
  static let quotes = SymbolSet([0x22, 0x300C, 0x300E])

  static let closers = SymbolSet([0x22, 0x300D, 0x300F])

  /// What notices and contracts call a party by its part in them, which any other text calls other firms by.
  static let roles = WordSet([
    "本公司", "公司", "我公司", "该公司", "贵公司", "本集团", "集团", "本行", "我行", "该行", "本所", "本会", "本院", "本基金", "发行人", "上市公司", "标的公司",
    "目标公司", "母公司", "子公司", "控股股东", "实际控制人", "收购人", "转让方", "受让方", "交易对方", "甲方", "乙方", "丙方", "丁方", "买方", "卖方", "被告",
    "原告", "申请人", "被申请人", "上诉人", "被上诉人", "被执行人", "当事人", "保荐人", "保荐机构", "主承销商", "受托管理人", "管理人", "托管人", "担保人", "债务人",
    "债权人", "出租人", "承租人", "合资公司", "项目公司", "平台公司", "出让方", "增资方", "投资方", "投资人", "客户", "供应商", "委员会", "法院", "检察院", "招标人",
    "投标人", "采购人", "中标人", "招标方", "采购方", "代理机构", "用人单位",
  ])

  /// The spans, where each new full name that a listed firm's name explains in brackets stands for that firm:
  /// 广州青山高新材料股份有限公司（青山材料）.
  func lending(_ settled: [Span]) -> [Span] {
    var targets: [String: Targets] = [:]
    for span in settled where span.type == .company && span.targets.isEmpty && scan.text.symbol(span.end) == 0x28 {
      guard let name = span.unlistedName, scan.text.isHan(span.end - 1),
        let short = bracketed(span.end, of: span),
        let firm = settled.first(where: { $0.range == short && $0.type == .company && $0.isListed })
      else { continue }
      targets[name] = firm.targets
    }
    guard !targets.isEmpty else { return settled }
    return settled.map { span in
      guard span.type == .company, span.targets.isEmpty, let known = span.unlistedName.flatMap({ targets[$0] }) else {
        return span
      }
      var span = span
      span.targets = known
      span.unlistedName = nil
      return span
    }
  }

  /// Spans of the short names, each standing for what its long name stands for.
  func spans(settled: [Span]) -> [Span] {
    let text = scan.text
    var found: [Span] = []
    for span in settled where span.type == .company || span.type == .agency {
      var at = span.end
      // Bureau of the Mint's (BoM)
      if text.symbol(at) == 0x27 { at += text.symbol(at + 1) == 0x73 ? 2 : 1 }
      if text.isSpace(at) { at += 1 }
      if let code = codeEnd(ofBracketAt: at) { at = text.isSpace(code) ? code + 1 : code }
      guard let short = text.symbol(at) == 0x28 ? bracketed(at, of: span) : acronym(behind: span) else { continue }
      for name in [short, quotedName(behind: short)].compactMap({ $0 }) {
        var definition = span
        definition.start = name.lowerBound
        definition.end = name.upperBound
        definition.method = .definition
        // Above the gazetteers: what the text says of a name outweighs what the name means elsewhere.
        definition.confidence = 0.97
        found.append(definition)
      }
    }
    return found
  }

  /// “Acme Technologies Group, or ATG, …”
  private func acronym(behind span: Span) -> Range<Int>? {
    let text = scan.text
    var at = span.end
    if text.isSpace(at) { at += 1 }
    guard text.symbol(at) == 0x2C, text.holds(Self.or, at: at), text.isLatin(span.start) else { return nil }
    let start = at + Self.or.count
    var end = start
    while text.isUpper(end) { end += 1 }
    guard (3...6).contains(end - start), text.symbol(end) == 0x2C else { return nil }
    return isAcronym(start..<end, of: span) ? start..<end : nil
  }

  private static let or = Array(", or ".utf16)
  private static let orThe = Array(", or the ".utf16)

  /// The spans without those that read a defined name in another sense (IOC of the Olympics in a text on Indian Oil).
  static func removingOtherSenses(_ spans: [Span], of definitions: [Span], in scan: DocumentScan) -> [Span] {
    guard !definitions.isEmpty else { return spans }
    var meaning: [[UInt16]: Span] = [:]
    for definition in definitions { meaning[Array(scan.text.symbols[definition.range])] = definition }
    return spans.filter { span in
      guard let definition = meaning[Array(scan.text.symbols[span.range])] else { return true }
      return definition.targets.first == span.targets.first && definition.unlistedName == span.unlistedName
    }
  }

  /// The short name at the front of a bracket, else behind its marker further inside.
  private func bracketed(_ index: Int, of span: Span) -> Range<Int>? {
    shortName(inBracketAt: index, of: span) ?? calledName(inBracketAt: index, of: span)
  }

  private func shortName(inBracketAt index: Int, of span: Span) -> Range<Int>? {
    let text = scan.text
    var start = index + 1
    var isMarked = false
    var isCalled = false
    for _ in 0..<3 {
      while text.isSpace(start) || text.symbol(start) == 0x3A || Self.quotes.contains(text.symbol(start)) {
        isMarked = isMarked || Self.quotes.contains(text.symbol(start))
        start += 1
      }
      guard let marker = Self.markers.first(where: { text.holds($0, at: start) }) else { break }
      isCalled = isCalled || text.isHan(start)
      start += marker.count
      isMarked = true
    }
    // the “Company”: only a name, not the article before it.
    if text.holds(CharacterTable.shared.fold("the "), at: start) { return nil }
    var end = start
    while end < text.count,
      text.isHan(end) || text.isLatinWordPart(end) || text.symbol(end) == 0x26
        || text.isSpace(end) && !text.isHan(end - 1)
    {
      end += 1
    }
    let close = text.symbol(end)
    while end > start, text.isSpace(end - 1) { end -= 1 }
    let range = start..<end
    // (Acme, or the Company)
    if close == 0x2C, text.holds(Self.orThe, at: end) { isMarked = true }
    guard range.count >= 2, range.count <= 20,
      [0x29, 0x22, 0x2C, 0x3B, 0xFF0C, 0x300D, 0x300F].contains(close)
    else {
      return nil
    }
    // （下称“沙暴黄金”） may stand behind a Latin name too.
    if isMarked, text.isHan(start), text.isHan(span.start) || isCalled {
      return DefinitionRecognizer.roles.contains(range, of: text) ? nil : range
    }
    // （即青山材料）, （青山材料，834343）, but （即时科技） of 青溪即时科技有限公司
    let isNamed = close == 0x29 || close == 0x2C && codeEnd(behind: end + 1) != nil
    if isNamed, text.isHan(start), text.isHan(span.start) {
      let behindThatIs = text.symbol(start) == 0x5373 ? (start + 1)..<range.upperBound : range
      if let name = [range, behindThatIs].first(where: { isAbridged($0, of: span) }) {
        return Self.roles.contains(name, of: text) ? nil : name
      }
    }
    if isMarked, isPart(range, of: span) { return range }
    // LPL Financial (LPL): capitals that are the name's own first word.
    if let first = scan.word(after: span.start), first.lowerBound == span.start, first.count == range.count,
      (3...6).contains(range.count), scan.isAllCapitals(range), first.upperBound < span.end,
      text.symbols[first] == text.symbols[range]
    {
      return range
    }
    return isAcronym(range, of: span) || isOfEnglishName(range, of: span) ? range : nil
  }

  /// 安徽青山精细化工有限公司（安徽青山）: characters of the long name in their order, from its first on or behind a place.
  private func isAbridged(_ range: Range<Int>, of span: Span) -> Bool {
    let text = scan.text
    guard span.type == .company, span.targets.isEmpty, (2...6).contains(range.count), span.length >= range.count + 4,
      range.allSatisfy({ text.isHan($0) })
    else { return false }
    var starts = [span.start, span.start + 2]
    if let place = scan.place(startingAt: span.start) { starts.append(place.end) }
    return starts.contains { start in
      text.symbol(start) == text.symbol(range.lowerBound)
        && isSubsequence(text.symbols[range], of: Array(text.symbols[start..<span.end]))
    }
  }

  /// Words that all stand in the long name: Acme Drum Inc. (“Acme” or the “Company”).
  private func isPart(_ range: Range<Int>, of span: Span) -> Bool {
    guard range.count >= 3, scan.text.isUpper(range.lowerBound), range.count < span.length else { return false }
    let words = Set(scan.lowercased(span.range).split { $0 == " " || $0 == "," })
    let short = scan.lowercased(range).split(separator: " ")
    return !short.isEmpty && short.allSatisfy { words.contains($0) && !CompanyWords.genericWords.contains(String($0)) }
  }

  /// 青山电力公司(QEC): the first letters of the English name that lists give a Chinese one.
  private func isOfEnglishName(_ range: Range<Int>, of span: Span) -> Bool {
    guard (3...6).contains(range.count), span.isListed, scan.text.isHan(span.end - 1),
      range.allSatisfy({ scan.text.isUpper($0) })
    else { return false }
    let words = gazetteer.entities[Int(span.firstTarget)].nameEnglish.split { $0 == " " || $0 == "-" }
    let initials = words.filter { $0.first?.isUppercase == true }.map { $0.prefix(1) }.joined()
    return initials.lowercased() == scan.lowercased(range)
  }

  /// Letters whose capitals are the first letters of the long name's words, in order: (FEB), (IiAS).
  private func isAcronym(_ range: Range<Int>, of span: Span) -> Bool {
    let text = scan.text
    guard (2...8).contains(range.count), range.allSatisfy({ text.isLatin($0) }), text.isUpper(range.lowerBound),
      text.isLatin(span.start)
    else { return false }
    var initials: [UInt16] = []
    for index in span.range where text.isLatin(index) && !text.isLatinWordPart(index - 1) && text.isUpper(index) {
      initials.append(text.symbols[index])
    }
    let letters = range.filter { text.isUpper($0) }.map { text.symbols[$0] }
    guard letters.count >= 2, letters.count == range.count || range.count <= 5 else { return false }
    guard initials.count >= 2 else { return false }
    if span.type == .agency, span.isListed, letters.count >= 3, isFromAnotherLanguage(letters, initials) { return true }
    guard letters.first == initials.first else { return false }
    return isSubsequence(letters.prefix(initials.count), of: initials) || endsInsideLastWord(letters, span, initials)
  }

  /// CNC of the National Centre for Cinema: the initials in another language's order.
  private func isFromAnotherLanguage(_ letters: [UInt16], _ initials: [UInt16]) -> Bool {
    guard letters.count == initials.count || letters.count + 1 == initials.count else { return false }
    var left = initials
    return letters.allSatisfy { letter in
      left.firstIndex(of: letter).map { left.remove(at: $0) } != nil
    }
  }

  /// ACX of Acme Claims Exchange: the last letter is one inside the name's last word, the others are first letters.
  private func endsInsideLastWord(_ letters: [UInt16], _ span: Span, _ initials: [UInt16]) -> Bool {
    guard (3...5).contains(letters.count), initials.count >= letters.count, var last = scan.word(before: span.end)
    else { return false }
    if CompanyWords.legalForms.contains(scan.lowercased(last)), let own = scan.word(before: last.lowerBound) {
      last = own
    }
    guard let letter = letters.last, scan.text.symbols[last].dropFirst().contains(letter) else { return false }
    return isSubsequence(letters.dropLast(), of: initials)
  }

  private func isSubsequence(_ letters: ArraySlice<UInt16>, of initials: [UInt16]) -> Bool {
    var at = 0
    for letter in letters {
      while at < initials.count, initials[at] != letter { at += 1 }
      if at == initials.count { return false }
      at += 1
    }
    return true
  }
}
