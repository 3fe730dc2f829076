import YuliaoCorpus

/// Reads listing codes in brackets behind a name: (NYSE: GS), (300766.SZ), (688316), （0700）, (AAPL.O).
///
/// The code says who the name before it is, whether a list holds the name or not.
struct CodeRecognizer {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  /// - Parameter known: the names found so far; asked for only where a code stands.
  func spans(known: @autoclosure () -> [Span]) -> [Span] {
    let text = scan.text
    var found: [Span] = []
    var writesBareCodes: Bool?
    var made: SpansByPlace?
    func companies() -> SpansByPlace {
      let ends = made ?? SpansByPlace(known(), by: .end) { $0.type == .company }
      made = ends
      return ends
    }
    /// Whether a bracket at an index holds four digits, in a text that writes Hong Kong's codes so.
    func isBareCode(_ open: Int) -> Bool {
      guard scan.language == .traditionalChinese, isFourDigits(open), !isYearOfModernTimes(open),
        !CodeRecognizer.isFundCode(open + 1, 4, text)
      else { return false }
      let answer = writesBareCodes ?? self.writesBareCodes(companies())
      writesBareCodes = answer
      return answer
    }
    for index in text.symbols.indices where text.symbols[index] == 0x28 {
      // ([00728](https://…)): the code may be a Markdown link.
      let open = text.symbol(index + 1) == 0x5B ? index + 1 : index
      let targets = targets(inBracketAt: index)
      guard let first = targets.first else {
        if let span = unlistedChineseName(beforeBracketAt: index, codeBehind: open) {
          if let span = settle(span, companies()) { found.append(span) }
          continue
        }
        if isBareCode(index), var span = bareCodeName(before: index, companies()) {
          span.listing = bareListing(index)
          found.append(span)
          continue
        }
        guard let listing = listing(inBracketAt: index) else { continue }
        if var span = unlistedName(beforeBracketAt: index, companies()) {
          span.listing = listing
          found.append(span)
        }
        continue
      }
      let known = companies()
      var nameEnd = index
      // Markdown's marks may stand between: 长实[**（1113）**].
      while text.isSpace(nameEnd - 1) || text.symbol(nameEnd - 1) == 0x2A || text.symbol(nameEnd - 1) == 0x5B {
        nameEnd -= 1
      }
      nameEnd = beforePossessive(nameEnd)
      if let mark = shareMark(before: nameEnd), known[mark] != nil { nameEnd = mark }
      if let name = receipt(before: nameEnd) {
        guard known[name] != nil else { continue }
        nameEnd = name
      }
      // A bare number may be a code of Hong Kong and of Taiwan; the name before it tells.
      var target = targets.first { known[nameEnd]?.targets.contains($0) == true } ?? first
      if isYear(open), known[nameEnd]?.targets.contains(target) != true {
        guard isBareCode(open), let own = gazetteer.indexOfListing[bareListing(open)],
          known[nameEnd] != nil || bareCodeName(before: nameEnd, known) != nil
        else { continue }
        target = own
      }
      // 青峦50(0050): a fund by the number of its index's members.
      if text.isDigit(nameEnd - 1), text.isDigit(open + 1), known[nameEnd] == nil { continue }
      // 聯通（762）: only Hong Kong's papers write three digits.
      if isClosing(open + 4), text.isDigit(open + 3),
        known[nameEnd] == nil || scan.language != .traditionalChinese
      {
        continue
      }
      if var span = known[nameEnd] {
        // Tickers pass from firm to firm, full names do not: 巴里克黄金(GOLD.US). Nor is a number another firm's name where
        // the name has one of its own at that market: a slip, or the parent's.
        if span.evidence == .none, let own = span.targets.first, !span.targets.contains(target),
          text.isLatin(open + 1) || text.symbol(open + 1) == 0x24
            ? !gazetteer.entities[Int(own)].listings.isEmpty || text.isLatin(span.start) && isBrand(own, of: target)
            : shareMarket(own, target)
        {
          continue
        }
        span.targets = [target]
        span.evidence = .none
        span.unlistedName = nil
        span.method = .code
        span.confidence = 0.98
        found.append(span)
      } else if var start = nameStart(before: nameEnd) {
        // Denny's Corporation: a possessive that the code's own company has in its name begins the name.
        let full = gazetteer.entities[Int(target)].nameEnglish.lowercased()
        while text.isSpace(start - 1), let word = scan.word(before: start), word.lowerBound < start,
          scan.isCapitalized(word), full.contains(scan.lowercased(word))
        {
          start = word.lowerBound
        }
        guard !ListingCode.isExchange(scan.lowercased(start..<nameEnd)),
          !Self.openers.contains(start..<nameEnd, of: text), !text.holds(Self.listedFirm, before: nameEnd),
          // listed in Hong Kong (1066.HK)
          scan.place(startingAt: start)?.end != nameEnd
        else { continue }
        var span = Span(start: start, end: nameEnd, type: .company, targets: [target])
        span.method = .code
        span.confidence = 0.88
        found.append(span)
      }
    }
    return found
  }

