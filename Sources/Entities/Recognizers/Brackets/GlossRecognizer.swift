import YuliaoCorpus

/// Reads glosses, a Chinese name with the English one in brackets: 莫莱纳尔 (John Moolenaar,密歇根州共和党议员).
///
/// The English name says who it is; the Chinese form before the bracket becomes a mention of the same entity and a
/// row of `aliases.csv`, and its surname part is known from there on.
struct GlossRecognizer {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  struct Reading {
    var spans: [Span] = []
    var pairs: [NamePair] = []
  }

  func read(_ settled: [Span]) -> Reading {
    var reading = Reading()
    let ends = SpansByPlace(settled, by: .end)
    let starts = SpansByPlace(settled, by: .start)
    for span in settled where span.type == .company && scan.text.isHan(span.end - 1) {
      if let latin = latinName(behind: span), starts[latin.lowerBound] == nil {
        var gloss = span
        gloss.start = latin.lowerBound
        gloss.end = latin.upperBound
        gloss.unlistedName = span.targets.isEmpty ? span.unlistedName ?? scan.surface(span.range) : nil
        gloss.method = .gloss
        gloss.confidence = min(span.confidence, 0.88)
        reading.spans.append(gloss)
        addPair(span.range, gloss, &reading)
      }
    }
    for span in settled where span.type == .company && span.isListed {
      guard let capitals = capitals(before: span), ends[capitals.upperBound] == nil else { continue }
      var gloss = span
      gloss.start = capitals.lowerBound
      gloss.end = capitals.upperBound
      gloss.method = .gloss
      gloss.confidence = min(span.confidence, 0.88)
      reading.spans.append(gloss)
    }
    for span in settled where scan.text.isLatin(span.start) {
      if span.type == .senator, let chinese = chineseName(behind: span), ends[chinese.upperBound] == nil {
        add(chinese, for: span, &reading)
        continue
      }
      guard let bracket = bracket(before: span.start) else { continue }
      if let known = ends[bracket] {
        // 某科技（DeepSeek概念股）: two firms side by side explain no name.
        guard scan.text.isHan(known.end - 1), !areStrangers(known, span) else { continue }
        addPair(known.range, span, &reading)
        continue
      }
      guard let start = chineseName(before: bracket, for: span) else { continue }
      add(start..<bracket, for: span, &reading)
    }
    return reading
  }

  /// Whether two names of one type are known as two things.
  private func areStrangers(_ known: Span, _ span: Span) -> Bool {
    known.type == span.type && !known.targets.isEmpty && !span.targets.isEmpty
      && !known.targets.contains { span.targets.contains($0) }
  }

  /// Adds a Chinese form and, for a legislator, its surname.
  private func add(_ chinese: Range<Int>, for english: Span, _ reading: inout Reading) {
    var gloss = english
    gloss.start = chinese.lowerBound
    gloss.end = chinese.upperBound
    gloss.method = .gloss
    gloss.confidence = 0.93
    reading.spans.append(gloss)
    addPair(chinese, english, &reading)
    if english.type == .senator, let surname = surname(of: chinese) {
      gloss.start = surname.lowerBound
      gloss.end = surname.upperBound
      reading.spans.append(gloss)
    }
  }

  /// The Chinese form in the bracket behind an English name: Ro Khanna（罗·康纳，…）.
  private func chineseName(behind span: Span) -> Range<Int>? {
    let text = scan.text
    var start = span.end
    if text.isSpace(start) { start += 1 }
    guard text.symbol(start) == 0x28, text.isHan(start + 1) else { return nil }
    start += 1
    var end = start
    while end < text.count,
      Transliteration.characters.contains(text.symbol(end)) || text.symbol(end) == CharacterTable.middleDot
    {
      end += 1
    }
    let hasDot = (start..<end).contains { text.symbol($0) == CharacterTable.middleDot }
    let isClosed = [0x29, 0x2C, 0x3001].contains(text.symbol(end))
    return isClosed && (hasDot && end - start >= 3 || (2...5).contains(end - start)) ? start..<end : nil
  }

  /// The Latin form of one or two words in the bracket behind a Chinese firm's name: 青山科技（AcmeDrum）. All in capitals it
  /// may be a code, and what lists call something else is no form of the name.
  private func latinName(behind span: Span) -> Range<Int>? {
    let text = scan.text
    guard text.symbol(span.end) == 0x28, text.isUpper(span.end + 1) else { return nil }
    let start = span.end + 1
    var end = start
    var words = 1
    while text.isLatin(end) || text.isSpace(end) && text.isUpper(end + 1) {
      if text.isSpace(end) { words += 1 }
      end += 1
    }
    // 特斯拉（Elon Musk）, 某手机（Android）: a person, a product.
    let first = scan.word(after: start).map(scan.lowercased) ?? ""
    guard words <= 2, end - start >= 4, !CommonWords.givenNames.contains(first), !ProductWords.all.contains(first),
      text.symbol(end) == 0x29, !scan.isAllCapitals(start..<end),
      !text.holds(Self.account, at: start), !text.holds(Self.family, at: end + 1),
      scan.place(startingAt: start)?.end != end || begins(span, with: start..<end),
      !scan.nameHits.contains(where: { Int($0.start) < end && start < Int($0.end) })
    else { return nil }
    return start..<end
  }

