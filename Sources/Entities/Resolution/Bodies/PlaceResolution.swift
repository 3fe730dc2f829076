import YuliaoCorpus

/// Decides which country's body a name means that many countries have (商务部, Supreme Court).
///
/// A place joined to the name decides (美国商务部, Utah House); else the same name joined to a place earlier in the
/// document; else the office-holder beside it (外交部部長王毅); else the body before it in a list (經濟部、財政部); else the
/// places, legislators and bodies near by, weighed by their distance, and the text's own home.
final class PlaceResolution {
  /// Something in the text that speaks of a place.
  private struct Signal {
    var position: Int
    /// Number of the place's code.
    var place: Int
    var weight: Double
  }

  let gazetteer: Gazetteer
  private var signals: [Signal] = []
  /// The codes that signals speak of; so few that they are looked for one by one, as numbers.
  private var codes: [String] = []
  private var keys: [UInt64] = []
  /// For each code, what speaks for it in any text of this language.
  private var bases: [Double] = []
  private let homes: [(code: String, weight: Double)]
  /// The place a name was last joined to.
  private var joined: [UInt32: (code: String, position: Int)] = [:]
  /// The place of a name that stood bare before any place was joined to it.
  private var bare: [UInt32: String] = [:]
  /// The bodies that have their country's name with them, in order: where they end, and the country.
  private var marked: [(end: Int, code: String)] = []
  /// The place of each body by where it ends.
  private var bodies: [Int: String] = [:]
  /// The place of each sure body that has no country's name before it, by where it begins.
  private var fronts: [Int: String] = [:]
  private let isLatinText: Bool
  /// Whom the document names, each with the place of the office.
  private var people: [(range: Range<Int>, code: String)] = []

  /// - Parameter people: the persons that the gazetteers know, whatever evidence they would need to be tagged.
  init(gazetteer: Gazetteer, scan: DocumentScan, language: Language, settled: [Span], people: [Span]) {
    self.gazetteer = gazetteer
    isLatinText = language == .english
    switch language {
    case .english: homes = [("us", 0.8)]
    case .simplifiedChinese, .mixed: homes = [("cn", 0.9)]
    case .traditionalChinese:
      homes =
        TaiwanSetting.homeWeight(settled, people: people, in: scan, gazetteer: gazetteer).map {
          [("tw", $0), ("cn", 0.3), ("hk", 0.2)]
        } ?? [("hk", 0.7), ("cn", 0.3), ("tw", 0.2)]
    case .other: homes = [("us", 0.3)]
    }
    for place in scan.places {
      let length = place.end - place.start
      let isShort = length == 1
      if isShort {
        // 美, 中, 港 speak of a place only as words of their own, and then faintly.
        guard scan.tokenStarts[place.start], scan.tokenStarts[place.end] else { continue }
      } else if scan.text.isHan(place.start), !scan.tokenStarts[place.start] {
        continue
      }
      add(place.code, at: place.start, weight: isShort ? 0.3 : 1)
    }
    for span in settled {
      guard let target = span.targets.first else { continue }
      let entity = gazetteer.entities[Int(target)]
      switch span.type {
      case .senator: add("us", at: span.start, weight: 1.5)
      case .agency where !entity.jurisdiction.isEmpty:
        add(entity.jurisdiction, at: span.start, weight: 1.5)
        bodies[span.end] = entity.jurisdiction
        if scan.text.isHan(span.start), scan.place(startingAt: span.start) == nil {
          fronts[span.start] = entity.jurisdiction
        }
        if scan.text.isHan(span.start), let place = scan.place(startingAt: span.start), place.end < span.end {
          marked.append((span.end, entity.jurisdiction))
        }
      default: break
      }
    }
    signals.sort { $0.position < $1.position }
    self.people = people.compactMap { span in
      guard let target = span.targets.first else { return nil }
      let code = gazetteer.entities[Int(target)].jurisdiction
      return code.isEmpty ? nil : (span.range, code)
    }
  }

