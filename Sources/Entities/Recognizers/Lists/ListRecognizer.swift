import YuliaoCorpus

/// Finds unlisted companies among listed ones: 高通、甲公司、英特尔 or “Salesforce, Rappi, and Miro”.
///
/// A list is a run of items joined by 、 or by commas with a closing “and”; where at least two of its items and half of
/// them are companies known here, the other items that look like names are companies too.
struct ListRecognizer {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  struct Item {
    var range: Range<Int>
    var isKnown: Bool
    /// Something else that is known (an agency, a person), which ends no list but is no company.
    var isOther: Bool
  }

  func spans(settled: [Span]) -> [Span] {
    let starts = SpansByPlace(settled, by: .start)
    var found = investors(settled) + funders(settled) + movers(settled, starts)
    var index = 0
    let companies = settled.filter { $0.type == .company && !$0.isNested }
    var lastEnd = 0
    var listed: SpansByPlace?
    while index < companies.count {
      let company = companies[index]
      index += 1
      guard company.start >= lastEnd else { continue }
      let front = latinItems(before: company.start, starts)
      let behind = behindCode(company.end)
      guard !front.isEmpty || itemStart(after: behind) != nil || lastItem(after: behind, starts) != nil else {
        lastEnd = company.end
        continue
      }
      var items = front + list(around: company, starts, settled)
      guard let last = items.last else { continue }
      lastEnd = last.range.upperBound
      if front.isEmpty, namesFirms(behind: lastEnd) { items = hanItems(before: company.start, starts) + items }
      let known = items.filter(\.isKnown).count
      let isOfFirms = known * 3 >= items.count && namesFirms(behind: lastEnd)
      guard items.count >= 3 && known >= 2 && known * 2 >= items.count || isOfFirms && items.count >= 2 else {
        continue
      }
      if isOfFirms, listed == nil { listed = SpansByPlace(self.known, by: .start) { $0.type == .company } }
      let isFormal = items.contains {
        $0.isKnown && scan.cue([.chineseLegalForm], endingAt: $0.range.upperBound) != nil
      }
      if namesOtherKinds(behind: lastEnd) { continue }
      for (index, item) in items.enumerated() where !item.isKnown && !item.isOther {
        if isFormal, mayBePerson(item.range) { continue }
        if isOfFirms, let listed, isFirmOf(item.range, listed) {
          found.append(
            .firm(at: item.range, by: .list, confidence: 0.85, known: self.known, in: scan))
          continue
        }
        guard items.count >= 3, known >= 2, known * 2 >= items.count else { continue }
        // Between two firms of a list that holds little else a place begins a name: 甲、中国青山、乙.
        let isBetween =
          index > 0 && index + 1 < items.count && items[index - 1].isKnown && items[index + 1].isKnown
          && known * 3 >= items.count * 2
        guard looksLikeName(item.range, mayBearPlace: isBetween) else { continue }
        found.append(
          .firm(
            at: item.range, by: .list, confidence: known * 3 >= items.count * 2 ? 0.85 : 0.75, known: self.known,
            in: scan))
      }
    }
    return found
  }

  /// Whether the word that closes a list says that its items are no firms: …等概念, …等多款产品, …等线下业态.
  private func namesOtherKinds(behind index: Int) -> Bool {
    guard scan.text.symbol(index) == 0x7B49 else { return false }
    return (index + 1...index + 5).contains { Self.otherKinds.contains($0..<($0 + 2), of: scan.text) }
      && !namesFirms(behind: index)
  }

  private static let otherKinds = WordSet(["概念", "产品", "功能", "业态", "板块", "题材", "软件", "游戏", "单品", "车型", "机型", "赛道"])

  /// Whether an item is as long as people's names and begins with a surname: beside firms by their legal names holders of
  /// shares are people.
  private func mayBePerson(_ range: Range<Int>) -> Bool {
    (2...3).contains(range.count) && AppointedPerson.surnames.contains(scan.text.symbol(range.lowerBound))
  }

  /// The items of the list that a company stands in, from the company's own place onwards.
  private func list(around company: Span, _ starts: SpansByPlace, _ settled: [Span]) -> [Item] {
    var items = [Item(range: company.range, isKnown: true, isOther: false)]
    var at = company.end
    while items.count < 40, let next = itemStart(after: behindCode(at)) {
      if let span = starts[next] {
        items.append(Item(range: span.range, isKnown: span.type == .company, isOther: span.type != .company))
        at = span.end
      } else if let end = itemEnd(from: next), !settled.contains(where: { $0.start < end && next < $0.end }) {
        items.append(Item(range: next..<end, isKnown: false, isOther: false))
        at = end
      } else {
        break
      }
    }
    if let item = lastItem(after: behindCode(at), starts) { items.append(item) }
    // The last item of a list has no mark behind it that shows where it ends, unless it is known.
    while let last = items.last, !last.isKnown, !endsCleanly(last.range.upperBound), !closes(items) {
      items.removeLast()
    }
    return items
  }

