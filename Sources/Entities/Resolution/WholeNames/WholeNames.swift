import YuliaoCorpus

/// Takes the words into a name that no list has with it: ACME|艾克米, 青山|集团, J.P. Morgan | India, U.S. | Treasury.
///
/// Nothing is taken in that another mention holds. O(mentions), and O(mentions) more for each name that grows.
struct WholeNames {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  func complete(_ spans: inout [Span]) {
    glue(&spans)
    for index in spans.indices {
      let span = spans[index]
      if let own = ofPlace(span), !isTaken(own.lowerBound..<span.start, spans),
        !isTaken(span.end..<own.upperBound, spans)
      {
        spans[index].start = own.lowerBound
        spans[index].end = own.upperBound
        continue
      }
      if let start = givenName(before: span) ?? country(before: span) ?? region(before: span) ?? city(before: span)
        ?? ShareMarks.start(before: span, in: scan),
        !isTaken(start..<span.start, spans)
      {
        spans[index].start = start
      }
      if let end = end(behind: span), !isTaken(span.end..<end, spans) {
        spans[index].end = end
      } else if let end = UnitTails.end(behind: span, in: scan), !isTaken(span.end..<end, spans) {
        let whole = span.start..<end
        spans[index] = .firm(at: whole, by: .corporateForm, confidence: 0.82, known: [], in: scan)
      }
    }
  }

  private func isTaken(_ range: Range<Int>, _ spans: [Span]) -> Bool {
    spans.contains { $0.start < range.upperBound && range.lowerBound < $0.end }
  }

  /// A firm's Latin and Chinese names without anything between them are one mention.
  private func glue(_ spans: inout [Span]) {
    func areGlued(_ a: Span, _ b: Span) -> Bool {
      a.end == b.start && a.type == .company && b.type == .company && a.targets.first != nil
        && a.targets.first == b.targets.first && scan.text.isLatin(a.end - 1) && scan.text.isHan(b.start)
    }
    for index in spans.indices.dropFirst().reversed() where areGlued(spans[index - 1], spans[index]) {
      spans[index - 1].end = spans[index].end
      spans.remove(at: index)
    }
  }

  /// Countries and regions as nouns: “Acme Chinese rivals” joins nothing.
  private static let countries: Set<String> = [
    "india", "china", "japan", "korea", "america", "europe", "canada", "australia", "singapore", "malaysia",
    "indonesia",
    "thailand", "vietnam", "philippines", "taiwan", "germany", "france", "italy", "spain", "brazil", "mexico", "africa",
    "asia", "arabia", "poland", "macedonia", "bulgaria", "croatia", "serbia", "romania", "hungary", "ireland", "turkey",
    "egypt", "nigeria", "kenya", "pakistan", "bangladesh", "chile", "colombia", "argentina", "deutschland",
    "switzerland",
    "austria", "netherlands", "belgium", "sweden", "norway", "denmark", "finland",
  ]

  /// The end of the country under whose name a firm's unit works; the unit stands for the firm, as its other units do.
  private func country(behind span: Span) -> Int? {
    let text = scan.text
    let end = text.holds(WholeNames.bank, at: span.end) && text.isSpace(span.end + 5) ? span.end + 5 : span.end
    guard span.type == .company, text.isLatin(span.start), text.isSpace(end), text.isUpper(end + 1),
      let country = scan.word(after: end),
      WholeNames.countries.contains(scan.lowercased(country)), !scan.isAllCapitals(span.start..<country.upperBound),
      !scan.isInHeadline(span.start)
    else { return nil }
    // Acme China Sea: the country begins another name.
    if text.isSpace(country.upperBound), let next = scan.word(after: country.upperBound), scan.isCapitalized(next) {
      return nil
    }
    return country.upperBound
  }

  private static let trusts = [" and Trust Company", " & Trust Company", " and Trust", " & Trust"].map {
    CharacterTable.shared.fold($0)
  }

  /// Quorv Bank| and Trust
  private func bankAndTrust(behind span: Span) -> Int? {
    guard span.type == .company, scan.text.holds(WholeNames.bank, before: span.end),
      let trust = WholeNames.trusts.first(where: { scan.text.holds($0, at: span.end) })
    else { return nil }
    let end = span.end + trust.count
    return scan.text.isLatinWordPart(end) ? nil : end
  }

  private static let bank = CharacterTable.shared.fold(" bank")

