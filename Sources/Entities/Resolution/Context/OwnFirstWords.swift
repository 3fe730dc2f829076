import YuliaoCorpus

/// Gives a doubtful word to the firm that the text has named by more words, of which it is the first: behind Quorv Lab, Quorv
/// said is the lab, and not the better-known Quorv that the text never names.
enum OwnFirstWords {
  /// O(firms)
  static func settle(_ spans: inout [Span], in scan: DocumentScan) {
    guard scan.language == .english else { return }
    var firms: [ArraySlice<UInt16>: Span] = [:]
    for span in spans where span.type == .company && span.isListed {
      guard let first = scan.word(after: span.start), first.lowerBound == span.start, first.upperBound < span.end,
        scan.text.isSpace(first.upperBound)
      else { continue }
      let word = scan.text.symbols[first]
      if firms[word] == nil { firms[word] = span }
    }
    guard !firms.isEmpty else { return }
    // The words in question, and whom the text names otherwise.
    var words: [Int] = []
    var named: Set<UInt32> = []
    for index in spans.indices where spans[index].type == .company && spans[index].isListed {
      let isDoubtful = spans[index].evidence != .none || spans[index].method == .phrase
      if isDoubtful, firms[scan.text.symbols[spans[index].range]] != nil {
        words.append(index)
      } else {
        named.formUnion(spans[index].targets)
      }
    }
    for index in words {
      let span = spans[index]
      guard let firm = firms[scan.text.symbols[span.range]], firm.end <= span.start,
        !span.targets.contains(where: { named.contains($0) }), !isBehindArticle(span.start, scan)
      else { continue }
      spans[index].targets = firm.targets
    }
  }

  /// The |Guardian reported is the paper, whatever firm is called so at first.
  private static func isBehindArticle(_ start: Int, _ scan: DocumentScan) -> Bool {
    guard let before = scan.word(before: start), before.upperBound == start - 1 else { return false }
    return scan.lowercased(before) == "the"
  }
}
