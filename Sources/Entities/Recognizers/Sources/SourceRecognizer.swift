import YuliaoCorpus

/// Finds the media that no list holds by the frames in which Chinese news names its sources: 《青峦周报》记者,
/// 接受《青峦》采访, and at the beginning of a line 青峦网2月8日讯, 青峦财经APP获悉, 青峦新闻记者 | 某某.
struct SourceRecognizer {
  let scan: DocumentScan
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    return scan.cues.compactMap { cue in
      switch cue.cue {
      case .periodicalBehind: title(before: cue.start).flatMap { make($0, isSure: Self.isReporting(cue, scan)) }
      case .periodicalBefore:
        title(after: cue.end).flatMap { answers(behind: $0.upperBound + 1, cue) ? make($0, isSure: true) : nil }
      case .dateline: dateline(before: cue.start).flatMap { make($0, isSure: true) }
      case .heard: (opening(to: beforeApp(cue.start)) ?? medium(before: cue.start)).flatMap { make($0, isSure: true) }
      case .reporter where Self.behindReporter.contains(scan.text.symbol(cue.end)):
        (opening(to: cue.start) ?? medium(before: cue.start)).flatMap { make($0, isSure: true) }
      case .reporter: medium(before: cue.start).flatMap { make($0, isSure: true) }
      case .statistics where scan.text.holds(Self.report, at: cue.start):
        medium(before: cue.start).flatMap { make($0, isSure: true) }
      default: nil
      }
    }
  }

  /// - Parameter isSure: whether the frame alone says that the name is a medium's, whatever its words.
  private func make(_ name: Range<Int>, isSure: Bool) -> Span? {
    let listed = known.first { $0.type == .company && $0.range == name && $0.isListed }
    if let listed, listed.evidence == .none { return nil }
    guard listed != nil || isSure || Self.endings.contains(where: { scan.text.holds($0, before: name.upperBound) }),
      !known.contains(where: {
        $0.evidence == .none && $0.start < name.upperBound && name.lowerBound < $0.end && $0.type != .person
      })
    else { return nil }
    return .firm(at: name, by: .corporateForm, confidence: 0.88, known: known, in: scan)
  }

  private static func isReporting(_ cue: DocumentScan.CueHit, _ scan: DocumentScan) -> Bool {
    reporters.contains(scan.text.symbol(cue.end - 1))
  }

  /// The title in the marks that close where a cue begins.
  private func title(before close: Int) -> Range<Int>? {
    var start = close
    while start > 0, close - start <= 16, scan.text.symbol(start - 1) != 0x300A {
      guard isTitlePart(start - 1) else { return nil }
      start -= 1
    }
    return scan.text.symbol(start - 1) == 0x300A && (2...14).contains(close - start) ? start..<close : nil
  }

  private func title(after open: Int) -> Range<Int>? {
    var end = open
    while end - open <= 16, scan.text.symbol(end) != 0x300B {
      guard isTitlePart(end) else { return nil }
      end += 1
    }
    return (2...14).contains(end - open) ? open..<end : nil
  }

  private func isTitlePart(_ index: Int) -> Bool {
    scan.text.isHan(index) || scan.text.isLatinWordPart(index) || scan.text.symbol(index) == 0x20
  }

  /// Whether who was spoken to speaks or listens: 向《青峦》表示, 接受《青峦》记者采访; 告诉《 needs nothing more.
  private func answers(behind index: Int, _ cue: DocumentScan.CueHit) -> Bool {
    if scan.text.holds(Self.accepting, at: cue.start) {
      let near = index..<min(index + 8, scan.text.count)
      return Self.interviews.contains { scan.text.holds($0, in: near) }
    }
    return cue.end - cue.start > 2 || Self.answers.contains { scan.text.holds($0, at: index) }
  }

  /// What opens the line before a date and 讯: back over 2月8日.
  private func dateline(before index: Int) -> Range<Int>? {
    let text = scan.text
    var at = index
    func skip(_ isWanted: (Int) -> Bool) -> Bool {
      let from = at
      while at > 0, from - at < 2, isWanted(at - 1) { at -= 1 }
      return at < from
    }
    func skipSpace() { if text.isSpace(at - 1) { at -= 1 } }
    skipSpace()
    guard skip({ text.isDigit($0) }) else { return nil }
    skipSpace()
    guard text.symbol(at - 1) == 0x6708 else { return nil }
    at -= 1
    skipSpace()
    guard skip({ text.isDigit($0) }) else { return nil }
    skipSpace()
    return opening(to: at)
  }

  /// The name that a clause, or 据, begins with and that ends as media's do: 青峦晚报报道, 据青峦新闻记者了解.
  private func medium(before end: Int) -> Range<Int>? {
    let text = scan.text
    guard text.isHan(end - 1), Self.mediaEnds.contains(where: { text.holds($0, before: end) }) else { return nil }
    var start = end
    while start > 0, end - start < 8, text.isHan(start - 1), !Self.strangers.contains(text.symbol(start - 1)) {
      start -= 1
    }
    let isAtClause = !text.isHan(start - 1) && !text.isLatinWordPart(start - 1) || text.symbol(start - 1) == 0x636E
    guard isAtClause, (3...7).contains(end - start), scan.tokenStarts[start], scan.tokenStarts[end],
      !scan.isOneToken(start, end), !Self.others.contains(where: { text.holds($0, in: start..<end) })
    else { return nil }
    return start..<end
  }

  private static let accepting = CharacterTable.shared.fold("接受")
  private static let interviews = ["采访", "专访", "访问", "记者"].map { CharacterTable.shared.fold($0) }
  private static let report = CharacterTable.shared.fold("报")
  private static let mediaEnds = ["社", "报", "网", "新闻", "财经", "周刊"].map { CharacterTable.shared.fold($0) }
  /// Characters of a sentence that no medium's name has: 该报, 综合…, 他给….
  private static let strangers = SymbolSet("据该其的各本多由为将已及是在和与对从了就这那有位们以但被向把让使经给截合他她它我某家等外官全当如任述")

  /// Before APP: 青峦财经APP获悉.
  private func beforeApp(_ index: Int) -> Int {
    let text = scan.text
    var end = index
    if text.isSpace(end - 1) { end -= 1 }
    if text.holds(Self.app, before: end) { end -= 3 }
    return text.isSpace(end - 1) ? end - 1 : end
  }

  /// The name that opens a line, or a bracket's text, and ends at an index.
  private func opening(to end: Int) -> Range<Int>? {
    let text = scan.text
    var at = end
    while at > 0, end - at <= 10, text.isHan(at - 1) || text.isLatin(at - 1) { at -= 1 }
    let name = at..<end
    guard (2...9).contains(name.count), at == 0 || Self.fronts.contains(text.symbol(at - 1)),
      !Self.others.contains(where: { text.holds($0, in: name) }), scan.place(endingAt: end) == nil
    else { return nil }
    return name
  }

  private static let app = CharacterTable.shared.fold("app")
  private static let behindReporter = SymbolSet(" \n|:/")
  private static let fronts = SymbolSet("\n(【")
  private static let reporters = SymbolSet("者社")
  private static let endings = ["报", "周刊", "月刊", "新闻", "财经", "杂志", "时报", "网", "news", "times", "post", "journal"].map {
    CharacterTable.shared.fold($0)
  }
  private static let answers = ["表示", "介绍", "透露", "坦言", "指出", "解释", "直言", "强调", "确认", "证实", "说", "称", "独家", "记者", "分析"]
    .map {
      CharacterTable.shared.fold($0)
    }
  /// 本报, 本网, 另外, 据…: no names before a date.
  private static let others = [
    "本报", "本网", "本刊", "本台", "记者", "据", "另外", "截至", "公司", "市场", "北京时间", "当地", "时间", "今年", "去年", "从", "于", "在", "讯", "第",
    "日", "法庭", "告诉", "首席", "实习", "见习", "特约", "驻", "多名", "现场", "摄影", "编辑", "有", "对",
  ].map { CharacterTable.shared.fold($0) }
}
