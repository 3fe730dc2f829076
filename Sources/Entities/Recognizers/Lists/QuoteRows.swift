import YuliaoCorpus

/// Reads the rows of a list of quotes, each of which is a firm whose ticker stands behind its name: 青山分析  QVA | 12.30 |.
///
/// The whole cell is the firm's name, whatever lists hold of it. Rows count only where two of them bear names that the
/// gazetteers tie to the row's own ticker, as capitals stand beside names in other tables too. O(n) where bars stand.
struct QuoteRows {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  private struct Row {
    var name: Range<Int>
    /// The American firm whose ticker the row bears, if the tables know it.
    var target: UInt32?
  }

  /// - Parameter known: every name of the gazetteers in the document.
  func spans(known: [Span]) -> [Span] {
    guard scan.language != .english else { return [] }
    let rows = rows()
    guard rows.count >= 2 else { return [] }
    let starts = SpansByPlace(known, by: .start) { $0.type == .company }
    func isSure(_ row: Row) -> Bool {
      guard let target = row.target else { return false }
      return row.name.contains { starts[$0]?.targets.contains(target) == true }
    }
    guard rows.lazy.filter(isSure).prefix(2).count == 2 else { return [] }
    return rows.compactMap { row in
      if let span = starts[row.name.lowerBound], span.range == row.name, span.evidence == .none { return nil }
      var span = Span(start: row.name.lowerBound, end: row.name.upperBound, type: .company, targets: [])
      if let target = row.target {
        span.targets = [target]
      } else {
        span.unlistedName = scan.surface(row.name)
      }
      span.method = .code
      span.confidence = 0.93
      return span
    }
  }

  private func rows() -> [Row] {
    var rows: [Row] = []
    var at = 0
    while let bar = scan.text.next([0x7C], from: at) {
      at = bar + 1
      if let row = row(before: bar) { rows.append(row) }
    }
    return rows
  }

  /// The row whose ticker ends before a bar and whose price follows it.
  private func row(before bar: Int) -> Row? {
    let text = scan.text
    var end = bar
    while text.isSpace(end - 1) { end -= 1 }
    var start = end
    while text.isUpper(start - 1) || text.symbol(start - 1) == 0x2E, end - start < 6 { start -= 1 }
    guard (1...5).contains(end - start), text.isUpper(start), text.isSpace(start - 1), isPrice(behind: bar),
      let name = name(before: start)
    else { return nil }
    let ticker = scan.surface(start..<end)
    let target = ["NASDAQ", "NYSE", "NYSEAMERICAN"].lazy.compactMap { gazetteer.indexOfListing["\($0):\(ticker)"] }
      .first
    return Row(name: name, target: target)
  }

  /// The cell before a ticker: back over two blanks or a bar, then to the line's beginning or another bar.
  private func name(before ticker: Int) -> Range<Int>? {
    let text = scan.text
    var end = ticker
    while text.isSpace(end - 1) { end -= 1 }
    if text.symbol(end - 1) == 0x7C {
      end -= 1
      while text.isSpace(end - 1) { end -= 1 }
    } else if ticker - end < 2 {
      return nil
    }
    var start = end
    while start > 0, end - start <= 30, text.symbol(start - 1) != 0x0A, text.symbol(start - 1) != 0x7C { start -= 1 }
    while text.isSpace(start) { start += 1 }
    // The letter of a class of shares: 青山A.
    if text.isUpper(end - 1), text.isHan(end - 2) { end -= 1 }
    guard (2...30).contains(end - start), text.isHan(start) || text.isUpper(start), !text.isDigit(end - 1) else {
      return nil
    }
    return start..<end
  }

  private func isPrice(behind bar: Int) -> Bool {
    let text = scan.text
    var at = bar + 1
    while text.isSpace(at) { at += 1 }
    if [0x24, 0x2B, 0x2D].contains(text.symbol(at)) { at += 1 }
    return text.isDigit(at)
  }
}