  private func add(_ code: String, at position: Int, weight: Double) {
    signals.append(Signal(position: position, place: number(of: code), weight: weight))
    if let dash = code.utf8.firstIndex(of: UInt8(ascii: "-")) {
      signals.append(Signal(position: position, place: number(of: String(code[..<dash])), weight: weight * 0.6))
    }
  }

  private func number(of code: String) -> Int {
    let key = PlaceResolution.key(of: code)
    if let number = keys.firstIndex(of: key) { return number }
    codes.append(code)
    keys.append(key)
    bases.append(base(of: code))
    return codes.count - 1
  }

  /// 内地, 大陆, 我国, 全国
  private static func isHome(_ place: DocumentScan.PlaceHit, _ text: FoldedText) -> Bool {
    homes.contains(place.start..<place.end, of: text)
  }

  private static let homes = WordSet(["内地", "大陆", "我国", "全国", "本国", "国内"])

  /// A line's end and the marks that open items; 0 is before the text.
  private static let lineFronts = SymbolSet("\u{0}\n◎●■◆▲★※")
  private static let ministry = Array("ministry of ".utf16)
  private static let ourCountry = CharacterTable.shared.fold("我国")
  private static let ourSide = CharacterTable.shared.fold("我方")
  private static let licensed = CharacterTable.shared.fold("持牌人")

  /// The place joined to a span's front, or in English behind it after “of”.
  static func modifier(of span: Span, in scan: DocumentScan) -> (code: String, start: Int)? {
    let text = scan.text
    if let place = scan.place(endingAt: span.start), !text.isLatin(span.start) || !text.isLatin(span.start - 1) {
      // 叠加央行: a place of one character stands alone.
      guard
        place.end - place.start > 1 || !text.isHan(place.start - 1)
          || ChineseWords.breaksName(text.symbol(place.start - 1))
      else { return nil }
      // 内地|海关总署: where the text is at home is no part of the name.
      return (place.code, isHome(place, text) ? span.start : place.start)
    }
    if text.isSpace(span.start - 1), !text.isWideSpace(span.start - 1) {
      let end = span.start - 1
      // ◎台北 公平會表示: a dateline.
      if let place = scan.place(endingAt: end), place.end - place.start > 1,
        !text.isHan(place.start) || !text.isHan(span.start) || !lineFronts.contains(text.symbol(place.start - 1))
      {
        return (place.code, place.start)
      }
      // China's Ministry of Commerce
      if text.symbol(end - 1) == 0x73, text.symbol(end - 2) == 0x27, let place = scan.place(endingAt: end - 2) {
        return (place.code, span.start)
      }
    }
    if text.symbol(span.start - 1) == 0x7684, let place = scan.place(endingAt: span.start - 1) {
      return (place.code, span.start)
    }
    if text.symbol(span.end) == 0x20, text.symbol(span.end + 1) == 0x6F, text.symbol(span.end + 2) == 0x66,
      text.symbol(span.end + 3) == 0x20, let place = scan.place(startingAt: span.end + 4)
    {
      return (place.code, span.start)
    }
    // 笔者为证监会|持牌人士: whose licences Hong Kong's writers bear.
    return text.holds(licensed, at: span.end) && text.isHan(span.start) ? ("hk", span.start) : nil
  }

  /// Settles a span of evidence `place`; nil where no body of the gazetteers fits.
  ///
  /// - Parameter group: what identifies the name, so that a later bare form follows an earlier joined one.
  func settle(_ span: Span, group: UInt32, in scan: DocumentScan) -> Span? {
    let settled = decide(span, group: group, in: scan)
    if let settled {
      bodies[settled.end] =
        settled.targets.first.map { gazetteer.entities[Int($0)].jurisdiction } ?? settled.jurisdiction
    }
    return settled
  }