  /// Acme| of America, Banco Acme| de Puerto Rico: a unit's home in its name.
  private func home(behind span: Span) -> Int? {
    let text = scan.text
    guard span.type == .company, text.isSpace(span.end), text.isUpper(span.start) else { return nil }
    if text.holds(WholeNames.ofAmerica, at: span.end) {
      let end = span.end + WholeNames.ofAmerica.count
      return text.isLatinWordPart(end) || text.symbol(end) == 0x27 || scan.isInHeadline(span.start) ? nil : end
    }
    guard text.holds(WholeNames.de, at: span.end), text.isUpper(span.end + WholeNames.de.count),
      let place = scan.place(startingAt: span.end + WholeNames.de.count), !text.isLatinWordPart(place.end),
      !scan.isInHeadline(span.start)
    else { return nil }
    return place.end
  }

  private static let ofAmerica = CharacterTable.shared.fold(" of america")
  private static let de = CharacterTable.shared.fold(" de ")

  /// The end of 中国, 亚洲 and 亚太 behind a firm's Chinese name where the sentence goes on behind them: 青峦|中国称.
  private func region(behind span: Span) -> Int? {
    let text = scan.text
    let end = span.end + 2
    guard WholeNames.regionStarts.contains(text.symbol(span.end)), span.type == .company,
      text.isHan(span.start), text.isHan(span.end - 1), scan.tokenStarts[span.end], end <= text.count,
      WholeNames.regions.contains(span.end..<end, of: text), scan.tokenStarts[end],
      !WholeNames.listings.contains(end..<(end + 2), of: text), !text.isDigit(end) || text.symbol(span.end) == 0x4E2D,
      !text.isLatinWordPart(end) || text.isDigit(end)
    else { return nil }
    let isFree =
      !text.isHan(end) || RepeatedNames.followers.contains(text.symbol(end))
      || scan.cue([.speech, .firmRole], startingAt: end) != nil && !WholeNames.isOnRegion(end, text)
      || FirmTails.isVerb(end, scan)
    return isFree && !FundNames.holds(span.start, end, in: scan) ? end : nil
  }

  /// 青山|中国策略师: what the analyst covers.
  private static func isOnRegion(_ index: Int, _ text: FoldedText) -> Bool {
    coverers.contains { text.holds($0, at: index) }
  }

  private static let coverers = ["策略师", "首席策略师", "经济学家", "首席经济学家", "分析师", "股票策略", "策略主管"].map {
    CharacterTable.shared.fold($0)
  }

  private static let regions = WordSet(["中国", "亚洲", "亚太", "香港", "英国"])
  private static let regionStarts = SymbolSet("中亚香英")
  /// What is done in a place and not by the unit there: 青峦|香港上市.
  private static let listings = WordSet([
    "上市", "挂牌", "招股", "二次", "双重", "开店", "建厂", "设立", "首店", "成立", "注册", "发行", "发售", "记者",
  ])

  /// Behind the brackets that name a unit's home: 青山（|中国|）, 青山银行(香港).
  private func bracketedRegion(behind span: Span) -> Int? {
    let text = scan.text
    guard span.type == .company, text.symbol(span.end) == 0x28, text.isHan(span.end - 1),
      text.symbol(span.end + 3) == 0x29, WholeNames.homes.contains((span.end + 1)..<(span.end + 3), of: text)
    else { return nil }
    return span.end + 4
  }

  private static let homes = WordSet(["中国", "亚洲", "亚太", "香港", "台湾", "澳门", "上海", "国际", "集团", "欧洲"])

  /// The end of the word behind a name that belongs to it, whichever kind of word that is.
  private func end(behind span: Span) -> Int? {
    if let end = ShareMarks.end(behind: span, in: scan) ?? FirmTails.end(behind: span, in: scan) ?? region(behind: span)
      ?? bracketedRegion(behind: span) ?? ChineseBranch.end(behind: span, in: scan)
    {
      return end
    }
    return legalForm(behind: span) ?? country(behind: span) ?? bankAndTrust(behind: span) ?? home(behind: span)
      ?? holding(behind: span) ?? unit(
        behind: span) ?? ampersand(behind: span)
      ?? committee(behind: span)
  }

  /// The end of the name that `&` joins to a firm's, with a word between or none: Acme Drum | Rosen & Katz.
  private func ampersand(behind span: Span) -> Int? {
    let text = scan.text
    guard span.type == .company, text.isSpace(span.end), text.isLatin(span.start) else { return nil }
    var at = span.end
    if text.isUpper(at + 1) {
      at += 1
      while text.isLatin(at) { at += 1 }
    }
    guard text.symbol(at + 1) == 0x26, text.isSpace(at), text.isSpace(at + 2), text.isUpper(at + 3),
      !scan.isInHeadline(span.start),
      let end = scan.nameEnd(from: at + 3, maximumWords: 3), let last = scan.word(before: end),
      !["trust", "fund", "index", "etf", "income"].contains(scan.lowercased(last))
    else { return nil }
    return end
  }

