import YuliaoCorpus

/// Finds firms with Latin names behind the words for a source: 来源：Quorv官网, 数据来源：wind，.
///
/// Before the word for a site the frame alone is proof; elsewhere lists must hold the name, in whatever letters the text
/// writes it. O(n), sixteen symbols at a time.
struct CreditedFirm {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var spans: [Span] = []
    var from = 0
    while let index = text.next(Self.source, from: from) {
      from = index + 1
      guard Self.fronts.contains(text.symbol(index - 1)), let name = name(behind: from),
        !known.contains(where: { $0.evidence == .none && $0.start < name.upperBound && name.lowerBound < $0.end })
      else { continue }
      let listed = gazetteer.target(named: Array(text.symbols[name])) {
        $0.evidence != .clue && gazetteer.entities.type(of: Int($0.target)) == .company
      }
      let isSite = Self.sites.contains { text.holds($0, at: name.upperBound) }
      if let listed, isSite || !text.isHan(name.upperBound) || text.holds(Self.picture, at: name.upperBound) {
        spans.append(
          Span(start: name.lowerBound, end: name.upperBound, type: .company, targets: [listed], confidence: 0.85))
      } else if isSite, text.isUpper(name.lowerBound), !scan.isAllCapitals(name) {
        spans.append(.firm(at: name, by: .phrase, confidence: 0.8, known: known, in: scan))
      }
    }
    return spans
  }

  /// Up to three Latin words behind a colon and a space, before Chinese words, a mark or the line's end.
  private func name(behind index: Int) -> Range<Int>? {
    let text = scan.text
    var start = index
    guard text.symbol(start) == 0x3A else { return nil }
    start += 1
    if text.isSpace(start) { start += 1 }
    var end = start
    var words = 1
    while text.isLatinWordPart(end) || words < 3 && text.isSpace(end) && text.isUpper(end + 1) {
      if text.isSpace(end) { words += 1 }
      end += 1
    }
    guard (3...30).contains(end - start), text.isLatin(start), text.symbol(end) != 0x2E, text.symbol(end) != 0x2F else {
      return nil
    }
    return start..<end
  }

  /// 来源, 图源
  private static let source: UInt16 = 0x6E90
  private static let fronts = SymbolSet("来图")
  private static let picture = CharacterTable.shared.fold("截图")
  private static let sites = ["官网", "官方", "官微", "公众号", "招股书", "公告", "年报", "财报"].map { CharacterTable.shared.fold($0) }
}
