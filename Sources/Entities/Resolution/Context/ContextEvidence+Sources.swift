import YuliaoCorpus

/// What speaks for a name as that of a source, a periodical or a platform.
extension ContextEvidence {
  /// 据Wind统计, 引述青山报道: a source of what the text says.
  func sourceEvidence(_ span: Span, _ after: Int) -> Double {
    let text = scan.text
    let front = text.isSpace(span.start - 1) ? span.start - 2 : span.start - 1
    guard ContextEvidence.sourceOpeners.contains(text.symbol(front)) else {
      // ，Wind数据显示; Wind显示
      let shows = scan.cue([.statistics], startingAt: after) != nil || text.holds(Self.shows, at: after)
      return !text.isHan(front) && shows ? 1 : 0
    }
    return ContextEvidence.sourceClosers.contains { text.holds($0, at: after) } ? 1 : 0.3
  }

  private static let shows = CharacterTable.shared.fold("显示")

  /// told Mint., according to Mint,, reporting by Mint, the Mint reported: who is told or quoted is a firm, where the name
  /// ends there.
  func quotedEvidence(_ span: Span) -> Double {
    let text = scan.text
    guard text.isSpace(span.start - 1), var last = scan.word(before: span.start), last.upperBound == span.start - 1
    else { return 0 }
    let next = text.isSpace(span.end) ? scan.word(after: span.end).map { scan.lowercased($0) } ?? "" : ""
    let word = scan.lowercased(last)
    if word == "the" {
      if ["reported", "reports", "wrote"].contains(next) { return 1 }
      guard let before = scan.word(before: last.lowerBound), before.upperBound == last.lowerBound - 1 else { return 0 }
      last = before
    }
    guard !text.isLatin(span.end), !text.isSpace(span.end) || Self.behindQuoted.contains(next) else { return 0 }
    let link = scan.lowercased(last)
    // People are told things too, but none is called by capitals alone.
    let weight = scan.isAllCapitals(span.range) ? 1 : 0.6
    if link == "told" { return weight }
    guard link == "to" || link == "by", let act = scan.word(before: last.lowerBound) else { return 0 }
    let words = scan.lowercased(act) + " " + link
    return words == "reporting by" ? 1 : Self.quoting.contains(words) ? weight : 0
  }

  /// (Source: QVA), and with QVA⏎, Quorv Times staff, with QVA⏎: the short line below an article that says whose reports it has used.
  func isCreditLine(_ span: Span) -> Bool {
    let text = scan.text
    // (Source: Quorv)
    if Self.sources.contains(where: { text.holds($0, before: span.start) }),
      [0x29, 0x2C, 0x0A, 0].contains(text.symbol(span.end))
    {
      return true
    }
    let end = text.symbol(span.end) == 0x2E ? span.end + 1 : span.end
    guard end >= text.count || text.symbol(end) == 0x0A, scan.isAllCapitals(span.range),
      text.isSpace(span.start - 1), let link = scan.word(before: span.start), link.upperBound == span.start - 1,
      ["with", "and", "via", "from"].contains(scan.lowercased(link))
    else { return false }
    let line = scan.line(around: span.start)
    return line.count <= 60 && text.symbol(line.lowerBound - 1) == 0x0A
      && (link.lowerBound == line.lowerBound || text.symbol(link.lowerBound - 2) == 0x2C)
  }

  private static let sources = ["source: ", "sources: "].map { Array($0.utf16) }
  private static let behindQuoted: Set<String> = ["that", "in", "on", "he", "she", "it", "they", "this", "last", "at"]
  private static let quoting: Set<String> = [
    "according to", "reported by", "interviewed by", "obtained by", "seen by", "published by",
    "cited by",
  ]

  /// 《新闻周刊》杂志, 《财经》记者: what follows a periodical's title.
  func isPeriodical(behind index: Int) -> Bool {
    ContextEvidence.periodicals.contains { scan.text.holds($0, at: index) }
  }

  private static let periodicals = ["杂志", "周报", "日报", "记者", "网站", "月刊", "周刊", "编辑部", "采访"].map {
    CharacterTable.shared.fold($0)
  }

  /// The last characters of 据, 根据, 引述, 援引, 来自.
  private static let sourceOpeners = SymbolSet("据述引自")
  private static let sourceClosers = ["数据", "统计", "资讯", "报道", "消息", "显示", "口径", "测算", "今日", "昨日"].map {
    CharacterTable.shared.fold($0)
  }

  private static let saying = ["称", "表示", "发文", "写道", "回应", "透露", "宣布"].map { CharacterTable.shared.fold($0) }

  /// X alone is the platform where words of posting stand near it, or 在…上 and “on” around it.
  func platformEvidence(_ span: Span) -> Double {
    let text = scan.text
    let isJoined = [0x2D, 0x26, 0x2F, 0x2B, 0x27].contains(text.symbol(span.end)) && !text.isSpace(span.end)
    guard !isJoined || text.symbol(span.end + 1) == 0x73, ![0x2D, 0x26, 0x2F].contains(text.symbol(span.start - 1))
    else {
      return 0
    }
    // 林某X街: between characters a letter hides a word, unless the talk is of posts right there.
    let isBetweenHan = text.isHan(span.start - 1) && text.isHan(span.end)
    let reach = isBetweenHan ? 12 : 40
    let near = max(0, span.start - reach)..<min(text.count, span.end + reach)
    let sentence = scan.sentences[scan.sentence(at: span.start)]
    var weight = scan.hasCue([.platform], in: near.clamped(to: sentence)) ? 1.0 : 0
    if let before = scan.word(before: span.start), ["on", "to", "via"].contains(scan.lowercased(before)) {
      // “on X axis”, “based on X-rays” name no platform.
      let next = scan.word(after: span.end).map { scan.lowercased($0) } ?? ""
      weight +=
        ["axis", "axes", "chromosome", "ray", "rays"].contains(next) ? 0 : scan.lowercased(before) == "on" ? 1 : 0.6
    }
    let after = text.isSpace(span.end) ? span.end + 1 : span.end
    let front = text.isSpace(span.start - 1) ? span.start - 2 : span.start - 1
    if text.symbol(front) == 0x5728 || text.symbol(front) == 0x4E8E,
      // 在X上, 在X称
      text.symbol(after) == 0x4E0A || Self.saying.contains(where: { text.holds($0, at: after) })
    {
      weight += 1
    }
    if isListNeighbour(span) { weight += 1 }
    return weight
  }
}
