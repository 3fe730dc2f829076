import YuliaoCorpus

/// Teams that China's centre and its provinces send to inspect: 中央第四巡视组, 江西省第二环境保护督察组, 国务院第六督查组.
///
/// Who sends them opens the name; a number and what they inspect may stand before their kind. O(n), sixteen symbols at a
/// time, and O(1) for each kind.
enum InspectionTeams {
  static func spans(in scan: DocumentScan, province: String) -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var spans: [Span] = []
    for first in firsts {
      var at = 0
      while let index = text.next(first, from: at) {
        at = index + 1
        guard let kind = kinds.first(where: { text.holds($0, at: index) }),
          let (start, jurisdiction) = sender(before: index, in: scan, province)
        else { continue }
        spans.append(.body(at: start..<(index + kind.count), of: jurisdiction, confidence: 0.8, in: scan))
      }
    }
    return spans
  }

  /// Who sends a team, at most so many characters before its kind, with nothing but its number and its subject between.
  private static func sender(
    before kind: Int, in scan: DocumentScan, _ province: String
  ) -> (start: Int, jurisdiction: String)? {
    let text = scan.text
    var at = kind
    while kind - at <= longestSubject {
      if let sender = senders.first(where: { text.holds($0, before: at) }) { return (at - sender.count, "cn") }
      // 江西省委|第三巡视组, 省委|第三巡视组
      if text.symbol(at - 1) == 0x59D4, levels.contains(text.symbol(at - 2)) {
        let place = scan.place(endingAt: at - 1) ?? scan.place(endingAt: at - 2)
        let start = place?.start ?? at - 2
        return scan.tokenStarts[start] ? (start, place?.code ?? province) : nil
      }
      if let place = scan.place(endingAt: at), CountyBody.isOfMainland(place), scan.tokenStarts[place.start] {
        return (place.start, place.code)
      }
      guard isSubject(at - 1, text), !ChineseWords.isVerb(scan, at - 1), !deeds.contains((at - 1)..<(at + 1), of: text)
      else { return nil }
      at -= 1
    }
    return nil
  }

  private static func isSubject(_ index: Int, _ text: FoldedText) -> Bool {
    (text.isHan(index) || text.isDigit(index)) && !ChineseWords.breaksName(text.symbol(index))
      && !strangers.contains(text.symbol(index))
  }

  private static let longestSubject = 14
  private static let deeds = WordSet(["召开", "安排", "抽调", "选派", "增派", "组织", "成立", "下派", "选调", "开展", "各地", "两地", "多地"])
  private static let firsts: [UInt16] = Array("巡督".utf16)
  private static let kinds = ["巡视组", "巡察组", "督察组", "督查组", "督导组"].map { CharacterTable.shared.fold($0) }
  private static let senders = ["党中央", "中央", "国务院"].map { CharacterTable.shared.fold($0) }
  private static let levels = SymbolSet("省市县区")
  /// Of words that make a sentence of what stands between.
  private static let strangers = SymbolSet("派请迎接设立组建配合来到入驻有每个位名")
}