  /// The end of “Holding” behind a firm's name of two words or more, which lists write without it.
  private func holding(behind span: Span) -> Int? {
    guard span.type == .company, scan.text.isLatin(span.start), scan.text.isSpace(span.end),
      let word = scan.word(after: span.end), scan.isCapitalized(word),
      span.range.contains(where: { scan.text.isSpace($0) }),
      ["holding", "holdings"].contains(scan.lowercased(word)), !scan.isInHeadline(span.start)
    else { return nil }
    if let next = scan.word(after: word.upperBound), scan.text.isSpace(word.upperBound), scan.isCapitalized(next) {
      return nil
    }
    return word.upperBound
  }

  private static let units: Set<String> = [
    "advertising", "international", "immobilier", "vc", "biotechnology", "plantations", "biotech",
  ]

  /// The end of the word for a unit right behind a firm's name: Acme International, Acme Advertising.
  private func unit(behind span: Span) -> Int? {
    guard span.type == .company, scan.text.isLatin(span.start), scan.text.isSpace(span.end), span.method != .repeated,
      let word = scan.word(after: span.end), scan.isCapitalized(word), span.kind != .brand,
      WholeNames.units.contains(scan.lowercased(word)), !scan.isInHeadline(span.start)
    else { return nil }
    if let next = scan.word(after: word.upperBound), scan.text.isSpace(word.upperBound), scan.isCapitalized(next) {
      return nil
    }
    return word.upperBound
  }

  /// The end of the word that closes a committee's name, which a list writes once for all: House Foreign Affairs and
  /// Senate Foreign Relations | Committees.
  private func committee(behind span: Span) -> Int? {
    // 青峦小组|委员会
    if span.type == .agency, scan.text.holds(Self.group, before: span.end),
      scan.text.holds(Self.committee, at: span.end)
    {
      return span.end + Self.committee.count
    }
    guard span.type == .agency, scan.text.isSpace(span.end), let target = span.targets.first,
      let word = scan.word(after: span.end), scan.isCapitalized(word),
      ["committee", "committees"].contains(scan.lowercased(word)),
      gazetteer.entities[Int(target)].nameEnglish.contains("Committee")
    else { return nil }
    return word.upperBound
  }

  private static let group = CharacterTable.shared.fold("小组")
  private static let committee = CharacterTable.shared.fold("委员会")

  /// The start of the city's name right before a Chinese law or accounting firm's: 北京|青峦律师事务所.
  private func city(before span: Span) -> Int? {
    guard span.type == .company, scan.text.holds(WholeNames.practice, before: span.end),
      let place = scan.place(endingAt: span.start), place.end - place.start >= 2, scan.tokenStarts[place.start],
      scan.text.isHan(place.start)
    else { return nil }
    return place.start
  }

  private static let practice = CharacterTable.shared.fold("事务所")

  private static let unitedStates = ["u.s. ", "us ", "united states "].map { Array($0.utf16) }

  /// The start of the country's name right before a body's: U.S. | Treasury, 美国|FDA, 美国 |FDA.
  private func country(before span: Span) -> Int? {
    let text = scan.text
    guard span.type == .agency, text.isLatin(span.start) else { return nil }
    if let own = chineseCountry(before: span) { return own }
    guard text.isSpace(span.start - 1),
      let target = span.targets.first, gazetteer.entities[Int(target)].jurisdiction == "us",
      let name = WholeNames.unitedStates.first(where: { text.holds($0, before: span.start) })
    else { return nil }
    let start = span.start - name.count
    return text.isUpper(start) && !text.isLatinWordPart(start - 1) && text.symbol(start - 1) != 0x2E ? start : nil
  }

  /// 香港|特区政府统计处
  private func region(before span: Span) -> Int? {
    guard span.type == .agency, scan.text.holds(WholeNames.specialRegion, at: span.start),
      let place = scan.place(endingAt: span.start), place.end - place.start == 2
    else { return nil }
    return place.start
  }

  private static let specialRegion = CharacterTable.shared.fold("特区")

  private func chineseCountry(before span: Span) -> Int? {
    let end = scan.text.isSpace(span.start - 1) ? span.start - 1 : span.start
    guard scan.text.isHan(end - 1), !scan.text.isWideSpace(span.start - 1), let target = span.targets.first,
      let place = scan.place(endingAt: end),
      place.end - place.start >= 2, scan.tokenStarts[place.start],
      place.code == gazetteer.entities[Int(target)].jurisdiction
    else { return nil }
    return place.start
  }
}