  /// 峦国航空（Quorvia）, whose English name is Quorvia Airways: the firm and not the country.
  private func begins(_ firm: Span, with front: Range<Int>) -> Bool {
    firm.isListed
      && gazetteer.entities[Int(firm.firstTarget)].nameEnglish.lowercased().hasPrefix(scan.lowercased(front) + " ")
  }

  /// （IDacme）, (Quorv)家族: an account's and a family's name.
  private static let account = Array("id".utf16)
  private static let family = CharacterTable.shared.fold("家族")

  /// The capitals among Chinese words before a bracket that holds a firm's name and nothing else, where they begin its
  /// English name or are its first letters: QST（青山）of QSTelectronics, QDI（Quorv Drum Industries）.
  private func capitals(before span: Span) -> Range<Int>? {
    let text = scan.text
    guard text.symbol(span.start - 1) == 0x28, text.symbol(span.end) == 0x29 else { return nil }
    let end = span.start - 1
    var start = end
    while start > 0, text.isUpper(start - 1) { start -= 1 }
    guard (2...5).contains(end - start), !text.isLatinWordPart(start - 1),
      scan.language != .english, !text.isSpace(start - 1) || !text.isLatin(start - 2)
    else { return nil }
    let letters = scan.lowercased(start..<end)
    let name = gazetteer.entities[Int(span.firstTarget)].nameEnglish.lowercased()
    let initials = name.split { $0 == " " || $0 == "-" }.compactMap(\.first)
    // The last letter may be the form's: CIL of Coal India.
    let own = letters.count == initials.count + 1 && letters.last == "l" ? String(letters.dropLast()) : letters
    let isInitials = own.count >= 2 && initials.count >= own.count && String(initials.prefix(own.count)) == own
    // ST of STMicroelectronics; EV begins Eve Energy and means cars.
    let isFront =
      name.hasPrefix(letters) && gazetteer.entities[Int(span.firstTarget)].nameEnglish.hasPrefix(letters.uppercased())
    return (isInitials || isFront) && !Self.otherCapitals.contains(letters) && !ProductWords.all.contains(letters)
      ? start..<end : nil
  }

  /// Offices, goods and trades before a bracket: CEO（青山）, EV（青山）.
  private static let otherCapitals: Set<String> = [
    "ceo", "cfo", "coo", "cto", "cmo", "evp", "vp", "md", "ev", "ai", "ip", "ipo", "pe", "vc", "pcb", "cpo", "cpu",
    "gpu",
    "suv", "mpv", "etf", "reit", "esg", "oem", "odm", "cro", "cdmo", "saas", "app", "led", "tv",
  ]

  /// Where the Chinese name ends: the bracket before the English name, spaces set aside.
  private func bracket(before index: Int) -> Int? {
    guard scan.text.symbol(index - 1) == 0x28 else { return nil }
    var at = index - 1
    while scan.text.isSpace(at - 1) { at -= 1 }
    return scan.text.isHan(at - 1) ? at : nil
  }

  private func addPair(_ chinese: Range<Int>, _ english: Span, _ reading: inout Reading) {
    let whole = min(chinese.lowerBound, english.start)..<max(chinese.upperBound, english.end)
    let id = english.targets.first.map { gazetteer.entities[Int($0)].id } ?? ""
    reading.pairs.append(
      NamePair(
        chinese: scan.surface(chinese), english: scan.surface(english.range),
        entityID: id, range: scan.text.byteRange(whole)))
  }

  private func chineseName(before end: Int, for english: Span) -> Int? {
    switch english.type {
    case .senator, .person: return transliteration(before: end)
    default: return delimitedName(before: end, for: english)
    }
  }

  /// The run of characters used to write foreign names, up to a title, with at least one dot or three characters.
  private func transliteration(before end: Int) -> Int? {
    var start = end
    var hasDot = false
    while start > 0, end - start < 24 {
      let symbol = scan.text.symbol(start - 1)
      if symbol == CharacterTable.middleDot {
        hasDot = true
      } else if !Transliteration.characters.contains(symbol) {
        break
      }
      if scan.cue([.personTitle, .congressTitle, .senatorTitle, .representativeTitle], endingAt: start) != nil {
        break
      }
      start -= 1
    }
    while start < end, scan.text.symbol(start) == CharacterTable.middleDot { start += 1 }
    // A title's last character can also write names (主席, 议员): the cue, not the character, ends the name.
    for index in (start..<end).reversed()
    where scan.cue([.personTitle, .congressTitle, .senatorTitle, .representativeTitle], endingAt: index) != nil {
      start = index
      break
    }
    let length = end - start
    return hasDot && length >= 3 || length >= 2 && length <= 6 && !hasDot ? start : nil
  }

