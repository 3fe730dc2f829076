import YuliaoCorpus

/// Whose staff stands behind a name: 青峦|高级区域营业经理, 青峦|大中华区投资主管.
enum StaffBehind {
  static func follows(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isHan(span.end), scan.tokenStarts[span.end] else { return false }
    if let region = regions.first(where: { text.holds($0, at: span.end) }) {
      var at = span.end + region.count
      let end = min(at + longestUnit, text.count)
      while at < end, text.isHan(at) {
        // 用户已|经理|解: only a word of its own.
        if posts.contains(at..<(at + 2), of: text), scan.tokenStarts[at], scan.tokenStarts[at + 2] { return true }
        at += 1
      }
      return false
    }
    var at = span.end
    while ranks.contains(at..<(at + 2), of: text) { at += 2 }
    // One word of rank may belong to the name's other sense: 机器人高级经理.
    return at - span.end >= 4 && at - span.end <= 8 && posts.contains(at..<(at + 2), of: text)
  }

  /// Han characters between a region and the post.
  private static let longestUnit = 14

  private static let regions = ["大中华区", "大中华地区", "亚太区", "亚太地区", "中国区", "北亚区", "东南亚区", "亚洲区"].map {
    CharacterTable.shared.fold($0)
  }
  private static let ranks = WordSet(["高级", "资深", "首席", "区域", "分区", "营业", "分行", "联席", "助理"])
  private static let posts = WordSet(["经理", "董事", "主管", "总监", "总裁", "主席"])
}