  /// The name before a full listing code of China that no list holds: 青峦(06838), 青峦（300999）, 青峦(08299.HK).
  private func unlistedChineseName(beforeBracketAt index: Int, codeBehind open: Int) -> Span? {
    let text = scan.text
    guard text.isHan(index - 1) || text.isLatin(index - 1) && scan.language != .english, text.isDigit(open + 1)
    else { return nil }
    var at = open + 1
    while text.isDigit(at) { at += 1 }
    let digits = at - open - 1
    let isDotted =
      text.symbol(at) == 0x2E && (isClosing(at + 3) || [0x2F, 0x2C, 0x3B, 0x3001].contains(text.symbol(at + 3)))
      && ["hk", "sh", "sz", "bj"].contains(scan.lowercased((at + 1)..<(at + 3)))
    let isBare = isClosing(at)
    let first = text.symbol(open + 1)
    let second = text.symbol(open + 2)
    let isCode: Bool =
      switch digits {
      case 5: first == 0x30
      case 6 where isDotted: CodeRecognizer.isShare(first, second, at: text.symbol(at + 2))
      case 6: first == 0x36 && (second == 0x30 || second == 0x38) || first == 0x33 && second == 0x30
      case 4: isDotted
      default: false
      }
    guard isCode, isDotted || isBare, let start = nameStart(before: index), text.isHan(start) || text.isUpper(start),
      !ChineseWords.isOrdinary(start..<index, in: scan), !text.holds(Self.listedFirm, before: index),
      !CodeRecognizer.isFundCode(open + 1, digits, text)
    else { return nil }
    return unlisted(start..<index, confidence: 0.85)
  }

  /// What a name before a code is once the names known in it are: no other where a known one ends it, the firm's that it
  /// begins with, 青山|股份(600300.SH).
  private func settle(_ span: Span, _ ends: SpansByPlace) -> Span? {
    var span = span
    for end in (span.start + 2)..<(span.end + 1) {
      guard let known = ends[end], known.evidence == .none, known.start >= span.start else { continue }
      // One character more is another name: 安|博通.
      if end == span.end || known.start > span.start { return known.start - span.start == 1 ? span : nil }
      // 青山|通 is another firm than 青山.
      guard RepeatedNames.heads.contains(where: { $0.count == span.end - end && scan.text.holds($0, at: end) }) else {
        continue
      }
      span.targets = known.targets
      span.unlistedName = known.targets.isEmpty ? span.unlistedName : nil
    }
    return span
  }

  /// Whether a code at Shanghai (sh), Shenzhen (sz) or Beijing (bj), told by the market's second letter, begins as those
  /// of shares do; indices, funds and bonds have others.
  private static func isShare(_ first: UInt16, _ second: UInt16, at market: UInt16) -> Bool {
    switch market {
    case 0x68: first == 0x36
    case 0x7A: second == 0x30 && (first == 0x30 || first == 0x33)
    // Hong Kong's codes of six digits are indices.
    case 0x6B: false
    default: first == 0x34 || first == 0x38 || first == 0x39
    }
  }

  /// Hong Kong gives its funds the codes 02800 to 02849, 03000 to 03199, 03400 to 03499 and 07200 to 07599.
  static func isFundCode(_ start: Int, _ digits: Int, _ text: FoldedText) -> Bool {
    guard digits == 4 || digits == 5 else { return false }
    let number = (start..<(start + digits)).reduce(0) { $0 * 10 + Int(text.symbol($1)) - 0x30 }
    return (2800...2849).contains(number) || (3000...3199).contains(number) || (3400...3499).contains(number)
      || (7200...7599).contains(number)
  }