  /// The place of the person whose office a body's name is part of: 外交部部長王毅, Treasury chief Ann Lee, 特朗普的國防部長.
  private func officeHolder(beside span: Span, in scan: DocumentScan) -> String? {
    let text = scan.text
    for person in people {
      let start = person.range.lowerBound
      if start >= span.end, start - span.end <= (text.isLatin(span.start) ? 20 : 8),
        (span.end..<start).allSatisfy({ text.isHan($0) || text.isLatin($0) || text.isSpace($0) }),
        text.isLatin(span.start) || start == span.end || scan.cue([.personTitle], endingAt: start) != nil
      {
        return person.code
      }
      let end = person.range.upperBound
      if end + 1 == span.start, text.symbol(end) == 0x7684 { return person.code }
      if end + 3 == span.start, text.symbol(end) == 0x27, text.symbol(end + 1) == 0x73 { return person.code }
    }
    return nil
  }

  /// The place of the person who gives a body orders, as only those of its own country do: 特朗普指示|海關.
  private func orderer(of span: Span, in scan: DocumentScan) -> String? {
    people.first { person in
      let end = person.range.upperBound
      return (end + 2...end + 4).contains(span.start)
        && Self.orders.contains { scan.text.holds($0, before: span.start) && span.start - $0.count - end <= 1 }
    }?.code
  }

  private static let orders = ["指示", "下令", "命令", "责令", "责成", "授权"].map { CharacterTable.shared.fold($0) }
  private static let listMarks = SymbolSet("、和与及暨")

  /// The place of the body right before a Chinese name in a list.
  private func listedPlace(before span: Span, in scan: DocumentScan) -> String? {
    guard scan.text.isHan(span.start), PlaceResolution.listMarks.contains(scan.text.symbol(span.start - 1)) else {
      return nil
    }
    return bodies[span.start - 1]
  }

  /// The place of the sure body right behind a Chinese name in a list: 證監會|及會財局.
  private func listedPlace(behind span: Span, in scan: DocumentScan) -> String? {
    guard scan.text.isHan(span.start), PlaceResolution.listMarks.contains(scan.text.symbol(span.end)) else {
      return nil
    }
    return fronts[span.end + 1]
  }

  /// The country of the last body before a Chinese name in its sentence that bears its country's name.
  private func sentenceMate(before span: Span, in scan: DocumentScan) -> String? {
    guard scan.text.isHan(span.start), let mate = marked.last(where: { $0.end <= span.start }),
      scan.sentence(at: mate.end - 1) == scan.sentence(at: span.start)
    else { return nil }
    return mate.code
  }

  /// The country whose own words stand near a bare Chinese name that would else follow another country's.
  private func homeByWords(of span: Span, _ group: UInt32, in scan: DocumentScan) -> String? {
    guard scan.text.isHan(span.start), span.targets.count > 1 else { return nil }
    if let (code, _) = joined[group], code != "cn", HomeWords.speak(of: "cn", near: span, in: scan) { return "cn" }
    return !targets(of: span, at: "hk").isEmpty && HomeWords.speak(of: "hk", near: span, in: scan) ? "hk" : nil
  }

