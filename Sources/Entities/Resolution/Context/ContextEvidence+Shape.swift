/// What the way a name is written, and the signs right beside it, tell of it.
extension ContextEvidence {
  /// A Latin word before a colon and a sum is a label: “Target: Rs 680”.
  func isLabel(_ span: Span) -> Bool {
    let text = scan.text
    guard span.type == .company, text.isLatin(span.start) else { return false }
    if countsPoints(behind: span.end) || isOneOfSeveral(span) || isMove(span) { return true }
    guard text.symbol(span.end) == 0x3A else { return false }
    let after = text.isSpace(span.end + 1) ? span.end + 2 : span.end + 1
    if text.isDigit(after) || [0x24, 0x20AC, 0xA3, 0x20B9, 0xA5].contains(text.symbol(after)) { return true }
    return scan.word(after: after).map { ["rs", "inr", "usd", "us", "hk", "eur"].contains(scan.lowercased($0)) }
      ?? false
  }

  /// Ann Quorv (D-VA): a member's party and state.
  func isState(_ span: Span) -> Bool {
    let text = scan.text
    guard span.length == 2, scan.isAllCapitals(span.range), text.symbol(span.start - 1) == 0x2D,
      text.isUpper(span.start - 2), [0x72, 0x64, 0x69].contains(text.symbol(span.start - 2))
    else { return false }
    return [0x28, 0x2C, 0x20, 0x5B].contains(text.symbol(span.start - 3))
  }

  /// Shares |Zoom 39%, Dow| -0.48%: what shares do, and an index.
  private func isMove(_ span: Span) -> Bool {
    let text = scan.text
    guard text.isSpace(span.end), text.isUpper(span.start) else { return false }
    let next = span.end + 1
    if scan.lowercased(span.range) == "dow" {
      return [0x2B, 0x2D].contains(text.symbol(next)) && text.isDigit(next + 1)
    }
    var end = next
    while text.isDigit(end) || text.symbol(end) == 0x2E { end += 1 }
    guard end > next, text.symbol(end) == 0x25, text.isSpace(span.start - 1),
      let before = scan.word(before: span.start)
    else { return false }
    return ["shares", "stock", "stocks"].contains(scan.lowercased(before))
  }

  /// Class A, Target B: one of what the letters count.
  private func isOneOfSeveral(_ span: Span) -> Bool {
    let text = scan.text
    return text.isSpace(span.end) && text.isUpper(span.end + 1) && !text.isLatinWordPart(span.end + 2)
      && !text.isDigit(span.end + 2) && text.symbol(span.end + 2) != 0x2E && !scan.isAllCapitals(span.range)
  }

  /// A PhD in Molecular Medicine: what a degree is in.
  func isFieldOfStudy(_ span: Span) -> Bool {
    let text = scan.text
    return span.type == .company && text.isUpper(span.start)
      && Self.degrees.contains { text.holds($0, before: span.start) }
  }

  private static let degrees = [
    "phd in ", "degree in ", "doctorate in ", "master's in ", "bachelor's in ", "mba in ", "professor of ",
  ]
  .map { CharacterTable.shared.fold($0) }

  /// Titan Drum TWI: the firm's own code stands behind its name.
  func hasOwnCodeBehind(_ span: Span) -> Bool {
    let text = scan.text
    guard text.isUpper(span.start), text.isSpace(span.end), text.isUpper(span.end + 1),
      let code = scan.word(after: span.end), code.lowerBound == span.end + 1, (1...5).contains(code.count),
      scan.isAllCapitals(code)
    else { return false }
    let letters = scan.lowercased(code).uppercased()
    return span.targets.contains { target in
      gazetteer.entities[Int(target)].listings.contains { $0.hasSuffix(":" + letters) }
    }
  }

  /// 苹果M4, 青山i8: a model's number is joined to the name.
  func isModel(_ span: Span) -> Bool {
    let text = scan.text
    guard text.isHan(span.end - 1), text.isLatin(span.end) else { return false }
    var at = span.end
    while text.isLatin(at), at - span.end < 4 { at += 1 }
    return text.isDigit(at)
  }

  /// Acme Drum (|Raleigh): the town where a firm is at home.
  func isSeatOfFirm(_ span: Span) -> Bool {
    let text = scan.text
    return text.symbol(span.start - 1) == 0x28 && text.symbol(span.end) == 0x29 && text.isUpper(span.start)
      && !scan.isAllCapitals(span.range) && text.isLatin(span.start - 3)
      && (companyEnds.contains(span.start - 2) || companyEnds.contains(span.start - 1))
  }

  /// Acme, whose |Cactus plant sits up the road: the town of a firm's works.
  func isPlaceOfWorks(_ span: Span) -> Bool {
    guard scan.text.isUpper(span.start), scan.text.isSpace(span.end), let owner = scan.word(before: span.start),
      ["whose", "its", "their", "our"].contains(scan.lowercased(owner)), let works = scan.word(after: span.end)
    else { return false }
    return ["plant", "mill", "factory", "mine", "refinery", "smelter", "quarry"].contains(scan.lowercased(works))
  }

  /// 青山研究所（NICE）: capitals in brackets are short for what stands before, which is no firm here.
  func isAcronymOfOther(_ span: Span) -> Bool {
    let text = scan.text
    return text.symbol(span.start - 1) == 0x28 && text.symbol(span.end) == 0x29 && text.isHan(span.start - 2)
      && text.isUpper(span.start) && scan.isAllCapitals(span.range) && !companyEnds.contains(span.start - 1)
      && !Self.firmEnds.contains { text.holds($0, before: span.start - 1) }
  }