  private static let amountEnds = SymbolSet("元币圆亿万千百%个家存")
  private static let joiners = SymbolSet("与和及")
  private static let pronouns = SymbolSet("你我他她它们这那哪")

  /// A name between a mark, a space or a line start and the bracket, at most 12 characters long.
  private func delimitedName(before end: Int, for english: Span) -> Int? {
    var start = end
    while start > 0, end - start <= 12, scan.text.isHan(start - 1) { start -= 1 }
    // 青山（ACME）与|白石（QVA）: what joins two glossed names belongs to neither.
    if scan.text.symbol(start - 1) == 0x29, GlossRecognizer.joiners.contains(scan.text.symbol(start)),
      scan.tokenStarts[start + 1]
    {
      start += 1
    }
    let kind = english.type == .company ? behindKind(start, end) : nil
    if let kind { start = kind }
    let length = end - start
    guard length >= 2, length <= 12 else { return nil }
    // One word of the dictionary is a word, not a name: 人工智能 (AI).
    guard ((start + 1)..<end).contains(where: { scan.tokenStarts[$0] }) else { return nil }
    // 亿美元 (ITmedia), 美元指数 (DXY), 问问它 (DeepSeek) explain no name.
    let last = scan.text.symbol(end - 1)
    guard !GlossRecognizer.amountEnds.contains(last), !FundNames.ends(scan, at: end),
      !(start..<end).contains(where: { GlossRecognizer.pronouns.contains(scan.text.symbol($0)) }),
      // 峦菲与峦生旗下的峦森 (Acme)
      !(start..<end).contains(where: {
        scan.text.symbol($0) == 0x7684 && scan.tokenStarts[$0] && scan.tokenStarts[$0 + 1]
      })
    else { return nil }
    // Inside a sentence the name's start is unknown unless a mark stands there.
    let isJoined = GlossRecognizer.joiners.contains(scan.text.symbol(start - 1)) && scan.text.symbol(start - 2) == 0x29
    if isJoined, scan.place(startingAt: start)?.end == end || ![0x29, 0x2C].contains(scan.text.symbol(english.end)) {
      return nil
    }
    if kind != nil { return start }
    guard start == 0 || isJoined || !scan.text.isHan(start - 1) else { return nil }
    let before = scan.text.symbol(start - 1)
    let isDelimited =
      start == 0 || isJoined || before == 0x0A || before == 0x3001 || before == 0x300C || before == 0x300A
      || before == 0x22 && opensQuotation(start - 1)
    return isDelimited || length <= 4 ? start : nil
  }

  /// Behind the last word that says what a firm is and in what part: 清盘人一方由|安迈, 调研机构|峦邦科技.
  private func behindKind(_ start: Int, _ end: Int) -> Int? {
    // Of a name that no dictionary knows the first two characters stand alone: 旗下|云服务 is none.
    ((start + 1)..<max(start + 1, end - 1)).last { own in
      scan.tokenStarts[own] && scan.tokenStarts[own + 1] && (own + 2 == end || scan.tokenStarts[own + 2])
        && (scan.cue([.firmKind], endingAt: own) != nil || isBehindOwner(own, from: start))
    }
  }

  /// 由|安迈, 旗下|安迈, and kinds that give away no other firm.
  private func isBehindOwner(_ own: Int, from start: Int) -> Bool {
    (1...4).contains { own - $0 >= start && Self.owners.contains((own - $0)..<own, of: scan.text) }
  }

  private static let owners = WordSet(["由", "旗下", "研调机构", "调研机构", "市调机构", "律师行"])

  /// Whether a quotation mark opens: an even number of them stand before it in its line.
  private func opensQuotation(_ mark: Int) -> Bool {
    var at = mark - 1
    var isOpen = true
    while at >= 0, scan.text.symbol(at) != 0x0A {
      if scan.text.symbol(at) == 0x22 { isOpen.toggle() }
      at -= 1
    }
    return isOpen
  }

  private func surname(of name: Range<Int>) -> Range<Int>? {
    guard let dot = name.last(where: { scan.text.symbol($0) == CharacterTable.middleDot }) else { return nil }
    let surname = (dot + 1)..<name.upperBound
    return surname.count >= 2 ? surname : nil
  }
}
