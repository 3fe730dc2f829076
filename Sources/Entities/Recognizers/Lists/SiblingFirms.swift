import YuliaoCorpus

/// Finds firms that stand side by side under one trade: 青胜投资、青尚投资及青杰投资.
///
/// The mark between two of them bounds both. Their own parts are two or three characters that no dictionary joins to a
/// word, so that 固定资产投资、房地产投资 are none. O(n), sixteen symbols at a time, and O(1) for each mark.
struct SiblingFirms {
  let scan: DocumentScan
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var spans: [Span] = []
    var listed: SpansByPlace?
    var at = 0
    while let mark = text.next(Self.comma, from: at) {
      at = mark + 1
      guard Self.trades.contains((mark - 2)..<mark, of: text), let second = item(from: at, like: mark - 2) else {
        continue
      }
      // The second one's length is the first one's, whose start no mark shows.
      let first = (mark - second.count)..<mark
      guard spans.last?.end == mark || isName(first) else { continue }
      // What lists hold, if with doubt, has rules of its own.
      let starts = listed ?? SpansByPlace(known, by: .start) { $0.type == .company }
      listed = starts
      guard (first.lowerBound..<second.upperBound).allSatisfy({ starts[$0] == nil }) else { continue }
      if spans.last?.end != mark { spans.append(firm(first)) }
      spans.append(firm(second))
      if Self.conjunctions.contains(text.symbol(second.upperBound)),
        let third = item(from: second.upperBound + 1, like: mark - 2)
      {
        spans.append(firm(third))
      }
    }
    return spans
  }

  private func firm(_ name: Range<Int>) -> Span {
    .firm(at: name, by: .list, confidence: 0.8, known: [], in: scan)
  }

  /// The name that begins at an index and ends in the same trade as another.
  private func item(from start: Int, like trade: Int) -> Range<Int>? {
    let text = scan.text
    let word = text.symbols[trade..<(trade + 2)]
    for length in 4...5
    where start + length <= text.count && text.symbols[(start + length - 2)..<(start + length)] == word {
      let name = start..<(start + length)
      return isName(name) ? name : nil
    }
    return nil
  }

  private func isName(_ name: Range<Int>) -> Bool {
    let text = scan.text
    let own = name.lowerBound..<(name.upperBound - 2)
    guard name.lowerBound >= 0, scan.tokenStarts[name.lowerBound], scan.tokenStarts[own.upperBound],
      scan.tokenStarts[name.upperBound], own.allSatisfy({ text.isHan($0) }),
      !own.contains(where: {
        ChineseWords.breaksName(text.symbols[$0]) || CountyBody.strangers.contains(text.symbols[$0])
      }),
      scan.place(startingAt: name.lowerBound) == nil
    else { return false }
    // 股权|投资, 房|地产|投资: a word of two characters among three is a word still.
    return !(own.lowerBound..<(own.upperBound - 1)).contains { scan.isOneToken($0, $0 + 2) }
      && !scan.isOneToken(own.lowerBound, own.upperBound)
  }

  private static let comma: UInt16 = 0x3001
  private static let conjunctions = SymbolSet("及和与")
  private static let trades = WordSet(["投资", "资本", "创投", "实业", "控股", "置业", "合伙", "企管"])
}
