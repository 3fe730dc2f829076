import YuliaoCorpus

/// Finds magazines by the marks of a title and their kind behind or at the end of them: 《峦报》杂志, 美媒《峦人》周刊, 美国《峦岛周刊》.
///
/// A name that lists hold with doubt is sure there; one that none holds needs its country or 媒 in front, as journals of
/// the sciences, which are no firms, seldom have.
struct TitledPeriodical {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  /// O(n).
  func spans() -> [Span] {
    let text = scan.text
    var found: [Span] = []
    var listed: SpansByPlace?
    var from = 0
    while let open = text.next(Self.openMark, from: from) {
      from = open + 1
      var close = open + 1
      while close - open <= 9, text.isHan(close) || text.isLatinWordPart(close) { close += 1 }
      let name = (open + 1)..<close
      guard name.count >= 2, text.symbol(close) == 0x300B,
        Self.kinds.contains((close + 1)..<(close + 3), of: text)
          || name.count >= 4 && Self.kinds.contains((close - 2)..<close, of: text),
        !Self.journals.contains(name, of: text)
      else { continue }
      let starts = listed ?? SpansByPlace(known, by: .start) { $0.type == .company && $0.isListed }
      listed = starts
      if var listed = starts[name.lowerBound], listed.end == close {
        guard listed.evidence != .none else { continue }
        listed.evidence = .none
        listed.method = .phrase
        listed.confidence = 0.88
        found.append(listed)
      } else if text.symbol(open - 1) == 0x5A92 || isCountry(before: open) {
        found.append(.firm(at: name, by: .phrase, confidence: 0.75, known: known, in: scan))
      }
    }
    return found
  }

  private func isCountry(before index: Int) -> Bool {
    guard let place = scan.place(endingAt: index) else { return false }
    return place.end - place.start >= 2 && scan.text.isHan(place.start)
  }

  private static let openMark: [UInt16] = [0x300A]
  private static let kinds = WordSet(["杂志", "周刊", "月刊", "周报", "日报", "晚报", "邮报", "时报"])
  private static let journals = WordSet(["自然", "科学", "柳叶刀", "细胞", "新英格兰", "新英格兰医学", "化学", "物理", "物理评论"])
}
