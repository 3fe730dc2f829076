import YuliaoCorpus

/// The unlisted firms in a run of clauses that say how much the shares of each rose or fell: 甲涨1.2%，乙跌0.8%，丙升逾2%.
extension ListRecognizer {
  private struct Clause {
    var name: Range<Int>
    var isKnown: Bool
  }

  /// A clause's subject is a firm where the one before or behind it is known here, and so are half of the run.
  func movers(_ settled: [Span], _ starts: SpansByPlace) -> [Span] {
    guard scan.language != .english else { return [] }
    var found: [Span] = []
    var lastEnd = 0
    for company in settled where company.type == .company && company.start >= lastEnd && !company.isNested {
      guard let end = move(from: company.end) else { continue }
      var clauses = [Clause(name: company.range, isKnown: true)]
      lastEnd = end
      while clauses.count < 60, let next = clause(after: lastEnd, starts) {
        clauses.append(next.clause)
        lastEnd = next.end
      }
      let known = clauses.lazy.filter(\.isKnown).count
      guard known >= 2, clauses.count >= 3, known * 2 >= clauses.count else { continue }
      for index in clauses.indices.dropFirst() where !clauses[index].isKnown {
        let name = clauses[index].name
        guard clauses[index - 1].isKnown || index + 1 < clauses.count && clauses[index + 1].isKnown,
          let span = mover(name), !settled.contains(where: { $0.start < name.upperBound && name.lowerBound < $0.end })
        else { continue }
        found.append(span)
      }
    }
    return found
  }

  private func mover(_ name: Range<Int>) -> Span? {
    let span = Span.firm(at: name, by: .list, confidence: 0.85, known: known, in: scan)
    if span.isListed { return span }
    guard looksLikeName(name, mayBearPlace: true),
      !Self.wordsOfMarkets.contains(where: { scan.text.holds($0, in: name) }),
      !Self.endsOfOthers.contains(scan.text.symbol(name.upperBound - 1))
        || scan.text.symbol(name.upperBound - 2) == 0x63A7
    else { return nil }
    return span
  }

  /// The clause behind a comma, from its subject to its number.
  private func clause(after index: Int, _ starts: SpansByPlace) -> (clause: Clause, end: Int)? {
    let text = scan.text
    guard [0x2C, 0x3001, 0x3B].contains(text.symbol(index)) else { return nil }
    var start = index + 1
    while text.isSpace(start) { start += 1 }
    if let known = starts[start], known.type == .company, let end = move(from: known.end) {
      return (Clause(name: known.range, isKnown: true), end)
    }
    var at = start
    while at - start <= 20,
      text.isHan(at) || text.isLatinWordPart(at) || [0x20, 0x26, 0x2D, 0x2E].contains(text.symbol(at))
    {
      if at - start >= 2, Self.firsts.contains(text.symbol(at)), let end = move(from: at) {
        return (Clause(name: start..<at, isKnown: starts[start]?.type == .company), end)
      }
      at += 1
    }
    return nil
  }

  /// The end of a move by so many per cent that begins at an index, behind a bracketed code: (0700)涨超1.2%.
  private func move(from index: Int) -> Int? {
    let text = scan.text
    var at = index
    if text.symbol(at) == 0x28 {
      while at - index < 16, text.symbol(at) != 0x29, at < text.count { at += 1 }
      guard text.symbol(at) == 0x29 else { return nil }
      at += 1
    }
    guard Self.firsts.contains(text.symbol(at)) else { return nil }
    var verb = at
    while verb - at < 3, Self.fillers.contains(text.symbol(verb)) { verb += 1 }
    guard Self.verbs.contains(text.symbol(verb)) else { return nil }
    at = verb + 1
    while at - verb < 4, Self.degrees.contains(text.symbol(at)) || Self.verbs.contains(text.symbol(at)) { at += 1 }
    let number = at
    while text.isDigit(at) || text.symbol(at) == 0x2E { at += 1 }
    return at > number && text.symbol(at) == 0x25 ? at + 1 : nil
  }

  private static let firsts = SymbolSet("涨跌升降挫上下走飙大重收微")
  private static let fillers = SymbolSet("上下走飙大重收微")
  private static let verbs = SymbolSet("涨跌升降挫高低")
  private static let degrees = SymbolSet("超逾近约幅了达过")
  private static let wordsOfMarkets = [
    "指数", "板块", "平均", "整体", "累计", "同比", "环比", "本周", "年内", "今年", "年初", "其中", "盘中", "期货", "成分", "个股", "概念", "销量", "板指",
    "etf",
  ].map { CharacterTable.shared.fold($0) }
  /// 沪指, 汽车股, 黄金, 原油, 比特币, 市占率.
  private static let endsOfOthers = SymbolSet("指股金油币率价额量数债元铜铝银累均计")
}