  /// Whether “and” and two capitalised words close a list of three firms and more: Acme, Bolt, Cog and Drum Wave is.
  private func closes(_ items: [Item]) -> Bool {
    guard let last = items.last, items.count >= 4, items.filter(\.isKnown).count == items.count - 1,
      scan.text.isUpper(last.range.lowerBound), let and = scan.word(before: last.range.lowerBound),
      scan.lowercased(and) == "and", let word = scan.word(before: last.range.upperBound),
      word.upperBound == last.range.upperBound, !scan.isInHeadline(last.range.lowerBound)
    else { return false }
    return word.lowerBound > last.range.lowerBound && scan.isCapitalized(word)
  }

  /// Where the next item begins, behind 、 or a comma, with “and”.
  private func itemStart(after index: Int) -> Int? {
    let text = scan.text
    var at = index
    switch text.symbol(at) {
    case 0x3001:
      at += 1
    case 0x2C where text.isSpace(at + 1) && (text.isLatinWordPart(at + 2)):
      at += 2
    case 0x20
    where text.symbol(at + 1) == 0x61 && text.symbol(at + 2) == 0x6E && text.symbol(at + 3) == 0x64
      && text.isSpace(at + 4):
      at += 5
      return text.isUpper(at) || text.isDigit(at) ? at : nil
    default:
      return nil
    }
    if text.symbol(at) == 0x61, text.symbol(at + 1) == 0x6E, text.symbol(at + 2) == 0x64, text.isSpace(at + 3) {
      at += 4
    }
    return text.isHan(at) || text.isUpper(at) || text.isDigit(at) || text.isLatin(at) ? at : nil
  }

  func itemEnd(from index: Int) -> Int? {
    let text = scan.text
    var at = index
    if text.isHan(index) {
      while at < text.count, text.isHan(at) || text.isLatinWordPart(at), at - index <= 8 {
        if at > index, scan.tokenStarts[at], [0x7B49, 0x548C, 0x53CA, 0x4E0E].contains(text.symbol(at)) { break }
        // 青峦网络|三家企业
        if at >= index + 2, text.symbol(at + 1) == 0x5BB6, namesFirms(behind: at) { break }
        at += 1
      }
      return at - index >= 2 && at - index <= 8 ? at : nil
    }
    var words = 0
    while at < text.count, words < 4 {
      while at < text.count,
        text.isLatinWordPart(at) || [0x2E, 0x26, 0x2D, 0x27].contains(text.symbol(at)) && text.isLatinWordPart(at + 1)
      {
        at += 1
      }
      words += 1
      guard text.isSpace(at), text.isUpper(at + 1) || text.isDigit(at + 1) || text.symbol(at + 1) == 0x26 else { break }
      at += 1
    }
    return at > index ? at : nil
  }

  private func endsCleanly(_ index: Int) -> Bool {
    [0x3001, 0x2C, 0x7B49, 0x548C, 0x53CA, 0x4E0E, 0x2E, 0x3002, 0x3B, 0x29, 0x0A].contains(scan.text.symbol(index))
      || index >= scan.text.count || namesFirms(behind: index) || scan.text.isHan(index) && invests(index)
  }

  /// 来自青山资本、Quorv Street|投资，: what the list's firms have done, and not the last one's trade.
  private func invests(_ index: Int) -> Bool {
    scan.text.isLatin(index - 1) && Self.investing.contains { scan.text.holds($0, at: index) }
  }

  private static let roles = WordSet(["实控人", "控制人", "董事长", "总经理", "法人代", "创始人", "负责人", "自然人", "大股东", "总裁兼", "副总裁"])
  private static let investing = ["投资，", "领投", "参投", "跟投", "的投资"].map { CharacterTable.shared.fold($0) }

  func looksLikeName(_ range: Range<Int>, mayBearPlace: Bool = false) -> Bool {
    let text = scan.text
    if text.isHan(range.lowerBound) {
      // 实控人张三
      if Self.roles.contains(range.lowerBound..<(range.lowerBound + 3), of: text) { return false }
      guard range.count >= 2, range.count <= 6, !ChineseWords.isOrdinary(range, in: scan) else {
        return false
      }
      // One word of the dictionary is more likely a word (芯片、软件) than a name.
      let isOneToken = !((range.lowerBound + 1)..<range.upperBound).contains { scan.tokenStarts[$0] }
      let hasBreaker = range.contains { ChineseWords.breaksName(text.symbols[$0]) }
      let place = scan.place(startingAt: range.lowerBound)
      return !isOneToken && !hasBreaker && (place == nil || mayBearPlace && place!.end + 2 <= range.upperBound)
    }
    if ProductWords.all.contains(scan.lowercased(range)) { return false }
    guard
      text.isUpper(range.lowerBound) || text.isDigit(range.lowerBound) && range.contains(where: { text.isLatin($0) })
    else { return range.contains { text.isUpper($0) } }
    let word = scan.word(after: range.lowerBound) ?? range
    // Ann Lee among firms is a person.
    if word.upperBound < range.upperBound, CommonWords.givenNames.contains(scan.lowercased(word)),
      scan.cue([.firmHead, .legalForm, .capitalForm], endingAt: range.upperBound) == nil
    {
      return false
    }
    return !CommonWords.openers.contains(scan.lowercased(word)) && scan.place(startingAt: range.lowerBound) == nil
      && !CommonWords.calendar.contains(scan.lowercased(word))
  }
}