  /// Whether the bracket holds four digits that could be a year or a number: the name before it must be of that code.
  private func isYear(_ index: Int) -> Bool {
    scan.text.symbol(index + 1) != 0x30 && isClosing(index + 5)
      && (1...4).allSatisfy { scan.text.isDigit(index + $0) }
  }

  /// Where a name ends whose possessive stands before the code: Acme's (NASDAQ:ACM) losses.
  private func beforePossessive(_ end: Int) -> Int {
    scan.text.symbol(end - 1) == 0x73 && scan.text.symbol(end - 2) == 0x27 ? end - 2 : end
  }

  /// Where the name ends whose depositary receipts stand before the code: 青山ADR, Acme ADS.
  private func receipt(before end: Int) -> Int? {
    let text = scan.text
    guard end >= 3, text.isUpper(end - 3), !text.isLatin(end - 4),
      Self.receipts.contains(scan.lowercased((end - 3)..<end))
    else { return nil }
    return text.isSpace(end - 4) ? end - 4 : end - 3
  }

  private static let listedFirm = CharacterTable.shared.fold("上市公司")
  private static let receipts: Set<String> = ["adr", "ads", "gdr", "cdr", "hdr"]

  /// Where the mark of a class of shares begins behind a name: 青山-W, 青山－ＳＷ.
  private func shareMark(before end: Int) -> Int? {
    var at = end
    while at > 0, end - at < 3, scan.text.isUpper(at - 1) { at -= 1 }
    return at < end && scan.text.symbol(at - 1) == 0x2D ? at - 1 : nil
  }

  /// The listing of a code with the market's name before it, `TSXV:ACM` for (TSXV: ACM).
  private func listing(inBracketAt index: Int) -> String? {
    let text = scan.text
    var at = index + 1
    guard text.isUpper(at) else { return nil }
    while text.isLatin(at) && at - index < 14 || text.symbol(at) == 0x2D || text.isDigit(at) { at += 1 }
    guard text.symbol(at) == 0x3A, at > index + 2 else { return nil }
    let market = scan.lowercased((index + 1)..<at)
    guard ListingCode.isExchange(market) else { return nil }
    at += 1
    if text.isSpace(at) { at += 1 }
    let code = at
    while text.isUpper(at) || text.isDigit(at) || text.symbol(at) == 0x2E || text.symbol(at) == 0x2D { at += 1 }
    guard (1...10).contains(at - code), [0x29, 0x3B, 0x2C, 0x20].contains(text.symbol(at)) else { return nil }
    return ListingCode.listing(scan.lowercased(code..<at), at: market)
  }

  /// The name before a code that no list holds, where the bracket names the exchange too: Acme (TSXV: ACM).
  private func unlistedName(beforeBracketAt index: Int, _ ends: SpansByPlace) -> Span? {
    let text = scan.text
    var end = index
    while text.isSpace(end - 1) { end -= 1 }
    end = beforePossessive(end)
    guard text.isLatinWordPart(end - 1) || text.symbol(end - 1) == 0x2E else { return nil }
    if var span = ends[end] {
      if span.evidence == .none {
        // A name that is sure already takes the listing in, where it has none.
        guard span.targets.first.map({ gazetteer.entities[Int($0)].listings.isEmpty }) ?? true else { return nil }
        span.confidence = min(0.98, span.confidence + 0.02)
        return span
      }
      // Sunrise | Quorv Metals (ASX: SQM): an ordinary name that ends a longer one is not meant.
      if let name = unlistedRun(endingAt: end), name.lowerBound < span.start {
        return unlisted(name, confidence: 0.88)
      }
      span.evidence = .none
      span.method = .code
      span.confidence = 0.9
      return span
    }
    return unlistedRun(endingAt: end).map { unlisted($0, confidence: 0.88) }
  }