  private func decide(_ span: Span, group: UInt32, in scan: DocumentScan) -> Span? {
    var span = span
    span.method = .place
    guard !PlaceExceptions.isGeneric(span, in: scan) else { return nil }
    if var modifier = PlaceResolution.modifier(of: span, in: scan),
      !PlaceExceptions.isSeat(modifier.code, span, in: scan)
    {
      // 我國|國防部 of a Taiwanese paper
      if homes.first?.code == "tw", scan.text.holds(Self.ourCountry, before: span.start) { modifier.code = "tw" }
      let fitting = targets(of: span, at: modifier.code)
      if !fitting.isEmpty {
        joined[group] = (modifier.code, span.end)
        span.start = modifier.start
        span.targets = fitting
        span.confidence = 0.97
        return span
      }
      // 以|众议院议长身份: where no body of Israel fits, 以 is the preposition.
      if modifier.start < span.start, scan.text.symbol(modifier.start) != 0x4EE5 {
        if AgencyWords.isNoMinistry(endingAt: span.end, of: modifier.code, in: scan) { return nil }
        // Another country's body, which no table holds.
        joined[group] = (modifier.code, span.end)
        span.jurisdiction = modifier.code
        span.unlistedName = ""
        span.targets = []
        span.start = modifier.start
        span.confidence = 0.85
        span.method = .agencyHead
        return span
      }
    }
    if let code = officeHolder(beside: span, in: scan), prefer(code, in: &span, confidence: 0.94) {
      keep(code, for: group)
      if scan.text.isHan(span.start) { marked.append((span.end, code)) }
      return span
    }
    if let code = listedPlace(behind: span, in: scan), prefer(code, in: &span, confidence: 0.92) {
      keep(code, for: group)
      return span
    }
    // 我方|国防部
    if scan.text.holds(Self.ourSide, before: span.start), let home = homes.first?.code,
      prefer(home, in: &span, confidence: 0.92)
    {
      return span
    }
    if let code = orderer(of: span, in: scan) {
      // A country whose body of that name no table holds is still not another's.
      return prefer(code, in: &span, confidence: 0.9) ? span : nil
    }
    if let code = homeByWords(of: span, group, in: scan), prefer(code, in: &span, confidence: 0.9) { return span }
    // 中国外交部回应，商务部则称: who speaks beside a country's body speaks for that country.
    if let code = sentenceMate(before: span, in: scan), let (other, position) = joined[group], other != code,
      scan.sentence(at: max(0, position - 1)) != scan.sentence(at: span.start),
      prefer(code, in: &span, confidence: 0.88)
    {
      return span
    }
    // 商务部 … 美国商务部 … 商务部: the bare name stays what it was, but for the sentence of the joined one.
    if let (code, position) = joined[group],
      bare[group] == nil || bare[group] == code || span.start - position < (isLatinText ? 160 : 50)
    {
      let scores = scores(near: span.start)
      let best = span.targets.map { score(gazetteer.entities[Int($0)].jurisdiction, scores) }.max() ?? 0
      if score(code, scores) * 3 + 1 >= best, prefer(code, in: &span, confidence: 0.93) { return span }
    }
    if let code = listedPlace(before: span, in: scan), prefer(code, in: &span, confidence: 0.92) {
      keep(code, for: group)
      return span
    }
    let scores = scores(near: span.start)
    let scored = span.targets.map { target in
      (target, score(gazetteer.entities[Int(target)].jurisdiction, scores))
    }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    guard let best = scored.first else { return nil }
    // The US has no ministries, however much of it is spoken of.
    let nowhere = scan.text.holds(Self.ministry, at: span.start) ? ["us"] : []
    let rival = strongestOther(than: scored.map { gazetteer.entities[Int($0.0)].jurisdiction } + nowhere, scores)
    if best.1 < 0.25 || rival.score > best.1 * 2 + 0.5 {
      if isOfItsDistrict(span, in: scan) {
        span.confidence = 0.85
        return span
      }
      return rival.score > best.1 * 2 + 0.5 ? ofRival(rival.code, span, in: scan) : nil
    }
    let second = max(scored.dropFirst().first?.1 ?? 0, rival.score * 0.5)
    span.targets = Targets(scored.lazy.map { $0.0 })
    keep(gazetteer.entities[Int(best.0)].jurisdiction, for: group)
    span.confidence = best.1 > second * 2 ? 0.92 : best.1 > second * 1.3 ? 0.85 : 0.7
    return span
  }

