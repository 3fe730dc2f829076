import YuliaoCorpus

/// The end of a branch's name that begins with its firm's: 青山银行|深圳分行, 青山集团|西安分公司.
///
/// The branch stands for the firm. O(1) a mention.
enum ChineseBranch {
  /// Takes the branches behind the firms of a line into their names, so that what defines them is read with the whole.
  static func extend(_ spans: inout [Span], in scan: DocumentScan) {
    for index in spans.indices {
      guard let end = end(behind: spans[index], in: scan),
        index + 1 == spans.count || spans[index + 1].start >= end
      else { continue }
      spans[index].end = end
    }
  }

  static func end(behind span: Span, in scan: DocumentScan) -> Int? {
    let text = scan.text
    // 人行|青溪市中心支行 as well.
    guard span.type == .company || span.type == .agency && text.symbol(span.end - 1) == 0x884C, text.isHan(span.end)
    else { return nil }
    var at = span.end + 2
    while at - span.end <= 7, text.isHan(at) {
      if kindStarts.contains(text.symbols[at]), let kind = kinds.first(where: { text.holds($0, at: at) }) {
        let end = at + kind.count
        return scan.tokenStarts[end] && isPlaceName(span.end..<at, in: scan) ? end : nil
      }
      at += 1
    }
    return nil
  }

  /// Whether nothing between the two is a word of the sentence: 青山银行|要求分行, 青山银行|各地分行, 青山银行|和它的分行.
  private static func isPlaceName(_ range: Range<Int>, in scan: DocumentScan) -> Bool {
    let text = scan.text
    return !ordinary.contains(range.lowerBound..<(range.lowerBound + 2), of: text)
      && !range.contains { index in
        ChineseWords.breaksName(text.symbols[index]) && scan.tokenStarts[index] && scan.tokenStarts[index + 1]
          || others.contains(text.symbols[index]) || scan.tokenStarts[index] && ChineseWords.isVerb(scan, index)
      }
  }

  private static let kinds = ["中心支公司", "中心支行", "分公司", "支公司", "分行", "支行"].map { CharacterTable.shared.fold($0) }
  private static let kindStarts = SymbolSet(kinds.map { $0[0] })
  private static let others = SymbolSet("的及其各等多某该两几有在下兼原副职")
  private static let ordinary = WordSet([
    "所属", "旗下", "下属", "部分", "全国", "全部", "国内", "海外", "境外", "境内", "当地", "一级", "二级", "省级", "市级", "以及", "新设", "增设", "撤销",
    "高级", "资深", "一家", "两家", "首家",
  ])
}
