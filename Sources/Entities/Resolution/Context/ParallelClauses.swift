/// Doubtful Chinese names that open a clause as firms open the clauses beside it: 高通加价；峦泥说再等等；英特尔降价。
///
/// Between semicolons one such neighbour is enough, between commas both are needed, or the two in front of it. The name must end where a word
/// ends, and what firms do must follow. O(names · length of the clauses beside them).
struct ParallelClauses {
  let scan: DocumentScan

  /// - Parameters:
  ///   - doubtful: firms that nothing has settled so far.
  ///   - settled: the mentions so far.
  func spans(of doubtful: [[Span]], settled: [Span]) -> [Span] {
    guard scan.language != .english else { return [] }
    let open = doubtful.joined().filter { opensClause($0) }.sorted { $0.start < $1.start }
    guard !open.isEmpty else { return [] }
    let known = SpansByPlace(settled, by: .start)
    var firms = Set(settled.indices.lazy.filter { settled[$0].type == .company }.map { settled[$0].start })
    var found: [Span] = []
    // What one clause proves proves the next one, whichever stands first.
    for candidates in [open, open.reversed()] {
      for span in candidates where known[span.start] == nil && !firms.contains(span.start) && isParallel(span, firms) {
        var span = span
        span.targets = [span.targets[0]]
        span.evidence = .none
        span.method = .list
        span.confidence = 0.8
        firms.insert(span.start)
        found.append(span)
      }
    }
    return found
  }

  // Full-width forms are folded.
  private static let commas = SymbolSet(",")
  private static let stops = SymbolSet(";")
  private static let ends = SymbolSet("。!?:\n")

  private func opensClause(_ span: Span) -> Bool {
    let text = scan.text
    guard span.type == .company, span.isListed, span.length >= 2, text.isHan(span.start), text.isHan(span.end - 1),
      scan.tokenStarts[span.start], scan.tokenStarts[span.end], text.isHan(span.end),
      scan.place(startingAt: span.start) == nil
    else { return false }
    return (span.start == 0 || isMark(text.symbol(span.start - 1))) && actsAsFirm(span.range)
  }

  /// Whether what firms do follows, and no noun that makes another name of it: 光明|日报. Behind a name that is no word any
  /// word of one character will do (靠, 拿); 平安|是最大的愿望 is a wish.
  private func actsAsFirm(_ name: Range<Int>) -> Bool {
    let end = name.upperBound
    // 则要 is a word to the dictionary; 统一则是 speaks of the thing.
    if scan.text.symbol(end) == 0x5219 {
      return scan.text.symbol(end + 1) != 0x662F && !Self.things.contains(name, of: scan.text)
    }
    if scan.tokenStarts[end + 1] {
      return Self.doings.contains(scan.text.symbol(end)) || !scan.isOneToken(name.lowerBound, end)
    }
    return FirmTails.isVerb(end, scan)
      || end + 2 <= scan.text.count && Self.opinions.contains(end..<(end + 2), of: scan.text)
      || scan.cue([.speech, .market, .business], startingAt: end) != nil || DealVerbs.follow(end, in: scan)
      || ShareMoves.weight(behind: end, in: scan) > 0
  }

  private static let things = WordSet(["大众", "平安", "统一", "联合", "光明", "太平洋", "团结", "自然", "机器人"])
  private static let doings = SymbolSet("说称则将涨跌升降报")

  private static let opinions = WordSet([
    "认为", "预计", "预期", "预测", "估计", "估算", "看好", "看淡", "维持", "重申", "下调", "上调", "建议", "提醒", "强调", "判断", "测算",
  ])

  private func isMark(_ symbol: UInt16) -> Bool {
    Self.commas.contains(symbol) || Self.stops.contains(symbol) || Self.ends.contains(symbol)
  }

  private func isParallel(_ span: Span, _ firms: Set<Int>) -> Bool {
    let text = scan.text
    func opensWithFirm(_ place: Int?) -> Bool { place.map { firms.contains($0) } ?? false }
    let before = span.start > 0 ? text.symbol(span.start - 1) : 0x0A
    if Self.stops.contains(before), opensWithFirm(start(before: span.start - 1, parted: Self.stops)) { return true }
    if !Self.commas.contains(before), opensWithFirm(start(behind: span.end, parted: Self.stops)) { return true }
    guard Self.commas.contains(before), let left = start(before: span.start - 1, parted: Self.commas),
      opensWithFirm(left)
    else { return false }
    if opensWithFirm(start(behind: span.end, parted: Self.commas)) { return true }
    // 甲加价，乙降价，|峦泥则再等等: two in front of the last.
    return left > 0 && Self.commas.contains(text.symbol(left - 1))
      && opensWithFirm(start(before: left - 1, parted: Self.commas))
  }

  private static let longest = 60

  /// Where the clause begins that ends at a mark.
  private func start(before mark: Int, parted marks: SymbolSet) -> Int? {
    let text = scan.text
    var at = mark
    while at > 0, mark - at <= Self.longest {
      let symbol = text.symbols[at - 1]
      if marks.contains(symbol) || Self.stops.contains(symbol) || Self.ends.contains(symbol) { return at }
      at -= 1
    }
    return at == 0 ? 0 : nil
  }

  /// Where the next clause begins, unless the sentence ends first.
  private func start(behind end: Int, parted marks: SymbolSet) -> Int? {
    let text = scan.text
    for at in end..<min(text.count, end + Self.longest) {
      let symbol = text.symbols[at]
      if marks.contains(symbol) { return at + 1 }
      if Self.stops.contains(symbol) || Self.ends.contains(symbol) { return nil }
    }
    return nil
  }
}
