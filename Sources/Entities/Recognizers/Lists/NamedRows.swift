import YuliaoCorpus

/// Reads the first column of an English table of firms: where most rows begin with a known firm and go on with figures,
/// the others begin with firms too: Acme Drum | 2.77% | 30.93% |.
///
/// O(n) where bars stand.
struct NamedRows {
  let scan: DocumentScan

  private struct Row {
    var name: Range<Int>
    var isFirm: Bool
  }

  func spans(settled: [Span], known: [Span]) -> [Span] {
    let text = scan.text
    guard scan.language == .english, text.next(0x7C, from: 0) != nil else { return [] }
    let starts = SpansByPlace(settled, by: .start) { $0.type == .company }
    var found: [Span] = []
    var rows: [Row] = []
    func end() {
      let firms = rows.lazy.filter(\.isFirm).count
      if rows.count >= 5, firms * 10 >= rows.count * 6 {
        for row in rows where !row.isFirm {
          found.append(.firm(at: row.name, by: .list, confidence: 0.85, known: known, in: scan))
        }
      }
      rows.removeAll(keepingCapacity: true)
    }
    var at = 0
    var last = -1
    while let bar = text.next(0x7C, from: at) {
      let line = (text.lineStart(before: bar, within: 100) ?? bar)..<(text.next(0x0A, from: bar) ?? text.count)
      if line.lowerBound > last + 2 { end() }
      if let name = name(of: line, bar) {
        rows.append(Row(name: name, isFirm: starts[name.lowerBound] != nil))
      }
      last = line.upperBound
      at = line.upperBound + 1
    }
    end()
    // A name that the table knows in part of its cell only was found already.
    return found.filter { span in !settled.contains { $0.start < span.end && span.start < $0.end } }
  }

  /// The first cell of a row whose other cells, two at least, hold figures.
  private func name(of line: Range<Int>, _ bar: Int) -> Range<Int>? {
    let text = scan.text
    var start = line.lowerBound
    var end = bar
    // A row may begin with a bar of its own.
    if start == bar {
      start = bar + 1
      guard let next = text.next(0x7C, from: start), next < line.upperBound else { return nil }
      end = next
    }
    let cells = end
    while start < end, text.isSpace(start) { start += 1 }
    while end > start, text.isSpace(end - 1) { end -= 1 }
    guard (3...60).contains(end - start), text.isUpper(start), scan.place(startingAt: start)?.end != end,
      !(start..<end).contains(where: { text.isDigit($0) || text.symbol($0) == 0x25 }),
      !NamedRows.heads.contains(scan.word(after: start).map { scan.lowercased($0) } ?? ""),
      holdsFigures(cells + 1..<line.upperBound)
    else { return nil }
    return start..<end
  }

  /// Whether two cells and more hold a figure each and no other does not.
  private func holdsFigures(_ cells: Range<Int>) -> Bool {
    let text = scan.text
    var count = 0
    var at = cells.lowerBound
    while at < cells.upperBound {
      let end = min(text.next(0x7C, from: at) ?? cells.upperBound, cells.upperBound)
      let cell = at..<end
      at = end + 1
      if cell.allSatisfy({ text.isSpace($0) }) { continue }
      let letters = cell.lazy.filter { text.isLatin($0) }.count
      guard letters <= 4, letters == 0 || cell.contains(where: { text.isDigit($0) }) || letters <= 2 else {
        return false
      }
      count += 1
    }
    return count >= 3
  }

  private static let heads: Set<String> = [
    "name", "company", "total", "average", "median", "symbol", "ticker", "stock", "index", "sector", "revenue", "net",
    "the", "change", "price", "volume", "date",
  ]
}