  private static let firmEnds = ["公司", "集团", "银行", "证券", "基金", "资本", "科技", "股份", "控股"].map {
    CharacterTable.shared.fold($0)
  }

  /// Dow swings 600 points: an index.
  private func countsPoints(behind index: Int) -> Bool {
    let text = scan.text
    var at = index
    for _ in 0..<4 {
      guard text.isSpace(at), let word = scan.word(after: at), word.lowerBound == at + 1 else { return false }
      at = word.upperBound
      if text.isDigit(word.lowerBound) {
        return text.holds(Self.points, at: at) && !text.isLatin(at + Self.points.count)
      }
    }
    return false
  }

  private static let points = Array(" points".utf16)

  /// Oshkosh, Wisconsin,: a state behind a comma makes the word before it a place.
  static func isTown(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isUpper(span.start), text.symbol(span.end) == 0x2C, text.isSpace(span.end + 1), span.type == .company,
      !span.range.contains(where: { text.isSpace($0) }), let state = scan.place(startingAt: span.end + 2),
      state.code.hasPrefix("us-"), state.end - state.start > 3
    else { return false }
    let next = text.symbol(state.end)
    return [0x2C, 0x2E, 0x29, 0x3B, 0x0A, 0x2D].contains(next) || state.end >= text.count
  }

  /// A capitalised neighbour makes a Latin name part of a longer one (Apple Valley, Target Field).
  func isPartOfLongerName(_ span: Span) -> Bool {
    guard scan.text.isLatinWordPart(span.start) else { return false }
    // “Musk's DOGE Is Heading East”: in a headline every word has a capital.
    let isAcronym = span.kind == .acronym && span.length >= 3 && scan.isAllCapitals(span.range)
    if isAcronym, scan.isInHeadline(span.start) { return false }
    if let next = scan.word(after: span.end), scan.isCapitalized(next), scan.text.isSpace(span.end),
      scan.cue([.corporateForm, .business, .market, .personTitle], startingAt: next.lowerBound) == nil,
      !companyStarts.contains(next.lowerBound), !scan.isAllCapitals(span.range) || !scan.isAllCapitals(next),
      !(standsInCompanyName(span, span.targets) && isOrdinaryInHeadline(next))
    {
      return true
    }
    // Ann Quorv de |Acme
    if let particle = scan.word(before: span.start), ["de", "von", "van", "bin"].contains(scan.lowercased(particle)),
      let given = scan.word(before: particle.lowerBound), scan.isCapitalized(given)
    {
      return true
    }
    if let before = scan.word(before: span.start), scan.isCapitalized(before), before.count > 1,
      scan.text.isSpace(span.start - 1), !scan.beginsSentence(before.lowerBound),
      !scan.lowercased(before).hasSuffix("'s"), !companyEnds.contains(before.upperBound),
      span.type != .senator || !Self.callings.contains(scan.lowercased(before)),
      scan.cue([.personTitle, .business, .market], endingAt: before.upperBound) == nil,
      !(isAcronym && span.type == .agency && isPerson(before))
    {
      return true
    }
    return false
  }

  /// The Musk |DOGE, the Obama |USDS: whose time or work a body is of.
  private func isPerson(_ word: Range<Int>) -> Bool {
    gazetteer.target(named: Array(scan.text.symbols[word])) {
      [.person, .senator, .representative].contains(gazetteer.entities.type(of: Int($0.target)))
    } != nil
  }

  /// Republican |Tim Quorv, fellow Kansan |Tim Quorv: what a member is, in front of the name.
  private static let callings: Set<String> = [
    "republican", "democrat", "independent", "democratic", "alabamian", "alaskan", "arizonan", "arkansan",
    "californian",
    "coloradan", "floridian", "georgian", "hawaiian", "idahoan", "illinoisan", "hoosier", "iowan", "kansan",
    "kentuckian",
    "louisianan", "mainer", "marylander", "michigander", "minnesotan", "mississippian", "missourian", "montanan",
    "nebraskan", "nevadan", "yorker", "carolinian", "dakotan", "ohioan", "oklahoman", "oregonian", "pennsylvanian",
    "tennessean", "texan", "utahn", "vermonter", "virginian", "washingtonian", "wisconsinite", "wyomingite",
  ]

  /// Two Acme |Board Members to Depart: a headline's word that the text has in small letters.
  private func isOrdinaryInHeadline(_ word: Range<Int>) -> Bool {
    scan.isInHeadline(word.lowerBound) && scan.standsInSmallLetters(scan.lowercased(word))
  }

  /// How much the capitals of an English name's words speak for a name: World Acceptance within a sentence in small
  /// letters, told The Register.
  func properName(_ span: Span) -> Double {
    let text = scan.text
    guard span.range.contains(where: { text.isSpace($0) }), !scan.isInHeadline(span.start),
      !scan.beginsSentence(span.start), !scan.isAllCapitals(span.range),
      let before = scan.word(before: span.start), before.upperBound == span.start - 1, text.isSpace(span.start - 1),
      !scan.isCapitalized(before)
    else { return 0 }
    return text.holds(Self.article, at: span.start) ? 1 : 0.6
  }

  private static let article = Array("the ".utf16)
}