  /// The capitalised words before an index that can be a firm's name.
  private func unlistedRun(endingAt end: Int) -> Range<Int>? {
    let text = scan.text
    guard text.isLatinWordPart(end - 1) else { return nil }
    var start = scan.nameStart(before: end, maximumWords: 6, brackets: false)
    if let deal = scan.cue([.firmDeal], startingAt: start), deal.end < end { start = deal.end + 1 }
    // “In May Acme (TSXV: ACM)”: openers and months are no part of the name.
    while start < end, let first = scan.word(after: start), first.upperBound < end,
      scan.isOpener(first) || CommonWords.calendar.contains(scan.lowercased(first))
        || CompanyWords.kindsInFront.contains(scan.lowercased(first))
    {
      start = first.upperBound + 1
    }
    guard start < end, let last = scan.word(before: end), last.contains(where: { text.isUpper($0) }),
      !["etf", "fund", "etn", "index", "quarterly"].contains(scan.lowercased(last)), isNoPlace(start..<end)
    else { return nil }
    return start..<end
  }

  func unlisted(_ name: Range<Int>, confidence: Double) -> Span {
    var span = Span(start: name.lowerBound, end: name.upperBound, type: .company, targets: [])
    span.method = .code
    span.confidence = confidence
    span.unlistedName = scan.surface(name)
    return span
  }

  /// Whether a name is more than a country's (… Co. Saudi Arabia (SASE:7030)).
  private func isNoPlace(_ name: Range<Int>) -> Bool { scan.place(startingAt: name.lowerBound)?.end != name.upperBound }

  func isClosing(_ index: Int) -> Bool { scan.text.symbol(index) == 0x29 || scan.text.symbol(index) == 0x5D }

  /// The company that the code in a bracket belongs to; in Markdown the code may be a link's text: (NASDAQ:[QVX](https://…)).
  private func targets(inBracketAt index: Int) -> [UInt32] {
    let text = scan.text
    var end = index + 1
    var marks = 0
    var links = 0
    while end < text.count, end - index < 28, !isClosing(end) {
      if text.isDigit(end) || text.isUpper(end) { marks += 1 }
      if text.symbol(end) == 0x5B { links += 1 }
      end += 1
    }
    let length = end - index - 1 - links
    // A code has capitals or digits; most brackets end here.
    guard isClosing(end), links < 2, (text.symbol(end) == 0x5D) == (links == 1), marks >= 2 || length == 1,
      marks * 3 >= length
    else { return [] }
    let start = text.symbol(index + 1) == 0x5B ? index + 2 : index + 1
    guard ListingCode.mayBe(text.symbols[start..<end]) else { return [] }
    return ListingCode.candidates(scan.lowercased(start..<end)).compactMap { gazetteer.indexOfListing[$0] }
  }

  /// Words before a name: 母公司|青山(300999), 其中|青山(300999).
  private static let openers = WordSet([
    "公司", "其中", "企业", "巨头", "龙头", "股东", "标的", "平台", "机构", "品牌", "厂商", "成分股", "例如", "药企", "车企", "此外", "关注", "个股", "推荐",
  ])

  /// The start of an unlisted name before a code: a run between marks, not too long.
  func nameStart(before end: Int) -> Int? {
    let text = scan.text
    if shareMark(before: end) != nil || FundNames.ends(scan, at: end) { return nil }
    if text.isHan(end - 1) {
      var start = end
      while start > 0, end - start <= 9, text.isHan(start - 1) || text.isUpper(start - 1),
        !ChineseWords.breaksName(text.symbol(start - 1)) || !scan.tokenStarts[start - 1]
      {
        if start >= 2, scan.tokenStarts[start - 2], start < end,
          ChineseWords.isVerb(scan, start - 2)
            || (Self.openers.contains((start - 2)..<start, of: text)
              || Self.openers.contains((start - 3)..<start, of: text))
              && !RepeatedNames.heads.contains(where: { $0.count == end - start && text.holds($0, at: start) })
        {
          break
        }
        start -= 1
      }
      return (2...8).contains(end - start) ? start : nil
    }
    guard text.isLatinWordPart(end - 1) else { return nil }
    var start = scan.nameStart(before: end, maximumWords: 5)
    // Peers Lam Drum (NASDAQ: …)
    if let first = scan.word(after: start), first.upperBound < end, first.lowerBound == start,
      CompanyWords.kindsInFront.contains(scan.lowercased(first))
    {
      start = first.upperBound + 1
    }
    return start < end ? start : nil
  }
}