  /// The body of the country that a Chinese text is all about, which no table holds: 最高法院 in a text on 青国.
  private func ofRival(_ code: String, _ span: Span, in scan: DocumentScan) -> Span? {
    guard scan.text.isHan(span.start), span.length >= 3, scan.tokenStarts[span.start], scan.tokenStarts[span.end],
      !homes.contains(where: { $0.code == code }), code != "cn", code != "eu",
      // 期货研究|发展部, the 中央银行 of no country.
      !scan.text.isHan(span.start - 1) || ChineseWords.breaksName(scan.text.symbol(span.start - 1)),
      !Self.unowned.contains(span.range, of: scan.text)
    else { return nil }
    var span = span
    span.jurisdiction = code
    span.unlistedName = ""
    span.targets = []
    span.confidence = 0.6
    span.method = .agencyHead
    return span
  }

  private static let unowned = WordSet(["中央银行", "发展部", "投资部", "法务部", "发展局", "研究部"])

  /// Whether a mainland text's name of one body begins with its district's, which only one province has: 丰台|法院.
  private func isOfItsDistrict(_ span: Span, in scan: DocumentScan) -> Bool {
    guard homes.first?.code == "cn", span.targets.count == 1 else { return false }
    let code = gazetteer.entities[Int(span.firstTarget)].jurisdiction
    return code.hasPrefix("cn-") && span.length >= 4 && scan.tokenStarts[span.start]
      && (2...3).contains { gazetteer.province(ofDistrict: span.start..<(span.start + $0), in: scan.text) == code }
  }

  /// Puts the bodies of a place first; false where the name means none there.
  private func prefer(_ code: String, in span: inout Span, confidence: Double) -> Bool {
    let fitting = targets(of: span, at: code)
    guard !fitting.isEmpty else { return false }
    span.targets = fitting + span.targets.filter { !fitting.contains($0) }
    span.confidence = confidence
    return true
  }

  /// Remembers what a bare name meant, unless a place was joined to it before.
  private func keep(_ code: String, for group: UInt32) {
    if bare[group] == nil, joined[group] == nil { bare[group] = code }
  }

  private func targets(of span: Span, at code: String) -> Targets {
    span.targets.filter { gazetteer.entities[Int($0)].jurisdiction == code }
  }

  /// What speaks for each code near a position, in the order of `codes`.
  private func scores(near position: Int) -> [Double] {
    let reach = isLatinText ? 400.0 : 120.0
    var scores = bases
    for signal in signals {
      let distance = Double(abs(signal.position - position))
      // What stands before a name speaks for it more than what follows.
      let side = signal.position <= position ? 1.0 : 0.7
      scores[signal.place] += signal.weight * side * (0.15 + 1.6 / (1 + distance / reach * 3))
    }
    return scores
  }

  private func score(_ code: String, _ scores: [Double]) -> Double {
    keys.firstIndex(of: PlaceResolution.key(of: code)).map { scores[$0] } ?? base(of: code)
  }

  /// A code as a number: its bytes, as no code of the tables has more than eight, and of longer ones a mixture.
  private static func key(of code: String) -> UInt64 {
    code.utf8.reduce(0) { ($0 << 8 | $0 >> 56) ^ UInt64($1) }
  }

  /// What speaks for a code without any signal.
  private func base(of code: String) -> Double {
    func home(_ code: some StringProtocol) -> Double? { homes.first { code == $0.code }?.weight }
    if let home = home(code) { return home }
    guard let dash = code.utf8.firstIndex(of: UInt8(ascii: "-")) else { return 0 }
    return (home(code[..<dash]) ?? 0) * 0.1
  }

  private func strongestOther(than others: [String], _ scores: [Double]) -> (score: Double, code: String) {
    var best = (score: 0.0, code: "")
    for (code, score) in zip(codes, scores) where score > best.score {
      if code.utf8.contains(UInt8(ascii: "-")) || others.contains(code) { continue }
      if others.contains(where: { $0.utf8.count > code.utf8.count && $0.hasPrefix(code + "-") }) { continue }
      best = (score, code)
    }
    return best
  }
}
